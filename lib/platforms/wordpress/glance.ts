import type { DocumentText } from '../../document/block';
import { BLOCK_ELEMENTS } from '../dom/elements';
import { LOUD_ELEMENTS } from '../dom/loud';
import { readLeaf, rootOf, titleBlocks, titleElementOf } from './editor-text';
import { EDITOR } from './selectors';

/**
 * The title, headings and bold lines of the block editor, for a page that may have nothing to do with a portfolio: a
 * tenth of the work of reading it all. Null while there is neither a title nor a block yet.
 *
 * Only the editor's blocks that hold a loud element are read, whole, so each of their lines comes out as it does in
 * `readEditor`; text around them comes along, and so may a line that is hidden by something further out.
 */
export function glanceAt(canvas: Document): DocumentText | null {
  const root = rootOf(canvas);
  const title = titleElementOf(canvas);
  if (root === null || (title === null && root.querySelector(EDITOR.block) === null)) return null;
  const titles = title === null ? [] : titleBlocks(title);
  const first = titles[0];
  return {
    title: first === undefined || first.kind === 'media' ? '' : first.text,
    blocks: [...titles, ...loudBlocks(root).flatMap((block) => readLeaf(block, 'paragraph'))],
  };
}

/** The outermost of the editor's blocks that a loud element stands in, in reading order. */
function loudBlocks(root: Element): Element[] {
  const blocks = new Set<Element>(root.matches(LOUD_ELEMENTS) ? [root] : []);
  for (const loud of root.querySelectorAll(`${LOUD_ELEMENTS}, ${EDITOR.htmlSource}`))
    blocks.add(blockAround(loud, root));
  return [...blocks].filter((block) => !hasAbove(block, blocks));
}

/** The nearest of the editor's blocks that can be read by itself; the root where there is none. */
function blockAround(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && !standsAlone(at)) at = at.parentElement ?? root;
  return at;
}

/** A block that runs on in its line shares that with what is around it, and one inside of `pre` its white space. */
function standsAlone(element: Element): boolean {
  return (
    element.hasAttribute(EDITOR.blockIdAttribute) &&
    BLOCK_ELEMENTS.has(element.localName) &&
    element.parentElement?.closest('pre') == null
  );
}

function hasAbove(block: Element, blocks: ReadonlySet<Element>): boolean {
  for (let at = block.parentElement; at !== null; at = at.parentElement) if (blocks.has(at)) return true;
  return false;
}
