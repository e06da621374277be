import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sample from '../../../assets/guidance-sample.json';
import { packHashes, unpackHashes } from '../../../lib/measures/guidance-sample';
import {
  guidanceLines,
  gzippedBytes,
  MAX_SAMPLE_BYTES,
  SAMPLING,
  sampleOf,
} from '../../tools/sample-guidance';

const BITS = 16;

/** A hash whose high bits are the number. */
function asHash(number: number): number {
  return (number << (32 - BITS)) >>> 0;
}

describe('the sample of the guidance', () => {
  it('unpacks what was packed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(2 ** BITS - 1), { maxLength: 200 }),
        fc.integer({ min: 6, max: 14 }),
        fc.array(fc.nat(2 ** BITS - 1)),
        (numbers, plainBits, others) => {
          const sorted = numbers.toSorted((a, b) => a - b);
          const hashes = packHashes(sorted, plainBits);
          const known = unpackHashes({ hashes, plainBits, count: sorted.length, bits: BITS });
          const asked = [...numbers, ...others];
          expect(known.size).toBe(numbers.length);
          expect(asked.filter((number) => known.has(asHash(number)))).toEqual(
            asked.filter((number) => numbers.includes(number)),
          );
        },
      ),
    );
  });

  it('gives what is there of a sample that was cut short', () => {
    const choice = { plainBits: 9, count: 3, bits: BITS };
    const cut = unpackHashes({ ...choice, hashes: packHashes([1, 100, 5_000], 9).slice(0, 4) });
    expect([1, 100, 5_000].map((number) => cut.has(asHash(number)))).toEqual([true, true, false]);
    expect(unpackHashes({ ...choice, hashes: '' }).size).toBe(0);
  });

  it('is the same for the same text and fits its limit', () => {
    const lines = ['Say what was done, by whom, and for which group of people.', 'Keep it short'];
    expect(sampleOf(lines)).toEqual(sampleOf(lines));
    expect(gzippedBytes(sample)).toBeLessThanOrEqual(MAX_SAMPLE_BYTES);
    expect(unpackHashes(sample).size).toBe(sample.count);
    expect(sample).toMatchObject(SAMPLING);
  });

  it('is taken from the text, not from its titles', () => {
    const markdown = [
      '# A title of the guide',
      '[A title of the guide](#)',
      '- ☐ **1a: A title of the guide**',
      '- Say **what** was done, see [the other guide](https://example.org)',
      'and for whom.',
      '',
      '2. Say why it',
      '',
      'was done.',
      'I declare that it is mine.',
      'Signed:',
    ].join('\n');
    expect(guidanceLines(markdown)).toEqual([
      'Say what was done, see the other guide and for whom.',
      'Say why it was done.',
    ]);
  });
});
