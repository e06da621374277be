import type { DocumentText } from '../document/block';
import type { Measure } from '../measures/measure';
import type { DocumentRef } from '../portfolio/document-ref';
import type { ToldOutline } from '../portfolio/measured-outline';
import type { CaretNews } from './news';
import { outlineToTell, toldOutline } from './told-outline';

/** Analyses one document again and again, doing again only what a change makes necessary. */
export type Analysis = {
  /** The document's outline with what was counted, or null when there is nothing to tell that was not told before. */
  readonly update: (document: DocumentRef, text: DocumentText) => ToldOutline | null;
  /** The place of a block in the last text; null for a block that was not in it. */
  readonly placeOf: (block: string) => CaretNews | null;
};

type Last = { readonly document: DocumentRef; readonly text: DocumentText; readonly told: ToldOutline };

/** Starts with no document. `measure`: a measurer of this analysis alone, which remembers blocks. */
export function createAnalysis(measure: Measure): Analysis {
  let last: Last | null = null;
  let telling = '';
  let places: ReadonlyMap<string, string | null> | null = null;

  function update(document: DocumentRef, text: DocumentText): ToldOutline | null {
    if (last !== null && isSameText(last.text, text) && isSameRef(last.document, document)) return null;
    const outline = outlineToTell(text);
    const told = toldOutline(document, outline, measure(text, outline));
    last = { document, text, told };
    places = null;
    const now = JSON.stringify(told);
    if (now === telling) return null;
    telling = now;
    return told;
  }

  function placeOf(block: string): CaretNews | null {
    if (last === null) return null;
    places ??= headingsByBlock(last.text, last.told);
    const heading = places.get(block);
    return heading === undefined ? null : { heading };
  }

  return { update, placeOf };
}

/** For each block the last heading at it or above it; null above the first. */
function headingsByBlock({ blocks }: DocumentText, { headings }: ToldOutline): Map<string, string | null> {
  const ids = new Set(headings.map(({ id }) => id));
  const places = new Map<string, string | null>();
  let heading: string | null = null;
  for (const { id } of blocks) {
    if (ids.has(id)) heading = id;
    places.set(id, heading);
  }
  return places;
}

function isSameText(a: DocumentText, b: DocumentText): boolean {
  return (
    a.title === b.title &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, at) => block === b.blocks[at])
  );
}

function isSameRef(a: DocumentRef, b: DocumentRef): boolean {
  return a.id === b.id && a.title === b.title && a.url === b.url && a.unsaved === b.unsaved;
}
