import type { DocumentRef, SectionCounts, Snapshot, SnapshotHeading } from '../portfolio/snapshot';
import { PARTS, type SectionId, type TargetId } from '../scheme/ids';

/** A heading that opens a section, with the document it stands in. */
export type Place = { readonly document: DocumentRef; readonly heading: SnapshotHeading };

/** What is known of one section over all documents: a section on several pages is summed. */
export type SectionKnown = {
  readonly section: SectionId;
  readonly places: readonly Place[];
  /** Documents that hold text of the section, those without a heading of their own included. */
  readonly documents: readonly DocumentRef[];
  /** Null where nothing of the section was found. */
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
): SectionKnown {
  const target = targetOf(section, snapshots);
  const places: Place[] = [];
  const documents: DocumentRef[] = [];
  let counts: SectionCounts | null = null;
  for (const snapshot of snapshots) {
    for (const heading of snapshot.headings) {
      if (heading.section === target && heading.part === null) {
        places.push({ document: snapshot.document, heading });
      }
    }
    const here = snapshot.sections[target];
    if (here === undefined || !holdsAnything(here)) continue;
    documents.push(snapshot.document);
    counts = counts === null ? here : sum(counts, here);
  }
  const isOpen = (place: Place) => Number(place.document.id === open);
  places.sort((one, other) => isOpen(other) - isOpen(one));
  return { section, places, documents, counts };
}

/** A lone specialist heading opens the area, since it says no number; then it is the first specialist area. */
function targetOf(section: SectionId, snapshots: readonly Snapshot[]): TargetId {
  if (section !== '5a') return section;
  const named = snapshots.some((snapshot) => {
    const here = snapshot.sections['5a'];
    return here !== undefined && holdsAnything(here);
  });
  return named ? '5a' : '5';
}

function holdsAnything({ headings, words, media }: SectionCounts): boolean {
  return headings > 0 || words.narrative > 0 || words.evidence > 0 || media > 0;
}

function sum(one: SectionCounts, other: SectionCounts): SectionCounts {
  return {
    headings: one.headings + other.headings,
    words: {
      narrative: one.words.narrative + other.words.narrative,
      description: one.words.description + other.words.description,
      reflection: one.words.reflection + other.words.reflection,
      evidence: one.words.evidence + other.words.evidence,
    },
    links: one.links + other.links,
    evidenceLinks: one.evidenceLinks + other.evidenceLinks,
    images: one.images + other.images,
    imagesWithoutAlt: one.imagesWithoutAlt + other.imagesWithoutAlt,
    media: one.media + other.media,
    parts: PARTS.filter((part) => one.parts.includes(part) || other.parts.includes(part)),
  };
}
