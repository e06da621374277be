import { describe, expect, test } from 'vitest';
import { type Backup, backupOf } from '../../../lib/portfolio/backup';
import type { Request } from '../../../lib/portfolio/command';
import type { State } from '../../../lib/portfolio/state';
import { readKept } from '../../../lib/storage/kept';
import { createWriter } from '../../../lib/storage/writer';
import { run } from '../portfolio/states';
import { type MemoryArea, memoryArea, QuotaError } from './memory-area';
import { START, sender, snapshotOf, tick } from './samples';

/** A backup of another portfolio, which is in the place of p after replacing. */
const backup: Backup = backupOf(
  run([
    { kind: 'start', portfolio: 'q', home: 'elsewhere' },
    { kind: 'theme', theme: 'dark' },
  ]),
  'now',
);
const REPLACE: Request = { kind: 'restore', restore: 'r', mode: 'replace', backup };
const UNDO: Request = { kind: 'undo', portfolio: 'q', step: 1 };

/** What a background does that is started for these requests and killed after them. */
async function background(area: MemoryArea, name: string, ...requests: readonly Request[]): Promise<unknown> {
  const writer = createWriter(area, () => {});
  const command = sender(name);
  let answer: unknown;
  for (const request of requests) answer = await writer.carryOut(command(request));
  return answer;
}

/** Storage with portfolio p, a tick and a snapshot of it. */
async function storageWithWork(): Promise<MemoryArea> {
  const area = memoryArea();
  await background(area, 'first', START, tick('2b-needs'), { kind: 'theme', theme: 'light' });
  await createWriter(area, () => {}).keepSnapshots([snapshotOf('d', 'h')]);
  return area;
}

function stateOf(area: MemoryArea): Promise<State | null> {
  return createWriter(area, () => {}).state();
}

const ACKNOWLEDGED = { kind: 'acknowledged' };

describe('a backup that replaces what is there', () => {
  test('is undone by a later background in one step, settings, history and pages with it', async () => {
    const area = await storageWithWork();
    const before = await readKept(area);
    expect(await background(area, 'second', REPLACE)).toEqual(ACKNOWLEDGED);
    const restored = await readKept(area);
    expect(Object.keys(restored.portfolios)).toEqual(['q']);
    expect(restored.settings.theme).toBe('dark');
    expect(restored.troubles).toEqual([]);
    expect(await background(area, 'third', UNDO)).toEqual(ACKNOWLEDGED);
    const after = await readKept(area);
    const revision = before.portfolios.p?.revision ?? 0;
    expect(after.portfolios).toEqual({ p: { ...before.portfolios.p, revision: revision + 1 } });
    expect({ ...after, portfolios: {} }).toEqual({ ...before, portfolios: {} });
    expect(await stateOf(area)).toMatchObject({ portfolios: after.portfolios });
  });

  test('is whole though the background was killed before it could remove anything', async () => {
    const area = await storageWithWork();
    area.faults.beforeWrite = (kind) => {
      if (kind === 'remove') throw new Error('killed');
    };
    expect(await background(area, 'second', REPLACE)).toEqual(ACKNOWLEDGED);
    expect(Object.keys(area.contents())).toContain('portfolio:p');
    expect(Object.keys((await readKept(area)).portfolios)).toEqual(['q']);
    expect(Object.keys((await stateOf(area))?.portfolios ?? {})).toEqual(['q']);
    delete area.faults.beforeWrite;
    expect(Object.keys((await stateOf(area))?.portfolios ?? {})).toEqual(['q']);
    expect(Object.keys(area.contents())).not.toContain('portfolio:p');
    await background(area, 'third', UNDO);
    expect(Object.keys((await readKept(area)).portfolios)).toEqual(['p']);
  });

  test('is undone whole though the background was killed before it could remove anything', async () => {
    const area = await storageWithWork();
    await background(area, 'second', REPLACE);
    area.faults.beforeWrite = (kind) => {
      if (kind === 'remove') throw new Error('killed');
    };
    expect(await background(area, 'third', UNDO)).toEqual(ACKNOWLEDGED);
    delete area.faults.beforeWrite;
    expect(Object.keys((await stateOf(area))?.portfolios ?? {})).toEqual(['p']);
    expect(Object.keys(area.contents())).not.toContain('portfolio:q');
  });

  test('that is sent again after it was undone stays undone', async () => {
    const area = await storageWithWork();
    const command = sender('second');
    const asked = command(REPLACE);
    const writer = createWriter(area, () => {});
    await writer.carryOut(asked);
    await background(area, 'third', UNDO);
    expect(await createWriter(area, () => {}).carryOut(asked)).toEqual(ACKNOWLEDGED);
    expect(Object.keys((await readKept(area)).portfolios)).toEqual(['p']);
  });

  test('changes nothing where there is no room for it', async () => {
    const area = await storageWithWork();
    const before = area.contents();
    area.faults.beforeWrite = () => {
      throw new QuotaError();
    };
    expect(await background(area, 'second', REPLACE)).toEqual({ kind: 'refused', reason: 'storage-full' });
    expect(area.contents()).toEqual(before);
  });
});

describe('what a restoring keeps to be undone', () => {
  test('goes with the portfolio when that is deleted', async () => {
    const area = await storageWithWork();
    await background(
      area,
      'second',
      REPLACE,
      { kind: 'delete', portfolio: 'p' },
      { kind: 'delete', portfolio: 'q' },
    );
    const stored = JSON.stringify(area.contents());
    expect(stored).not.toContain('2b-needs');
    expect(stored).not.toContain('snapshot:');
  });

  test('goes, pages with it, when the next restoring takes its place', async () => {
    const area = await storageWithWork();
    const last = { ...backup, settings: { ...backup.settings, theme: 'light' as const } };
    await background(area, 'second', REPLACE, { ...REPLACE, restore: 's', backup: last });
    const stored = JSON.stringify(area.contents());
    expect(stored).not.toContain('2b-needs');
    expect(stored).not.toContain('snapshot:');
  });

  test('is set aside where it is damaged, and the portfolios are there all the same', async () => {
    const area = await storageWithWork();
    await background(area, 'second', REPLACE);
    await area.set({ restored: { id: 7 } });
    expect(Object.keys((await stateOf(area))?.portfolios ?? {})).toEqual(['q']);
    expect(Object.keys(area.contents())).toContain('quarantine:0:restored');
    expect(await background(area, 'third', UNDO)).toEqual({ kind: 'refused', reason: 'nothing-to-undo' });
  });
});
