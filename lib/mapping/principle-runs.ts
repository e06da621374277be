import type { PrincipleNumber } from '../scheme/ids';
import type { Entry } from './features';
import { principleHintOf } from './principle-names';

/**
 * Short forms of the principles ("New technologies", "Dissemination"). Alone each is a topic like any other; three of
 * the four side by side, on one level and with nothing higher between them, are the list that the advanced area asks for;
 * so is one that has the principle's own number beside another that is named in full.
 */

/** So many different principles must stand together. */
const TOGETHER = 3;

/** The principles of a portfolio's headings, by the index of the entry: named in full, or short among their fellows. */
export function principlesIn(entries: readonly Entry[]): ReadonlyMap<number, PrincipleNumber> {
  const principles = new Map<number, PrincipleNumber>();
  entries.forEach(({ features }, i) => {
    if (features.principle !== null) principles.set(i, features.principle);
  });
  const hints = entries.map(({ features, level }) =>
    features.part !== null || level === 0 ? null : principleHintOf(features.rest),
  );
  entries.forEach((entry, i) => {
    if (hints[i] === null || principles.has(i)) return;
    const hint = hints[i];
    const fellows = fellowsOf(entries, i).filter((k) => hints[k] !== null);
    const together = new Set(fellows.map((k) => hints[k])).size;
    const numbered = entry.features.numbering.kind === 'number' && entry.features.numbering.number === hint;
    const oneIsSure = fellows.some((k) => entries[k]?.features.principle !== null);
    if (together < TOGETHER && !(numbered && oneIsSure)) return;
    if (hint !== null && hint !== undefined) principles.set(i, hint);
  });
  return principles;
}

/** Headings of the same level around one, itself included, up to a higher one on either side. */
function fellowsOf(entries: readonly Entry[], at: number): readonly number[] {
  const entry = entries[at];
  if (entry === undefined) return [];
  const ends = (i: number) => {
    const other = entries[i];
    return other === undefined || other.document !== entry.document || other.level < entry.level;
  };
  let start = at;
  while (!ends(start - 1)) start--;
  let end = at + 1;
  while (!ends(end)) end++;
  return Array.from({ length: end - start }, (_, i) => start + i).filter(
    (i) => entries[i]?.level === entry.level,
  );
}
