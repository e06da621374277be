import type { TargetId } from '../scheme/ids';
import { type Entry, numberedTarget } from './features';
import { isPointer } from './pointers';
import { fold } from './words';

/**
 * Contents lists and menus made of headings or bold lines. They repeat the titles that come later, on the same page or on
 * others, and must not open sections.
 *
 * It wants a run of lines of one level that all name sections, most of which are named again further on, with no more
 * than a line or two below each: a section that goes on over several pages has text on all of them. It cannot see
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
  const again = repetitions(entries, names);
  const lines = new Set(entries.flatMap((entry, i) => (isPointer(entry.features.text) ? [i] : [])));
  let start = 0;
  while (start < entries.length) {
    let end = start + 1;
    while (end < entries.length && names[end] !== null && continues(entries[start], entries[end])) end++;
    if (names[start] !== null && end - start >= SHORTEST) {
      for (const i of listIn(entries, again, start, end)) lines.add(i);
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
  again: (at: number) => Where,
  start: number,
  end: number,
): readonly number[] {
  const run = Array.from({ length: end - start }, (_, i) => start + i);
  const elsewhere = run.map(again);
  const last = elsewhere.reduce((found, where, i) => (where === 'nowhere' ? found : i), -1);
  const lines = run.slice(0, last + 1);
  const found = elsewhere.slice(0, last + 1).filter((where) => where !== 'nowhere');
  if (found.length < SHORTEST || found.length < REPEATED * lines.length) return [];
  // What follows the last line is the page, not the list.
  const inner = lines.slice(0, -1).map((i) => entries[i]?.followed);
  if (inner.filter((followed) => followed === 'by-text').length > (1 - REPEATED) * inner.length) return [];
  const titled = TITLE.test(fold(entries[start - 1]?.features.text ?? ''));
  const dense = inner.every((followed) => followed === 'by-heading');
  const onOtherPages = found.every((where) => where === 'on-another-page');
  return titled || dense || onOtherPages ? lines : [];
}

type Where = 'below' | 'on-another-page' | 'nowhere';

/** Where a line is named again further on, by its index. */
function repetitions(entries: readonly Entry[], names: readonly (string | null)[]): (at: number) => Where {
  const closed = belowClosing(entries);
  const places = new Map<string, number[]>();
  const add = (key: string, i: number) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  };
  const keysOf = (i: number): readonly string[] => {
    const name = names[i] ?? null;
    const rest = entries[i]?.features.rest ?? '';
    return [...(name === null ? [] : [`name ${name}`]), ...(rest === '' ? [] : [`rest ${rest}`])];
  };
  entries.forEach((_, i) => {
    if (!closed[i]) for (const key of keysOf(i)) add(key, i);
  });
  return (at) => {
    const next = keysOf(at).flatMap((key) => places.get(key)?.find((i) => i > at) ?? []);
    if (next.length === 0) return 'nowhere';
    return entries[Math.min(...next)]?.document === entries[at]?.document ? 'below' : 'on-another-page';
  };
}

function belowClosing(entries: readonly Entry[]): readonly boolean[] {
  let closing: { readonly document: number; readonly level: number } | null = null;
  return entries.map(({ features, document, level }) => {
    if (closing !== null && (document !== closing.document || level < closing.level)) closing = null;
    if (features.closing) closing = { document, level };
    return closing !== null;
  });
}
