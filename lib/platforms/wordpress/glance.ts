import type { DocumentText } from '../../document/block';
import { BLOCK_ELEMENTS } from '../dom/elements';
import { loudBlocks } from '../dom/loud';
import { isDrawn, readLeaf, rootOf, titleBlocks, titleElementOf } from './editor-text';
import { EDITOR } from './selectors';

/**
 * The title, headings and bold lines of the block editor, for a page that may have nothing to do with a portfolio: a
 * tenth of the work of reading it all. Null while there is neither a title nor a block yet, or one is not drawn.
 *
 * Only the editor's blocks that hold a loud element are read, whole, so each of their lines comes out as it does in
 * `readEditor`; text around them comes along, and so may a line that is hidden by something further out.
 */
export function glanceAt(canvas: Document): DocumentText | null {
  const root = rootOf(canvas);
  const title = titleElementOf(canvas);
  if (root === null || !isDrawn(root)) return null;
  if (title === null && root.querySelector(EDITOR.block) === null) return null;
  const titles = title === null ? [] : titleBlocks(title);
  const first = titles[0];
  return {
    title: first === undefined || first.kind === 'media' ? '' : first.text,
    blocks: [
      ...titles,
      ...loudBlocks(root, standsAlone, [EDITOR.htmlSource]).flatMap((block) => readLeaf(block, 'paragraph')),
    ],
  };
}

/** A block that runs on in its line shares that with what is around it, and one inside of `pre` its white space. */
function standsAlone(element: Element): boolean {
  return (
    element.hasAttribute(EDITOR.blockIdAttribute) &&
    BLOCK_ELEMENTS.has(element.localName) &&
    element.parentElement?.closest('pre') == null
  );
}
