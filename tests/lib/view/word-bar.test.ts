import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barOf } from '../../../lib/view/word-bar';

const GUIDE = { from: 500, to: 1_000 };

it('stands as drawn: half filled at 640 words, ticks at two and four fifths', () => {
  expect(barOf(640, GUIDE)).toEqual({ fill: 51.2, from: 40, to: 80 });
});

it('never leaves its frame, and shows more for more words', () => {
  fc.assert(
    fc.property(fc.nat(60_000), fc.nat(60_000), (one, other) => {
      const [less, more] = [barOf(Math.min(one, other), GUIDE), barOf(Math.max(one, other), GUIDE)];
      for (const value of [...Object.values(less), ...Object.values(more)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
      expect(more.fill).toBeGreaterThanOrEqual(less.fill);
      expect(more.from).toBeLessThan(more.to);
    }),
  );
});
