import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import sample from '../../../assets/guidance-sample.json';
import { createGuidanceDetector } from '../../../lib/measures/guidance';
import { createMeasurer } from '../../../lib/measures/measure';
import { hashWords } from '../../../lib/measures/word-hashes';
import { countWords } from '../../../lib/measures/words';
import { sumStretches } from '../../../lib/portfolio/sums';
import { guidanceLines, sampleOf } from '../../tools/sample-guidance';
import { documentOf, item, line, opens } from './marked-text';
import { PRINCIPLE_WORDS, TITLE_WORDS } from './official-names';

const PATH = fileURLToPath(
  new URL('../../../../shared/guidance/senior-cmalt-guidelines-2019.txt', import.meta.url),
);
const detect = createGuidanceDetector(sample);
const measure = createMeasurer({ guidance: detect });
const isPasted = (text: string): boolean =>
  detect(text).kind === 'whole' || detect(text).kind === 'sentences';

describe('names out of the official text', () => {
  it.each(TITLE_WORDS)('may be named: %s', (title) => {
    expect(isPasted(`In this part I look at ${title}, and at what it meant for the first year.`)).toBe(false);
    expect(isPasted(title)).toBe(false);
  });

  it.each(PRINCIPLE_WORDS)('may be quoted: %s', (principle) => {
    expect(isPasted(`I read “${principle}” as a promise. Our reading group grew out of it in 2018.`)).toBe(
      false,
    );
    expect(isPasted(`My ${principle.slice(2)} took me to Leeds.`)).toBe(false);
    expect(isPasted(`The workshops in Leeds and the newsletter show ${principle.toLowerCase()}.`)).toBe(
      false,
    );
  });

  it.each(PRINCIPLE_WORDS)('are pasted where nothing else stands in the line: %s', (principle) => {
    expect(isPasted(`${principle}.`)).toBe(true);
  });
});

// The text itself is not part of the project; where a copy lies beside it, the sample is tried on all of it.
if (existsSync(PATH)) {
  const lines = guidanceLines(readFileSync(PATH, 'utf8'));
  const long = lines.filter((line) => hashWords(line).count >= 8);
  const share = (texts: readonly string[]) => texts.filter(isPasted).length / texts.length;

  describe('the official text', () => {
    it('is what the sample was made from', () => {
      expect(sampleOf(lines)).toEqual(sample);
    });

    it('is known line by line', () => {
      expect(share(long)).toBe(1);
    });

    it('is mostly known line by line when a word in thirty was changed, or half of it is missing', () => {
      expect(share(long.map(edited))).toBeGreaterThan(0.85);
      expect(share(long.flatMap(halves))).toBeGreaterThan(0.85);
    });

    it.each([
      ['as it is', lines],
      ['edited', lines.map(edited)],
      ['in halves', lines.flatMap(halves)],
    ])('leaves next to nothing of itself in the narrative, %s', (_, pasted) => {
      const own = 'We met in spring to plan the course, and I took the minutes.';
      const { text, mapped } = documentOf([
        opens('1a', '1a'),
        line(own),
        ...pasted.map((one) => item(one)),
        line(own),
      ]);
      const { sections } = sumStretches({ ...mapped, stretches: measure(text, mapped) });
      const left = sections['1a']?.words.narrative ?? 0;
      const all = pasted.reduce((sum, one) => sum + countWords(one), 0);
      expect(left).toBeGreaterThanOrEqual(2 * countWords(own));
      expect(left - 2 * countWords(own)).toBeLessThan(all * 0.03);
    });
  });
}

/** A word in thirty changed. */
function edited(text: string): string {
  return text
    .split(' ')
    .map((word, at) => (at % 30 === 11 ? 'course' : word))
    .join(' ');
}

/** The two halves of a longer line, and a short one as it is. */
function halves(text: string): readonly string[] {
  const words = text.split(' ');
  const half = Math.floor(words.length / 2);
  return words.length < 24 ? [text] : [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}
