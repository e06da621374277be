import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scrollNeeded } from '../../../lib/view/bring-into-view';

const box = { top: 100, bottom: 600 };

it('leaves alone what is seen', () => {
  expect(scrollNeeded({ top: 120, bottom: 600 }, box)).toBe(0);
});

it('shows the end of what fits, and the beginning of what does not', () => {
  expect(scrollNeeded({ top: 500, bottom: 700 }, box)).toBe(100);
  expect(scrollNeeded({ top: 500, bottom: 2_000 }, box)).toBe(400);
});

it('never scrolls the beginning out of view, nor upwards', () => {
  fc.assert(
    fc.property(fc.nat(2_000), fc.nat(2_000), (top, height) => {
      const by = scrollNeeded({ top, bottom: top + height }, box);
      expect(by).toBeGreaterThanOrEqual(0);
      if (by > 0) expect(top - by).toBeGreaterThanOrEqual(box.top);
    }),
  );
});
