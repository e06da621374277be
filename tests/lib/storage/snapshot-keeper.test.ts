import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../../lib/portfolio/snapshot';
import { createSnapshotKeeper, SNAPSHOT_INTERVAL } from '../../../lib/storage/snapshot-keeper';
import { snapshotOf } from './samples';

let written: string[];

function keeper() {
  return createSnapshotKeeper((snapshots) =>
    written.push(
      snapshots.map(({ document, stretches }) => `${document.id} ${wordsIn(stretches)}`).join(', '),
    ),
  );
}

function wordsIn(stretches: Snapshot['stretches']): number {
  return stretches[1]?.pieces?.[0]?.words ?? 0;
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

test('what the candidate has just said is written at once and together, and nothing older after it', () => {
  const { keep, keepNow } = keeper();
  for (const words of [1, 2]) keep(snapshotOf('d', 'h', words));
  keepNow([snapshotOf('d', 'h', 3), snapshotOf('e', 'h', 4)]);
  vi.advanceTimersByTime(SNAPSHOT_INTERVAL);
  expect(written).toEqual(['d 1', 'd 3, e 4']);
  expect(vi.getTimerCount()).toBe(0);
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
