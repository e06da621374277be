import type { DocumentText, TextKind } from '../../document/block';
import { oneLine } from '../../document/text';
import { nameBlocks } from './blocks';
import { boldClassesOf } from './bold-classes';
import { type PageShape, scopeOf } from './scope';
import { walk } from './walk';

/** Reads a page that was saved or published, of the given shape. The page may be inert; nothing of it is changed. */
export function readPage(
  page: Document,
  shape: PageShape,
  kind?: (element: Element) => TextKind | null,
): DocumentText {
  const { roots, skips } = scopeOf(page, shape);
  const boldClasses = boldClassesOf(page);
  const boldness = (element: Element) =>
    boldClasses.size === 0 ? null : classBoldness(element, boldClasses);
  const found = roots.flatMap((root) => walk(root, { skips, boldness, ...(kind && { kind }) }));
  return { title: oneLine(page.title), blocks: nameBlocks(found, (at) => `${at + 1}`) };
}

function classBoldness(element: Element, boldClasses: ReadonlyMap<string, boolean>): boolean | null {
  const names = element.getAttribute('class');
  if (names === null) return null;
  let bold: boolean | null = null;
  for (const name of names.split(/\s+/u)) bold = boldClasses.get(name) ?? bold;
  return bold;
}
