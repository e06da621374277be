import { type GuidanceSample, type KnownHashes, SALTS, unpackHashes } from './guidance-sample';
import { type HashedText, hashSequence, hashWords, isFirstPerson } from './word-hashes';

/** A stretch of a text in code units, the end not included. */
export type TextRange = { readonly start: number; readonly end: number };

/** What of a text is pasted from the official guidance. */
export type PastedGuidance =
  | { readonly kind: 'none' }
  /** Somewhat like the guidance. That alone says little: it is pasted where it stands beside more. */
  | { readonly kind: 'alike' }
  | { readonly kind: 'whole' }
  /** Whole sentences of it, in reading order; the rest is the candidate's own. */
  | { readonly kind: 'sentences'; readonly ranges: readonly TextRange[] };

/** Recognises the text of the official guidance in the text of one block. */
export type GuidanceDetector = (text: string) => PastedGuidance;

/** A text of at most so many words is too short to tell a paste from a coincidence. */
const LONGEST_LINE = 7;
/** A text of fewer words can consist of a quoted principle and little else; a paste among own sentences must have more. */
const SHORT_TEXT = 25;
/** Fewest known sequences in a text that is not short. */
const LEAST_KNOWN = 3;
/** Fewest known sequences, beginning and end included, in a text worth a closer look: one can be a coincidence. */
const LEAST_SIGNS = 2;
/** Share of the sequences that must be known: in a longer text, lightly edited or not; */
const SHARE = 0.4;
/** in a short one that begins as the guidance does, and in one that does not even do that; */
const SHARE_FROM_START = 0.6;
const SHARE_FROM_MIDDLE = 0.75;
/** and in one that stands beside pasted text. */
const SHARE_BESIDE = 0.3;
/** Share of the words of a short text that must stand in known sequences when its beginning is not known. */
const COVERED_SHARE = 0.85;
/** Most words in a row, and most at the end of a short text, that stand in no known sequence. More are own words. */
const LONGEST_GAP = 8;
const LONGEST_GAP_SHARE = 0.25;
const LONGEST_TAIL = 2;
/** Fewest words of a sentence of the candidate's own before or after pasted ones; shorter ones are not looked up. */
const LEAST_OWN_SENTENCE = 5;

const NONE: PastedGuidance = { kind: 'none' };
const ALIKE: PastedGuidance = { kind: 'alike' };
const WHOLE: PastedGuidance = { kind: 'whole' };

/**
 * Makes a detector from a sample of the guidance.
 *
 * It wants text that was copied: whole, cut in half, with other quotes and dashes, or with a word changed here and
 * there. It must not take a candidate's own words, who names a section, quotes a principle, or uses the stock phrases of
 * the field. An edited copy has known sequences all over it and a text with a quotation has them in one place, so what
 * counts is the share of known sequences and the longest stretch without one. A text that speaks in the first person
 * where the guidance does not is the candidate's own. It cannot know guidance that was rewritten, nor tell a very short
 * line from a coincidence without its neighbours.
 */
export function createGuidanceDetector(sample: GuidanceSample): GuidanceDetector {
  let known: KnownHashes | null = null;
  return (text) => {
    // Unpacked for the first text and not before: most pages are no portfolio.
    known ??= unpackHashes(sample);
    const hashed = hashWords(text);
    if (hashed.count < 2) return NONE;
    if (hashed.count < sample.length) {
      return known.has(hashSequence(hashed.words, 0, hashed.count, SALTS.line)) ? ALIKE : NONE;
    }
    const start = known.has(hashSequence(hashed.words, 0, sample.length, SALTS.start));
    const last = hashed.count - sample.length;
    const end = known.has(hashSequence(hashed.words, last, sample.length, SALTS.end));
    const signs = countKnown(hashed, sample, known) + (start ? 1 : 0) + (end ? 1 : 0);
    return signs < LEAST_SIGNS ? NONE : judge(look(hashed, sample, known, start, end), hashed, sample.length);
  };
}

function judge(seen: Seen, hashed: HashedText, length: number): PastedGuidance {
  if (hashed.count <= LONGEST_LINE) return seen.start && seen.end ? ALIKE : NONE;
  const all = stretchOf(seen, hashed, 0, hashed.count, length);
  if (all.ownPerson) return pastedSentences(seen, hashed, length);
  const whole =
    hashed.count < SHORT_TEXT ? isShortPaste(seen, all) : isPaste(all) && !hasOwnEnd(seen, hashed);
  if (whole) return WHOLE;
  const sentences = pastedSentences(seen, hashed, length);
  if (sentences.kind !== 'none') return sentences;
  return all.share >= SHARE_BESIDE && all.longestGap <= gapOf(all) ? ALIKE : NONE;
}

/** How many of a text's sequences are known: next to none in a candidate's own text, which is then done with. */
function countKnown(hashed: HashedText, sample: GuidanceSample, known: KnownHashes): number {
  let count = 0;
  for (let from = hashed.count - sample.length; from >= 0; from--) {
    const hash = hashSequence(hashed.words, from, sample.length, SALTS.inside);
    if (hash % sample.modulus === 0 && known.has(hash)) count++;
  }
  return count;
}

/** What was seen of the sample in one text. */
type Seen = {
  /** For each place where a sequence starts: 0 not in the sample's choice, 1 chosen but not known, 2 known. */
  readonly at: Uint8Array;
  /** 1 for each word that stands in a known sequence. */
  readonly covered: Uint8Array;
  /** Whether the text starts, or ends, as a sentence of the guidance does. */
  readonly start: boolean;
  readonly end: boolean;
};

function look(
  hashed: HashedText,
  sample: GuidanceSample,
  known: KnownHashes,
  start: boolean,
  end: boolean,
): Seen {
  const last = hashed.count - sample.length;
  const at = new Uint8Array(last + 1);
  const covered = new Uint8Array(hashed.count);
  const cover = (from: number): void => {
    covered.fill(1, from, from + sample.length);
  };
  for (let from = 0; from <= last; from++) {
    const hash = hashSequence(hashed.words, from, sample.length, SALTS.inside);
    if (hash % sample.modulus !== 0) continue;
    at[from] = known.has(hash) ? 2 : 1;
    if (at[from] === 2) cover(from);
  }
  if (start) cover(0);
  if (end) cover(last);
  return { at, covered, start, end };
}

/** What was seen in some of the words of a text. */
type Stretch = {
  readonly words: number;
  readonly known: number;
  /** Known sequences by those that are in the sample's choice; 1 where none is. */
  readonly share: number;
  /** Words that stand in known sequences. */
  readonly covered: number;
  /** Most words in a row that do not, and how many do not at the end. */
  readonly longestGap: number;
  readonly tail: number;
  /** Whether there is a word in the first person outside known sequences. */
  readonly ownPerson: boolean;
};

function stretchOf(seen: Seen, hashed: HashedText, from: number, to: number, length: number): Stretch {
  let chosen = 0;
  let known = 0;
  for (let at = from; at + length <= to; at++) {
    if (seen.at[at] !== 0) chosen++;
    if (seen.at[at] === 2) known++;
  }
  let covered = 0;
  let longestGap = 0;
  let tail = 0;
  let ownPerson = false;
  for (let at = from; at < to; at++) {
    tail = seen.covered[at] === 1 ? 0 : tail + 1;
    if (tail === 0) covered++;
    else longestGap = Math.max(longestGap, tail);
    ownPerson ||= tail > 0 && isFirstPerson(hashed.words[at] ?? 0);
  }
  return {
    words: to - from,
    known,
    share: chosen === 0 ? 1 : known / chosen,
    covered,
    longestGap,
    tail,
    ownPerson,
  };
}

function gapOf(stretch: Stretch): number {
  return Math.max(LONGEST_GAP, stretch.words * LONGEST_GAP_SHARE);
}

function isPaste(stretch: Stretch): boolean {
  return (
    !stretch.ownPerson &&
    stretch.known >= LEAST_KNOWN &&
    stretch.share >= SHARE &&
    stretch.longestGap <= gapOf(stretch)
  );
}

/** Whether the first or the last sentence is the candidate's own; a pasted one would be known by its first or last words. */
function hasOwnEnd(seen: Seen, hashed: HashedText): boolean {
  const { count, sentences } = hashed;
  const own = (from: number, to: number): boolean =>
    to - from >= LEAST_OWN_SENTENCE && !seen.covered.subarray(from, to).includes(1);
  return own(0, sentences[1] ?? count) || own(sentences.at(-1) ?? 0, count);
}

function isShortPaste(seen: Seen, all: Stretch): boolean {
  if (seen.start && seen.end) return all.share >= SHARE;
  if (all.known === 0) return false;
  if (seen.start) return all.share >= SHARE_FROM_START && all.tail <= LONGEST_TAIL;
  return all.share >= SHARE_FROM_MIDDLE && all.covered / all.words >= COVERED_SHARE;
}

/** Runs of neighbouring sentences that are pasted, where they are long enough to be no quotation. */
function pastedSentences(seen: Seen, hashed: HashedText, length: number): PastedGuidance {
  const { count, starts, ends, sentences } = hashed;
  const ranges: TextRange[] = [];
  let run: { from: number; to: number } | null = null;
  const close = (): void => {
    if (
      run !== null &&
      run.to - run.from >= SHORT_TEXT &&
      isPaste(stretchOf(seen, hashed, run.from, run.to, length))
    ) {
      ranges.push({ start: starts[run.from] ?? 0, end: ends[run.to - 1] ?? 0 });
    }
    run = null;
  };
  sentences.forEach((from, index) => {
    const to = sentences[index + 1] ?? count;
    const sentence = stretchOf(seen, hashed, from, to, length);
    if (sentence.ownPerson || sentence.known === 0 || sentence.share < SHARE) close();
    else run = { from: run?.from ?? from, to };
  });
  close();
  return ranges.length === 0 ? NONE : { kind: 'sentences', ranges };
}
