import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MeasuredOutline } from '../../../../lib/portfolio/measured-outline';
import { EMPTY_STATE } from '../../../../lib/portfolio/state';
import { HOME, page } from '../../portfolio/outlines';
import { change, correct, mapperStage, PODCASTS, SIMULATION, START } from './stage';

/** What comes out of what readers tell and the candidate says. */

const stage = mapperStage();
const { restart, ask, hear, snapshotOf, sectionOf } = stage;

describe('what readers tell', () => {
  test('waits until it is known what is kept, and counts for portfolios only', async () => {
    hear(PODCASTS);
    expect(snapshotOf(PODCASTS)).toBeNull();
    await ask();
    expect(snapshotOf(PODCASTS)).toBeNull();
    await ask(START);
    hear(PODCASTS);
    expect(sectionOf(PODCASTS)).toBe('5');
    expect(stage.mapped).toBeGreaterThan(0);
  });

  test('changes the other pages, which are kept and told when they have changed and only then', async () => {
    await ask(START);
    hear(PODCASTS);
    hear(SIMULATION);
    expect(stage.inTime.map(({ document }) => document.id)).toEqual(['p', 'p', 's']);
    expect([sectionOf(PODCASTS), sectionOf(SIMULATION)]).toEqual(['5a', '5b']);
    hear(structuredClone(SIMULATION));
    expect(stage.inTime).toHaveLength(3);
    hear(page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 8]]));
    expect(stage.inTime.slice(3).map(({ document }) => document.id)).toEqual(['s']);
  });

  test('of the same page in another tab has the ids of that tab', async () => {
    await ask(START);
    const other = { ...PODCASTS, headings: PODCASTS.headings.map((one) => ({ ...one, id: 'elsewhere' })) };
    hear(PODCASTS);
    hear(SIMULATION);
    hear(other);
    expect(snapshotOf(other)?.headings[0]).toMatchObject({ id: 'elsewhere', section: '5a' });
    expect(snapshotOf(PODCASTS)?.headings[0]).toMatchObject({ id: 'p-0', section: '5a' });
    expect(snapshotOf(PODCASTS)).toBe(snapshotOf(PODCASTS));
  });
});

describe('a page that was never saved', () => {
  const UNSAVED = { ...SIMULATION, document: { ...SIMULATION.document, unsaved: true as const } };

  test('is mapped beside the others in its own tab, and changes nothing but that', async () => {
    await ask(START);
    hear(PODCASTS);
    stage.inTime = [];
    hear(UNSAVED);
    expect([sectionOf(PODCASTS), sectionOf(UNSAVED)]).toEqual(['5', '5b']);
    expect(stage.inTime).toEqual([]);
    // Closed without saving, it leaves nothing behind.
    restart();
    stage.kept = [];
    await ask();
    hear(PODCASTS);
    expect(sectionOf(PODCASTS)).toBe('5');
  });

  test('follows the candidate, and the other pages', async () => {
    await ask(START);
    hear(UNSAVED);
    expect(sectionOf(UNSAVED)).toBe('5');
    const mapped = stage.mapped;
    await ask(correct('s', 'Specialist area: Simulation', '6'));
    expect(stage.mapped).toBeGreaterThan(mapped);
    expect(sectionOf(UNSAVED)).toBe('6');
    await ask(change({ kind: 'uncorrect', document: 's', correction: 's-c' }));
    hear(PODCASTS);
    expect(sectionOf(UNSAVED)).toBe('5b');
    expect(stage.atOnce.flat()).toEqual([]);
  });

  test('joins the others when it is saved, with what was said of it before', async () => {
    await ask(START);
    hear(PODCASTS);
    hear(UNSAVED);
    await ask(correct('s', 'Specialist area: Simulation', '6'));
    hear(SIMULATION);
    expect(sectionOf(SIMULATION)).toBe('6');
    expect(stage.inTime.at(-1)?.document.id).toBe('s');
  });
});

describe('what the candidate says', () => {
  beforeEach(async () => {
    await ask(START);
    hear(PODCASTS);
    hear(SIMULATION);
    stage.inTime = [];
  });

  test('of a page that is not open is mapped, kept and taken back at once', async () => {
    await ask(correct('p', 'Specialist area: Podcasts', '6'));
    expect(stage.atOnce.map((all) => all.map(({ headings }) => headings[0]?.section))).toEqual([['6', '5']]);
    const step = stage.state.portfolios.p?.undo.at(-1)?.number ?? 0;
    await ask({ kind: 'undo', portfolio: 'p', step });
    expect(stage.atOnce.at(-1)?.map(({ headings }) => headings[0]?.section)).toEqual(['5a', '5b']);
    expect(stage.inTime).toEqual([]);
  });

  test('to have a page out or in decides whether it has a part in the others', async () => {
    await ask(change({ kind: 'membership', document: 's', membership: 'out' }));
    expect(sectionOf(PODCASTS)).toBe('5');
    await ask(change({ kind: 'membership', document: 's', membership: 'auto' }));
    expect(sectionOf(PODCASTS)).toBe('5a');
  });

  test('to have a page in that names no section keeps it', async () => {
    const recipes = page('r', 'Recipes', [['Soup', 20]]);
    hear(recipes);
    await ask(change({ kind: 'membership', document: 'r', membership: 'in' }));
    expect(stage.atOnce.flat().map(({ document }) => document.id)).toEqual(['r']);
  });

  test('to join or leave a home takes its pages along', async () => {
    const elsewhere = page('e', 'Advanced area', [['Advanced area', 3]], 'https://other.example/');
    await ask(change({ kind: 'home', home: elsewhere.document.home, joined: true }));
    hear(elsewhere);
    expect(sectionOf(elsewhere)).toBe('6');
    await ask(change({ kind: 'home', home: elsewhere.document.home, joined: false }));
    expect(snapshotOf(elsewhere)).toBeNull();
  });

  test('about ticks and notes maps nothing', async () => {
    const before = snapshotOf(PODCASTS);
    await ask(change({ kind: 'tick-section', section: '5a', ready: true }));
    expect(stage.atOnce).toEqual([]);
    expect(snapshotOf(PODCASTS)).toBe(before);
  });

  test('to delete the portfolio forgets its pages', async () => {
    await ask({ kind: 'delete', portfolio: 'p' });
    await ask(START);
    hear(PODCASTS);
    expect(sectionOf(PODCASTS)).toBe('5');
  });

  test('to delete the portfolio drops what waits to be kept of it', async () => {
    await ask({ kind: 'delete', portfolio: 'p' });
    expect(stage.forgotten.sort()).toEqual(['p', 's']);
  });

  test('to delete the portfolio keeps nothing of it that is told afterwards', async () => {
    await ask({ kind: 'delete', portfolio: 'p' });
    hear(SIMULATION);
    await ask(START);
    expect([stage.inTime, stage.atOnce]).toEqual([[], []]);
  });

  test('to delete the portfolio forgets the pages of homes it had left', async () => {
    const elsewhere = page('e', 'Advanced area', [['Advanced area', 3]], 'https://other.example/');
    const { home } = elsewhere.document;
    await ask(change({ kind: 'home', home, joined: true }));
    hear(elsewhere);
    await ask(change({ kind: 'home', home, joined: false }));
    await ask({ kind: 'delete', portfolio: 'p' });
    stage.inTime = [];
    await ask(START, change({ kind: 'home', home, joined: true }));
    expect([stage.inTime, stage.atOnce]).toEqual([[], []]);
  });
});

test('whatever is told and said in turn, it knows what a mapper knows that hears it all at the end', async () => {
  const titles = ['Specialist area: A', 'Specialist area: B', 'Advanced area', 'Soup', '1a Constraints'];
  const told = fc
    .tuple(fc.constantFrom('d0', 'd1', 'd2'), fc.constantFrom(...titles), fc.nat(2))
    .map(([id, title, words]) => page(id, title, [[title, words]]));
  const said = fc.oneof(
    fc
      .tuple(fc.constantFrom('d0', 'd1'), fc.constantFrom('in' as const, 'out' as const, 'auto' as const))
      .map(([document, membership]) => change({ kind: 'membership', document, membership })),
    fc.constantFrom(...titles).map((text) => correct('d0', text, '6')),
    fc.constantFrom('', 'Soup').map((title) => change({ kind: 'name', section: '5a', title })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(told, said), { maxLength: 12 }), async (events) => {
      stage.state = EMPTY_STATE;
      restart();
      await ask(START);
      const last = new Map<string, MeasuredOutline>();
      for (const event of events) {
        if ('kind' in event) {
          await ask(event);
        } else {
          last.set(event.document.id, event);
          hear(event);
        }
      }
      const known = [...last.values()].map((outline) => snapshotOf(outline));
      restart();
      for (const outline of last.values()) hear(outline);
      await ask();
      expect(known).toEqual([...last.values()].map((outline) => snapshotOf(outline)));
    }),
  );
});

describe('pages as they were saved', () => {
  test('are mapped with the others and kept, but not where something newer is known', async () => {
    await ask(START);
    hear(PODCASTS, 100);
    stage.hearSaved(SIMULATION, 50);
    expect([sectionOf(PODCASTS), sectionOf(SIMULATION)]).toEqual(['5a', '5b']);
    expect(stage.documentsAt(HOME)).toEqual(['p', 's']);
    const older = page('p', 'A trip to the sea', [['A trip to the sea', 900]]);
    stage.hearSaved(older, 99);
    expect(sectionOf(PODCASTS)).toBe('5a');
    stage.hearSaved(older, 101);
    expect(stage.documentsAt(HOME)).toEqual(['s']);
  });

  test('of something else than the portfolio do not join, nor those of another site', async () => {
    await ask(START);
    stage.hearSaved(page('t', 'Bread recipes', [['Flour and water', 40]]), 1);
    expect(stage.documentsAt(HOME)).toEqual([]);
    const elsewhere = { ...PODCASTS, document: { ...PODCASTS.document, home: 'https://elsewhere.example/' } };
    stage.hearSaved(elsewhere, 1);
    expect(stage.documentsAt('https://elsewhere.example/')).toEqual([]);
  });
});
