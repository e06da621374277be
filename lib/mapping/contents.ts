import type { TargetId } from '../scheme/ids';
import { type Entry, numberedTarget } from './features';
import { isPointer } from './pointers';
import { fold } from './words';

/**
 * Contents lists and menus made of headings or bold lines. They repeat the titles that come later, on the same page or on
 * others, and must not open sections.
 *
 * It wants a run of lines of one level that all name sections, most of which are named again further on. It cannot see
 * whether the lines are links. Short sections without subheadings look the same when something repeats their names, an
 * appendix for instance; so names below a closing heading do not count as repeating, and on one page either nothing may
 * stand between the lines or a title such as "Contents" must stand above them.
 */

/** Fewest lines of a contents list. */
const SHORTEST = 3;
/** Share of its lines that must come again. */
const REPEATED = 0.7;

const TITLE =
  /^\W*(?:table of contents|contents(?: list| page)?|site ?map|index|menu|navigation|sections|in this portfolio|on this (?:page|site)|portfolio (?:contents|map|overview|sections))\W*$/u;

/** The indexes of entries that are lines of a contents list; `offset` as in `NumberingStyle`. */
export function contentsLines(entries: readonly Entry[], offset: number): ReadonlySet<number> {
  const names = entries.map((entry) => nameOf(entry, offset));
  const closed = belowClosing(entries);
  const lines = new Set(entries.flatMap((entry, i) => (isPointer(entry.features.text) ? [i] : [])));
  let start = 0;
  while (start < entries.length) {
    let end = start + 1;
    while (end < entries.length && names[end] !== null && continues(entries[start], entries[end])) end++;
    if (names[start] !== null && end - start >= SHORTEST) {
      for (const i of listIn(entries, names, closed, start, end)) lines.add(i);
    }
    start = end;
  }
  return lines;
}

/** What a line names: a section, or a title of its own where it has a number. Null for everything else. */
function nameOf({ features }: Entry, offset: number): TargetId | string | null {
  if (features.part !== null || features.principle !== null || features.closing) return null;
  const numbered = features.counted ?? features.inner ?? numberedTarget(features, offset);
  if (features.best !== null && features.best.score >= NAMES) return numbered ?? features.best.target;
  return numbered === null ? null : features.bare ? numbered : features.rest;
}

/** From this score on the words of a line name a section. */
const NAMES = 0.6;

function continues(first: Entry | undefined, next: Entry | undefined): boolean {
  return (
    first !== undefined &&
    next !== undefined &&
    first.document === next.document &&
    first.level === next.level
  );
}

/** The lines at the beginning of a run that come again; none when it is no list. */
function listIn(
  entries: readonly Entry[],
  names: readonly (string | null)[],
  closed: readonly boolean[],
  start: number,
  end: number,
): readonly number[] {
  const run = Array.from({ length: end - start }, (_, i) => start + i);
  const elsewhere = run.map((i) => again(entries, names, closed, i));
  const last = elsewhere.reduce((found, where, i) => (where === 'nowhere' ? found : i), -1);
  const lines = run.slice(0, last + 1);
  const found = elsewhere.slice(0, last + 1).filter((where) => where !== 'nowhere');
  if (found.length < SHORTEST || found.length < REPEATED * lines.length) return [];
  const titled = TITLE.test(fold(entries[start - 1]?.features.text ?? ''));
  const dense = lines.slice(0, -1).every((i) => entries[i]?.followed === 'by-heading');
  const onOtherPages = found.every((where) => where === 'on-another-page');
  return titled || dense || onOtherPages ? lines : [];
}

type Where = 'below' | 'on-another-page' | 'nowhere';

function again(
  entries: readonly Entry[],
  names: readonly (string | null)[],
  closed: readonly boolean[],
  at: number,
): Where {
  const line = entries[at];
  const name = names[at] ?? null;
  const found = entries.find(
    (other, i) =>
      i > at &&
      !closed[i] &&
      ((name !== null && names[i] === name) ||
        (other.features.rest !== '' && other.features.rest === line?.features.rest)),
  );
  if (found === undefined || line === undefined) return 'nowhere';
  return found.document === line.document ? 'below' : 'on-another-page';
}

function belowClosing(entries: readonly Entry[]): readonly boolean[] {
  let closing: { readonly document: number; readonly level: number } | null = null;
  return entries.map(({ features, document, level }) => {
    if (closing !== null && (document !== closing.document || level < closing.level)) closing = null;
    if (features.closing) closing = { document, level };
    return closing !== null;
  });
}
