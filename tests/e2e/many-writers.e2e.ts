import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change, Request } from '../../lib/portfolio/command';
import { type Portfolio, portfolioSchema } from '../../lib/portfolio/state';
import { SECTION_IDS, type SectionId } from '../../lib/scheme/ids';
import { portfolioKey } from '../../lib/storage/keys';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { ROOT } from './harness/prepared';
import type { WriterReport } from './many-writers-page';

const TABS = 8;
const COMMANDS_PER_TAB = 250;
/** Commands after which a tab begins again with the same kinds. */
const TURN = 5;
const SHARED = 'of-all-tabs';

let browser: TestBrowser;
let pages: Page[];

beforeAll(async () => {
  browser = await launchBrowser();
  await browser.worker();
  const script = await bundle(`${ROOT}/tests/e2e/many-writers-page.ts`);
  pages = await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
      await page.evaluate(script);
      return page;
    }),
  );
});

afterAll(async () => {
  await browser?.close();
});

test('2,000 commands from 8 tabs, the worker killed at random: each is acknowledged, stored, and done once', async () => {
  const [first] = pages;
  if (first === undefined) throw new Error('no tab');
  await send(first, [
    { kind: 'start', portfolio: SHARED, home: 'https://writers.example/' },
    ...pages.map((_, tab): Request => ({ kind: 'start', portfolio: ownPortfolio(tab), home: `home-${tab}` })),
  ]);

  const killer = await startKilling(first);
  const reports = await Promise.all(pages.map((page, tab) => send(page, requestsOf(tab))));
  const kills = await killer.stop();

  console.log(`${kills} workers killed while ${TABS * COMMANDS_PER_TAB} commands were sent`);
  expect(reports).toEqual(pages.map(() => ({ acknowledged: COMMANDS_PER_TAB, refused: [] })));
  const sent = pages.flatMap((_, tab) => requestsOf(tab)).filter(isShared);
  const ticked = sent.flatMap(({ change }) => (change.kind === 'tick-item' ? [change.item] : []));
  const notes = sent.flatMap(({ change }) => (change.kind === 'note' ? [[change.section, change.text]] : []));
  const shared = await storedPortfolio(first, SHARED);
  expect(Object.keys(shared.items).sort()).toEqual(ticked.sort());
  expect(shared.notes).toEqual(Object.fromEntries(notes));
  expect(shared.revision).toBe(sent.length);
  const own = await Promise.all(pages.map((_, tab) => storedPortfolio(first, ownPortfolio(tab))));
  expect(own.map(({ items, revision }) => ({ items, revision }))).toEqual(
    pages.map(() => ({ items: {}, revision: (2 * COMMANDS_PER_TAB) / TURN })),
  );
  expect(kills).toBeGreaterThanOrEqual(10);
}, 90_000);

test('a full storage: the command is refused by name, nothing is lost, and it goes on when there is room', async () => {
  const [first] = pages;
  if (first === undefined) throw new Error('no tab');
  await send(first, [{ kind: 'start', portfolio: SHARED, home: 'https://writers.example/' }]);
  const before = await storedPortfolio(first, SHARED);
  const note: Request = sharedChange({ kind: 'note', section: 'future', text: 'x'.repeat(5_000) });
  await first.evaluate(() => globalThis.fillStorage('up'));
  const refused = await send(first, [note]);
  expect(refused.refused).toEqual(['CommandRefused: The command was not carried out: storage-full']);
  expect(await storedPortfolio(first, SHARED)).toEqual(before);
  await first.evaluate(() => globalThis.fillStorage('down'));
  expect(await send(first, [note])).toEqual({ acknowledged: 1, refused: [] });
  expect((await storedPortfolio(first, SHARED)).notes.future).toHaveLength(5_000);
});

function isShared(request: Request): request is Extract<Request, { kind: 'change' }> {
  return request.kind === 'change' && request.portfolio === SHARED;
}

/**
 * What a tab sends. To the portfolio of all tabs: notes of which only the last may win, and ticks of which none may be
 * missing. To one of its own: ticks that are undone at once. An undo that was carried out and is sent again, because
 * its answer died with the worker, would be refused if it were not known.
 */
function requestsOf(tab: number): Request[] {
  return Array.from({ length: COMMANDS_PER_TAB }, (_, n): Request => {
    const turn = n % TURN;
    // The own portfolio has two changes a turn: the tick has the odd number of the two.
    const step = 2 * Math.floor(n / TURN) + 1;
    if (turn === 0) return sharedChange({ kind: 'note', section: sectionOf(tab), text: `note ${n}` });
    if (turn === 1) {
      const change: Change = { kind: 'tick-item', item: `item-${n}`, done: true };
      return { kind: 'change', portfolio: ownPortfolio(tab), change };
    }
    if (turn === 2) return { kind: 'undo', portfolio: ownPortfolio(tab), step };
    return sharedChange({ kind: 'tick-item', item: `tab-${tab}-item-${n}`, done: true });
  });
}

function sharedChange(change: Change): Request {
  return { kind: 'change', portfolio: SHARED, change };
}

function ownPortfolio(tab: number): string {
  return `of-tab-${tab}`;
}

function sectionOf(tab: number): SectionId {
  const section = SECTION_IDS[tab];
  if (section === undefined) throw new Error('more tabs than sections');
  return section;
}

async function storedPortfolio(page: Page, id: string): Promise<Portfolio> {
  const stored = await page.evaluate((key) => globalThis.storedUnder(key), portfolioKey(id));
  return v.parse(portfolioSchema, stored);
}

function send(page: Page, requests: readonly Request[]): Promise<WriterReport> {
  return page.evaluate((all) => globalThis.sendAll(all), requests);
}

/** Kills the worker again and again, 20 to 220 ms apart, and counts how often the browser says that one has stopped. */
async function startKilling(page: Page): Promise<{ readonly stop: () => Promise<number> }> {
  const session = await browser.context.newCDPSession(page);
  const ended = new AbortController();
  let kills = 0;
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      if (version.runningStatus === 'stopped' && status !== 'stopped') kills++;
      status = version.runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  const random = randomFrom(1);
  const running = (async () => {
    while (!ended.signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, 20 + 200 * random()));
      await session.send('ServiceWorker.stopAllWorkers');
    }
  })();
  return {
    stop: async () => {
      ended.abort();
      await running;
      return kills;
    },
  };
}

/** Numbers from 0 to 1, the same in each run (Lehmer's generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A module and all it imports as one script that can be evaluated in a page. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'writers' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}
