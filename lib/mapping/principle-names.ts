import { PRINCIPLES, type PrincipleNumber } from '../scheme/ids';
import { fitOf, fold, wordsOf } from './words';

/**
 * The four principles as headings. Their first words are nearly the same, so each is known by the words that only it
 * has, and one such word is not enough: "Technology and learning" is a topic. A shortened principle ("Dissemination") is
 * believed only among its fellows; see principle-runs.ts.
 */
const MARKS: Readonly<Record<PrincipleNumber, readonly string[]>> = {
  1: ['commitment', 'explor*', 'understand*', 'interplay', 'technology', 'learning'],
  2: ['commitment', 'keep*', 'up', 'date', 'new', 'technolog*'],
  3: ['empathy', 'willing*', 'learn*', 'colleagues', 'different', 'background*', 'specialis*'],
  4: ['commitment', 'communicat*', 'disseminat*', 'effective', 'practice', 'sharing'],
};
/** Words of which one must be there. */
const KEY: Readonly<Record<PrincipleNumber, readonly string[]>> = {
  1: ['interplay'],
  2: ['date'],
  3: ['empathy', 'willing*', 'background*', 'colleagues'],
  4: ['disseminat*', 'effective'],
};
/** Words that hint at a principle where its fellows stand beside it. */
const HINT: Readonly<Record<PrincipleNumber, readonly string[]>> = {
  1: ['interplay', 'explor*'],
  2: ['date', 'new'],
  3: ['empathy', 'willing*', 'background*', 'colleagues'],
  4: ['disseminat*', 'communicat*', 'effective', 'sharing'],
};
/** Words of a principle that must be found, of itself or among its fellows. */
const ENOUGH = { alone: 3, among: 1 } as const;
/** Share of the heading's longer words that must belong to the principle, so that a sentence about it is none. */
const FEW_OTHERS = 0.6;

const NUMBERED =
  /^\W*(?:core\s+|cmalt\s+)*(?:principles?|values?)(?:\s+(?:and|&)\s+values?)?\s*(?:no\.?\s*|#\s*)?(?<number>[1-4]|one|two|three|four)(?=$|[\s.:)–—-])/u;
const NUMBERS: Readonly<Record<string, PrincipleNumber>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** The principle a heading (without its number) names by itself, or null. */
export function principleOf(rest: string): PrincipleNumber | null {
  const numbered = NUMBERED.exec(fold(rest))?.groups?.number;
  if (numbered !== undefined) return NUMBERS[numbered] ?? null;
  return bestPrinciple(rest, KEY, ENOUGH.alone);
}

/** The principle a heading could be a short form of, or null. */
export function principleHintOf(rest: string): PrincipleNumber | null {
  return principleOf(rest) ?? bestPrinciple(rest, HINT, ENOUGH.among);
}

function bestPrinciple(
  rest: string,
  keys: Readonly<Record<PrincipleNumber, readonly string[]>>,
  enough: number,
): PrincipleNumber | null {
  const words = wordsOf(rest);
  const longer = words.filter((word) => word.length > 3);
  const has = (mark: string) => words.some((word) => fitOf(word, mark) > 0);
  let best: { principle: PrincipleNumber; found: number } | null = null;
  for (const principle of PRINCIPLES) {
    const marks = MARKS[principle];
    if (!keys[principle].some(has)) continue;
    const found = marks.filter(has).length;
    const own = longer.filter((word) => marks.some((mark) => fitOf(word, mark) > 0)).length;
    if (found < enough || own < FEW_OTHERS * longer.length) continue;
    if (found > (best?.found ?? 0)) best = { principle, found };
  }
  return best?.principle ?? null;
}
