import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSnapshotKeeper, SNAPSHOT_INTERVAL } from '../../../lib/storage/snapshot-keeper';
import { snapshotOf } from './samples';

let written: string[];

function keeper() {
  return createSnapshotKeeper(({ document, whole }) =>
    written.push(`${document.id} ${whole.words.narrative}`),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
});

afterEach(() => {
  vi.useRealTimers();
});

test('the first is written at once, the newest of those that follow 2 s later', () => {
  const { keep } = keeper();
  for (const words of [1, 2, 3]) keep(snapshotOf('d', 'h', words));
  expect(written).toEqual(['d 1']);
  vi.advanceTimersByTime(SNAPSHOT_INTERVAL);
  expect(written).toEqual(['d 1', 'd 3']);
});

test('while somebody types, a document is written every 2 s at most', () => {
  const { keep } = keeper();
  for (let at = 0; at < 10_000; at += 100) {
    keep(snapshotOf('d', 'h', at));
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(SNAPSHOT_INTERVAL);
  expect(written).toHaveLength(6);
  expect(written.at(-1)).toBe('d 9900');
});

test('each document has its own time', () => {
  const { keep } = keeper();
  keep(snapshotOf('d', 'h', 1));
  keep(snapshotOf('e', 'h', 2));
  expect(written).toEqual(['d 1', 'e 2']);
});

test('what waits is written when the background is about to stop, and once', () => {
  const { keep, flush } = keeper();
  keep(snapshotOf('d', 'h', 1));
  keep(snapshotOf('d', 'h', 2));
  flush();
  vi.advanceTimersByTime(SNAPSHOT_INTERVAL * 2);
  expect(written).toEqual(['d 1', 'd 2']);
});

test('no timer is left when nothing waits', () => {
  const { keep } = keeper();
  keep(snapshotOf('d', 'h', 1));
  vi.advanceTimersByTime(SNAPSHOT_INTERVAL);
  expect(vi.getTimerCount()).toBe(0);
});
