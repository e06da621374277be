import { describe, expect, it } from 'vitest';
import sample from '../../../assets/guidance-sample.json';
import type { TextBlock } from '../../../lib/document/block';
import { factsOf } from '../../../lib/measures/block-facts';
import { createGuidanceDetector } from '../../../lib/measures/guidance';

const guidance = createGuidanceDetector(sample);

/** As much of each in one block, in characters. Patterns that look back and forth in it would take minutes. */
const LENGTH = 200_000;
const REPEATED = [
  'a',
  'a ',
  '-',
  '- ',
  '. ',
  '.',
  'a.',
  "a'",
  '1,',
  '(2018',
  '(2018)',
  'Smith, J. ',
  'http://',
  '@a',
  '\n',
  '😀',
  '漢',
  '\u0301',
  '\ud83d',
  'Evidence: ',
  '.......... 1',
];
/** Time one block may take on a busy machine, in milliseconds. */
const LIMIT_MS = 500;

describe('a very long block', () => {
  it.each(REPEATED)('of %j is done with at once', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const start = performance.now();
    for (const boldLead of [0, 40, text.length - 1]) {
      for (const kind of ['paragraph', 'list-item'] as const) {
        const links = [{ href: '#a', text: text.slice(0, 1_000) }];
        const block: TextBlock = { id: '1', kind, text, boldLead, links };
        expect(factsOf(block, guidance).words).toBeGreaterThanOrEqual(0);
      }
    }
    expect(performance.now() - start).toBeLessThan(6 * LIMIT_MS);
  });
});
