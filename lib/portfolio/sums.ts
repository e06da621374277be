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
  /** Parts that are marked, in the order of the scheme. */
  readonly parts: readonly Part[];
};

/** A link, with the place it stands in. */
export type PlacedLink = {
  readonly href: string;
  readonly section: TargetId | null;
  readonly part: Part | null;
};

/** All that a document's stretches come to once its headings are known. */
export type Sums = {
  /** Sections and areas with a heading or text of their own in this document. */
  readonly sections: Readonly<Partial<Record<TargetId, SectionCounts>>>;
  /** The whole document, text that belongs to no section included. */
  readonly whole: SectionCounts;
  /** In reading order, but for those of one stretch under several names. Too long ones are left out. */
  readonly links: readonly PlacedLink[];
  /** The place of the text above the first heading, then of each heading and the text under it. */
  readonly places: readonly Place[];
};

/** What has to be known of a document to sum it up; there is one stretch more than headings. */
export type Summable = {
  readonly opens: TargetId | null;
  readonly headings: readonly { readonly level: HeadingLevel; readonly role: HeadingRole }[];
  readonly stretches: readonly Stretch[];
};

type Tally = {
  headings: number;
  readonly words: { other: number } & { [P in Part]: number };
  links: number;
  evidenceLinks: number;
  images: number;
  imagesWithoutAlt: number;
  media: number;
  readonly parts: Set<Part>;
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
  const sections = new Map<TargetId, Tally>();
  const links: PlacedLink[] = [];
  let closed = false;
  stretches.forEach((stretch, at) => {
    const { section, part } = places[at] ?? NOWHERE;
    const role = headings[at - 1]?.role;
    closed = section === null && (closed || role?.kind === 'closing');
    const before = at === 0 ? opens : (places[at - 1]?.section ?? null);
    const tallies = [whole];
    if (section !== null && (at > 0 || !isEmpty(stretch))) {
      const tally = tallyOf(sections, section);
      tallies.push(tally);
      // "1a Description" opens 1a where nothing has opened it before.
      if (role?.kind === 'section' || (role?.kind === 'part' && section !== before)) tally.headings++;
      if (role?.kind === 'part') tally.parts.add(role.part);
    }
    for (const tally of tallies) addStretch(tally, stretch, part, closed);
    for (const piece of stretch.pieces ?? []) {
      for (const href of piece.links ?? []) {
        if (href !== '') links.push({ href, section, part: namedPart(piece, part) ?? part });
      }
    }
  });
  return {
    sections: Object.fromEntries([...sections].map(([id, tally]) => [id, countsOf(tally)])),
    whole: countsOf(whole),
    links,
    places,
  };
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
  for (const piece of stretch.pieces ?? []) {
    const named = namedPart(piece, part);
    if (named !== null) tally.parts.add(named);
    const here = named ?? part;
    const links = piece.links?.length ?? 0;
    tally.links += links;
    if (here === 'evidence') tally.evidenceLinks += links;
    if (closed) continue;
    tally.words[here ?? 'other'] += (piece.words ?? 0) + (here === 'evidence' ? (piece.listed ?? 0) : 0);
  }
}

function newTally(): Tally {
  return {
    headings: 0,
    words: { other: 0, description: 0, reflection: 0, evidence: 0 },
    links: 0,
    evidenceLinks: 0,
    images: 0,
    imagesWithoutAlt: 0,
    media: 0,
    parts: new Set(),
  };
}

function tallyOf(sections: Map<TargetId, Tally>, section: TargetId): Tally {
  const tally = sections.get(section) ?? newTally();
  sections.set(section, tally);
  return tally;
}

function countsOf({ words, parts, ...counts }: Tally): SectionCounts {
  const { other, description, reflection, evidence } = words;
  return {
    ...counts,
    words: { narrative: other + description + reflection, description, reflection, evidence },
    parts: PARTS.filter((part) => parts.has(part)),
  };
}
