import type { CaretPlace } from '../contract';
import type { Canvas } from './canvas';
import { TITLE_ID, titleElementOf } from './editor-text';
import { EDITOR } from './selectors';

/**
 * The block the candidate works in: where the text caret is, while the canvas has the focus; else the block the editor
 * shows as selected, since working in a toolbar or a side panel does not change what one is writing. A block without
 * text has no id in the reading: the nearest one above it that has stands for it.
 *
 * In a paragraph that was read as several blocks, the first of them is told: finer would need layout.
 */
export function caretIn(canvas: Canvas, page: Document, isKnown: (id: string) => boolean): CaretPlace {
  const element = focusedElement(canvas, page) ?? selectedBlock(canvas);
  if (element === null) return { kind: 'unknown' };
  const id = knownIdAt(canvas, element, isKnown);
  return id === null ? { kind: 'unknown' } : { kind: 'block', id };
}

/** The block or title with the caret in it, while the focus is in the canvas. */
function focusedElement(canvas: Canvas, page: Document): Element | null {
  const { document, frame, scope } = canvas;
  const focused = document.activeElement;
  const hasFocus = frame === null ? scope.contains(focused) : page.activeElement === frame;
  if (!hasFocus) return null;
  const anchor = document.getSelection()?.anchorNode ?? null;
  return ownerOf(anchor) ?? ownerOf(focused);
}

function ownerOf(node: Node | null): Element | null {
  const element =
    node === null || node.nodeType === node.ELEMENT_NODE ? (node as Element | null) : node.parentElement;
  return element?.closest(EDITOR.block) ?? element?.closest(EDITOR.title) ?? null;
}

function selectedBlock(canvas: Canvas): Element | null {
  for (const selector of EDITOR.selectedBlocks) {
    const selected = canvas.scope.querySelector(selector);
    if (selected !== null) return ownerOf(selected);
  }
  return null;
}

function knownIdAt(canvas: Canvas, element: Element, isKnown: (id: string) => boolean): string | null {
  const own = idOf(element);
  if (isKnown(own)) return own;
  let nearest: string | null = isKnown(TITLE_ID) ? TITLE_ID : null;
  for (const block of canvas.root.querySelectorAll(EDITOR.block)) {
    const id = idOf(block);
    if (isKnown(id)) nearest = id;
    if (block === element) return nearest;
  }
  return own === TITLE_ID ? null : nearest;
}

function idOf(element: Element): string {
  return element.getAttribute(EDITOR.blockIdAttribute) ?? TITLE_ID;
}

/** The element of a block id of an earlier reading; null when it is gone. */
export function elementOf(canvas: Canvas, id: string): Element | null {
  if (id === TITLE_ID) return titleElementOf(canvas.document);
  const clientId = id.split('.')[0] ?? id;
  for (const block of canvas.root.querySelectorAll(EDITOR.block)) {
    if (idOf(block) === clientId) return block;
  }
  return null;
}
