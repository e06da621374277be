import type { CaretPlace } from '../contract';
import { indexAbove } from '../dom/index-above';
import type { Canvas } from './canvas';
import { placesIn, TITLE_ID, titleElementOf } from './editor-text';
import { EDITOR } from './selectors';

/**
 * The block the candidate works in: where the text caret is, while the canvas has the focus; else the block the editor
 * shows as selected, since working in a toolbar or a side panel does not change what one is writing. A block without
 * text has no id in the reading: the nearest one above it that has stands for it.
 *
 * The Classic block and others hold several paragraphs: then it is the one with the caret, or the one that had it (`last`)
 * when the focus went elsewhere. Where headings are among them and nothing tells which it is, as in newer versions,
 * which show the Classic block's text and edit it elsewhere, none is told. In a paragraph that was read as several blocks,
 * the first of them is: finer would need layout.
 */
export function caretIn(
  canvas: Canvas,
  page: Document,
  isKnown: (id: string) => boolean,
  last: CaretPlace,
): CaretPlace {
  const node = focusedNode(canvas, page);
  const element = ownerOf(node) ?? selectedBlock(canvas);
  if (element === null) return { kind: 'unknown' };
  const id = knownIdAt(canvas, element, isKnown);
  if (id === null) return { kind: 'unknown' };
  if (id !== idOf(element) || !isKnown(partId(id, 1))) return { kind: 'block', id };
  const at = node === null ? -1 : indexAbove(partsOf(element), node);
  if (at >= 0) return { kind: 'block', id: partId(id, at) };
  if (element.querySelector(HEADINGS) === null) return { kind: 'block', id };
  return last.kind === 'block' && last.id.startsWith(id) ? last : { kind: 'unknown' };
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Where the caret is, or else the focus, while it is in a block or the title of the canvas. */
function focusedNode(canvas: Canvas, page: Document): Node | null {
  const { document, frame, scope } = canvas;
  const focused = document.activeElement;
  const hasFocus = frame === null ? scope.contains(focused) : page.activeElement === frame;
  if (!hasFocus) return null;
  const anchor = document.getSelection()?.anchorNode ?? null;
  return [anchor, focused].find((node) => ownerOf(node) !== null) ?? null;
}

/** The id of one of several blocks that were read from one of the editor's. */
function partId(id: string, at: number): string {
  return at <= 0 ? id : `${id}.${at}`;
}

/** What those stand in; of blocks that hold others, which have ids of their own, nothing is told. */
function partsOf(block: Element): readonly Element[] {
  return block.querySelector(EDITOR.block) === null ? placesIn(block) : [];
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
  const [clientId, part] = id.split('.');
  for (const block of canvas.root.querySelectorAll(EDITOR.block)) {
    if (idOf(block) === clientId) return partsOf(block)[Number(part ?? 0)] ?? block;
  }
  return null;
}
