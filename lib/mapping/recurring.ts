import type { Entry } from './features';
import { wordsOf } from './words';

/**
 * Headings that come again and again, as a candidate's own pattern does: "Context", "Communication" and "Future plans"
 * in every section. However well they are worded, they are topics of the sections they stand in.
 *
 * It wants the very same words (and number) three times, or twice at different depths: then the one that is less deep
 * than all others is the section, and the others are not. It leaves alone codes ("1a"), counted areas, and headings that
 * stand once on a page and inside nothing: a section may well go on over several pages. It cannot know which of several
 * equal headings on a page is the section and which are topics; they are asked about then.
 */
export type Recurrence = 'alone' | 'twice' | 'often';

/** From this many on equal headings are a pattern. */
const OFTEN = 3;

/**
 * How each heading comes again, by the index of its entry. `isInside`: whether a heading stands below a sure section.
 * Those that do not, and that their own page has once, may well be one section on several pages.
 */
export function recurrences(
  entries: readonly Entry[],
  isInside: (index: number) => boolean,
): readonly Recurrence[] {
  const groups = new Map<string, number[]>();
  const keys = entries.map(keyOf);
  keys.forEach((key, i) => {
    if (key === null) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  const found: Recurrence[] = entries.map(() => 'alone');
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const levels = group.map((i) => entries[i]?.level ?? 0);
    const highest = Math.min(...levels);
    const isHighest = group.filter((i) => entries[i]?.level === highest);
    const section = isHighest.length === 1 ? isHighest[0] : undefined;
    const onPage = (i: number) =>
      group.filter((other) => entries[other]?.document === entries[i]?.document).length;
    const pattern = group.filter((i) => isInside(i) || onPage(i) > 1);
    for (const i of pattern) {
      if (i === section) continue;
      if (group.length >= OFTEN) found[i] = 'often';
      // The title of a page, repeated right below it, says the same thing again.
      else if ((entries[i]?.level ?? 0) > highest && keys[i - 1] !== keys[i]) found[i] = 'twice';
    }
  }
  return found;
}

/** What equal headings have in common; null for those that may well come again. */
function keyOf({ features, level, correction }: Entry): string | null {
  if (level === 0 || correction !== null || features.bare) return null;
  if (features.numbering.kind === 'code' || features.counted !== null) return null;
  return wordsOf(features.text).join(' ');
}
