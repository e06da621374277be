import { describe, expect, it } from 'vitest';
import { correctionOf, standingCorrection } from '../../../lib/view/correction';
import { heading, LEARNERS } from './fixtures';

const TOPIC = { kind: 'topic' } as const;

function page(texts: readonly string[], corrected: number) {
  const headings = texts.map((text, i) =>
    heading(`b${i}`, text, { source: i === corrected ? 'corrected' : 'detected' }),
  );
  return { ...LEARNERS, headings };
}

function kept(texts: readonly string[], at: number, id: string) {
  const correction = correctionOf(page(texts, -1), `b${at}`, TOPIC, id);
  if (correction === null) throw new Error('no heading');
  return correction;
}

describe('answering once more for a corrected heading', () => {
  it('takes the place of its answer', () => {
    const before = kept(['A', 'B'], 1, 'c1');
    expect(standingCorrection([before], page(['A', 'B'], 1), 'b1')).toBe('c1');
  });

  it('takes its place after the heading was renamed as well', () => {
    const before = kept(['A', 'B'], 1, 'c1');
    expect(standingCorrection([before], page(['A', 'Renamed'], 1), 'b1')).toBe('c1');
  });

  it('leaves answers for other headings and lost ones alone', () => {
    const other = kept(['A', 'B'], 0, 'c0');
    expect(standingCorrection([other], page(['A', 'B'], -1), 'b1')).toBeNull();
    const lost = kept(['Gone'], 0, 'c2');
    expect(standingCorrection([lost], { ...page(['A', 'B'], 1), lostCorrections: ['c2'] }, 'b1')).toBeNull();
  });
});
