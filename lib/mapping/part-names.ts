import { PARTS, type Part } from '../scheme/ids';
import { numberingOf } from './numbering';
import { fitOf, fold, wordsOf } from './words';

/**
 * Recognising the names of parts: "Reflection", "1a Description", "Evidence and reflection", "Supporting statements".
 *
 * It wants headings whose text is that part. It cannot know that from the word alone: "Job description", "Evidence-based
 * practice" and "Encouraging student reflection" hold the same words and are topics. So a part's name must stand first
 * ("Evidence of ..."), or stand alone, or come after a separator, or be joined only by words that say nothing of their
 * own ("My critical reflections"). What is left over is given back, so that a section named beside it can be found.
 */

/** A part named in a heading, and the words beside the name ("1a" in "1a Description"), "" where there are none. */
export type PartName = {
  readonly part: Part;
  /** What stands before the name, or behind it with nothing but a separator or "for" between them. */
  readonly beside: string;
  /**
   * `sure`: this is a part whatever stands beside it. `if-section`: only if the words beside it name a section
   * ("Technical knowledge reflection"); otherwise it is a topic ("Student reflection").
   */
  readonly when: 'sure' | 'if-section';
};

type Spelling = { readonly part: Part; readonly pattern: RegExp };

/** Spellings at the start of a heading. A following word can turn them into a topic: see NOT_A_PART. */
const SPELLINGS: readonly Spelling[] = [
  {
    part: 'description',
    pattern:
      /^(?:descriptions?|descriptive (?:accounts?|analysis|statements?|narrative|summary|section|part|element|piece)|descriptive$|description and context|what i did|what did i do|what happened|what(?=\s*\?+$))(?![\p{L}\p{N}])/u,
  },
  {
    part: 'reflection',
    pattern:
      /^(?:reflections?|reflect(?:ing|ed)?|reflective (?:analysis|statements?|accounts?|commentary|comments?|summary|narrative|element|piece|section|part|discussion|evaluation|notes?|thoughts)|reflective$|analysis and reflections?|impact and reflections?|(?:lessons|what (?:i|i have|i've)) learn(?:ed|t)$|what did i learn\b|so what(?=[\s?!]*$)|now what(?=[\s?!]*$)|what i (?:make|made) of (?:it|this)$)/u,
  },
  {
    part: 'evidence',
    pattern:
      /^(?:evidence|evidences|evidencing|supporting (?:evidence|statements?|documents?|documentation|materials?|artefacts|artifacts)|links to (?:the |my )?(?:supporting )?evidence|list of evidence|witness statements?$|artefacts?|artifacts?)(?!\w)/u,
  },
];

/**
 * What may follow the name of a part: nothing, a mark, a number, or the words that say what it is of. "Evidence base",
 * "Reflection tools in Moodle" and "Reflections blog" go on with a thing of their own and are topics.
 */
const GOES_ON =
  /^(?:\s*$|\s*[:|–—•·»›>(/.,&+*\])?!]|\s+-\s|\s*-\s*$|\s+(?:of|on|upon|about|against|to|for|and|with|from my|then|in relation to|list|links?|section|part|summary|\d+[a-d]?|[a-d]|i{1,3})(?=$|[\W_]))/u;

const NOT_A_PART =
  /^(?:evidence[- ](?:based|informed|led)|descriptive (?:statistics|writing)|description of (?:my )?(?:role|job)|reflective (?:practice|practitioner|writing|learning|teaching|portfolio|journals?|diar)|reflecting (?:on|upon) (?:my )?(?:career|journey))/u;

/** Words that may stand before the name and say nothing of their own. */
const SAYS_NOTHING =
  /^(?:my|our|your|the|a|an|own|personal|critical|critically|final|overall|further|brief|short|key|main|self|general|concluding|additional|supporting|and|case|study|studies|example|examples|project|activity|section|core|area|part|cmalt|\d+|[ivx]+|one|two|three)$/u;

// "My reflections on the training".
const OWN =
  /^(?:my|our|personal|critical|some|brief|final|overall)\s+(?=reflections?\b|evidence\b|description\b)/u;

const SEPARATOR = /\s*(?:[:|–—•·»›>/]|\s-\s)\s*/u;
const NAME_AT_END =
  /^(.*?)(?:^|[\s:|–—•·»›>([/-])(descriptions?|reflections?|reflective (?:analysis|statement|account|commentary|summary)|evidence|supporting (?:evidence|statements?|documents?))[\s)\]:.–—-]*$/u;

/** The part a heading names, or null when it is none. `text` as written, on one line. */
export function partNameOf(text: string): PartName | null {
  const plain = fold(text).trim();
  // "(Evidence 1a)" points to a piece of evidence; it does not open the part.
  if (/^\(.*\)$/u.test(plain)) return null;
  const bare = plain.replace(/^[\s([{*•–—-]+/u, '');
  if (NOT_A_PART.test(bare)) return null;
  return atStart(bare.replace(OWN, '')) ?? afterNumber(bare) ?? mistyped(bare) ?? atEnd(bare);
}

/** The part a heading names, or null. */
export function partOf(text: string): Part | null {
  const name = partNameOf(text);
  return name?.when === 'sure' ? name.part : null;
}

function atStart(plain: string): PartName | null {
  for (const { part, pattern } of SPELLINGS) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const rest = plain.slice(found[0].length);
    if (!GOES_ON.test(rest)) continue;
    const beside = /^\s*(?:[:|–—•·»›>(/-]|for\b)\s*(.*)$/u.exec(rest)?.[1] ?? '';
    return { part, beside: beside.replace(/[\s)\]:.]+$/u, ''), when: 'sure' };
  }
  return null;
}

/** A heading of one word that is the name of a part but for a typing mistake. */
function mistyped(plain: string): PartName | null {
  const [only, ...more] = wordsOf(plain);
  if (only === undefined || more.length > 0) return null;
  const part = PARTS.find((name) => fitOf(only, name) > 0 || fitOf(only, `${name}s`) > 0);
  return part === undefined ? null : { part, beside: '', when: 'sure' };
}

function afterNumber(plain: string): PartName | null {
  const { numbering, rest, at } = numberingOf(plain);
  if (numbering.kind === 'none' || at === 'end' || NOT_A_PART.test(rest)) return null;
  const name = atStart(rest);
  return name && { ...name, beside: `${plain.slice(0, plain.length - rest.length)} ${name.beside}`.trim() };
}

function atEnd(plain: string): PartName | null {
  const found = NAME_AT_END.exec(plain);
  if (found === null) return null;
  const name = found[2] ?? '';
  // "Padlet: reflection & evidence" names two parts and counts as the first.
  const two = /^(.*?)\b(description|reflection|evidence)s?\s*(?:and|&|\/|,)\s*$/u.exec(found[1] ?? '');
  const before = (two?.[1] ?? found[1] ?? '').trim();
  const first = two?.[2] ?? name;
  const part = first.startsWith('desc')
    ? 'description'
    : first.startsWith('refl')
      ? 'reflection'
      : 'evidence';
  const separated =
    /[:|–—•·»›>(/-]$/u.test(before) || SEPARATOR.test(plain.slice(before.length, before.length + 3));
  const silent = wordsOf(before).every((word) => SAYS_NOTHING.test(word));
  return { part, beside: before, when: separated || silent ? 'sure' : 'if-section' };
}
