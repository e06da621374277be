import { PRINCIPLES, type PrincipleNumber } from '../scheme/ids';
import { fitOf, fold, wordsOf } from './words';

/**
 * The four principles as headings. Their first words are nearly the same, so each is known by the words that only it
 * has, and one such word is not enough: "Technology and learning" is a topic.
 */
const MARKS: Readonly<Record<PrincipleNumber, readonly string[]>> = {
  1: ['commitment', 'explor*', 'understand*', 'interplay', 'technology', 'learning'],
  2: ['commitment', 'keep*', 'up', 'date', 'new', 'technolog*'],
  3: ['empathy', 'willing*', 'learn', 'colleagues', 'different', 'background*', 'specialist'],
  4: ['commitment', 'communicat*', 'disseminat*', 'effective', 'practice'],
};
/** Words that alone nearly tell the principle; one of them must be there. */
const KEY: Readonly<Record<PrincipleNumber, readonly string[]>> = {
  1: ['interplay'],
  2: ['date'],
  3: ['empathy', 'willing*', 'background*'],
  4: ['disseminat*'],
};
/** Share of a principle's words that must be found. */
const ENOUGH = 0.5;
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

/** The principle a heading (without its number) names, or null. */
export function principleOf(rest: string): PrincipleNumber | null {
  const numbered = NUMBERED.exec(fold(rest))?.groups?.number;
  if (numbered !== undefined) return NUMBERS[numbered] ?? null;
  const words = wordsOf(rest);
  const longer = words.filter((word) => word.length > 3);
  let best: { principle: PrincipleNumber; share: number } | null = null;
  for (const principle of PRINCIPLES) {
    const marks = MARKS[principle];
    if (!KEY[principle].some((mark) => words.some((word) => fitOf(word, mark) > 0))) continue;
    const share = marks.filter((mark) => words.some((word) => fitOf(word, mark) > 0)).length / marks.length;
    const own =
      longer.filter((word) => marks.some((mark) => fitOf(word, mark) > 0)).length /
      Math.max(1, longer.length);
    if (share >= ENOUGH && own >= FEW_OTHERS && share > (best?.share ?? 0)) best = { principle, share };
  }
  return best?.principle ?? null;
}
