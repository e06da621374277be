import { describe, expect, test } from 'vitest';
import type { State } from '../../../lib/portfolio/state';
import { readKept } from '../../../lib/storage/kept';
import { createWriter, type Writer } from '../../../lib/storage/writer';
import { type MemoryArea, memoryArea, QuotaError } from './memory-area';
import { START, sender, snapshotOf, tick } from './samples';

function writerOver(area: MemoryArea): {
  readonly writer: Writer;
  readonly states: State[];
} {
  const states: State[] = [];
  return { writer: createWriter(area, (state) => states.push(state)), states };
}

async function itemsIn(area: MemoryArea): Promise<string[]> {
  return Object.keys((await readKept(area)).portfolios.p?.items ?? {});
}

describe('a command', () => {
  test('is acknowledged when storage has it', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    const command = sender('tab');
    await writer.carryOut(command(START));
    expect(await writer.carryOut(command(tick('2b-needs')))).toEqual({
      kind: 'acknowledged',
    });
    expect(await itemsIn(area)).toEqual(['2b-needs']);
  });

  test('that was seen is acknowledged again and not done again, by a new worker as well', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    const here = sender('here');
    await writer.carryOut(here(START));
    const ticked = here(tick('a'));
    await writer.carryOut(ticked);
    await writer.carryOut(sender('there')(tick('a', false)));
    expect(await writer.carryOut(ticked)).toEqual({ kind: 'acknowledged' });
    expect(await writerOver(area).writer.carryOut(ticked)).toEqual({
      kind: 'acknowledged',
    });
    expect(await itemsIn(area)).toEqual([]);
  });

  test('commands that come together are done one after the other', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    await writer.carryOut(sender('first')(START));
    const items = Array.from({ length: 50 }, (_, n) => `item-${n}`);
    await Promise.all(items.map((item) => writer.carryOut(sender(item)(tick(item)))));
    expect((await itemsIn(area)).sort()).toEqual(items.sort());
  });

  test('that the reducer refuses says why and writes nothing', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    expect(await writer.carryOut(sender('tab')(tick('a')))).toEqual({
      kind: 'refused',
      reason: 'unknown-portfolio',
    });
    expect(area.writes()).toBe(0);
  });
});

describe('a storage that fails', () => {
  test('full: the command is refused, what was kept stays, and memory is not ahead', async () => {
    const area = memoryArea();
    const { writer, states } = writerOver(area);
    const command = sender('tab');
    await writer.carryOut(command(START));
    await writer.carryOut(command(tick('kept')));
    area.faults.beforeWrite = () => {
      throw new QuotaError();
    };
    expect(await writer.carryOut(command(tick('too much')))).toEqual({
      kind: 'refused',
      reason: 'storage-full',
    });
    expect(await itemsIn(area)).toEqual(['kept']);
    expect(states.at(-1)).toEqual(await writer.state());
    expect(Object.keys((await writer.state())?.portfolios.p?.items ?? {})).toEqual(['kept']);
    delete area.faults.beforeWrite;
    expect(await writer.carryOut(command(tick('more room')))).toEqual({
      kind: 'acknowledged',
    });
    expect(await itemsIn(area)).toEqual(['kept', 'more room']);
  });

  test('a failure that is reported though the data is there: the command is acknowledged', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    const command = sender('tab');
    await writer.carryOut(command(START));
    area.faults.afterWrite = () => {
      delete area.faults.afterWrite;
      throw new Error('IO error');
    };
    expect(await writer.carryOut(command(tick('a')))).toEqual({
      kind: 'acknowledged',
    });
    expect(await itemsIn(area)).toEqual(['a']);
  });

  test('a write that fails once is tried again before the command is refused', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    const command = sender('tab');
    await writer.carryOut(command(START));
    area.faults.beforeWrite = () => {
      delete area.faults.beforeWrite;
      throw new Error('the worker is being stopped');
    };
    expect(await writer.carryOut(command(tick('a')))).toEqual({ kind: 'acknowledged' });
    expect(await itemsIn(area)).toEqual(['a']);
  });

  test('a storage that cannot be read refuses commands and is tried again', async () => {
    const area = memoryArea();
    let broken = true;
    const flaky: MemoryArea = {
      ...area,
      get: (keys) => (broken ? Promise.reject(new Error('corruption')) : area.get(keys)),
    };
    const { writer } = writerOver(flaky);
    const command = sender('tab')(START);
    expect(await writer.carryOut(command)).toEqual({
      kind: 'refused',
      reason: 'storage-failed',
    });
    expect(await writer.state()).toBeNull();
    broken = false;
    expect(await writer.carryOut(command)).toEqual({ kind: 'acknowledged' });
  });

  test('the worker dies right before or after any write: what is sent again is done once', async () => {
    for (const when of ['beforeWrite', 'afterWrite'] as const) {
      for (let fatal = 0; fatal < 5; fatal++) {
        const area = memoryArea();
        const command = sender('tab');
        const commands = [command(START), command(tick('a')), command(tick('b')), command(tick('a', false))];
        let left = fatal;
        let { writer } = writerOver(area);
        for (const each of commands) {
          const died = new Promise<'died'>((resolve) => {
            area.faults[when] = () => {
              left--;
              if (left !== -1) return;
              resolve('died');
              throw new Error('the worker is gone');
            };
          });
          const answer = await Promise.race([writer.carryOut(each), died]);
          if (answer === 'died') {
            area.faults[when] = () => {};
            ({ writer } = writerOver(area));
            expect(await writer.carryOut(each)).toEqual({
              kind: 'acknowledged',
            });
          }
        }
        const { portfolios } = await readKept(area);
        expect(portfolios.p).toMatchObject({ items: { b: true }, revision: 3 });
      }
    }
  });
});

describe('snapshots', () => {
  test('are kept for homes of a portfolio only', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    await writer.carryOut(sender('tab')(START));
    await writer.keepSnapshots([snapshotOf('d1', 'h')]);
    await writer.keepSnapshots([snapshotOf('d2', 'elsewhere')]);
    expect(Object.keys((await readKept(area)).snapshots)).toEqual(['d1']);
  });

  test('are not kept of other pages of the site, until they name a section', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    await writer.carryOut(sender('tab')(START));
    const page = snapshotOf('d1', 'h');
    const post = { ...page, headings: [], stretches: [{}], looksLikePortfolio: false };
    await writer.keepSnapshots([post]);
    expect((await readKept(area)).snapshots).toEqual({});
    await writer.keepSnapshots([page]);
    await writer.keepSnapshots([post]);
    expect((await readKept(area)).snapshots).toEqual({ d1: post });
  });

  test('are not kept of a document the candidate took out', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    const command = sender('tab');
    await writer.carryOut(command(START));
    await writer.carryOut(
      command({
        kind: 'change',
        portfolio: 'p',
        change: { kind: 'membership', document: 'd1', membership: 'out' },
      }),
    );
    await writer.keepSnapshots([snapshotOf('d1', 'h')]);
    expect((await readKept(area)).snapshots).toEqual({});
  });

  test('a full storage keeps the older one', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    await writer.carryOut(sender('tab')(START));
    await writer.keepSnapshots([snapshotOf('d1', 'h', 100)]);
    area.faults.beforeWrite = () => {
      throw new QuotaError();
    };
    expect(await writer.keepSnapshots([snapshotOf('d1', 'h', 200)])).toBe('failed');
    expect((await readKept(area)).snapshots.d1).toEqual(snapshotOf('d1', 'h', 100));
    delete area.faults.beforeWrite;
    expect(await writer.keepSnapshots([snapshotOf('d1', 'h', 200)])).toBe('written');
  });

  test('that cannot be read are not taken for none', async () => {
    const area = memoryArea();
    let broken = false;
    const flaky: MemoryArea = {
      ...area,
      get: (keys) => (broken ? Promise.reject(new Error('corruption')) : area.get(keys)),
    };
    const { writer } = writerOver(flaky);
    await writer.carryOut(sender('tab')(START));
    await writer.keepSnapshots([snapshotOf('d1', 'h')]);
    const emptied = { ...snapshotOf('d1', 'h'), headings: [], stretches: [{}], looksLikePortfolio: false };
    broken = true;
    expect(await writer.keptSnapshots()).toBeNull();
    expect(await writerOver(flaky).writer.keptSnapshots()).toBeNull();
    expect(await writer.keepSnapshots([emptied])).toBe('failed');
    broken = false;
    expect(await writer.keptSnapshots()).toEqual([snapshotOf('d1', 'h')]);
  });

  test('have the time they were measured at', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    await writer.carryOut(sender('tab')(START));
    const snapshot = { ...snapshotOf('d1', 'h'), measuredAt: 1_700_000_000_000 };
    await writer.keepSnapshots([snapshot]);
    expect(await writer.keptSnapshots()).toEqual([snapshot]);
  });
});

describe('deleting a portfolio', () => {
  test('leaves nothing of it: snapshots, homes left before, and what was set aside included', async () => {
    const area = memoryArea({
      'quarantine:0:portfolio:p': { damaged: true },
      'quarantine:0:snapshot:d9': { document: { home: 'h' } },
    });
    const { writer } = writerOver(area);
    const command = sender('tab');
    await writer.carryOut(command(START));
    await writer.carryOut(command({ kind: 'start', portfolio: 'other', home: 'o' }));
    for (const joined of [true, false]) {
      await writer.carryOut(
        command({
          kind: 'change',
          portfolio: 'p',
          change: { kind: 'home', home: 'left', joined },
        }),
      );
      if (joined) await writer.keepSnapshots([snapshotOf('d2', 'left')]);
    }
    await writer.keepSnapshots([snapshotOf('d1', 'h')]);
    await writer.keepSnapshots([snapshotOf('d3', 'o')]);
    const answer = await writer.carryOut(command({ kind: 'delete', portfolio: 'p' }));
    expect(answer).toEqual({ kind: 'acknowledged' });
    expect(Object.keys(area.contents()).sort()).toEqual(['meta', 'portfolio:other', 'seen', 'snapshot:d3']);
  });

  test('that was asked for twice is done', async () => {
    const area = memoryArea();
    const { writer } = writerOver(area);
    const command = sender('tab');
    await writer.carryOut(command(START));
    await writer.carryOut(command({ kind: 'delete', portfolio: 'p' }));
    expect(await writer.carryOut(command({ kind: 'delete', portfolio: 'p' }))).toEqual({
      kind: 'acknowledged',
    });
  });
});

test('only the senders heard from last are remembered', async () => {
  const area = memoryArea();
  const { writer } = writerOver(area);
  await writer.carryOut(sender('start')(START));
  for (let n = 0; n < 250; n++) await writer.carryOut(sender(`tab-${n}`)(tick('a')));
  const seen = area.contents().seen;
  expect(seen).toHaveLength(200);
  expect(seen).toContainEqual({ sender: 'tab-249', number: 1 });
});
