import type { DocumentRef } from '../portfolio/document-ref';
import type { Snapshot, SnapshotHeading } from '../portfolio/snapshot';
import type { Portfolio } from '../portfolio/state';
import { isSectionId, type SectionId, type TargetId } from '../scheme/ids';
import { correctionOf } from './correction';

/** Something the mapping is not sure of and asks about. */
export type Doubt =
  /** A heading below the confidence line: it is not used until the candidate says what it is. */
  | {
      readonly kind: 'heading';
      readonly document: DocumentRef;
      readonly heading: SnapshotHeading;
      readonly suggestion: TargetId;
    }
  /** A heading that the candidate placed and that was renamed beyond recognition or deleted. */
  | {
      readonly kind: 'lost';
      readonly document: DocumentRef;
      /** The correction whose heading cannot be recognised any more. It is kept in case the heading comes back. */
      readonly correction: string;
      readonly text: string;
    }
  /** The very same heading on several pages. They are summed until the candidate says otherwise. */
  | {
      readonly kind: 'twice';
      readonly section: SectionId;
      readonly text: string;
      readonly places: readonly { readonly document: DocumentRef; readonly heading: SnapshotHeading }[];
    };

/**
 * What to ask about, in the order of the documents. What the candidate has answered is not asked again, even while the
 * document it stands in has not been read anew.
 */
export function doubtsOf(
  snapshots: readonly Snapshot[],
  corrections: Portfolio['corrections'],
): readonly Doubt[] {
  const open = snapshots.map((snapshot) => withoutAnswered(snapshot, corrections));
  return [
    ...open.flatMap(unsureIn),
    ...twiceIn(open),
    ...snapshots.flatMap((snapshot) => lostIn(snapshot, corrections)),
  ];
}

function withoutAnswered(snapshot: Snapshot, corrections: Portfolio['corrections']): Snapshot {
  const { id } = snapshot.document;
  const answered = (Object.hasOwn(corrections, id) && corrections[id]) || [];
  if (answered.length === 0) return snapshot;
  const headings = snapshot.headings.filter((heading) => {
    if (heading.source === 'corrected') return false;
    const correction = correctionOf(snapshot, heading.id, { kind: 'topic' }, '');
    return !answered.some(
      (other) =>
        other.text === correction?.text &&
        other.level === correction.level &&
        other.occurrence === correction.occurrence,
    );
  });
  return { ...snapshot, headings };
}

function unsureIn(snapshot: Snapshot): Doubt[] {
  return snapshot.headings.flatMap((heading): Doubt[] =>
    heading.suggestion === null || heading.section !== null
      ? []
      : [{ kind: 'heading', document: snapshot.document, heading, suggestion: heading.suggestion }],
  );
}

function lostIn({ document, lostCorrections }: Snapshot, corrections: Portfolio['corrections']): Doubt[] {
  const kept = (Object.hasOwn(corrections, document.id) && corrections[document.id]) || [];
  return kept
    .filter(({ id }) => lostCorrections.includes(id))
    .map(({ id, text }) => ({ kind: 'lost', document, correction: id, text }));
}

/** What tells one doubt from another in a list. */
export function doubtKey(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'heading':
      return `heading ${doubt.document.id} ${doubt.heading.id}`;
    case 'lost':
      return `lost ${doubt.document.id} ${doubt.correction}`;
    case 'twice':
      return `twice ${doubt.section} ${doubt.text}`;
  }
}

function twiceIn(snapshots: readonly Snapshot[]): Doubt[] {
  const groups = new Map<string, Extract<Doubt, { kind: 'twice' }>>();
  for (const { document, headings } of snapshots) {
    for (const heading of headings) {
      const { section, text } = heading;
      if (section === null || heading.part !== null || !isSectionId(section)) continue;
      const key = `${section} ${text.toLowerCase()}`;
      const before = groups.get(key)?.places ?? [];
      if (before.some((place) => place.document.id === document.id)) continue;
      groups.set(key, { kind: 'twice', section, text, places: [...before, { document, heading }] });
    }
  }
  return [...groups.values()].filter(({ places }) => places.length > 1);
}
