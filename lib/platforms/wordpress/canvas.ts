import type { UnreadableReason } from '../../document/unreadable';
import { rootOf } from './editor-text';
import { EDITOR } from './selectors';

/**
 * Where the block editor keeps its text. Newer versions draw it in a frame of the same origin, older ones in the page
 * itself, and a version in between does either, depending on the blocks in use:
 *
 *   top document ── #editor ── iframe[name=editor-canvas] (blob:) ── body.editor-styles-wrapper ── title, root list
 *   top document ── #editor ── div.editor-styles-wrapper ── title, root list
 *
 * The frame can be put in, taken out or loaded anew without the page being loaded again (device preview, code editor).
 * A script in the top frame reaches its document, so nothing runs inside of it.
 */
export type Canvas = {
  /** The document that holds the text. */
  readonly document: Document;
  /** The frame it is in; null where it is the page itself. */
  readonly frame: HTMLIFrameElement | null;
  /** The list of blocks. */
  readonly root: Element;
  /** Holds title and blocks: the narrowest element that is there for as long as the canvas. */
  readonly scope: Element;
};

/** The canvas, or why there is none. */
export type CanvasSearch =
  | { readonly kind: 'found'; readonly canvas: Canvas }
  | { readonly kind: 'missing'; readonly reason: UnreadableReason; readonly frame: HTMLIFrameElement | null };

/** Looks for the canvas as the page is now. */
export function findCanvas(page: Document): CanvasSearch {
  const frame = page.querySelector<HTMLIFrameElement>(EDITOR.canvasFrame);
  const document = frame === null ? page : frame.contentDocument;
  if (document === null) return { kind: 'missing', reason: 'frame-unreachable', frame };
  const root = rootOf(document);
  if (root === null) return { kind: 'missing', reason: 'still-loading', frame };
  const scope = root.closest(EDITOR.canvas) ?? root.parentElement ?? root;
  return { kind: 'found', canvas: { document, frame, root, scope } };
}

/** Whether a canvas is still the one the page shows. Cheap enough for every change of the page. */
export function isCurrent(canvas: Canvas): boolean {
  const { document, frame, root, scope } = canvas;
  if (!root.isConnected || !scope.isConnected) return false;
  return frame === null || (frame.isConnected && frame.contentDocument === document);
}
