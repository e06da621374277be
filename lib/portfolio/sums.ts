import type { HeadingLevel } from '../document/block';
import type { HeadingRole } from '../mapping/mapping';
import { type Place, placesOf } from '../mapping/places';
import { PARTS, type Part, type TargetId } from '../scheme/ids';
import { roleOf } from './heading-role';
import type { Snapshot } from './snapshot';
import type { Piece, Stretch } from './stretch';

/** Where the text of a stretch stands in the scheme. */
export type { Place } from '../mapping/places';

/** Words by the kind of text they stand in. Narrative is description, reflection and text under no part heading. */
export type Words = {
  readonly narrative: number;
  readonly description: number;
  readonly reflection: number;
  readonly evidence: number;
};

/** What was counted in one section or area of one document. */
export type SectionCounts = {
  /** Headings that open it. */
  readonly headings: number;
  readonly words: Words;
  /** Links anywhere in the section, and those in its evidence parts. Links to places in the same document are none. */
  readonly links: number;
  readonly evidenceLinks: number;
  readonly images: number;
  readonly imagesWithoutAlt: number;
  /** Films, sounds and embedded pages. A section that holds one is never called short. */
  readonly media: number;
  /** Those of them under a heading of evidence, where they show what is told elsewhere. */
  readonly evidenceMedia: number;
  /** Parts that are marked, in the order of the scheme. */
  readonly parts: readonly Part[];
  /**
   * Those of them that hold something of the candidate's: words, links, images or media. A heading alone, or one with
   * nothing below it but questions that were pasted, has only been put there.
   */
  readonly begun: readonly Part[];
};

/** All that a document's stretches come to once its headings are known. */
export type Sums = {
  /** Sections and areas with a heading or text of their own in this document. */
  readonly sections: Readonly<Partial<Record<TargetId, SectionCounts>>>;
  /** The whole document, text that belongs to no section included. */
  readonly whole: SectionCounts;
  /** The place of the text above the first heading, then of each heading and the text under it. */
  readonly places: readonly Place[];
};

/** What has to be known of a document to sum it up; there is one stretch more than headings. */
export type Summable = {
  readonly opens: TargetId | null;
  readonly headings: readonly { readonly level: HeadingLevel; readonly role: HeadingRole }[];
  readonly stretches: readonly Stretch[];
};

/** Counts while they are being added up. */
type Tally = { -readonly [K in Exclude<keyof SectionCounts, 'words'>]: SectionCounts[K] } & {
  readonly words: { -readonly [K in keyof Words]: number };
};

const known = new WeakMap<Snapshot, Sums>();

/** The sums of a snapshot, worked out once for each snapshot object. */
export function sumsOf(snapshot: Snapshot): Sums {
  const before = known.get(snapshot);
  if (before !== undefined) return before;
  const { opens, stretches } = snapshot;
  const headings = snapshot.headings.map((heading) => ({ level: heading.level, role: roleOf(heading) }));
  const sums = sumStretches({ opens, headings, stretches });
  known.set(snapshot, sums);
  return sums;
}

/**
 * Sums the stretches of a document up to sections. Each stretch stands as one block under its heading, so that where a
 * section and a part end is decided by `placesOf` alone. Words behind a closing heading (appendix, references, CV) count
 * nowhere.
 */
export function sumStretches({ opens, headings, stretches }: Summable): Sums {
  const marks = { opens, headings: headings.map((heading, at) => ({ ...heading, at: at + 1 })) };
  const places = placesOf(stretches.length, marks);
  const whole = newTally();
  const sections: Partial<Record<TargetId, Tally>> = {};
  let closed = false;
  stretches.forEach((stretch, at) => {
    const { section, part } = places[at] ?? NOWHERE;
    const role = headings[at - 1]?.role;
    closed = section === null && (closed || role?.kind === 'closing');
    addStretch(whole, stretch, part, closed);
    if (section === null || (at === 0 && isEmpty(stretch))) return;
    const tally = sections[section] ?? newTally();
    sections[section] = tally;
    // "1a Description" opens 1a where nothing has opened it before.
    if (
      role?.kind === 'section' ||
      (role?.kind === 'part' && role.section !== null && section !== places[at - 1]?.section)
    ) {
      tally.headings++;
    }
    if (role?.kind === 'part') mark(tally, role.part);
    addStretch(tally, stretch, part, closed);
  });
  return { sections, whole, places };
}

const NOWHERE: Place = { heading: -1, section: null, part: null };

/** Whether nothing at all was counted in a stretch. */
export function isEmpty(stretch: Stretch): boolean {
  return Object.keys(stretch).length === 0;
}

/** The part a piece names itself, where the headings say `part`. */
function namedPart(piece: Piece, part: Part | null): Part | null {
  const inEvidence = part === 'evidence' && piece.partInEvidence !== undefined;
  return (inEvidence ? piece.partInEvidence : piece.part) ?? null;
}

function addStretch(tally: Tally, stretch: Stretch, part: Part | null, closed: boolean): void {
  tally.images += stretch.images ?? 0;
  tally.imagesWithoutAlt += stretch.imagesWithoutAlt ?? 0;
  tally.media += stretch.media ?? 0;
  if (part === 'evidence') tally.evidenceMedia += stretch.media ?? 0;
  // Which of the parts named in a stretch its images and media stand in is not known, so none of them is called empty.
  const holdsMedia = stretch.images !== undefined || stretch.media !== undefined;
  if (part !== null && holdsMedia) begin(tally, part);
  for (const piece of stretch.pieces ?? []) {
    const named = namedPart(piece, part);
    if (named !== null) mark(tally, named);
    const here = named ?? part;
    const { links = [], words = 0, listed = 0 } = piece;
    tally.links += links.length;
    if (here === 'evidence') tally.evidenceLinks += links.length;
    const counted = words + links.length + (here === 'evidence' ? listed : 0);
    if (here !== null && (counted > 0 || holdsMedia)) begin(tally, here);
    if (closed) continue;
    if (here !== null) tally.words[here] += words;
    if (here === 'evidence') tally.words.evidence += listed;
    else tally.words.narrative += words;
  }
}

function mark(tally: Tally, part: Part): void {
  tally.parts = inOrder([...tally.parts, part]);
}

function begin(tally: Tally, part: Part): void {
  tally.begun = inOrder([...tally.begun, part]);
}

/** Parts in the order of the scheme, each once. */
export function inOrder(parts: readonly Part[]): readonly Part[] {
  return PARTS.filter((part) => parts.includes(part));
}

function newTally(): Tally {
  return {
    headings: 0,
    words: { narrative: 0, description: 0, reflection: 0, evidence: 0 },
    links: 0,
    evidenceLinks: 0,
    images: 0,
    imagesWithoutAlt: 0,
    media: 0,
    evidenceMedia: 0,
    parts: [],
    begun: [],
  };
}
