import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Backup, backupOf, type RestoreMode, workOf } from '../../../lib/portfolio/backup';
import type { Change, Request } from '../../../lib/portfolio/command';
import { tidyWork } from '../../../lib/portfolio/merge-work';
import { ownValue } from '../../../lib/portfolio/record';
import { reduce } from '../../../lib/portfolio/reduce';
import { changesNothing, planRestore } from '../../../lib/portfolio/restore-plan';
import type { Portfolio, State } from '../../../lib/portfolio/state';
import { anyBackup, anyRequest, anyRestore } from './arbitraries';
import { run, step } from './states';

const RUNS = { numRuns: 1_000 };
vi.setConfig({ testTimeout: 60_000 });

function start(portfolio: string, home: string): Request {
  return { kind: 'start', portfolio, home };
}

function change(portfolio: string, asked: Change): Request {
  return { kind: 'change', portfolio, change: asked };
}

function tick(portfolio: string, item: string): Request {
  return change(portfolio, { kind: 'tick-item', item, done: true });
}

function note(portfolio: string, text: string): Request {
  return change(portfolio, { kind: 'note', section: '2b', text });
}

function restore(backup: Backup, mode: RestoreMode, id = 'fresh'): Request {
  return { kind: 'restore', restore: id, mode, backup };
}

function backupAfter(...requests: readonly Request[]): Backup {
  return backupOf(run(requests), 'now');
}

function portfolioIn(state: State, id: string): Portfolio {
  const portfolio = ownValue(state.portfolios, id);
  if (portfolio === undefined) throw new Error(`no portfolio ${id}`);
  return portfolio;
}

/** Takes the newest step of a portfolio back. */
function undoIn(state: State, id: string) {
  return reduce(state, {
    kind: 'undo',
    portfolio: id,
    step: portfolioIn(state, id).undo.at(-1)?.number ?? 1,
  });
}

/** All but what undoing adds to, and the steps of an earlier restoring, which a later one ends. */
function everything({ settings, portfolios }: State): unknown {
  return {
    settings,
    portfolios: Object.entries(portfolios)
      .map(([id, { undo, ...portfolio }]) => ({
        ...portfolio,
        id,
        undo: undo.filter((one) => one.restore === undefined),
        revision: 0,
      }))
      .sort((one, next) => (one.id < next.id ? -1 : 1)),
  };
}

function works(state: State): unknown {
  return Object.values(state.portfolios).map((portfolio) => tidyWork(workOf(portfolio)));
}

describe('merging', () => {
  const backup = backupAfter(start('p', 'h1'), tick('p', 'a'), note('p', 'ask Priya'));

  test('adds what is missing and keeps what is here', () => {
    const after = run([start('p', 'h1'), tick('p', 'b'), restore(backup, 'merge')]);
    expect(Object.keys(portfolioIn(after, 'p').items).sort()).toEqual(['a', 'b']);
    expect(portfolioIn(after, 'p').notes).toEqual({ '2b': 'ask Priya' });
  });

  test('puts two notes one under the other, and the second time no more', () => {
    const once = run([start('p', 'h1'), note('p', 'ask Tom'), restore(backup, 'merge')]);
    expect(portfolioIn(once, 'p').notes).toEqual({ '2b': 'ask Tom\n\nask Priya' });
    expect(step(once, restore(backup, 'merge', 'again'))).toBe(once);
  });

  test('knows the portfolio on a new computer by its home', () => {
    const after = run([start('other', 'h1'), restore(backup, 'merge')]);
    expect(Object.keys(after.portfolios)).toEqual(['other']);
    expect(portfolioIn(after, 'other').items).toEqual({ a: true });
  });

  test('leaves a home with the portfolio it has gone to since', () => {
    const joined = change('p', { kind: 'home', home: 'h2', joined: true });
    const wide = backupAfter(start('p', 'h1'), joined);
    const after = run([start('p', 'h1'), start('q', 'h2'), restore(wide, 'merge')]);
    expect(portfolioIn(after, 'p').homes).toEqual(['h1']);
    expect(portfolioIn(after, 'q').homes).toEqual(['h2']);
  });

  test('takes nothing away, whatever there is', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 40 }), anyBackup, (requests, any) => {
        const before = run(requests);
        const after = step(before, restore(any, 'merge'));
        expect(after.settings).toEqual(before.settings);
        for (const [id, old] of Object.entries(before.portfolios)) {
          const next = portfolioIn(after, id);
          expect(next.items).toMatchObject(old.items);
          expect(next.ready).toMatchObject(old.ready);
          expect(next.titles).toMatchObject(old.titles);
          expect(next.membership).toMatchObject(old.membership);
          expect(next.homes).toEqual(expect.arrayContaining(old.homes));
          expect(next.pathway).toBe(old.pathway);
          for (const [document, list] of Object.entries(old.corrections)) {
            expect(ownValue(next.corrections, document)).toEqual(expect.arrayContaining(list));
          }
          for (const [section, text] of Object.entries(old.notes)) {
            expect(new Map(Object.entries(next.notes)).get(section)).toContain(text);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('replacing', () => {
  test('leaves what the backup holds and nothing else, whatever there was', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 40 }), anyBackup, (requests, any) => {
        const before = run(requests);
        const after = step(before, restore(any, 'replace'));
        const ids = new Set(Object.keys(after.portfolios));
        const expected = any.portfolios.map((work) => ({ ...tidyWork(work), id: '' }));
        const found = Object.values(after.portfolios).map((one) => ({ ...workOf(one), id: '' }));
        expect(ids.size).toBe(any.portfolios.length);
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
        expect(after.settings.theme).toBe(any.settings.theme);
        expect(after.settings.dock.state).toBe(before.settings.dock.state);
      }),
      RUNS,
    );
  });

  test('with a backup of what is here changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 40 }), (requests) => {
        const state = run(requests);
        fc.pre(Object.keys(state.portfolios).length > 0);
        const own = backupOf(state, 'now');
        expect(step(state, restore(own, 'replace'))).toBe(state);
        expect(step(state, restore(own, 'merge'))).toBe(state);
      }),
      RUNS,
    );
  });
});

describe('one step', () => {
  test('takes everything back, from any portfolio that was touched', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 40 }), anyRestore, fc.nat(3), (requests, asked, at) => {
        const before = run(requests);
        const after = step(before, { ...asked, restore: 'fresh' });
        fc.pre(after !== before);
        const marked = Object.values(after.portfolios).filter(({ undo }) => undo.at(-1)?.restore === 'fresh');
        expect(marked.length).toBeGreaterThan(0);
        const outcome = undoIn(after, marked[at % marked.length]?.id ?? '');
        if (outcome.kind === 'refused') throw new Error(outcome.reason);
        expect(everything(outcome.state)).toEqual(everything(before));
        const steps = Object.values(outcome.state.portfolios).flatMap(({ undo }) => undo);
        expect(steps.filter((one) => one.restore !== undefined)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is there in every portfolio that the restoring changed', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 40 }), anyRestore, (requests, asked) => {
        const before = run(requests);
        const after = step(before, { ...asked, restore: 'fresh' });
        for (const [id, portfolio] of Object.entries(after.portfolios)) {
          const old = ownValue(before.portfolios, id);
          const isSame =
            old !== undefined && JSON.stringify(workOf(old)) === JSON.stringify(workOf(portfolio));
          const steps = portfolio.undo.filter((one) => one.restore !== undefined);
          if (!isSame) expect(steps).toHaveLength(1);
        }
      }),
      RUNS,
    );
  });

  const both = backupAfter(start('p', 'h1'), tick('p', 'a'), start('q', 'h2'), tick('q', 'b'));

  test('waits until what was changed since in another portfolio is taken back', () => {
    const changed = run([restore(both, 'merge'), tick('q', 'later')]);
    expect(undoIn(changed, 'p')).toEqual({ kind: 'refused', reason: 'changed-since' });
    const taken = undoIn(changed, 'q');
    if (taken.kind === 'refused') throw new Error(taken.reason);
    const outcome = undoIn(taken.state, 'p');
    expect(outcome.kind === 'changed' && Object.keys(outcome.state.portfolios)).toEqual([]);
  });

  test('is gone from all when so much was changed since that one lost it', () => {
    const many = Array.from({ length: 50 }, (_, at) => tick('q', `item-${at}`));
    const state = run([restore(both, 'merge'), ...many]);
    expect(portfolioIn(state, 'p').undo).toEqual([]);
    expect(state.restored?.before).toEqual([]);
  });

  test('leaves settings that were changed since', () => {
    const replaced = run([{ kind: 'theme', theme: 'light' }, restore(both, 'replace')]);
    const kept = undoIn(step(replaced, { kind: 'theme', theme: 'dark' }), 'p');
    expect(kept.kind === 'changed' && kept.state.settings.theme).toBe('dark');
    const back = undoIn(replaced, 'p');
    expect(back.kind === 'changed' && back.state.settings.theme).toBe('light');
  });

  test('is refused where a home that would come back belongs to another by now', () => {
    const state = run([start('old', 'h7'), restore(both, 'replace'), start('newer', 'h7')]);
    expect(undoIn(state, 'p')).toEqual({ kind: 'refused', reason: 'home-taken' });
  });

  test('brings no portfolio back that was deleted since, nor keeps anything of it', () => {
    const state = run([
      start('p', 'h1'),
      note('p', 'secret'),
      restore(both, 'replace'),
      { kind: 'delete', portfolio: 'p' },
    ]);
    expect(JSON.stringify(state)).not.toContain('secret');
    const outcome = undoIn(state, 'q');
    expect(outcome.kind === 'changed' && Object.keys(outcome.state.portfolios)).toEqual([]);
  });
});

describe('the plan', () => {
  test('says per portfolio what comes of it', () => {
    const before = run([start('p', 'h1'), tick('p', 'x'), start('same', 'h2'), start('gone', 'h3')]);
    const asked = backupAfter(
      start('p', 'h1'),
      tick('p', 'a'),
      tick('p', 'b'),
      note('p', 'ask Priya'),
      start('same', 'h2'),
      start('fresh', 'h4'),
    );
    const statuses = planRestore(before, asked, 'replace').portfolios.map(({ id, status }) => [id, status]);
    expect(statuses).toEqual([
      ['p', 'changed'],
      ['same', 'same'],
      ['fresh', 'new'],
      ['gone', 'removed'],
    ]);
    expect(planRestore(before, asked, 'replace').portfolios[0]?.differences).toEqual([
      { kind: 'items', added: 2, removed: 1, changed: 0 },
      { kind: 'notes', added: 1, removed: 0, changed: 0 },
    ]);
    expect(planRestore(before, asked, 'merge').portfolios.map(({ id, status }) => [id, status])).toEqual([
      ['p', 'changed'],
      ['same', 'same'],
      ['fresh', 'new'],
    ]);
  });

  test('is what is carried out, and empty exactly where nothing changes', () => {
    fc.assert(
      fc.property(
        fc.array(anyRequest, { maxLength: 40 }),
        anyBackup,
        fc.boolean(),
        (requests, any, merge) => {
          const before = run(requests);
          const mode = merge ? 'merge' : 'replace';
          const plan = planRestore(before, any, mode);
          const after = step(before, restore(any, mode));
          expect(changesNothing(plan, before)).toBe(after === before);
          for (const { id, after: planned } of plan.portfolios) {
            const found = ownValue(after.portfolios, id);
            expect(found === undefined ? null : workOf(found)).toEqual(planned);
          }
          const untouched = Object.keys(before.portfolios).filter(
            (id) => !plan.portfolios.some((planned) => planned.id === id),
          );
          for (const id of untouched) expect(works(after)).toContainEqual(workOf(portfolioIn(before, id)));
        },
      ),
      RUNS,
    );
  });
});
