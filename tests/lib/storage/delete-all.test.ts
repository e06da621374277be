import { describe, expect, test } from 'vitest';
import type { Request } from '../../../lib/portfolio/command';
import { EMPTY_STATE } from '../../../lib/portfolio/state';
import { createWriter } from '../../../lib/storage/writer';
import { type MemoryArea, memoryArea } from './memory-area';
import { START, sender, snapshotOf, tick } from './samples';

const DELETE_ALL: Request = { kind: 'delete-all' };
const ACKNOWLEDGED = { kind: 'acknowledged' };

/** Storage with a portfolio, a page of it, settings, something set aside, and a key that nobody knows. */
async function fullStorage(): Promise<MemoryArea> {
  const area = memoryArea({ 'quarantine:0:portfolio:x': 'damaged', unknown: 1 });
  const writer = createWriter(area, () => {});
  const command = sender('before');
  for (const request of [START, tick('2b-needs'), { kind: 'theme', theme: 'dark' } as const]) {
    await writer.carryOut(command(request));
  }
  await writer.keepSnapshots([snapshotOf('d', 'h')]);
  return area;
}

describe('deleting everything', () => {
  test('leaves nothing but what tells that it was done', async () => {
    const area = await fullStorage();
    const states: unknown[] = [];
    const writer = createWriter(area, (state) => states.push(state));
    expect(await writer.carryOut(sender('now')(DELETE_ALL))).toEqual(ACKNOWLEDGED);
    expect(Object.keys(area.contents()).sort()).toEqual(['meta', 'seen']);
    expect(states.at(-1)).toEqual(EMPTY_STATE);
  });

  test('that is sent again to a later background deletes nothing that was begun since', async () => {
    const area = await fullStorage();
    const command = sender('now')(DELETE_ALL);
    await createWriter(area, () => {}).carryOut(command);
    await createWriter(area, () => {}).carryOut(sender('later')(START));
    expect(await createWriter(area, () => {}).carryOut(command)).toEqual(ACKNOWLEDGED);
    expect(Object.keys(area.contents())).toContain('portfolio:p');
  });

  test('is refused where the browser does not remove, and nothing is gone', async () => {
    const area = await fullStorage();
    const before = Object.keys(area.contents()).sort();
    area.faults.beforeWrite = (kind) => {
      if (kind === 'remove') throw new Error('no');
    };
    const answer = await createWriter(area, () => {}).carryOut(sender('now')(DELETE_ALL));
    expect(answer).toEqual({ kind: 'refused', reason: 'storage-failed' });
    expect(Object.keys(area.contents()).sort()).toEqual(before);
  });

  test('is not said to be done while only what was set aside is left', async () => {
    const area = memoryArea({ meta: { version: 2 }, 'quarantine:0:portfolio:x': 'damaged' });
    area.faults.beforeWrite = () => {
      throw new Error('no');
    };
    const writer = createWriter(area, () => {});
    expect(await writer.carryOut(sender('now')(DELETE_ALL))).toMatchObject({ kind: 'refused' });
    delete area.faults.beforeWrite;
    expect(await writer.carryOut(sender('then')(DELETE_ALL))).toEqual(ACKNOWLEDGED);
    expect(Object.keys(area.contents()).sort()).toEqual(['meta', 'seen']);
  });

  test('leaves what a newer version wrote', async () => {
    const area = memoryArea({ meta: { version: 99 }, 'portfolio:p': {} });
    const answer = await createWriter(area, () => {}).carryOut(sender('now')(DELETE_ALL));
    expect(answer).toEqual({ kind: 'refused', reason: 'newer-version' });
    expect(Object.keys(area.contents())).toContain('portfolio:p');
  });
});
