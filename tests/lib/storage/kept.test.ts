import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/portfolio/state';
import { type Kept, readKept, watchKept } from '../../../lib/storage/kept';
import { createWriter } from '../../../lib/storage/writer';
import { memoryArea } from './memory-area';
import { START, sender, snapshotOf, tick } from './samples';

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('reading what is kept', () => {
  test('an empty storage is the beginning, without troubles', async () => {
    expect(await readKept(memoryArea())).toEqual({
      settings: DEFAULT_SETTINGS,
      portfolios: {},
      snapshots: {},
      troubles: [],
    });
  });

  test('a value that does not pass its guard is left out and told', async () => {
    const kept = await readKept(memoryArea({ 'portfolio:p': 3, 'snapshot:d': null, unknown: 1 }));
    expect(kept.portfolios).toEqual({});
    expect(kept.troubles).toEqual([
      { kind: 'set-aside', key: 'portfolio:p', what: 'portfolio' },
      { kind: 'set-aside', key: 'snapshot:d', what: 'snapshot' },
    ]);
  });

  test('data of a newer version is told and not read', async () => {
    const kept = await readKept(memoryArea({ meta: { version: 99 }, settings: { theme: 'dark' } }));
    expect(kept).toMatchObject({ settings: DEFAULT_SETTINGS, portfolios: {} });
    expect(kept.troubles).toEqual([{ kind: 'newer-version', version: 99 }]);
  });
});

describe('watching what is kept', () => {
  test('tells at once, after each change, and not after the end', async () => {
    const area = memoryArea();
    const writer = createWriter(area, () => {});
    const command = sender('tab');
    await writer.carryOut(command(START));
    const end = new AbortController();
    const told: Kept[] = [];
    await watchKept(area, (kept) => told.push(kept), end.signal);
    expect(told).toHaveLength(1);
    await writer.carryOut(command(tick('a')));
    await settled();
    expect(told.at(-1)?.portfolios.p?.items).toEqual({ a: true });
    const count = told.length;
    end.abort();
    await writer.carryOut(command(tick('b')));
    await settled();
    expect(told).toHaveLength(count);
  });

  test('what has not changed is the same object', async () => {
    const area = memoryArea();
    const writer = createWriter(area, () => {});
    const command = sender('tab');
    await writer.carryOut(command(START));
    await writer.keepSnapshots([snapshotOf('d', 'h')]);
    const told: Kept[] = [];
    await watchKept(area, (kept) => told.push(kept), new AbortController().signal);
    await writer.carryOut(command(tick('a')));
    await settled();
    expect(told.at(-1)?.snapshots.d).toBe(told[0]?.snapshots.d);
    expect(told.at(-1)?.portfolios.p).not.toBe(told[0]?.portfolios.p);
  });

  test('a change that comes while the first reading is under way is not missed', async () => {
    const area = memoryArea();
    const writer = createWriter(area, () => {});
    const told: Kept[] = [];
    const watching = watchKept(area, (kept) => told.push(kept), new AbortController().signal);
    await writer.carryOut(sender('tab')(START));
    await watching;
    await settled();
    expect(Object.keys(told.at(-1)?.portfolios ?? {})).toEqual(['p']);
  });

  test('a portfolio that is deleted goes', async () => {
    const area = memoryArea();
    const writer = createWriter(area, () => {});
    const command = sender('tab');
    await writer.carryOut(command(START));
    const told: Kept[] = [];
    await watchKept(area, (kept) => told.push(kept), new AbortController().signal);
    await writer.carryOut(command({ kind: 'delete', portfolio: 'p' }));
    await settled();
    expect(told.at(-1)?.portfolios).toEqual({});
  });
});
