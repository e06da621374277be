import type { Editor } from '../e2e/harness/editor';
import type { Row } from './rows';
import { openStage } from './stage';
import { median, p95 } from './statistics';
import { attachSurface } from './surface';
import { type KeyTime, keyTimes, traceOf } from './trace';

const WORDS = 12_000;
/** Keys typed in one go, and how often with and without the extension in turn: 348 keys each. */
const KEYS = 'we asked the students twice. ';
const ROUNDS = 12;
/** Time between two keys, as a practised typist has it, and the rest after each round in which the reader measures. */
const KEY_INTERVAL_MS = 110;
const REST_MS = 1_200;
const BAR_MS = 2;

/**
 * Main-thread time of each key in the block editor, with the extension reading live and its sidebar open, and without
 * the extension. The two take turns, so that what else the machine does falls on both.
 */
export async function typingRows(): Promise<readonly Row[]> {
  const stage = await openStage();
  try {
    const off = await stage.openPortfolio(stage.off, WORDS);
    const on = await stage.openPortfolio(stage.on, WORDS);
    const surface = await attachSurface(stage.on, on.page);
    const home = await surface.home();
    await surface.command({ kind: 'start', portfolio: home, home });
    await on.page.locator('sidenote-dock .dock').waitFor();
    const rounds: Record<'on' | 'off', (readonly KeyTime[])[]> = { on: [], off: [] };
    await type(off);
    await type(on);
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? (['off', 'on'] as const) : (['on', 'off'] as const);
      for (const which of order) rounds[which].push(await type(which === 'on' ? on : off));
    }
    return rowsOf(rounds.on, rounds.off);
  } finally {
    await stage.close();
  }
}

/** Types one round at the end of a paragraph in the middle of the text. */
async function type(editor: Editor): Promise<readonly KeyTime[]> {
  const { page, canvas } = editor;
  await page.bringToFront();
  const paragraphs = canvas.locator('.is-root-container [data-type="core/paragraph"]');
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(REST_MS);
  const events = await traceOf(page, async () => {
    for (const key of KEYS) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(KEY_INTERVAL_MS);
    }
    await page.waitForTimeout(REST_MS);
  });
  return keyTimes(events);
}

/**
 * What is added to a key is told key by key: the typical time of the same key of the sentence over all rounds, with and
 * without. Keys differ much more from each other (the first after a rest, the space after a word) than what is added.
 */
function rowsOf(on: readonly (readonly KeyTime[])[], off: readonly (readonly KeyTime[])[]): readonly Row[] {
  const typical = (rounds: typeof on, what: 'all' | 'extension') =>
    [...KEYS].map((_, key) => median(rounds.flatMap((round) => round[key]?.[what] ?? [])));
  const without = typical(off, 'all');
  const added = typical(on, 'all').map((time, key) => time - (without[key] ?? Number.NaN));
  const own = on.flat().map(({ extension }) => extension);
  const keys = `${on.flat().length} keys with, ${off.flat().length} without`;
  return [
    {
      what: 'per key without the extension, median',
      value: median(without),
      unit: 'ms',
      bar: null,
      note: keys,
    },
    { what: 'added per key, median', value: median(added), unit: 'ms', bar: null },
    { what: 'added per key, p95', value: p95(added), unit: 'ms', bar: BAR_MS },
    { what: 'added after the last key, when it is read', value: added.at(-1) ?? null, unit: 'ms', bar: null },
    { what: 'functions of the extension per key, median', value: median(own), unit: 'ms', bar: null },
    { what: 'functions of the extension per key, p95', value: p95(own), unit: 'ms', bar: BAR_MS },
    { what: 'functions of the extension per key, most', value: Math.max(...own), unit: 'ms', bar: null },
    { what: 'long tasks without the extension', value: count(off, 'longTasks'), unit: '', bar: null },
    { what: 'long tasks with it', value: count(on, 'longTasks'), unit: '', bar: null },
    { what: 'long tasks for the time it took', value: count(on, 'ownLongTasks'), unit: '', bar: 0 },
  ];
}

function count(rounds: readonly (readonly KeyTime[])[], what: 'longTasks' | 'ownLongTasks'): number {
  return rounds.flat().reduce((sum, time) => sum + time[what], 0);
}
