import { AREA_IDS, type AreaId, isTargetId, type TargetId } from '../scheme/ids';
import { lettered } from './area-letters';
import { fold } from './words';

/**
 * The number at a heading: "1a", "Core area 1", "1 (b)", "Area #03", "Specialist area two", "2.1", "a)".
 *
 * It wants the number an author gave the heading, in whatever style, and the words without it. What the number means is
 * for others to decide, since an author may number the context 1, or the outline of a renewal, or the items of a list.
 */
export type Numbering =
  /** A section's own code: "1a", "Core Area 2 b", "(3B)". `named`: words such as "core area" say it is one. */
  | { readonly kind: 'code'; readonly area: AreaId; readonly letter: Letter; readonly named: boolean }
  /** A whole number: "3.", "Core area 3", "Core One". */
  | { readonly kind: 'number'; readonly number: number; readonly named: boolean }
  /** A letter alone: "a)", "(b)". */
  | { readonly kind: 'letter'; readonly letter: Letter }
  /** A decimal: "2.1", "2.1.3". */
  | { readonly kind: 'decimal'; readonly numbers: readonly number[] }
  | { readonly kind: 'none' };

/** The letter of a section within its area. */
export type Letter = 'a' | 'b' | 'c';

/** A heading taken apart: its number, the words left over, and which style it is written in. */
export type Numbered = {
  readonly numbering: Numbering;
  /** The heading without its number, folded to lower case. */
  readonly rest: string;
  /** The shape of the number ("9a.", "core area 9:"), so that headings numbered alike can be recognised. */
  readonly style: string;
  /** Whether the number stands at the start or, in brackets or after a dash, at the end. */
  readonly at: 'start' | 'end';
};

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };

// Words that say that the number behind them is one of the scheme.
const NAMED =
  '(?:(?:my|s?cmalt|senior)\\s+)*(?:core\\s*(?:areas?|sections?|competenc(?:y|ies))?|areas?|sections?|subsections?|criteri(?:on|a)|requirements?|ca)';
const NUMBER = `(?:0?[1-9]|${Object.keys(NUMBER_WORDS).join('|')})`;
// A mark, a space or the end; not the colon of "1:1".
const END = '(?=$|[\\s.)\\]|–—•·»›>,-]|:(?!\\d))';
const TAIL = '[\\s.:)\\]|–—•·»›>,-]*';
const OPEN = '^[\\s([{*•#–—-]*';

const CODE = new RegExp(
  `${OPEN}(?<named>${NAMED}\\s*[:#.–-]?\\s*)?(?:#\\s*)?(?<number>${NUMBER})\\s*[.:–-]?\\s*[([]?\\s*(?<letter>[a-d])\\s*[)\\]]?${END}(?<tail>${TAIL})`,
  'u',
);
const WHOLE = new RegExp(
  `${OPEN}(?<named>${NAMED}\\s*[:.–-]?\\s*)?(?:(?:no\\.?|number|#)\\s*)?(?<number>0?\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')})${END}(?<tail>${TAIL})`,
  'u',
);
const DECIMAL = new RegExp(
  `${OPEN}(?:${NAMED}\\s*)?(?<number>\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?${END}(?<tail>${TAIL})`,
  'u',
);
const LETTER = new RegExp(`${OPEN}(?<letter>[a-c])\\s*(?<mark>[.):\\]]|\\s[–-]\\s)(?<tail>${TAIL})`, 'u');
const ONLY_LETTER = /^[\s([]*(?<letter>[a-c])[\s)\].:]*$/u;
const ROMAN_WHOLE = new RegExp(
  `${OPEN}(?<named>${NAMED}\\s*)?(?<number>viii|vii|vi|iv|iii|ii|i|v)[.):](?<tail>${TAIL})`,
  'u',
);
const AT_END = new RegExp(
  `(?:[\\s([–—:|-]+)(?<named>${NAMED}\\s*)?(?<number>[1-6])\\s*[.-]?\\s*(?<letter>[a-c])?\\s*[)\\]]*$`,
  'u',
);

/** Emoji and other signs that authors set before a heading. */
const ORNAMENT = /^(?:[\p{So}\p{Extended_Pictographic}\s]|\u200D|\uFE0F)+/u;

/** Takes a heading apart into its number and its words. */
export function numberingOf(text: string): Numbered {
  const plain = fold(text).replace(ORNAMENT, '').trim();
  return (
    lettered(plain) ??
    decimal(plain) ??
    code(plain) ??
    whole(plain) ??
    letter(plain) ??
    roman(plain) ??
    atEnd(plain) ??
    none(plain)
  );
}

/** The target a code or a number names by itself, when it names one: "1a", "4a" (which is 4), "3". */
export function targetOfCode(area: AreaId, letterOfCode: Letter | null): TargetId | null {
  if (area === '4') return letterOfCode === null || letterOfCode === 'a' ? '4' : null;
  // A second advanced area is often called 6b; all advanced areas are one section.
  if (area === '6') return '6';
  const id = `${area}${letterOfCode ?? ''}`;
  return isTargetId(id) ? id : null;
}

/** The area of a number, when there is one. */
export function areaOfNumber(number: number): AreaId | null {
  return AREA_IDS.find((area) => area === String(number)) ?? null;
}

function decimal(plain: string): Numbered | null {
  const found = DECIMAL.exec(plain);
  if (found === null) return null;
  const numbers = (found.groups?.number ?? '').split('.').map(Number);
  return {
    numbering: { kind: 'decimal', numbers },
    rest: plain.slice(found[0].length),
    style: `9${'.9'.repeat(numbers.length - 1)}`,
    at: 'start',
  };
}

function code(plain: string): Numbered | null {
  const found = CODE.exec(plain);
  const area = areaOfNumber(numberOf(found?.groups?.number ?? ''));
  const letterOfCode = letterOf(found?.groups?.letter ?? '');
  if (found === null || area === null || letterOfCode === null) return null;
  const rest = plain.slice(found[0].length);
  // "1 a critical look": the letter is the article when nothing binds it to the number.
  const bound = !/\d\s+a\s*$/u.test(found[0].replace(found.groups?.tail ?? '', ''));
  const article =
    !bound &&
    /^\s/u.test(found.groups?.tail ?? '') &&
    /^\p{L}/u.test(rest) &&
    found.groups?.named === undefined;
  if (article) return null;
  const named = found.groups?.named !== undefined;
  return {
    numbering: { kind: 'code', area, letter: letterOfCode, named },
    rest,
    style: styleOf(found[0]),
    at: 'start',
  };
}

function whole(plain: string): Numbered | null {
  const found = WHOLE.exec(plain);
  if (found === null) return null;
  const written = found.groups?.number ?? '';
  const named = found.groups?.named !== undefined;
  // "One of my projects", "Two case studies": a number word counts only after a word such as "area".
  if (!/\d/u.test(written) && !named) return null;
  // "3 case studies", "10 ways to ...": a bare number before words is a count unless a mark follows it.
  const tail = found.groups?.tail ?? '';
  const rest = plain.slice(found[0].length);
  const number = numberOf(written);
  return {
    numbering: { kind: 'number', number, named },
    rest,
    style: `${styleOf(found[0])}${tail.trim() === '' && rest !== '' ? ' ' : ''}`,
    at: 'start',
  };
}

function letter(plain: string): Numbered | null {
  const found = LETTER.exec(plain) ?? ONLY_LETTER.exec(plain);
  const letterOfHeading = letterOf(found?.groups?.letter ?? '');
  if (found === null || letterOfHeading === null) return null;
  return {
    numbering: { kind: 'letter', letter: letterOfHeading },
    rest: plain.slice(found[0].length),
    style: styleOf(found[0]),
    at: 'start',
  };
}

function roman(plain: string): Numbered | null {
  const found = ROMAN_WHOLE.exec(plain);
  const number = ROMAN[found?.groups?.number ?? ''];
  if (found === null || number === undefined) return null;
  const named = found.groups?.named !== undefined;
  return {
    numbering: { kind: 'number', number, named },
    rest: plain.slice(found[0].length),
    style: named ? 'core area i' : 'i',
    at: 'start',
  };
}

function atEnd(plain: string): Numbered | null {
  const found = AT_END.exec(plain);
  const area = areaOfNumber(numberOf(found?.groups?.number ?? ''));
  if (found === null || area === null) return null;
  const letterAtEnd = letterOf(found.groups?.letter ?? '');
  const named = found.groups?.named !== undefined;
  const bracketed = /[([–—:|]/u.test(found[0]);
  const rest = plain.slice(0, found.index);
  if (letterAtEnd !== null)
    return {
      numbering: { kind: 'code', area, letter: letterAtEnd, named },
      rest,
      style: styleOf(found[0]),
      at: 'end',
    };
  // "Case study 1", "Web 2": a bare number at the end counts only where it is said to be an area's.
  if (!named || !bracketed) return null;
  return {
    numbering: { kind: 'number', number: Number(area), named },
    rest,
    style: styleOf(found[0]),
    at: 'end',
  };
}

function none(plain: string): Numbered {
  return { numbering: { kind: 'none' }, rest: plain, style: '', at: 'start' };
}

function numberOf(written: string): number {
  return NUMBER_WORDS[written] ?? Number.parseInt(written, 10);
}

function letterOf(written: string): Letter | null {
  return written === 'a' || written === 'b' || written === 'c' ? written : null;
}

function styleOf(written: string): string {
  return written
    .trim()
    .replace(/\d+/gu, '9')
    .replace(new RegExp(`\\b(?:${Object.keys(NUMBER_WORDS).join('|')})\\b`, 'gu'), '9')
    .replace(/(?<![a-z])[a-d](?![a-z])/gu, 'a')
    .replace(/9[a-d]/gu, '9a')
    .replace(/\s+/gu, ' ');
}
