import { expect, it } from 'vitest';
import { takeOver } from '../../../lib/view/take-over';

it('ends the one before it, and nothing of another name or in another world', () => {
  const world = {};
  const first = takeOver(world, 'sidebar');
  const other = takeOver(world, 'reader');
  const elsewhere = takeOver({}, 'sidebar');
  const second = takeOver(world, 'sidebar');
  expect(first.signal.aborted).toBe(true);
  for (const end of [second, other, elsewhere]) expect(end.signal.aborted).toBe(false);
});

it('has nothing to end where the one before it has ended by itself', () => {
  const world = {};
  const first = takeOver(world, 'sidebar');
  first.abort();
  expect(takeOver(world, 'sidebar').signal.aborted).toBe(false);
  expect(first.signal.aborted).toBe(true);
});
