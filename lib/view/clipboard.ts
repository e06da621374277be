/**
 * Putting headings on the clipboard: as HTML, so that an editor pastes a heading, and as text for everything else.
 *
 * The HTML passes DOMPurify, which weighs a fifth of what the sidebar may. It is therefore a script of its own that the
 * background puts beside the sidebar once that stands (entrypoints/clipboard.ts); both run in the same isolated world,
 * where one leaves the cleaner and the other finds it. Without it the heading is copied as text.
 */

/** Returns clean HTML of untrusted HTML. */
export type CleanHtml = (html: string) => string;

const PLACE = Symbol.for('sidenote.clean-html');

type World = typeof globalThis & { [PLACE]?: CleanHtml };

/** Leaves the cleaner for the sidebar of this page. */
export function handOverCleaner(clean: CleanHtml): void {
  (globalThis as World)[PLACE] = clean;
}

/** Levels of what is copied: below the title of a page, as sections and their parts stand in most portfolios. */
const LEVELS = { section: 'h2', part: 'h3' } as const;

/**
 * Puts the heading of a section, with those of its parts below it, on the clipboard; false where the browser refuses, as
 * it does on pages that are not served securely. WordPress pastes a single heading into the paragraph it meets as words
 * of that paragraph; with a second one it makes headings of both.
 */
export async function copyHeadings(section: string, parts: readonly string[]): Promise<boolean> {
  const clean = (globalThis as World)[PLACE];
  const text = [section, ...parts].join('\n');
  try {
    if (clean === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([itemOf(text, clean(markupOf(section, parts)))]);
    return true;
  } catch {
    return false;
  }
}

function itemOf(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

/** Built in a document that is never shown, since a title of the candidate's own can hold anything. */
function markupOf(section: string, parts: readonly string[]): string {
  const page = document.implementation.createHTMLDocument('');
  const headings = [
    { level: LEVELS.section, text: section },
    ...parts.map((text) => ({ level: LEVELS.part, text })),
  ];
  return headings
    .map(({ level, text }) => {
      const heading = page.createElement(level);
      heading.textContent = text;
      return heading.outerHTML;
    })
    .join('');
}
