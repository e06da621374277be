import { type Entry, isWellWorded, numberedTarget } from './features';
import { styleKey } from './numbering-style';

/**
 * Whole numbers that only count: "1. Learning styles", "2. Gamification" and on to "5. Disruption" in a post, the outline
 * of a renewal, steps of a project. Such a "5." is no specialist area, even in a portfolio whose areas are numbered.
 *
 * It wants a row of at least three headings of one page that are numbered alike, one after the other, of which none has
 * the words of the area it would be. It cannot know the areas of somebody who numbers them and words all of them anew;
 * those are found by words, or asked about.
 */
const SHORTEST = 3;

/** The entries with the numbers of such lists taken away; `offset` as in `NumberingStyle`. */
export function withoutListNumbers(entries: readonly Entry[], offset: number): readonly Entry[] {
  const rows = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    const { numbering, at } = entry.features;
    if (numbering.kind !== 'number' || numbering.named || at !== 'start' || entry.correction !== null) return;
    const key = `${entry.document}|${entry.level}|${styleKey(entry)}`;
    rows.set(key, [...(rows.get(key) ?? []), i]);
  });
  const listed = new Set<number>();
  for (const row of rows.values()) {
    if (
      isList(
        row.flatMap((i) => entries[i] ?? []),
        offset,
      )
    )
      for (const i of row) listed.add(i);
  }
  if (listed.size === 0) return entries;
  return entries.map((entry, i) =>
    listed.has(i) ? { ...entry, features: { ...entry.features, numbering: { kind: 'none' } } } : entry,
  );
}

function isList(row: readonly Entry[], offset: number): boolean {
  if (row.length < SHORTEST) return false;
  const numbers = row.map(({ features: { numbering } }) =>
    numbering.kind === 'number' ? numbering.number : 0,
  );
  const counts = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  return counts && row.every((entry) => !hasWordsOfItsArea(entry, offset));
}

function hasWordsOfItsArea(entry: Entry, offset: number): boolean {
  const target = numberedTarget(entry.features, offset);
  return entry.features.bare || (target !== null && isWellWorded(entry, target));
}
