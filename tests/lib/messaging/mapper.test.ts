import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMapper, type Mapper } from '../../../lib/messaging/mapper';
import type { Request } from '../../../lib/portfolio/command';
import type { MeasuredOutline } from '../../../lib/portfolio/measured-outline';
import { reduce } from '../../../lib/portfolio/reduce';
import type { Snapshot } from '../../../lib/portfolio/snapshot';
import { EMPTY_STATE, type State } from '../../../lib/portfolio/state';
import { HOME, page } from '../portfolio/outlines';
import { settle } from './fake-ports';

const PODCASTS = page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 5]]);
const SIMULATION = page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 7]]);

let inTime: Snapshot[];
let atOnce: Snapshot[][];
let told: number;
let kept: readonly Snapshot[];
let state: State;
let mapper: Mapper;

function newMapper(): Mapper {
  return createMapper({
    readKept: async () => kept,
    keep: { keep: (snapshot) => inTime.push(snapshot), keepNow: (snapshots) => atOnce.push([...snapshots]) },
    mapped: () => told++,
  });
}

async function ask(...requests: readonly Request[]): Promise<void> {
  for (const request of requests) {
    const outcome = reduce(state, request);
    if (outcome.kind === 'changed') state = outcome.state;
  }
  mapper.stateChanged(state);
  await settle();
}

function correct(document: string, text: string, section: '5b' | '6'): Request {
  const place = { text, level: 2 as const, occurrence: 0, before: null, after: null };
  const correction = { id: `${document}-c`, ...place, answer: { kind: 'section' as const, section } };
  return { kind: 'change', portfolio: 'p', change: { kind: 'correct', document, correction } };
}

function change(of: Extract<Request, { kind: 'change' }>['change']): Request {
  return { kind: 'change', portfolio: 'p', change: of };
}

const START: Request = { kind: 'start', portfolio: 'p', home: HOME };

function sectionOf(outline: MeasuredOutline): string | null | undefined {
  return mapper.snapshotOf(outline)?.headings[0]?.section;
}

beforeEach(async () => {
  inTime = [];
  atOnce = [];
  told = 0;
  kept = [];
  state = EMPTY_STATE;
  mapper = newMapper();
});

describe('what readers tell', () => {
  test('waits until it is known what is kept, and counts for portfolios only', async () => {
    mapper.hear(PODCASTS);
    expect(mapper.snapshotOf(PODCASTS)).toBeNull();
    await ask();
    expect(mapper.snapshotOf(PODCASTS)).toBeNull();
    await ask(START);
    mapper.hear(PODCASTS);
    expect(sectionOf(PODCASTS)).toBe('5');
    expect(told).toBeGreaterThan(0);
  });

  test('changes the other pages, which are kept and told when they have changed and only then', async () => {
    await ask(START);
    mapper.hear(PODCASTS);
    mapper.hear(SIMULATION);
    expect(inTime.map(({ document }) => document.id)).toEqual(['p', 'p', 's']);
    expect([sectionOf(PODCASTS), sectionOf(SIMULATION)]).toEqual(['5a', '5b']);
    mapper.hear(structuredClone(SIMULATION));
    expect(inTime).toHaveLength(3);
    mapper.hear(page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 8]]));
    expect(inTime.slice(3).map(({ document }) => document.id)).toEqual(['s']);
  });

  test('of the same page in another tab has the ids of that tab', async () => {
    await ask(START);
    const other = { ...PODCASTS, headings: PODCASTS.headings.map((one) => ({ ...one, id: 'elsewhere' })) };
    mapper.hear(PODCASTS);
    mapper.hear(SIMULATION);
    mapper.hear(other);
    expect(mapper.snapshotOf(other)?.headings[0]).toMatchObject({ id: 'elsewhere', section: '5a' });
    expect(mapper.snapshotOf(PODCASTS)?.headings[0]).toMatchObject({ id: 'p-0', section: '5a' });
    expect(mapper.snapshotOf(PODCASTS)).toBe(mapper.snapshotOf(PODCASTS));
  });
});

describe('what the candidate says', () => {
  beforeEach(async () => {
    await ask(START);
    mapper.hear(PODCASTS);
    mapper.hear(SIMULATION);
    inTime = [];
  });

  test('of a page that is not open is mapped, kept and taken back at once', async () => {
    await ask(correct('p', 'Specialist area: Podcasts', '6'));
    expect(atOnce.map((all) => all.map(({ headings }) => headings[0]?.section))).toEqual([['6', '5']]);
    const step = state.portfolios.p?.undo.at(-1)?.number ?? 0;
    await ask({ kind: 'undo', portfolio: 'p', step });
    expect(atOnce.at(-1)?.map(({ headings }) => headings[0]?.section)).toEqual(['5a', '5b']);
    expect(inTime).toEqual([]);
  });

  test('to have a page out or in decides whether it has a part in the others', async () => {
    await ask(change({ kind: 'membership', document: 's', membership: 'out' }));
    expect(sectionOf(PODCASTS)).toBe('5');
    await ask(change({ kind: 'membership', document: 's', membership: 'auto' }));
    expect(sectionOf(PODCASTS)).toBe('5a');
  });

  test('to have a page in that names no section keeps it', async () => {
    const recipes = page('r', 'Recipes', [['Soup', 20]]);
    mapper.hear(recipes);
    await ask(change({ kind: 'membership', document: 'r', membership: 'in' }));
    expect(atOnce.flat().map(({ document }) => document.id)).toEqual(['r']);
  });

  test('to join or leave a home takes its pages along', async () => {
    const elsewhere = page('e', 'Advanced area', [['Advanced area', 3]], 'https://other.example/');
    await ask(change({ kind: 'home', home: elsewhere.document.home, joined: true }));
    mapper.hear(elsewhere);
    expect(sectionOf(elsewhere)).toBe('6');
    await ask(change({ kind: 'home', home: elsewhere.document.home, joined: false }));
    expect(mapper.snapshotOf(elsewhere)).toBeNull();
  });

  test('about ticks and notes maps nothing', async () => {
    const before = mapper.snapshotOf(PODCASTS);
    await ask(change({ kind: 'tick-section', section: '5a', ready: true }));
    expect(atOnce).toEqual([]);
    expect(mapper.snapshotOf(PODCASTS)).toBe(before);
  });

  test('to delete the portfolio forgets its pages', async () => {
    await ask({ kind: 'delete', portfolio: 'p' });
    await ask(START);
    mapper.hear(PODCASTS);
    expect(sectionOf(PODCASTS)).toBe('5');
  });

  test('to delete the portfolio keeps nothing of it that is told afterwards', async () => {
    await ask({ kind: 'delete', portfolio: 'p' });
    mapper.hear(SIMULATION);
    await ask(START);
    expect([inTime, atOnce]).toEqual([[], []]);
  });

  test('to delete the portfolio forgets the pages of homes it had left', async () => {
    const elsewhere = page('e', 'Advanced area', [['Advanced area', 3]], 'https://other.example/');
    const { home } = elsewhere.document;
    await ask(change({ kind: 'home', home, joined: true }));
    mapper.hear(elsewhere);
    await ask(change({ kind: 'home', home, joined: false }));
    await ask({ kind: 'delete', portfolio: 'p' });
    inTime = [];
    await ask(START, change({ kind: 'home', home, joined: true }));
    expect([inTime, atOnce]).toEqual([[], []]);
  });
});

describe('a background that was started anew', () => {
  test('maps pages that are not open from what is kept, and writes nothing that is so already', async () => {
    await ask(START);
    mapper.hear(PODCASTS);
    mapper.hear(SIMULATION);
    kept = [PODCASTS, SIMULATION].flatMap((outline) => mapper.snapshotOf(outline) ?? []);
    inTime = [];
    mapper = newMapper();
    mapper.hear(SIMULATION);
    await ask();
    expect(inTime).toEqual([]);
    expect(sectionOf(SIMULATION)).toBe('5b');
    await ask(correct('p', 'Specialist area: Podcasts', '6'));
    expect(new Set(atOnce.flat().map(({ document }) => document.id))).toEqual(new Set(['p', 's']));
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
      state = EMPTY_STATE;
      mapper = newMapper();
      await ask(START);
      const last = new Map<string, MeasuredOutline>();
      for (const event of events) {
        if ('kind' in event) {
          await ask(event);
        } else {
          last.set(event.document.id, event);
          mapper.hear(event);
        }
      }
      const known = [...last.values()].map((outline) => mapper.snapshotOf(outline));
      mapper = newMapper();
      for (const outline of last.values()) mapper.hear(outline);
      await ask();
      expect(known).toEqual([...last.values()].map((outline) => mapper.snapshotOf(outline)));
    }),
  );
});
