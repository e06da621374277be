import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMeasurer } from '../../../lib/measures/measure';
import type { Stretch } from '../../../lib/measures/stretch';
import { fromReaderSchema } from '../../../lib/messaging/protocol';
import { createAnalysis } from '../../../lib/reader/analysis';
import type { AnalysisTools } from '../../../lib/reader/analysis-tools';
import type { Context, News } from '../../../lib/reader/news';
import { CARET_RHYTHM, READING_RHYTHM } from '../../../lib/reader/pace';
import { type Reader, startReader } from '../../../lib/reader/reader';
import { type FakePlatform, fakePlatform, heading, paragraph, textOf } from './fake-platform';

/** What the sidebar may wait for after the last key, in milliseconds. */
const MEASURED_WITHIN = 500;

let fake: FakePlatform;
let news: News[];
let reader: Reader;
let stop: AbortController;
let atHand: AnalysisTools | null;
let arrival: Promise<AnalysisTools>;

const TOOLS: AnalysisTools = {
  createAnalysis: () => createAnalysis(createMeasurer({ guidance: () => ({ kind: 'none' }) })),
};

beforeEach(() => {
  vi.useFakeTimers();
  atHand = TOOLS;
  arrival = Promise.resolve(TOOLS);
  fake = fakePlatform();
  news = [];
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  Reflect.deleteProperty(document, 'hidden');
  vi.useRealTimers();
});

async function start(): Promise<void> {
  reader = startReader({
    platform: fake.platform,
    page: document,
    tell: (message) => {
      // The connection adds when it was told.
      const sent = message.kind === 'measured' ? { ...message, told: 'news', at: 0 } : message;
      expect(v.is(fromReaderSchema, sent)).toBe(true);
      news.push(message);
    },
    tools: { atHand: () => atHand, arrive: () => arrival },
    signal: stop.signal,
  });
  await settle();
}

/** Starts, and has the document wanted. */
async function startWanted(): Promise<void> {
  await start();
  order({ wanted: true });
  await settle();
}

function order(context: Partial<Context>): void {
  const whole = { document: fake.open.id, wanted: true, ...context };
  reader.heard({ kind: 'set-context', ...whole });
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

function change(): void {
  for (const listener of fake.listeners) listener.changed();
}

function statuses(): string[] {
  return news.flatMap((message) =>
    message.kind !== 'status-changed'
      ? []
      : message.status.kind === 'unreadable'
        ? [message.status.reason]
        : [message.status.kind],
  );
}

function wordsOf(stretches: readonly Stretch[]): number {
  return stretches.flatMap(({ pieces = [] }) => pieces).reduce((sum, { words = 0 }) => sum + words, 0);
}

function narratives(): number[] {
  return news.flatMap((message) => (message.kind === 'measured' ? [wordsOf(message.outline.stretches)] : []));
}

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('looking', () => {
  it('looks once, says whether it found a portfolio, and watches nothing after', async () => {
    await start();
    expect(statuses()).toEqual(['loading', 'dormant']);
    expect(news.at(-1)).toMatchObject({
      status: { headings: [{ text: '1a Constraints and benefits of different technologies' }] },
    });
    expect(fake.reads).toBe(1);
    expect(fake.listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('finds none in a page about something else', async () => {
    fake.reading = textOf(heading('h', 'Shopping list'), paragraph('p', 'Milk'));
    await start();
    expect(news.at(-1)).toMatchObject({ status: { kind: 'dormant', headings: null } });
  });

  it('reads no more than the headings of a page that can be no portfolio', async () => {
    fake.reading = textOf(heading('h', 'Shopping list'), paragraph('p', 'Milk'));
    await start();
    expect(fake.reads).toBe(0);
    await vi.advanceTimersByTimeAsync(READING_RHYTHM.longest);
    expect(fake.reads).toBe(0);
  });

  it('waits for a text that is still loading, and names what it cannot read', async () => {
    fake.reading = { kind: 'unreadable', reason: 'still-loading' };
    await start();
    expect(statuses()).toEqual(['loading']);
    fake.reading = { kind: 'unreadable', reason: 'unsupported-view' };
    change();
    await vi.advanceTimersByTimeAsync(READING_RHYTHM.pause);
    expect(statuses()).toEqual(['loading', 'unsupported-view']);
    fake.reading = textOf(heading('h', '1a'));
    change();
    await vi.advanceTimersByTimeAsync(READING_RHYTHM.pause);
    expect(statuses().at(-1)).toBe('dormant');
  });

  it('begins to read at once when it is wanted before it has found a text', async () => {
    fake.reading = { kind: 'unreadable', reason: 'still-loading' };
    await startWanted();
    fake.reading = textOf(heading('h', '1a Constraints'), paragraph('p', 'Two words'));
    change();
    await vi.advanceTimersByTimeAsync(READING_RHYTHM.pause);
    expect(narratives()).toEqual([2]);
  });
});

describe('a reader that is asleep', () => {
  it('looks again where another document is open when it is called, and nowhere else', async () => {
    await start();
    reader.refresh();
    await settle();
    expect(statuses()).toEqual(['loading', 'dormant']);
    fake.open = { ...fake.open, id: 'other' };
    fake.reading = textOf(heading('h', '2b Your target learners'), paragraph('p', 'Two words'));
    reader.refresh();
    expect(news.at(-1)).toMatchObject({ document: { id: 'other' }, status: { kind: 'loading' } });
    await settle();
    expect(news.at(-1)).toMatchObject({
      document: { id: 'other' },
      status: { kind: 'dormant', headings: [{ text: '2b Your target learners' }] },
    });
    order({ document: 'other' });
    await settle();
    expect(narratives()).toEqual([2]);
    reader.refresh();
    await settle();
    expect(statuses().at(-1)).toBe('reading');
  });
});

describe('the analysis', () => {
  it('is not asked for in a page that is not wanted, whatever that is', async () => {
    atHand = null;
    await start();
    expect(statuses()).toEqual(['loading', 'dormant']);
    expect(news.some((message) => message.kind === 'status-changed' && 'lacks' in message.status)).toBe(
      false,
    );
  });

  it('is asked for where it is needed, and waited for', async () => {
    atHand = null;
    let arrive = (_tools: AnalysisTools): void => {};
    arrival = new Promise((resolve) => {
      arrive = resolve;
    });
    await startWanted();
    expect(news.at(-1)).toMatchObject({ status: { kind: 'loading', lacks: 'analysis' } });
    expect(narratives()).toEqual([]);
    arrive(TOOLS);
    await settle();
    expect(statuses().at(-1)).toBe('reading');
    expect(narratives()).toEqual([4]);
    expect(fake.listeners.size).toBe(1);
  });
});

describe('reading', () => {
  it('tells what it measured, within half a second of the last change', async () => {
    await startWanted();
    expect(narratives()).toEqual([4]);
    for (let key = 0; key < 5; key++) {
      fake.reading = textOf(heading('h', '1a'), paragraph('p', 'word '.repeat(key + 1).trim()));
      change();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(narratives()).toEqual([4]);
    await vi.advanceTimersByTimeAsync(MEASURED_WITHIN - 100);
    expect(narratives()).toEqual([4, 5]);
    expect(fake.reads).toBe(3);
  });

  it('does not wait for a pause for ever', async () => {
    await startWanted();
    let told = 0;
    for (let ms = 0; ms < 2 * READING_RHYTHM.longest; ms += 100) {
      fake.reading = textOf(heading('h', '1a'), paragraph('p', `word${' word'.repeat(ms / 100)}`));
      change();
      await vi.advanceTimersByTimeAsync(100);
      told = narratives().length - 1;
    }
    expect(told).toBeGreaterThanOrEqual(1);
    expect(told).toBeLessThanOrEqual(2);
  });

  it('tells nothing when nothing that is told has changed', async () => {
    await startWanted();
    const before = news.length;
    fake.reading = textOf(
      heading('h', '1a Constraints and benefits of different technologies'),
      paragraph('p', 'Other words but four'),
    );
    change();
    await vi.advanceTimersByTimeAsync(READING_RHYTHM.pause);
    expect(fake.reads).toBe(3);
    expect(news.length).toBe(before);
  });

  it('stops while the page is hidden, and catches up when it is seen again', async () => {
    await startWanted();
    setHidden(true);
    fake.reading = textOf(heading('h', '1a'), paragraph('p', 'One'));
    change();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(narratives()).toEqual([4]);
    expect(vi.getTimerCount()).toBe(0);
    setHidden(false);
    expect(narratives()).toEqual([4, 1]);
  });

  it('measures a text without a heading too: what that means is told by others', async () => {
    fake.reading = textOf(paragraph('p', 'No heading here'));
    await startWanted();
    expect(statuses().at(-1)).toBe('reading');
    expect(narratives()).toEqual([3]);
  });

  it('goes back to sleep when it is wanted no more', async () => {
    await startWanted();
    order({ wanted: false });
    expect(statuses().at(-1)).toBe('dormant');
    expect(fake.listeners.size).toBe(0);
  });

  it('does not read one document with what is kept for another', async () => {
    await startWanted();
    fake.open = { ...fake.open, id: 'wordpress:https://example.org/:2' };
    for (const listener of fake.listeners) listener.documentChanged();
    await vi.advanceTimersByTimeAsync(READING_RHYTHM.pause);
    expect(news.at(-1)).toMatchObject({ kind: 'status-changed', document: { id: fake.open.id } });
    expect(narratives()).toEqual([4]);
    order({ document: 'wordpress:https://example.org/:1' });
    await settle();
    expect(narratives()).toEqual([4]);
    order({});
    await settle();
    expect(narratives()).toEqual([4, 4]);
  });

  it('ends with its signal', async () => {
    await startWanted();
    change();
    stop.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fake.reads).toBe(2);
    expect(fake.listeners.size).toBe(0);
  });
});

describe('the caret', () => {
  it('is told after a pause in its moves, when its place has changed', async () => {
    await startWanted();
    const before = news.length;
    fake.caret = { kind: 'block', id: 'p' };
    for (const listener of fake.listeners) {
      listener.caretMoved();
      listener.caretMoved();
    }
    await vi.advanceTimersByTimeAsync(CARET_RHYTHM.pause);
    expect(news.slice(before)).toEqual([{ kind: 'caret-moved', caret: { heading: 'h' } }]);
    for (const listener of fake.listeners) listener.caretMoved();
    await vi.advanceTimersByTimeAsync(CARET_RHYTHM.pause);
    expect(news.length).toBe(before + 1);
  });

  it('stays where it was in text that is newer than the reading, until that is read', async () => {
    await startWanted();
    fake.caret = { kind: 'block', id: 'new' };
    for (const listener of fake.listeners) listener.caretMoved();
    await vi.advanceTimersByTimeAsync(CARET_RHYTHM.pause);
    expect(news.some(({ kind }) => kind === 'caret-moved')).toBe(false);
    fake.reading = textOf(heading('h', '1a'), heading('new', '1b Technical knowledge and ability'));
    change();
    await vi.advanceTimersByTimeAsync(READING_RHYTHM.pause);
    expect(news.at(-1)).toEqual({ kind: 'caret-moved', caret: { heading: 'new' } });
  });
});

it('reveals a block while it reads, and says when it cannot', async () => {
  await start();
  reader.heard({ kind: 'reveal', block: 'h' });
  expect(news.at(-1)).toEqual({ kind: 'revealed', block: 'h', found: false });
  order({});
  await settle();
  reader.heard({ kind: 'reveal', block: 'h' });
  expect(news.at(-1)).toEqual({ kind: 'revealed', block: 'h', found: true });
  expect(fake.revealed).toEqual(['h']);
});
