import { kindAt, MARK, OTHER, sizeAt } from './characters';

/**
 * Texts as sequences of hashed words, for telling whether a run of words stands in another text as well without having
 * that text. Case, punctuation, quotes, apostrophes, hyphens and dashes make no difference.
 */
export type HashedText = {
  /** One 32-bit hash a word. */
  readonly words: readonly number[];
  /** Where each word starts and ends in the text, in code units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index of the first word of each sentence; a line break or a colon ends one too. */
  readonly sentences: readonly number[];
  /** Indices of the words in the first person: the official guidance hardly has any. */
  readonly firstPerson: readonly number[];
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Splits a text into words and hashes each. */
export function hashWords(text: string): HashedText {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const firstPerson: number[] = [];
  let breakBefore = true;
  let at = 0;
  while (at < text.length) {
    if (kindAt(text, at) <= OTHER) {
      breakBefore ||= endsSentence(text, at);
      at++;
      continue;
    }
    const start = at;
    let hash = FNV_OFFSET;
    while (at < text.length) {
      const kind = kindAt(text, at);
      if (kind === OTHER) {
        // "don't" is one word here, and the same as "dont".
        if (!isApostrophe(text.charCodeAt(at)) || kindAt(text, at + 1) === OTHER) break;
      } else if (kind !== MARK) {
        for (const end = at + sizeAt(text, at); at < end; at++) hash = step(hash, lowerCodeAt(text, at));
        continue;
      }
      at++;
    }
    if (breakBefore) sentences.push(words.length);
    breakBefore = false;
    if (FIRST_PERSON.has(hash)) firstPerson.push(words.length);
    words.push(hash);
    starts.push(start);
    ends.push(at);
  }
  return { words, starts, ends, sentences, firstPerson };
}

/** The hash of `length` words from index `from`. `salt` keeps hashes for different purposes apart. */
export function hashSequence(words: readonly number[], from: number, length: number, salt: number): number {
  let hash = FNV_OFFSET ^ salt;
  for (let at = from; at < from + length; at++) {
    hash = Math.imul(hash, 5) + 0x9e3779b9;
    hash = Math.imul(hash ^ (words[at] ?? 0), 0xcc9e2d51);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME) >>> 0;
}

function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
}

const FIRST_PERSON: ReadonlySet<number> = new Set(
  ['i', 'im', 'ive', 'my', 'me', 'myself', 'mine', 'we', 'weve', 'our', 'us', 'ours'].map(hashWord),
);

function lowerCodeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  return text.charAt(at).toLowerCase().charCodeAt(0);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

const SENTENCE_END = /[.!?:;…]/u;
const AFTER_SENTENCE = /[\s"'”’)\]]/u;

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\n') return true;
  if (!SENTENCE_END.test(character)) return false;
  return at + 1 >= text.length || AFTER_SENTENCE.test(text.charAt(at + 1));
}
