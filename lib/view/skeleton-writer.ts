import type { SkeletonWriter, SourceForm } from './clipboard';
import type { SkeletonLine } from './skeleton';

/** Below the title of a page, as sections and their parts stand in most portfolios. */
const TAGS = { section: 'h2', part: 'h3', question: 'p' } as const;

/** Source for a line, around its element: `html` is written by the browser, with all that is special escaped. */
export type WriteBlock = (tag: string, html: string) => string;

/**
 * The writer of skeletons. `clean` is given all HTML that is to be pasted as such; `writeBlock` writes an element as the
 * source of a block.
 */
export function createSkeletonWriter(
  clean: (html: string) => string,
  writeBlock: WriteBlock,
): SkeletonWriter {
  return {
    html: (lines) =>
      clean(
        elementsOf(lines)
          .map(({ html }) => html)
          .join(''),
      ),
    source: (lines, form: SourceForm) =>
      elementsOf(lines)
        .map(({ tag, html }) => (form === 'blocks' ? writeBlock(tag, html) : html))
        .join('\n\n'),
  };
}

/** Built in a document that is never shown, since a title of the candidate's own can hold anything. */
function elementsOf(lines: readonly SkeletonLine[]) {
  const page = document.implementation.createHTMLDocument('');
  return lines.map(({ kind, text }) => {
    const element = page.createElement(TAGS[kind]);
    element.textContent = text;
    return { tag: TAGS[kind], html: element.outerHTML };
  });
}
