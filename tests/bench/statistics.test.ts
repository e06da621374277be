import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, mean, numbers, p95 } from './statistics';

describe('the interval of a statistic', () => {
  it('is a point where nothing varies', () => {
    expect(interval(Array<number>(100).fill(3), 10, mean)).toEqual([3, 3]);
  });

  it('lies within what was seen, and is the same each time', () => {
    const samples = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(samples, fc.constantFrom(mean, p95), (seen, statistic) => {
        const [low, high] = interval(seen, 5, statistic);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...seen));
        expect(high).toBeLessThanOrEqual(Math.max(...seen));
        expect(interval(seen, 5, statistic)).toEqual([low, high]);
      }),
      { numRuns: 20 },
    );
  });

  it('holds the true mean about as often as it says', () => {
    let held = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const next = numbers(seed);
      const [low, high] = interval(
        Array.from({ length: 200 }, () => next(1_000)),
        5,
        mean,
      );
      if (low <= 499.5 && 499.5 <= high) held++;
    }
    expect(held).toBeGreaterThanOrEqual(85);
  });

  it('is wider where neighbours are alike and drawn together', () => {
    const next = numbers(7);
    const lumps = Array.from({ length: 40 }, () => Array<number>(10).fill(next(100))).flat();
    const width = (block: number) => {
      const [low, high] = interval(lumps, block, mean);
      return high - low;
    };
    expect(width(10)).toBeGreaterThan(2 * width(1));
  });
});
