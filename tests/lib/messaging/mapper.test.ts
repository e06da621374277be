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
let reads: number;
let forgotten: string[];
let kept: readonly Snapshot[] | null;
let state: State;
let mapper: Mapper;

function newMapper(): Mapper {
  return createMapper({
    readKept: async () => {
      reads++;
      return kept;
    },
    keep: {
      keep: (snapshot) => inTime.push(snapshot),
      keepNow: (snapshots) => atOnce.push([...snapshots]),
      forget: (documents) => forgotten.push(...documents),
    },
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

/** What a reader tells as news, at a time. */
function hear(outline: MeasuredOutline, at = 0): void {
  mapper.hear(outline, { kind: 'news', at });
}

/** What a reader announces to a background that was started anew. */
function hearAgain(outline: MeasuredOutline, at: number): void {
  mapper.hear(outline, { kind: 'again', at });
}

/** In a tab of its own, if not said otherwise. */
function snapshotOf(outline: MeasuredOutline, tab: object = outline): Snapshot | null {
  return mapper.snapshotOf(outline, tab);
}

function sectionOf(outline: MeasuredOutline): string | null | undefined {
  return snapshotOf(outline)?.headings[0]?.section;
}

beforeEach(async () => {
  inTime = [];
  atOnce = [];
  told = 0;
  reads = 0;
  forgotten = [];
  kept = [];
  state = EMPTY_STATE;
  mapper = newMapper();
});

describe('what readers tell', () => {
  test('waits until it is known what is kept, and counts for portfolios only', async () => {
    hear(PODCASTS);
    expect(snapshotOf(PODCASTS)).toBeNull();
    await ask();
    expect(snapshotOf(PODCASTS)).toBeNull();
    await ask(START);
    hear(PODCASTS);
    expect(sectionOf(PODCASTS)).toBe('5');
    expect(told).toBeGreaterThan(0);
  });

  test('changes the other pages, which are kept and told when they have changed and only then', async () => {
    await ask(START);
    hear(PODCASTS);
    hear(SIMULATION);
    expect(inTime.map(({ document }) => document.id)).toEqual(['p', 'p', 's']);
    expect([sectionOf(PODCASTS), sectionOf(SIMULATION)]).toEqual(['5a', '5b']);
    hear(structuredClone(SIMULATION));
    expect(inTime).toHaveLength(3);
    hear(page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 8]]));
    expect(inTime.slice(3).map(({ document }) => document.id)).toEqual(['s']);
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

describe('what the candidate says', () => {
  beforeEach(async () => {
    await ask(START);
    hear(PODCASTS);
    hear(SIMULATION);
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
    hear(recipes);
    await ask(change({ kind: 'membership', document: 'r', membership: 'in' }));
    expect(atOnce.flat().map(({ document }) => document.id)).toEqual(['r']);
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
    expect(atOnce).toEqual([]);
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
    expect(forgotten.sort()).toEqual(['p', 's']);
  });

  test('to delete the portfolio keeps nothing of it that is told afterwards', async () => {
    await ask({ kind: 'delete', portfolio: 'p' });
    hear(SIMULATION);
    await ask(START);
    expect([inTime, atOnce]).toEqual([[], []]);
  });

  test('to delete the portfolio forgets the pages of homes it had left', async () => {
    const elsewhere = page('e', 'Advanced area', [['Advanced area', 3]], 'https://other.example/');
    const { home } = elsewhere.document;
    await ask(change({ kind: 'home', home, joined: true }));
    hear(elsewhere);
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
    hear(PODCASTS);
    hear(SIMULATION);
    kept = [PODCASTS, SIMULATION].flatMap((outline) => snapshotOf(outline) ?? []);
    inTime = [];
    mapper = newMapper();
    hear(SIMULATION);
    await ask();
    expect(inTime).toEqual([]);
    expect(sectionOf(SIMULATION)).toBe('5b');
    await ask(correct('p', 'Specialist area: Podcasts', '6'));
    expect(new Set(atOnce.flat().map(({ document }) => document.id))).toEqual(new Set(['p', 's']));
  });
});

describe('a page that is open in two tabs', () => {
  const old = page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 100]]);
  const newer = page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 900]]);
  const words = (snapshots: readonly Snapshot[]) =>
    snapshots.map(({ stretches }) => stretches[1]?.pieces?.[0]?.words);

  async function startAnew(): Promise<void> {
    kept = inTime.slice(-1);
    inTime = [];
    mapper = newMapper();
    await ask();
  }

  beforeEach(async () => {
    await ask(START);
    hear(old, 1);
    hear(newer, 2);
    await startAnew();
  });

  test('keeps the newer text, whichever tab comes back first', () => {
    hearAgain(old, 1);
    hearAgain(newer, 2);
    hearAgain(old, 1);
    expect(inTime).toEqual([]);
    expect(words([snapshotOf(old), snapshotOf(newer)].flatMap((one) => one ?? []))).toEqual([100, 900]);
  });

  test('keeps the newer text though a tab comes back before it is known what is kept', async () => {
    mapper = newMapper();
    hearAgain(old, 1);
    await ask();
    expect(inTime).toEqual([]);
    expect(words([snapshotOf(old)].flatMap((one) => one ?? []))).toEqual([100]);
  });

  test('keeps what a tab measured that the last background did not live to keep', () => {
    hearAgain(page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 950]]), 3);
    expect(words(inTime)).toEqual([950]);
  });

  test('keeps what somebody has just written in either, whatever the clock says', () => {
    hear(old, 0);
    expect(words(inTime)).toEqual([100]);
  });
});

test('tabs with an older state of their pages are answered from memory while nothing changes', async () => {
  const tabs = [{}, {}];
  const [mine, yours] = [
    page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 1]]),
    page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 1]]),
  ];
  const both = () => [snapshotOf(mine, tabs[0]), snapshotOf(yours, tabs[1])];
  await ask(START);
  hear(PODCASTS);
  hear(SIMULATION);
  hear(page('a', '1a Constraints', [['1a Constraints', 2]]));
  const first = both();
  expect(first.map((snapshot) => snapshot?.headings[0]?.section)).toEqual(['5a', '5b']);
  hear(page('a', '1a Constraints', [['1a Constraints', 3]]));
  const then = both();
  for (const at of [0, 1]) expect(then[at]).toBe(first[at]);
  await ask(correct('p', 'Specialist area: Podcasts', '6'));
  expect(both().map((snapshot) => snapshot?.headings[0]?.section)).toEqual(['6', '5']);
});

describe('a storage that cannot be read', () => {
  test('is not taken for an empty one, and is read again with the next news', async () => {
    await ask(START);
    hear(PODCASTS);
    hear(SIMULATION);
    const before = inTime.slice(-2);
    inTime = [];
    kept = null;
    mapper = newMapper();
    await ask();
    expect(snapshotOf(SIMULATION)).toBeNull();
    hear(SIMULATION);
    await settle();
    expect([inTime, reads]).toEqual([[], 3]);
    kept = before;
    hear(SIMULATION);
    await settle();
    expect(inTime).toEqual([]);
    expect(sectionOf(SIMULATION)).toBe('5b');
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
          hear(event);
        }
      }
      const known = [...last.values()].map((outline) => snapshotOf(outline));
      mapper = newMapper();
      for (const outline of last.values()) hear(outline);
      await ask();
      expect(known).toEqual([...last.values()].map((outline) => snapshotOf(outline)));
    }),
  );
});
