import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNoteKeeper, NOTE_PAUSE } from '../../../lib/view/note-keeper';

let kept: string[];
let accepts: boolean;
const keep = async (text: string) => {
  kept.push(text);
  return accepts;
};

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  accepts = true;
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps once after a pause, however many keys came before it', () => {
  const keeper = createNoteKeeper(keep);
  for (const text of ['a', 'ab', 'abc']) {
    keeper.written(text);
    vi.advanceTimersByTime(NOTE_PAUSE - 1);
  }
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(kept).toEqual(['abc']);
});

it('keeps at once when the field is left, and nothing after that', () => {
  const keeper = createNoteKeeper(keep);
  keeper.keepNow();
  keeper.written('abc');
  expect(keeper.isAhead()).toBe(true);
  keeper.keepNow();
  keeper.keepNow();
  vi.advanceTimersByTime(2 * NOTE_PAUSE);
  expect(kept).toEqual(['abc']);
  expect(keeper.isAhead()).toBe(false);
});

it('holds on to a note that was refused, until a later try', async () => {
  accepts = false;
  const keeper = createNoteKeeper(keep);
  keeper.written('abc');
  keeper.keepNow();
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.isAhead()).toBe(true);
  accepts = true;
  keeper.keepNow();
  expect(kept).toEqual(['abc', 'abc']);
});

it('does not put a refused note in the place of what was written since', async () => {
  accepts = false;
  const keeper = createNoteKeeper(keep);
  keeper.written('old');
  keeper.keepNow();
  keeper.written('new');
  await vi.advanceTimersByTimeAsync(0);
  keeper.keepNow();
  expect(kept).toEqual(['old', 'new']);
});
