import type { OutlineHeading } from '../document/outline';
import type { Correction } from './mapping';
import { likeness } from './wording';

/**
 * Recognising the headings that the candidate has corrected.
 *
 * A correction is made for one heading, but the heading may be renamed, moved or repeated afterwards, and hosts give no
 * lasting ids. So a heading is recognised by its text first, then by its neighbours where the text has changed, then by
 * a text that is much alike. Each correction finds at most one heading and each heading has at most one correction; what
 * cannot be recognised is told as lost and stays stored, in case the heading comes back.
 */

/** Corrections by index of the heading, and the ids of those that found none. */
export type MatchedCorrections = {
  readonly byHeading: ReadonlyMap<number, Correction>;
  readonly lost: readonly string[];
};

/** Share of words two texts must have in common to be the same heading, renamed. */
const RENAMED = 0.6;

type Try = (
  correction: Correction,
  headings: readonly OutlineHeading[],
  free: (index: number) => boolean,
) => number;

/** From the surest way to recognise a heading to the least sure; all corrections try one way before the next. */
const TRIES: readonly Try[] = [sameTextAndOccurrence, sameTextAndLevel, sameNeighbours, sameText, alikeText];

/** Finds the heading of each correction. */
export function matchCorrections(
  headings: readonly OutlineHeading[],
  corrections: readonly Correction[],
): MatchedCorrections {
  const byHeading = new Map<number, Correction>();
  let open = [...corrections];
  for (const attempt of TRIES) {
    open = open.filter((correction) => {
      const index = attempt(correction, headings, (i) => !byHeading.has(i));
      if (index < 0) return true;
      byHeading.set(index, correction);
      return false;
    });
  }
  return { byHeading, lost: open.map((correction) => correction.id) };
}

/** What has to be kept of a heading, so that it can be recognised again. */
export function fingerprintOf(
  headings: readonly { readonly text: string; readonly level: Correction['level'] }[],
  index: number,
): Pick<Correction, 'text' | 'level' | 'occurrence' | 'before' | 'after'> | null {
  const heading = headings[index];
  if (heading === undefined) return null;
  const occurrence = headings.slice(0, index).filter((other) => other.text === heading.text).length;
  return {
    text: heading.text,
    level: heading.level,
    occurrence,
    before: headings[index - 1]?.text ?? null,
    after: headings[index + 1]?.text ?? null,
  };
}

function sameTextAndOccurrence(
  correction: Correction,
  headings: readonly OutlineHeading[],
  free: (i: number) => boolean,
): number {
  let seen = 0;
  for (const [i, heading] of headings.entries()) {
    if (heading.text !== correction.text) continue;
    if (seen === correction.occurrence) return free(i) ? i : -1;
    seen++;
  }
  return -1;
}

function sameTextAndLevel(
  correction: Correction,
  headings: readonly OutlineHeading[],
  free: (i: number) => boolean,
): number {
  const found = indexesOf(
    headings,
    (heading, i) => free(i) && heading.text === correction.text && heading.level === correction.level,
  );
  return only(found);
}

function sameText(
  correction: Correction,
  headings: readonly OutlineHeading[],
  free: (i: number) => boolean,
): number {
  const found = indexesOf(headings, (heading, i) => free(i) && heading.text === correction.text);
  return only(found);
}

function sameNeighbours(
  correction: Correction,
  headings: readonly OutlineHeading[],
  free: (i: number) => boolean,
): number {
  const found = indexesOf(
    headings,
    (heading, i) =>
      free(i) &&
      heading.level === correction.level &&
      (headings[i - 1]?.text ?? null) === correction.before &&
      (headings[i + 1]?.text ?? null) === correction.after,
  );
  return only(found);
}

function alikeText(
  correction: Correction,
  headings: readonly OutlineHeading[],
  free: (i: number) => boolean,
): number {
  const found = indexesOf(
    headings,
    (heading, i) =>
      free(i) && heading.level === correction.level && likeness(heading.text, correction.text) >= RENAMED,
  );
  return only(found);
}

function indexesOf(
  headings: readonly OutlineHeading[],
  wanted: (heading: OutlineHeading, index: number) => boolean,
): readonly number[] {
  return headings.flatMap((heading, i) => (wanted(heading, i) ? [i] : []));
}

function only(found: readonly number[]): number {
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
