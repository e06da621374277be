import { gzipSync } from 'node:zlib';
import { type GuidanceSample, packHashes, SALTS } from '../../lib/measures/guidance-sample';
import { hashSequence, hashWords } from '../../lib/measures/word-hashes';

/** How a sample is taken. See `GuidanceSample` for what each number does. */
export type SamplingChoice = Pick<GuidanceSample, 'length' | 'modulus' | 'bits'>;

/**
 * Sequences of five words are rare enough to be nobody's stock phrase, and short enough that most survive a word changed
 * here and there. One in two of them and 20 bits of each hash fit the 4 KB there is for a text of 6,700 words; a
 * sequence of the candidate's own that is looked up is then taken for known once in about 350 times.
 */
export const SAMPLING: SamplingChoice = { length: 5, modulus: 2, bits: 20 };

/** Most bytes of a sample file after gzip. */
export const MAX_SAMPLE_BYTES = 4_096;

/** Lines shorter than this many words say nothing. */
const SHORTEST_LINE = 2;

/** Takes the sample of a text given as its paragraphs, list items and cells. The same text gives the same sample. */
export function sampleOf(lines: readonly string[], choice: SamplingChoice = SAMPLING): GuidanceSample {
  const { length, modulus, bits } = choice;
  const kept = new Set<number>();
  const keep = (hash: number): void => {
    kept.add(hash >>> (32 - bits));
  };
  for (const line of lines) {
    const { count, words, sentences } = hashWords(line);
    if (count < length) {
      if (count >= SHORTEST_LINE) keep(hashSequence(words, 0, count, SALTS.line));
      continue;
    }
    for (let from = 0; from + length <= count; from++) {
      const hash = hashSequence(words, from, length, SALTS.inside);
      if (hash % modulus === 0) keep(hash);
    }
    sentences.forEach((from, index) => {
      const to = sentences[index + 1] ?? count;
      if (to - from < length) return;
      keep(hashSequence(words, from, length, SALTS.start));
      keep(hashSequence(words, to - length, length, SALTS.end));
    });
  }
  const sorted = [...kept].sort((a, b) => a - b);
  const plainBits = Math.max(0, Math.round(Math.log2((2 ** bits / Math.max(1, sorted.length)) * Math.LN2)));
  return { length, modulus, bits, plainBits, count: sorted.length, hashes: packHashes(sorted, plainBits) };
}

/** Bytes of a sample file after gzip. */
export function gzippedBytes(sample: GuidanceSample): number {
  return gzipSync(JSON.stringify(sample), { level: 9 }).length;
}

const LINK = /\[((?:[^\][]|\[[^\]]*\])*)\]\([^)]*\)/gu;
const TAG = /<[^>]*>/gu;
const MARK_UP = /[*_#●☐\\]+/gu;

/**
 * The lines of the guidelines that a candidate may paste as guidance, out of the text version with its light Markdown.
 *
 * Left out are the titles (headings, the contents list, the overview, the checklist), since naming a section is the
 * candidate's own doing, and the declaration that every candidate is asked to make in those words.
 */
export function guidanceLines(markdown: string): readonly string[] {
  const lines: string[] = [];
  let paragraph = '';
  const flush = (): void => {
    if (paragraph !== '') lines.push(paragraph);
    paragraph = '';
  };
  for (const raw of markdown.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const plain = plainLine(trimmed);
    // A paragraph that a page break cut in two goes on with a small letter.
    if (/^\p{Ll}/u.test(trimmed) && paragraph !== '' && !/[.:;?!]$/u.test(paragraph)) {
      paragraph += ` ${plain}`;
      continue;
    }
    flush();
    if (
      !isTitle(trimmed) &&
      !/^I declare\b|^(?:Signed|Date|Name|Email|Institution\/Organisation):/u.test(plain)
    ) {
      paragraph = plain;
    }
  }
  flush();
  return lines;
}

function isTitle(line: string): boolean {
  return /^#|^\[[^\]]*\]\(#\)$|^- ☐ \*\*|●|^<b>\d|^\[.*\\\)/u.test(line);
}

function plainLine(line: string): string {
  return line
    .replace(LINK, '$1')
    .replace(TAG, ' ')
    .replace(MARK_UP, ' ')
    .replace(/^\s*(?:[-–•]|\d+\.|[a-z]\))\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
