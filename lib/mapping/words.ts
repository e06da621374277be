/**
 * Words of headings, made comparable: case, accents, plurals of the keyboard ("&", "+") and simple typing mistakes must
 * not stand between a heading and the title it means.
 */

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** "T, L & A", "LTA" and "TLA", with any signs between the letters. */
const ABBREVIATED = /\b(?:t[,./ ]*l|l[,./ ]*t)[,./ ]*(?:&|\+|and)?[,./ ]*a\b/gu;

/** A heading as lower-case words without accents, in order; "&" and "+" are "and". */
export function wordsOf(text: string): readonly string[] {
  const plain = fold(text).replace(ABBREVIATED, ' teaching learning assessment ').replace(/[&+]/gu, ' and ');
  return plain.match(WORD) ?? [];
}

/** Lower case without accents, typographic apostrophes made plain. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/’/gu, "'");
}

/**
 * How well a word fits a pattern: 1 when it is the word, or begins with it where the pattern ends in "*"; 0.85 when one
 * typing mistake stands between them (two in long words); else 0.
 *
 * A mistake in the first letter is rare and would bring in many other words, so it is not forgiven. Short words are
 * compared exactly: "plan" and "plane" are one letter apart as well.
 */
export function fitOf(word: string, pattern: string): number {
  const open = pattern.endsWith('*');
  const stem = open ? pattern.slice(0, -1) : pattern;
  if (open ? word.startsWith(stem) : word === stem) return 1;
  if (stem.length < MIN_TYPO_LENGTH || word.charCodeAt(0) !== stem.charCodeAt(0)) return 0;
  const allowed = stem.length >= LONG_WORD ? 2 : 1;
  const nearest = open
    ? Math.min(...[-1, 0, 1].map((extra) => distance(word.slice(0, stem.length + extra), stem, allowed)))
    : distance(word, stem, allowed);
  return nearest <= allowed ? TYPO_FIT : 0;
}

/** Shortest pattern in which a typing mistake is forgiven, in characters. */
const MIN_TYPO_LENGTH = 5;
/** From this length on two mistakes are forgiven, in characters. */
const LONG_WORD = 9;
const TYPO_FIT = 0.85;

/** Edit distance with swapped neighbours as one edit, given up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
