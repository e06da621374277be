import { ASCII_END, ASCII_LOWER, kindAt, MARK, OTHER, sizeAt } from './characters';

/**
 * Texts as sequences of hashed words, for telling whether a run of words stands in another text as well without having
 * that text. Case, punctuation, quotes, apostrophes, hyphens and dashes make no difference.
 */
export type HashedText = {
  /** How many words there are. The arrays below are longer, and hold good until the next text is hashed. */
  readonly count: number;
  /** One 32-bit hash a word. */
  readonly words: Uint32Array;
  /** Where each word starts and ends in the text, in code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index of the first word of each sentence; a line break or a colon ends one too. */
  readonly sentences: readonly number[];
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

// Room for the words of one text, used again for the next: a document has hundreds of blocks, and they are hashed one
// after the other.
const FIRST_CAPACITY = 1_024;
let words = new Uint32Array(FIRST_CAPACITY);
let starts = new Uint32Array(FIRST_CAPACITY);
let ends = new Uint32Array(FIRST_CAPACITY);

/** Splits a text into words and hashes each. */
export function hashWords(text: string): HashedText {
  makeRoom(text);
  const sentences: number[] = [];
  let count = 0;
  let breakBefore = true;
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
    } else if (kindAt(text, at) <= OTHER) {
      breakBefore ||= endsSentence(text, at);
      at++;
    } else {
      if (breakBefore) sentences.push(count);
      breakBefore = false;
      starts[count] = at;
      at = hashWordAt(text, at, count);
      ends[count] = at;
      count++;
    }
  }
  return { count, words, starts, ends, sentences };
}

/** Hashes the word that starts at `start` into its place, and says where it ends. */
function hashWordAt(text: string, start: number, place: number): number {
  let hash = FNV_OFFSET;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < ASCII_END) {
      const lower = ASCII_LOWER[code] ?? 0;
      if (lower !== 0) hash = step(hash, lower);
      else if (code === SPACE || !isInnerApostrophe(text, at, code)) break;
      at++;
    } else {
      const kind = kindAt(text, at);
      if (kind === OTHER && !isInnerApostrophe(text, at, code)) break;
      const end = at + sizeAt(text, at);
      if (kind === OTHER || kind === MARK) at = end;
      else for (; at < end; at++) hash = step(hash, text.charAt(at).toLowerCase().charCodeAt(0));
    }
  }
  words[place] = hash;
  return at;
}

/** "don't" is one word here, and the same as "dont". */
function isInnerApostrophe(text: string, at: number, code: number): boolean {
  return (code === APOSTROPHE || code === RIGHT_QUOTE) && kindAt(text, at + 1) > OTHER;
}

/** Whether a word is in the first person. The official guidance hardly has any. */
export function isFirstPerson(hash: number): boolean {
  return FIRST_PERSON.has(hash);
}

/** The hash of `length` words from index `from`. `salt` keeps hashes for different purposes apart. */
export function hashSequence(hashes: Uint32Array, from: number, length: number, salt: number): number {
  let hash = FNV_OFFSET ^ salt;
  for (let at = from; at < from + length; at++) {
    hash = Math.imul(hash, 5) + 0x9e3779b9;
    hash = Math.imul(hash ^ (hashes[at] ?? 0), 0xcc9e2d51);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A word takes at least two characters, with the space. */
function makeRoom(text: string): void {
  const most = Math.ceil(text.length / 2) + 1;
  if (most <= words.length) return;
  words = new Uint32Array(most);
  starts = new Uint32Array(most);
  ends = new Uint32Array(most);
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash >>> 0;
}

const FIRST_PERSON: ReadonlySet<number> = new Set(
  ['i', 'im', 'ive', 'my', 'me', 'myself', 'mine', 'we', 'weve', 'our', 'us', 'ours'].map(hashWord),
);

const SENTENCE_END = /[.!?:;…]/u;
const AFTER_SENTENCE = /[\s"'”’)\]]/u;

function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) === LINE_FEED) return true;
  if (!SENTENCE_END.test(text.charAt(at))) return false;
  return at + 1 >= text.length || AFTER_SENTENCE.test(text.charAt(at + 1));
}
