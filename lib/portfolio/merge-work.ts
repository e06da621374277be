import type { Work } from './backup';
import { MAX_CORRECTIONS, MAX_HOMES } from './change-schema';

/** Longest note: the limit of its guard. */
const MAX_NOTE = 20_000;

type Correction = Work['corrections'][string][number];

/**
 * What is here with what the backup has besides. Nothing here is overwritten: where both have a title, a pathway, an
 * answer for the same heading or a word about the same document, the one here stays. Two notes that differ are put one
 * under the other, since a note may be all there is of a thought; only where they are too long together, the one here
 * stays. Homes that are others' are to be left out of `other` before.
 */
export function mergeWork(here: Work, other: Work): Work {
  return {
    ...here,
    homes: [...new Set([...here.homes, ...other.homes])].slice(0, MAX_HOMES),
    items: { ...other.items, ...here.items },
    ready: { ...other.ready, ...here.ready },
    media: { ...other.media, ...here.media },
    target: here.target ?? other.target,
    notes: mergeRecords(here.notes, other.notes, mergeNotes),
    titles: { ...other.titles, ...here.titles },
    corrections: mergeRecords(here.corrections, other.corrections, mergeCorrections),
    membership: { ...other.membership, ...here.membership },
  };
}

/**
 * The same without what means nothing: empty notes, titles and lists, and second answers for one heading. Files are
 * edited by hand, and the reducer relies on there being none.
 */
export function tidyWork(work: Work): Work {
  return {
    ...work,
    homes: [...new Set(work.homes)],
    notes: withoutEmpty(work.notes),
    titles: withoutEmpty(work.titles),
    corrections: withoutEmpty(
      Object.fromEntries(
        Object.entries(work.corrections).map(([document, list]) => [document, mergeCorrections([], list)]),
      ),
    ),
  };
}

function mergeRecords<V, R extends Readonly<Partial<Record<string, V>>>>(
  here: R,
  other: R,
  merge: (here: V, other: V) => V,
): R {
  const merged = new Map<string, V | undefined>(Object.entries(here));
  for (const [key, value] of Object.entries(other)) {
    const own = merged.get(key);
    merged.set(key, own === undefined || value === undefined ? value : merge(own, value));
  }
  return Object.fromEntries(merged) as R;
}

function mergeNotes(here: string, other: string): string {
  if (here.includes(other)) return here;
  if (other.includes(here)) return other;
  const both = `${here}\n\n${other}`;
  return both.length <= MAX_NOTE ? both : here;
}

function mergeCorrections(here: readonly Correction[], other: readonly Correction[]): Correction[] {
  const merged = [...here];
  for (const correction of other) {
    if (merged.length < MAX_CORRECTIONS && !merged.some((one) => answersSame(one, correction))) {
      merged.push(correction);
    }
  }
  return merged.sort((one, next) => (one.id < next.id ? -1 : 1));
}

function answersSame(one: Correction, other: Correction): boolean {
  const sameHeading =
    one.text === other.text && one.level === other.level && one.occurrence === other.occurrence;
  return one.id === other.id || sameHeading;
}

function withoutEmpty<R extends Readonly<Record<string, { readonly length: number } | undefined>>>(
  record: R,
): R {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => (value?.length ?? 0) > 0)) as R;
}
