import type { SkeletonLine } from './skeleton';

/**
 * Putting a skeleton on the clipboard: as HTML, so that an editor pastes headings, and as text for everything else.
 *
 * What writes the HTML passes it through DOMPurify, which weighs a fifth of what the sidebar may. It is therefore a script
 * of its own that the background puts beside the sidebar once that stands (entrypoints/clipboard.ts); both run in the same
 * isolated world, where one leaves the writer and the other finds it. Without it the lines are copied as text.
 */

/** What a text has to be in that is pasted where the source of a page is edited: blocks of WordPress, or HTML. */
export type SourceForm = 'blocks' | 'html';

/** Writes a skeleton in the forms it is pasted in. */
export type SkeletonWriter = {
  /** Clean HTML. */
  readonly html: (lines: readonly SkeletonLine[]) => string;
  readonly source: (lines: readonly SkeletonLine[], form: SourceForm) => string;
};

/** By version: in a page that was open during an update, the scripts of both run in one world. */
function placeOf(version: string): symbol {
  return Symbol.for(`sidenote.skeleton ${version}`);
}

type World = typeof globalThis & { [place: symbol]: SkeletonWriter | undefined };

/** Leaves the writer for the sidebar of this page, if that is of the same version of the extension. */
export function handOverWriter(version: string, writer: SkeletonWriter): void {
  (globalThis as World)[placeOf(version)] = writer;
}

/**
 * Puts a skeleton on the clipboard; false where the browser refuses, as it does on pages that are not served securely.
 * `into`: the form of the source that is being edited; null where what is pasted becomes text with headings.
 */
export type CopySkeleton = (lines: readonly SkeletonLine[], into: SourceForm | null) => Promise<boolean>;

/** Copies with the writer that this version of the extension left in the page. */
export function skeletonCopier(version: string): CopySkeleton {
  return async (lines, into) => {
    const writer = (globalThis as World)[placeOf(version)];
    const plain = plainText(lines);
    try {
      if (writer === undefined) await navigator.clipboard.writeText(plain);
      else if (into !== null) await navigator.clipboard.writeText(writer.source(lines, into));
      else await navigator.clipboard.write([itemOf(plain, writer.html(lines))]);
      return true;
    } catch {
      return false;
    }
  };
}

function plainText(lines: readonly SkeletonLine[]): string {
  return lines.map(({ kind, text }, at) => (kind === 'section' && at > 0 ? `\n${text}` : text)).join('\n');
}

function itemOf(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}
