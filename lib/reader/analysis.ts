import type { DocumentText } from '../document/block';
import { type Outline, type OutlineHeading, outlineOf } from '../document/outline';
import { mapDocument } from '../mapping/map-document';
import type { MappedDocument } from '../mapping/mapping';
import { type Place, placesOf } from '../mapping/places';
import type { Measure } from '../measures/measure';
import type { DocumentRef, Snapshot } from '../portfolio/snapshot';
import type { CaretNews, Context } from './news';
import { snapshotOf } from './snapshot';

/** Analyses one document again and again, doing again only what a change makes necessary. */
export type Analysis = {
  /** The snapshot of the document, or null when nothing has changed since the last one. */
  readonly update: (document: DocumentRef, text: DocumentText, context: MappingContext) => Snapshot | null;
  /** What the last text turned out to be. */
  readonly findings: () => Findings;
  /** The place of a block in the last text; null for a block that was not in it. */
  readonly placeOf: (block: string) => CaretNews | null;
};

/** What a text turned out to be. */
export type Findings = {
  /** At least one heading opens a section or an area, or the title of the document does. */
  readonly looksLikePortfolio: boolean;
  /** There is text and nothing to find one's way in it by. */
  readonly lacksHeadings: boolean;
};

/** What the mapping needs of what is kept. */
export type MappingContext = Pick<Context, 'corrections' | 'titles'>;

type Last = {
  readonly document: DocumentRef;
  readonly text: DocumentText;
  readonly context: MappingContext;
  readonly outline: Outline;
  readonly mapped: MappedDocument;
};

/** Starts with no document. `measure`: a measurer of this analysis alone, which remembers blocks. */
export function createAnalysis(measure: Measure): Analysis {
  let last: Last | null = null;
  let told = '';
  let places: ReadonlyMap<string, Place> | null = null;

  function update(document: DocumentRef, text: DocumentText, context: MappingContext): Snapshot | null {
    if (
      last !== null &&
      isSameText(last.text, text) &&
      last.context === context &&
      isSameRef(last.document, document)
    ) {
      return null;
    }
    const outline = outlineOf(text);
    const mapped =
      last !== null && last.context === context && isSameOutline(last.outline, outline)
        ? moveHeadings(last.mapped, outline)
        : mapDocument(outline, context);
    last = { document, text, context, outline, mapped };
    places = null;
    const snapshot = snapshotOf(document, mapped, measure(text, mapped));
    const telling = JSON.stringify(snapshot);
    if (telling === told) return null;
    told = telling;
    return snapshot;
  }

  function placeOf(block: string): CaretNews | null {
    if (last === null) return null;
    places ??= placesByBlock(last.text, last.mapped);
    const place = places.get(block);
    if (place === undefined) return null;
    return { heading: last.mapped.headings[place.heading]?.id ?? null, section: place.section };
  }

  return {
    update,
    findings: () => findingsOf(last?.text.blocks.length ?? 0, last?.mapped ?? null),
    placeOf,
  };
}

/** What a mapped document with so many blocks is. */
export function findingsOf(blockCount: number, mapped: MappedDocument | null): Findings {
  if (mapped === null) return { looksLikePortfolio: false, lacksHeadings: false };
  const { headings, opens } = mapped;
  return {
    looksLikePortfolio:
      opens !== null ||
      headings.some(({ role }) => role.kind === 'section' || (role.kind === 'part' && role.section !== null)),
    lacksHeadings: blockCount > 0 && headings.length === 0 && opens === null,
  };
}

function placesByBlock(text: DocumentText, mapped: MappedDocument): Map<string, Place> {
  const places = new Map<string, Place>();
  placesOf(text.blocks.length, mapped).forEach((place, at) => {
    const block = text.blocks[at];
    if (block !== undefined) places.set(block.id, place);
  });
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
  return a.id === b.id && a.title === b.title && a.url === b.url;
}

/** The same headings in the same order; they may stand at other places among the blocks. */
function isSameOutline(a: Outline, b: Outline): boolean {
  return (
    a.title === b.title &&
    a.headings.length === b.headings.length &&
    a.headings.every((heading, at) => isSameHeading(heading, b.headings[at]))
  );
}

function isSameHeading(a: OutlineHeading, b: OutlineHeading | undefined): boolean {
  return b !== undefined && a.id === b.id && a.level === b.level && a.text === b.text;
}

/** The mapping for headings that are the same but for their place among the blocks. */
function moveHeadings(mapped: MappedDocument, outline: Outline): MappedDocument {
  const headings = mapped.headings.map((heading, at) => ({
    ...heading,
    at: outline.headings[at]?.at ?? heading.at,
  }));
  return { ...mapped, headings };
}
