/**
 * Putting headings on the clipboard: as HTML, so that an editor pastes a heading, and as text for everything else.
 *
 * The HTML passes DOMPurify, which weighs a fifth of what the sidebar may. It is therefore a script of its own that the
 * background puts beside the sidebar once that stands (entrypoints/clipboard.ts); both run in the same isolated world,
 * where one leaves the cleaner and the other finds it. Without it the heading is copied as text.
 */

/** Returns clean HTML of untrusted HTML. */
export type CleanHtml = (html: string) => string;

/** By version: in a page that was open during an update, the scripts of both run in one world. */
function placeOf(version: string): symbol {
  return Symbol.for(`sidenote.clean-html ${version}`);
}

type World = typeof globalThis & { [place: symbol]: CleanHtml | undefined };

/** Leaves the cleaner for the sidebar of this page, if that is of the same version of the extension. */
export function handOverCleaner(version: string, clean: CleanHtml): void {
  (globalThis as World)[placeOf(version)] = clean;
}

/** Levels of what is copied: below the title of a page, as sections and their parts stand in most portfolios. */
const LEVELS = { section: 'h2', part: 'h3' } as const;

/**
 * Puts the heading of a section, with those of its parts below it, on the clipboard; false where the browser refuses, as
 * it does on pages that are not served securely.
 */
export type CopyHeadings = (section: string, parts: readonly string[]) => Promise<boolean>;

/**
 * Copies headings with the cleaner that this version of the extension left in the page. WordPress pastes a single
 * heading into the paragraph it meets as words of that paragraph; with a second one it makes headings of both.
 */
export function headingCopier(version: string): CopyHeadings {
  return async (section, parts) => {
    const clean = (globalThis as World)[placeOf(version)];
    const text = [section, ...parts].join('\n');
    try {
      if (clean === undefined) await navigator.clipboard.writeText(text);
      else await navigator.clipboard.write([itemOf(text, clean(markupOf(section, parts)))]);
      return true;
    } catch {
      return false;
    }
  };
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
