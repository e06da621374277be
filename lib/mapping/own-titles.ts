import type { TargetId } from '../scheme/ids';
import { conceptsOf } from './concepts';
import { type Entry, ownTitleOf } from './features';
import { OWN_TITLE_LIKENESS } from './weights';
import { wordsOf } from './words';

/**
 * Sections whose title is the candidate's own: the specialist areas.
 *
 * "Specialist area: mobile learning" says which area it is and not which of the two. Where an outline has two of them,
 * or one below a heading for the area, they are taken in their order; a lone one stays "5", since a CMALT portfolio
 * has only one and nothing says that a second will come. A heading below the area with nothing but an own title
 * ("Practical blended learning") may be the section or a topic of it, so it is only suggested.
 */

/** What a specialist heading was found to be, by the index of its entry. */
export type SpecialistOrder = ReadonlyMap<number, '5a' | '5b'>;

/** Gives 5a and 5b to the headings that decoding found to open area 5 with a title of their own. */
export function orderSpecialists(
  entries: readonly Entry[],
  opened: readonly (TargetId | null)[],
): SpecialistOrder {
  const order = new Map<number, '5a' | '5b'>();
  const taken = new Set(opened);
  const free = (['5a', '5b'] as const).filter((section) => !taken.has(section));
  const fives = entries.flatMap((entry, i) =>
    opened[i] === '5' && entry.correction === null ? [{ entry, i, own: hasOwnWords(entry) }] : [],
  );
  const titled = fives.filter(
    ({ own, entry }) =>
      own && (entry.level > 0 || !fives.some((other) => other.own && isBelowTitle(other.entry, entry))),
  );
  const headed = fives.some(
    ({ own, entry }, at) =>
      !own && fives.slice(at + 1).some((later) => later.own && isInside(later.entry, entry)),
  );
  const distinct = titled.filter(
    ({ entry }, at) => titled.findIndex((other) => other.entry.features.rest === entry.features.rest) === at,
  );
  // Beside one of the two that is known, a lone one is the other.
  if (distinct.length < free.length && !(headed && distinct.length === 1)) return order;
  distinct.slice(0, free.length).forEach(({ i }, position) => {
    const section = free[position];
    if (section !== undefined) order.set(i, section);
  });
  return order;
}

function isBelowTitle(heading: Entry, title: Entry): boolean {
  return title.level === 0 && heading.level > 0 && heading.document === title.document;
}

/** A card of the front page or the title of a page is no heading for what stands elsewhere or right below. */
function isInside(deeper: Entry, area: Entry): boolean {
  return area.level > 0 && deeper.document === area.document && deeper.level > area.level;
}

/** Whether a specialist heading has words beside those for the area itself. */
export function hasOwnWords({ features }: Entry): boolean {
  return wordsOf(features.rest).some((word) => !AREA_WORD.test(word) && !isAreaConcept(word));
}

function isAreaConcept(word: string): boolean {
  const fits = conceptsOf(word);
  return fits.has('specialist') || fits.has('area');
}

const AREA_WORD = /^(?:my|the|of|and|in|core|cmalt|subjects?|chosen|s|portfolio|work|section|\d+)$/u;

/** A topic right below the area's heading, of few words, that could be a specialist title: a suggestion only. */
export function suggestSpecialists(
  entries: readonly Entry[],
  opened: readonly (TargetId | null)[],
  passes: (index: number) => boolean,
): SpecialistOrder {
  const order = new Map<number, '5a' | '5b'>();
  let area: { level: number; document: number } | null = null;
  let below: { level: number; found: number[] } | null = null;
  const settle = () => {
    if (below?.found.length === 2 || below?.found.length === 1) {
      below.found.forEach((i, position) => {
        order.set(i, position === 0 ? '5a' : '5b');
      });
    }
    below = null;
  };
  entries.forEach((entry, i) => {
    const target = opened[i] ?? null;
    if (target !== null || (area !== null && entry.document !== area.document)) {
      settle();
      area = target === '5' && !hasOwnWords(entry) ? { level: entry.level, document: entry.document } : null;
    } else if (area !== null && entry.level > area.level && !passes(i)) {
      below ??= { level: entry.level, found: [] };
      if (entry.level === below.level && !isWorded(entry)) below.found.push(i);
    }
  });
  settle();
  return order;
}

/** Above this score a topic has the words of a section and is no title of the candidate's own. */
const WORDED = 0.5;

function isWorded({ features }: Entry): boolean {
  return features.best !== null && features.best.score > WORDED;
}

/** Whether a heading is one of the candidate's own titles, for the reason that is given. */
export function isOwnTitle(
  entry: Entry,
  target: TargetId,
  titles: Parameters<typeof ownTitleOf>[1],
): boolean {
  const own = ownTitleOf(entry.features, titles);
  return own !== null && own.target === target && own.likeness >= OWN_TITLE_LIKENESS;
}
