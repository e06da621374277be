import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../../lib/portfolio/snapshot';
import {
  createSnapshotKeeper,
  RETRY_INTERVAL,
  SNAPSHOT_INTERVAL,
} from '../../../lib/storage/snapshot-keeper';
import { snapshotOf } from './samples';

let written: string[];
let outcome: 'written' | 'failed';

function keeper() {
  return createSnapshotKeeper(async (snapshots) => {
    written.push(
      snapshots.map(({ document, stretches }) => `${document.id} ${wordsIn(stretches)}`).join(', '),
    );
    return outcome;
  });
}

function wordsIn(stretches: Snapshot['stretches']): number {
  return stretches[1]?.pieces?.[0]?.words ?? 0;
}

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  outcome = 'written';
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

describe('a write that failed', () => {
  beforeEach(() => {
    outcome = 'failed';
  });

  test('is tried again until storage has it', async () => {
    const { keep } = keeper();
    keep(snapshotOf('d', 'h', 1));
    await vi.advanceTimersByTimeAsync(RETRY_INTERVAL);
    expect(written).toEqual(['d 1', 'd 1']);
    outcome = 'written';
    await vi.advanceTimersByTimeAsync(RETRY_INTERVAL * 3);
    expect(written).toEqual(['d 1', 'd 1', 'd 1']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is tried again with the newest', async () => {
    const { keep } = keeper();
    keep(snapshotOf('d', 'h', 1));
    await vi.advanceTimersByTimeAsync(SNAPSHOT_INTERVAL);
    keep(snapshotOf('d', 'h', 2));
    outcome = 'written';
    await vi.advanceTimersByTimeAsync(RETRY_INTERVAL * 3);
    expect(written).toEqual(['d 1', 'd 2']);
  });

  test('is not tried again for a portfolio that is gone meanwhile, wherever it was', async () => {
    const { keep, forget } = keeper();
    keep(snapshotOf('d', 'h', 1));
    forget(['d']);
    keep(snapshotOf('e', 'h', 1));
    await vi.advanceTimersByTimeAsync(SNAPSHOT_INTERVAL);
    forget(['e']);
    await vi.advanceTimersByTimeAsync(RETRY_INTERVAL * 3);
    expect(written).toEqual(['d 1', 'e 1']);
  });
});

test('what waits of a portfolio that is gone is not written', () => {
  const { keep, forget, flush } = keeper();
  for (const words of [1, 2]) keep(snapshotOf('d', 'h', words));
  forget(['d']);
  flush();
  vi.advanceTimersByTime(SNAPSHOT_INTERVAL);
  expect(written).toEqual(['d 1']);
});
