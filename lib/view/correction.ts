import type { Change } from '../portfolio/command';
import type { Snapshot } from '../portfolio/snapshot';

/** The candidate's answer for one heading. */
export type Correction = Extract<Change, { kind: 'correct' }>['correction'];

/** What can be answered. */
export type CorrectionAnswer = Correction['answer'];

/**
 * The correction of one heading, with what is needed to know that heading again: its neighbours and how many of the
 * same text stand above it. Null where the heading is gone from the snapshot. `id`: new for each correction.
 */
export function correctionOf(
  snapshot: Snapshot,
  heading: string,
  answer: CorrectionAnswer,
  id: string,
): Correction | null {
  const at = snapshot.headings.findIndex((other) => other.id === heading);
  const corrected = snapshot.headings[at];
  if (corrected === undefined) return null;
  const above = snapshot.headings.slice(0, at);
  return {
    id,
    text: corrected.text,
    level: corrected.level,
    occurrence: above.filter((other) => other.text === corrected.text).length,
    before: snapshot.headings[at - 1]?.text ?? null,
    after: snapshot.headings[at + 1]?.text ?? null,
    answer,
  };
}

/**
 * The id of the correction that a corrected heading has already, so that a new answer takes its place. The heading may
 * have been renamed since; then it is the one correction that is in force here and whose text no heading has. Null where
 * that cannot be told, and the new answer stands beside the old one.
 */
export function standingCorrection(
  kept: readonly Correction[],
  { headings, lostCorrections }: Snapshot,
  heading: string,
): string | null {
  const corrected = headings.find(({ id }) => id === heading);
  if (corrected?.source !== 'corrected') return null;
  const inForce = kept.filter(({ id }) => !lostCorrections.includes(id));
  const renamed = inForce.filter(({ text }) => !headings.some((other) => other.text === text));
  const same = inForce.filter(({ text }) => text === corrected.text);
  const [only, ...others] = same.length > 0 ? same : renamed;
  return only !== undefined && others.length === 0 ? only.id : null;
}
