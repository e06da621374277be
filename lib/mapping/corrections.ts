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

/** Whether a heading could be the corrected one; `at` is its index. */
type Fits = (correction: Correction, headings: readonly OutlineHeading[], at: number) => boolean;

/**
 * From the surest way to recognise a heading to the least sure; all corrections try one way before the next, and a way
 * counts only where it fits one heading. "Overview" stands in every section, so of several headings with the same text
 * the neighbours tell which it was, and never the count of those above, which changes with each new one.
 */
const WAYS: readonly Fits[] = [
  (correction, headings, at) =>
    sameText(correction, headings, at) &&
    isBefore(correction, headings, at) &&
    isAfter(correction, headings, at),
  (correction, headings, at) => sameText(correction, headings, at) && isBefore(correction, headings, at),
  (correction, headings, at) => sameText(correction, headings, at) && isAfter(correction, headings, at),
  (correction, headings, at) => sameText(correction, headings, at) && sameLevel(correction, headings, at),
  (correction, headings, at) =>
    sameLevel(correction, headings, at) &&
    isBefore(correction, headings, at) &&
    isAfter(correction, headings, at),
  sameText,
  (correction, headings, at) =>
    sameLevel(correction, headings, at) && likeness(headings[at]?.text ?? '', correction.text) >= RENAMED,
];

/** Finds the heading of each correction. */
export function matchCorrections(
  headings: readonly OutlineHeading[],
  corrections: readonly Correction[],
): MatchedCorrections {
  const byHeading = new Map<number, Correction>();
  let open = [...corrections];
  for (const fits of WAYS) {
    open = open.filter((correction) => {
      const free = headings.flatMap((_, at) =>
        !byHeading.has(at) && fits(correction, headings, at) ? [at] : [],
      );
      const [only, ...others] = free;
      // Headings that are alike down to their neighbours are told apart by their order, which is all they differ in.
      const chosen =
        others.length === 0
          ? only
          : fits === WAYS[0]
            ? free.find((at) => occurrenceOf(headings, at) === correction.occurrence)
            : undefined;
      if (chosen === undefined) return true;
      byHeading.set(chosen, correction);
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
  return {
    text: heading.text,
    level: heading.level,
    occurrence: occurrenceOf(headings, index),
    before: headings[index - 1]?.text ?? null,
    after: headings[index + 1]?.text ?? null,
  };
}

function sameText(correction: Correction, headings: readonly OutlineHeading[], at: number): boolean {
  return headings[at]?.text === correction.text;
}

function sameLevel(correction: Correction, headings: readonly OutlineHeading[], at: number): boolean {
  return headings[at]?.level === correction.level;
}

function isBefore(correction: Correction, headings: readonly OutlineHeading[], at: number): boolean {
  return (headings[at - 1]?.text ?? null) === correction.before;
}

function isAfter(correction: Correction, headings: readonly OutlineHeading[], at: number): boolean {
  return (headings[at + 1]?.text ?? null) === correction.after;
}

/** How many headings above have the same text. */
function occurrenceOf(headings: readonly { readonly text: string }[], at: number): number {
  return headings.slice(0, at).filter(({ text }) => text === headings[at]?.text).length;
}
