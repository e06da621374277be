import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newPortfolio } from '../../../lib/portfolio/state';
import { readKept } from '../../../lib/storage/kept';
import { type Layouts, load } from '../../../lib/storage/load';
import type { Contents, Migration } from '../../../lib/storage/migrate';
import { STORAGE_VERSION } from '../../../lib/storage/schema';
import { createWriter } from '../../../lib/storage/writer';
import { memoryArea, QuotaError } from './memory-area';
import { START, sender, snapshotOf, tick } from './samples';

const SETTINGS = {
  dock: { side: 'left', width: 400, state: 'open' },
  theme: 'dark',
};

/** Layouts of a made-up history: each step notes that it was made and renames a key of its own. */
function historyTo(version: number, broken: number | null = null): Layouts {
  const migrations = Array.from({ length: version - 1 }, (_, index): Migration => {
    const to = index + 2;
    return {
      to,
      migrate: (contents) => {
        const { [`old-${to}`]: moved, ...rest } = contents;
        const next = {
          ...rest,
          [`new-${to}`]: moved ?? 'none',
          steps: [...stepsOf(contents), to],
        };
        if (to === broken) throw new Error('half-way');
        return next;
      },
    };
  });
  return { version, migrations };
}

function stepsOf(contents: Contents): readonly unknown[] {
  return Array.isArray(contents.steps) ? contents.steps : [];
}

describe('migrations', () => {
  test('from every version to the latest, each step once and in order', async () => {
    for (let from = 1; from < 6; from++) {
      const area = memoryArea({
        meta: { version: from },
        settings: SETTINGS,
        'old-6': 'moved',
      });
      expect(await load(area, historyTo(6))).toMatchObject({
        kind: 'ready',
        state: { settings: SETTINGS },
      });
      const contents = area.contents();
      expect(contents.meta).toEqual({ version: 6 });
      expect(contents.steps).toEqual(Array.from({ length: 6 - from }, (_, n) => from + 1 + n));
      expect(contents).not.toHaveProperty('old-6');
      expect(contents['new-6']).toBe('moved');
    }
  });

  test('one that fails, at any step, leaves the old data and its version, and says so', async () => {
    for (let broken = 3; broken <= 6; broken++) {
      const before = {
        meta: { version: 2 },
        settings: SETTINGS,
        'portfolio:p': { any: 'thing' },
        'old-3': 1,
      };
      const area = memoryArea(before);
      expect(await load(area, historyTo(6, broken))).toEqual({
        kind: 'blocked',
        reason: 'migration-failed',
      });
      const { trouble, ...rest } = area.contents();
      expect(rest).toEqual(before);
      expect(trouble).toEqual({ from: 2, to: 6 });
    }
  });

  test('one whose step is missing fails likewise', async () => {
    const area = memoryArea({ meta: { version: 1 } });
    const layouts = {
      version: 3,
      migrations: historyTo(3).migrations.slice(0, 1),
    };
    expect(await load(area, layouts)).toEqual({
      kind: 'blocked',
      reason: 'migration-failed',
    });
    expect(area.contents().meta).toEqual({ version: 1 });
  });

  test('one that finds no room leaves the old data', async () => {
    const before = { meta: { version: 1 }, settings: SETTINGS };
    const area = memoryArea(before);
    area.faults.beforeWrite = () => {
      throw new QuotaError();
    };
    expect(await load(area, historyTo(2))).toEqual({
      kind: 'blocked',
      reason: 'migration-failed',
    });
    expect(area.contents()).toEqual(before);
  });

  test('one that failed succeeds later and takes its note away', async () => {
    const area = memoryArea({ meta: { version: 1 }, settings: SETTINGS });
    await load(area, historyTo(3, 3));
    expect(await load(area, historyTo(3))).toMatchObject({ kind: 'ready' });
    expect(area.contents()).not.toHaveProperty('trouble');
  });

  test('a note that outlived its migration goes at the next start', async () => {
    const area = memoryArea({ meta: { version: 1 }, settings: SETTINGS });
    area.faults.afterWrite = () => {
      throw new Error('reported as failed, and done');
    };
    expect(await load(area, historyTo(2))).toEqual({ kind: 'blocked', reason: 'migration-failed' });
    area.faults.afterWrite = () => {};
    expect(area.contents()).toMatchObject({ meta: { version: 2 }, trouble: { from: 1, to: 2 } });
    expect(await load(area, historyTo(2))).toMatchObject({ kind: 'ready', state: { settings: SETTINGS } });
    expect(area.contents()).not.toHaveProperty('trouble');
  });

  test('one whose old keys cannot be removed has succeeded', async () => {
    const area = memoryArea({ meta: { version: 1 }, settings: SETTINGS, 'old-2': 'moved' });
    area.faults.beforeWrite = (kind) => {
      if (kind === 'remove') throw new Error('refused');
    };
    expect(await load(area, historyTo(2))).toMatchObject({ kind: 'ready', state: { settings: SETTINGS } });
    expect(area.contents()).toMatchObject({ meta: { version: 2 }, 'new-2': 'moved' });
    expect(area.contents()).not.toHaveProperty('trouble');
  });

  test('a step cannot change what it was given', async () => {
    const before = { meta: { version: 1 }, list: [1, 2] };
    const area = memoryArea(before);
    const migrate = (contents: Contents): Contents => {
      if (Array.isArray(contents.list)) contents.list.push(3);
      throw new Error('half-way');
    };
    await load(area, { version: 2, migrations: [{ to: 2, migrate }] });
    expect(area.contents().list).toEqual([1, 2]);
  });
});

describe('data of version 1', () => {
  test('keeps all but the snapshots, of which there are new ones with the next visit', async () => {
    const portfolio = { ...newPortfolio('p', 'h'), items: { a: true }, ready: { '2b': true } };
    const area = memoryArea({
      meta: { version: 1 },
      settings: SETTINGS,
      'portfolio:p': portfolio,
      'snapshot:d': { document: { id: 'd', home: 'h' }, sections: {} },
      'quarantine:0:snapshot:d': { damaged: true },
      'quarantine:0:portfolio:q': { damaged: true },
    });
    const loaded = await load(area);
    expect(loaded).toMatchObject({ kind: 'ready', state: { portfolios: { p: portfolio } } });
    expect(area.contents()).toEqual({
      meta: { version: STORAGE_VERSION },
      settings: SETTINGS,
      'portfolio:p': portfolio,
      'quarantine:0:portfolio:q': { damaged: true },
    });
  });
});

describe('data of version 2', () => {
  test('keeps all; there is no target date, and no section is told in media', async () => {
    const { media, target, ...before } = { ...newPortfolio('p', 'h'), items: { a: true } };
    const area = memoryArea({ meta: { version: 2 }, settings: SETTINGS, 'portfolio:p': before });
    expect(await load(area)).toMatchObject({
      kind: 'ready',
      state: { portfolios: { p: { ...before, media, target } } },
    });
    expect(area.contents()).toMatchObject({ meta: { version: STORAGE_VERSION }, 'portfolio:p': before });
  });
});

describe('data of a newer version', () => {
  const newer = {
    meta: { version: 99 },
    settings: { future: true },
    'portfolio:p': { future: true },
  };

  test('is neither read nor written', async () => {
    const area = memoryArea(newer);
    const writer = createWriter(area, () => {});
    expect(await writer.carryOut(sender('tab')(START))).toEqual({
      kind: 'refused',
      reason: 'newer-version',
    });
    await writer.keepSnapshots([snapshotOf('d', 'h')]);
    expect(area.contents()).toEqual(newer);
  });

  test('surfaces are told', async () => {
    expect((await readKept(memoryArea(newer))).troubles).toEqual([{ kind: 'newer-version', version: 99 }]);
  });
});

describe('damaged data', () => {
  test('is set aside as it was, told, and the rest is used', async () => {
    const area = memoryArea({
      meta: { version: STORAGE_VERSION },
      settings: 'nonsense',
      'portfolio:p': newPortfolio('p', 'h'),
      'portfolio:q': { id: 'q', homes: [] },
      'snapshot:d': { document: 7 },
    });
    const loaded = await load(area);
    expect(loaded.kind === 'ready' && Object.keys(loaded.state.portfolios)).toEqual(['p']);
    expect(area.contents()).toMatchObject({
      'quarantine:0:settings': 'nonsense',
      'quarantine:0:portfolio:q': { id: 'q', homes: [] },
      'quarantine:0:snapshot:d': { document: 7 },
    });
    expect(area.contents()).not.toHaveProperty('portfolio:q');
    const { troubles } = await readKept(area);
    expect(troubles.map((trouble) => trouble.kind === 'set-aside' && [trouble.what, trouble.key])).toEqual([
      ['other', 'settings'],
      ['portfolio', 'portfolio:q'],
      ['snapshot', 'snapshot:d'],
    ]);
  });

  test('a portfolio with one bad field keeps the others', async () => {
    const damaged = {
      ...newPortfolio('p', 'h'),
      items: { a: true },
      notes: { nowhere: 3 },
    };
    const area = memoryArea({ meta: { version: STORAGE_VERSION }, 'portfolio:p': damaged });
    const loaded = await load(area);
    expect(loaded.kind === 'ready' && loaded.state.portfolios.p).toEqual({
      ...newPortfolio('p', 'h'),
      items: { a: true },
    });
    expect(area.contents()['quarantine:0:portfolio:p']).toEqual(damaged);
  });

  test('what was set aside before is not overwritten', async () => {
    const area = memoryArea({
      settings: 'second',
      'quarantine:0:settings': 'first',
    });
    await load(area);
    expect(area.contents()).toMatchObject({
      'quarantine:0:settings': 'first',
      'quarantine:1:settings': 'second',
    });
  });

  test('the worker dies between the copy and the removal: one copy, and the value is gone from its place', async () => {
    const area = memoryArea({ settings: 'nonsense' });
    area.faults.beforeWrite = (kind) => {
      if (kind === 'remove') throw new Error('the worker is gone');
    };
    await load(area);
    delete area.faults.beforeWrite;
    await load(area);
    expect(area.contents()).toEqual({ 'quarantine:0:settings': 'nonsense' });
  });

  test('with no room for the copy nothing is written over it', async () => {
    const area = memoryArea({ settings: 'nonsense' });
    area.faults.beforeWrite = () => {
      throw new QuotaError();
    };
    const writer = createWriter(area, () => {});
    const command = sender('tab');
    expect(await writer.carryOut(command({ kind: 'theme', theme: 'dark' }))).toEqual({
      kind: 'refused',
      reason: 'storage-full',
    });
    expect(area.contents()).toEqual({ settings: 'nonsense' });
  });

  test('20,000 mutated storages: never a throw, the state is valid, and every damaged value is still there', async () => {
    const good = await goodContents();
    await fc.assert(
      fc.asyncProperty(mutationsOf(good), async (contents) => {
        const area = memoryArea(contents);
        const kept = await readKept(area);
        expect(Object.getPrototypeOf(kept.portfolios)).toBe(Object.prototype);
        const loaded = await load(area);
        expect(loaded.kind).toBe('ready');
        const before = new Set(Object.values(contents).map((value) => JSON.stringify(value)));
        const after = new Set(Object.values(area.contents()).map((value) => JSON.stringify(value)));
        for (const value of before) expect(after.has(value)).toBe(true);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  }, 120_000);
});

async function goodContents(): Promise<Contents> {
  const area = memoryArea();
  const writer = createWriter(area, () => {});
  const command = sender('tab');
  await writer.carryOut(command(START));
  await writer.carryOut(command({ kind: 'theme', theme: 'dark' }));
  await writer.carryOut(command(tick('a')));
  await writer.carryOut(
    command({
      kind: 'change',
      portfolio: 'p',
      change: { kind: 'note', section: '2b', text: 'Ask' },
    }),
  );
  await writer.keepSnapshots([snapshotOf('d', 'h')]);
  return area.contents();
}

/** Stored contents with one to three places replaced by something else, hostile keys and numbers included. */
function mutationsOf(good: Contents): fc.Arbitrary<Contents> {
  const texts = JSON.stringify(good);
  const places = [...texts.matchAll(/(?<=[:[,])(?:"[^"]*"|\d+|true|false|null|\[\]|\{\})(?=[,\]}])/gu)];
  const junk = fc.constantFrom(
    'null',
    '-1',
    '1e99',
    '""',
    '"2b"',
    '[]',
    '[[]]',
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"toString":true}',
    `"${'x'.repeat(3_000)}"`,
    'true',
    '{"a":{"b":{"c":{}}}}',
  );
  const edits = fc.array(fc.tuple(fc.nat(places.length - 1), junk), {
    minLength: 1,
    maxLength: 3,
  });
  return edits.map((list) => {
    let text = texts;
    const ordered = [...new Map(list).entries()].sort(([one], [other]) => other - one);
    for (const [index, value] of ordered) {
      const place = places[index];
      if (place === undefined) continue;
      text = text.slice(0, place.index) + value + text.slice(place.index + place[0].length);
    }
    // A newer version is refused as a whole, which has its own test; the version stays as it is.
    return { ...(JSON.parse(text) as Contents), meta: good.meta };
  });
}
