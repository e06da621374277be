/**
 * What a character is to a count of words. Kinds are small numbers and not names since they are looked up for every
 * character of a document.
 */

// A place of the table that has not been asked for yet.
const UNKNOWN = 0;
/** Space, punctuation, symbols, and what lies beyond the end of the text. */
export const OTHER = 1;
/** A letter or a digit. */
export const WORD = 2;
/** A combining mark. */
export const MARK = 3;
/** A Chinese or Japanese character, each of which counts as a word. */
export const IDEOGRAPH = 4;

const IS_WORD = /[\p{L}\p{N}]/u;
const IS_MARK = /\p{M}/u;
const IS_IDEOGRAPH = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

// Kinds of the characters of the basic plane, worked out when first met: a memory of a pure function.
const kinds = new Uint8Array(0x1_0000);

/** The kind of the character that starts at an index of the text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return OTHER;
  if (code >= 0xd800 && code <= 0xdbff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  let kind = kinds[code] ?? UNKNOWN;
  if (kind === UNKNOWN) {
    kind = kindOf(text.charAt(at));
    kinds[code] = kind;
  }
  return kind;
}

/** How many code units the character at an index takes: 1, or 2 beyond the basic plane. */
export function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindOf(character: string): number {
  if (IS_WORD.test(character)) return IS_IDEOGRAPH.test(character) ? IDEOGRAPH : WORD;
  return IS_MARK.test(character) ? MARK : OTHER;
}

/** Codes below this have a place in `ASCII_LOWER`. */
export const ASCII_END = 0x80;

/**
 * The small letter or the digit for each ASCII code, 0 for what is neither: one look-up for nearly all characters of a
 * text, where `kindAt` takes several.
 */
export const ASCII_LOWER: Uint8Array = Uint8Array.from({ length: ASCII_END }, (_, code) => {
  const character = String.fromCharCode(code);
  return IS_WORD.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
