import type { Page } from 'playwright-core';
import type { TestBrowser } from '../e2e/harness/browser';
import type { Row } from './rows';
import { openStage, type Stage } from './stage';
import { interval, mean, median, p95 } from './statistics';
import { attachSurface } from './surface';
import { type KeyTime, keyTimes, traceOf } from './trace';

/**
 * What the extension adds to the main thread's time for each key in WordPress, with 12,000 words.
 *
 * Two browsers, one with the extension and one without, are typed in together: the same key in the one and half an
 * interval later in the other, so that whatever else the machine does falls on both. Which of them is first changes with
 * each round. In a round there is no pause, so the reader reads in the middle of it; then comes a rest, in which it reads
 * again.
 *
 * The time of one key with the extension and without it cannot both be known, and keys differ from each other by ten
 * times what is added: so neither the difference of two p95s nor the p95 of differences between pairs of keys says what
 * is added to 19 of 20 keys. Both mostly tell how much WordPress itself varies. But what is added has two parts, and each
 * can be told well:
 *
 * - The extension's own functions, with all that runs inside of them. A trace names them, key by key, so their p95 is
 *   exact.
 * - What else takes longer because of the extension: style, layout and paint of the sidebar, collecting its garbage,
 *   answering its messages, the page's own work in a narrower window. It is told by the difference of the means, for
 *   means may be subtracted, and spread evenly over the keys.
 *
 * Their sum is the row with the bar. Should the second part come in lumps instead, the difference of the p95s of the rest
 * would be above that of the means by more than its interval; it stands below for that reason.
 *
 * The page's callbacks for idle time are left out of this and have a row of their own. WordPress puts off some 8 ms of
 * work a key and does it in idle time. Whether Chromium finds any between two keys depends on where in a frame the key
 * falls: for half a minute there is some at every third key, and then at none, with the extension and without. It delays
 * no key, and was the reason why an earlier estimate lay between 2.7 and 9.5 ms from run to run.
 */

const WORDS = 12_000;
/** Keys typed without a pause, longer than the reader ever waits; and how often. */
const KEYS =
  'we asked the students twice and then their teachers as well, since nobody had ever done so before. ';
const ROUNDS = 10;
/** Time between two keys, as a practised typist has it, and the rest after each round. */
const KEY_INTERVAL_MS = 110;
const REST_MS = 1_200;
/** Keys that are drawn together for an interval: what one of them costs says something about the next. */
const BLOCK = 10;
const BAR_MS = 2;

/** The same key in both browsers. */
type Pair = { readonly on: KeyTime; readonly off: KeyTime };
/** The keys of a round, and the last of it apart: its time lasts through the rest. */
type Round = { readonly pairs: readonly Pair[]; readonly last: Pair };

/** An open editor, and the paragraphs in it. */
type Editor = { readonly page: Page; readonly paragraphs: ReturnType<Page['locator']> };

/** Times the keys of all rounds in the block editor. */
export function typingRows(): Promise<readonly Row[]> {
  return rowsIn(async (stage, browser) => {
    const { page, canvas } = await stage.openPortfolio(browser, WORDS);
    return { page, paragraphs: canvas.locator('.is-root-container [data-type="core/paragraph"]') };
  });
}

/** The same in the visual view of the classic editor. */
export function classicTypingRows(): Promise<readonly Row[]> {
  return rowsIn(async (stage, browser) => {
    const { page, visual } = await stage.openClassicPortfolio(browser, WORDS);
    return { page, paragraphs: visual.locator('#tinymce > p') };
  });
}

async function rowsIn(
  open: (stage: Stage, browser: TestBrowser) => Promise<Editor>,
): Promise<readonly Row[]> {
  const stage = await openStage();
  try {
    const off = await open(stage, stage.off);
    const on = await open(stage, stage.on);
    const surface = await attachSurface(stage.on, on.page);
    const home = await surface.home();
    await surface.command({ kind: 'start', portfolio: home, home });
    await on.page.locator('sidenote-dock .dock').waitFor();
    await typeRound(on, off, 0);
    const rounds: Round[] = [];
    for (let round = 1; round <= ROUNDS; round++) rounds.push(await typeRound(on, off, round));
    return rowsOf(rounds);
  } finally {
    await stage.close();
  }
}

async function typeRound(on: Editor, off: Editor, round: number): Promise<Round> {
  for (const editor of [on, off]) await clickIntoMiddle(editor, round);
  await on.page.waitForTimeout(REST_MS);
  let offEvents: Awaited<ReturnType<typeof traceOf>> = [];
  const onEvents = await traceOf(on.page, async () => {
    offEvents = await traceOf(off.page, () => (round % 2 === 0 ? typeIn(on, off) : typeIn(off, on)));
  });
  const [onKeys, offKeys] = [keyTimes(onEvents), keyTimes(offEvents)];
  const pairs = onKeys.flatMap((time, at) => {
    const other = offKeys[at];
    return other === undefined ? [] : [{ on: time, off: other }];
  });
  const last = pairs.pop();
  if (last === undefined || pairs.length !== KEYS.length - 1 || onKeys.length !== offKeys.length) {
    throw new Error(`${onKeys.length} and ${offKeys.length} keys were heard of ${KEYS.length}.`);
  }
  return { pairs, last };
}

/** Another paragraph each round: one that gets longer and longer is no portfolio's. */
async function clickIntoMiddle({ page, paragraphs }: Editor, round: number): Promise<void> {
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2) + round);
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
}

async function typeIn(first: Editor, second: Editor): Promise<void> {
  const start = performance.now();
  const wait = (until: number) => first.page.waitForTimeout(Math.max(0, start + until - performance.now()));
  for (const [at, key] of [...KEYS].entries()) {
    const name = key === ' ' ? 'Space' : key;
    await wait(at * KEY_INTERVAL_MS);
    await first.page.keyboard.press(name);
    await wait((at + 0.5) * KEY_INTERVAL_MS);
    await second.page.keyboard.press(name);
  }
  await first.page.waitForTimeout(REST_MS);
}

/** What the main thread did for a key beside the extension's functions and the page's idle work. */
function rest({ all, extension, idle }: KeyTime): number {
  return all - extension - idle;
}

function difference(pairs: readonly Pair[], of: (time: KeyTime) => number, statistic = mean): number {
  return statistic(pairs.map(({ on }) => of(on))) - statistic(pairs.map(({ off }) => of(off)));
}

function rowsOf(rounds: readonly Round[]): readonly Row[] {
  const pairs = rounds.flatMap((round) => round.pairs);
  const own = pairs.map(({ on }) => on.extension);
  const row = (what: string, value: number, bar: number | null = null, note?: string): Row => ({
    what,
    value,
    unit: 'ms',
    bar,
    ...(note !== undefined && { note }),
  });
  const withInterval = (
    what: string,
    statistic: (pairs: readonly Pair[]) => number,
    bar: number | null = null,
  ) => {
    const [low, high] = interval(pairs, BLOCK, statistic);
    return row(what, statistic(pairs), bar, `95 of 100: ${low.toFixed(2)} to ${high.toFixed(2)}`);
  };
  const counts = (
    what: string,
    which: 'on' | 'off',
    of: 'longTasks' | 'ownLongTasks',
    bar: number | null,
  ) => ({
    ...row(
      what,
      sum(rounds.flatMap((round) => [...round.pairs, round.last].map((pair) => pair[which][of]))),
      bar,
    ),
    unit: '' as const,
  });
  return [
    row(
      'a key without the extension, median',
      median(pairs.map(({ off }) => off.all)),
      null,
      `${pairs.length} keys in each`,
    ),
    row("the extension's functions for a key, median", median(own)),
    row("the extension's functions for a key, p95", p95(own)),
    row("the extension's functions for a key, most", Math.max(...own)),
    withInterval('the rest of a key, mean with less mean without', (drawn) => difference(drawn, rest)),
    withInterval('the rest of a key, p95 with less p95 without', (drawn) => difference(drawn, rest, p95)),
    withInterval(
      'added to a key: functions, p95, and the rest, mean',
      (drawn) => p95(drawn.map(({ on }) => on.extension)) + difference(drawn, rest),
      BAR_MS,
    ),
    withInterval("the page's idle work for a key, mean with less mean without", (drawn) =>
      difference(drawn, ({ idle }) => idle),
    ),
    row(
      "the extension's functions after the last key, when it is read, median",
      median(rounds.map(({ last }) => last.on.extension)),
    ),
    counts('long tasks without the extension', 'off', 'longTasks', null),
    counts('long tasks with it', 'on', 'longTasks', null),
    counts('long tasks for the time it took', 'on', 'ownLongTasks', 0),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
