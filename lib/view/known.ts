import type { DocumentRef } from '../portfolio/document-ref';
import type { Snapshot, SnapshotHeading } from '../portfolio/snapshot';
import { inOrder, type SectionCounts, sumsOf } from '../portfolio/sums';
import type { Part, SectionId, TargetId } from '../scheme/ids';

/** A heading that opens a section, with the document it stands in. */
export type Place = { readonly document: DocumentRef; readonly heading: SnapshotHeading };

/** What is known of a section or an area over all documents: one on several pages is summed. */
export type Known = {
  readonly places: readonly Place[];
  /** Documents that hold text of it, those without a heading of their own included. */
  readonly documents: readonly DocumentRef[];
  /** Null where nothing of it was found. */
  readonly counts: SectionCounts | null;
};

/**
 * What the documents hold of a section. `snapshots`: those that count, in order. `open`: the id of the open document,
 * whose headings come first, since the way to them is the shortest.
 */
export function knownOf(
  section: SectionId,
  snapshots: readonly Snapshot[],
  open: string | null = null,
): Known {
  const isLone = section === '5a' && isLoneSpecialist(snapshots);
  return knownTarget(isLone ? '5' : section, snapshots, open);
}

/** The same for a section or an area, of which it is the text right under the heading of the area. */
export function knownTarget(
  target: TargetId,
  snapshots: readonly Snapshot[],
  open: string | null = null,
): Known {
  const places: Place[] = [];
  const documents: DocumentRef[] = [];
  let counts: SectionCounts | null = null;
  for (const snapshot of snapshots) {
    const { document } = snapshot;
    for (const heading of openingsOf(target, snapshot)) places.push({ document, heading });
    const here = sumsOf(snapshot).sections[target];
    if (here === undefined || !holdsAnything(here)) continue;
    documents.push(document);
    counts = counts === null ? here : sum(counts, here);
  }
  const isOpen = (place: Place) => Number(place.document.id === open);
  places.sort((one, other) => isOpen(other) - isOpen(one));
  return { places, documents, counts };
}

/**
 * Whether the portfolio has one specialist area that says no number. Its heading opens the area as a whole, and then it
 * is the first of the two.
 */
export function isLoneSpecialist(snapshots: readonly Snapshot[]): boolean {
  return !snapshots.some((snapshot) => {
    const here = sumsOf(snapshot).sections['5a'];
    return here !== undefined && holdsAnything(here);
  });
}

/** The headings that open a section. "1a Reflection" does where nothing has opened 1a before. */
function openingsOf(target: TargetId, snapshot: Snapshot): readonly SnapshotHeading[] {
  const { places } = sumsOf(snapshot);
  return snapshot.headings.filter(
    ({ section, part }, at) => section === target && (part === null || places[at]?.section !== target),
  );
}

/** How far a part is: nothing names it; there is its heading and nothing below it; there is something of it. */
export type PartState = 'not-found' | 'empty' | 'begun';

/**
 * How far a part is. Description needs no heading of its own: text above the first part heading is description in nearly
 * every published portfolio, so any narrative beside the reflection is a beginning of it.
 */
export function stateOf(part: Part, { words, parts, begun }: SectionCounts): PartState {
  if (begun.includes(part) || (part === 'description' && words.narrative > words.reflection)) return 'begun';
  return parts.includes(part) ? 'empty' : 'not-found';
}

function holdsAnything({ headings, words, media }: SectionCounts): boolean {
  return headings > 0 || words.narrative > 0 || words.evidence > 0 || media > 0;
}

/** Field by field; parts that one of the two has. */
function sum(one: SectionCounts, other: SectionCounts): SectionCounts {
  return {
    ...added(one, other),
    words: added(one.words, other.words),
    parts: inOrder([...one.parts, ...other.parts]),
    begun: inOrder([...one.begun, ...other.begun]),
  };
}

/** One with each number of it added to that of the other. */
function added<T extends object>(one: T, other: T): T {
  const sums = { ...one };
  for (const key in one) {
    const [here, there] = [one[key], other[key]];
    if (typeof here === 'number' && typeof there === 'number') Object.assign(sums, { [key]: here + there });
  }
  return sums;
}
