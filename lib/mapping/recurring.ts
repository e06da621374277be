import type { Entry } from './features';
import { wordsOf } from './words';

/**
 * Headings that come again and again, as a candidate's own pattern does: "Context", "Communication" and "Future plans"
 * in every section. However well they are worded, they are topics of the sections they stand in.
 *
 * It wants the very same words (and number) three times, or twice at different depths: then the one that is less deep
 * than all others is the section, and the others are not. It leaves alone codes ("1a"), counted areas, and the first
 * heading of a page that has no title of its own, since a section may well go on over several pages. It cannot know
 * which of several equal headings is the section and which are topics; they are asked about then.
 */
export type Recurrence = 'alone' | 'twice' | 'often';

/** From this many on equal headings are a pattern. */
const OFTEN = 3;

/** How each heading comes again, by the index of its entry. */
export function recurrences(entries: readonly Entry[]): readonly Recurrence[] {
  const groups = new Map<string, number[]>();
  const keys = entries.map(keyOf);
  keys.forEach((key, i) => {
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return entries.map((entry, i) => {
    const key = keys[i] ?? null;
    const alike = key === null ? [] : (groups.get(key) ?? []);
    if (alike.length < 2 || (entry.index === 0 && entries[i - 1]?.index !== -1)) return 'alone';
    const levels = alike.map((at) => entries[at]?.level ?? 0);
    const highest = Math.min(...levels);
    const isTheSection = entry.level === highest && levels.filter((level) => level === highest).length === 1;
    if (isTheSection) return 'alone';
    if (alike.length >= OFTEN) return 'often';
    // The title of a page, repeated right below it, says the same thing again.
    return entry.level > highest && keys[i - 1] !== key ? 'twice' : 'alone';
  });
}

/** What equal headings have in common; null for those that may well come again. */
function keyOf({ features, level, correction }: Entry): string | null {
  if (level === 0 || correction !== null || features.bare) return null;
  if (features.numbering.kind === 'code' || features.counted !== null) return null;
  return wordsOf(features.text).join(' ');
}
