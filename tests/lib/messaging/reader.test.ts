import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_WAIT } from '../../../lib/messaging/link';
import type { IncomingPort } from '../../../lib/messaging/port';
import { PORTS, type ToReader } from '../../../lib/messaging/protocol';
import { connectReader, MAY_BE_LOST, type ReaderConnection } from '../../../lib/messaging/reader';
import { measuredOf } from '../storage/samples';
import { type FakeBackground, fakeBackground, settle } from './fake-ports';

const OUTLINE = measuredOf('d', 'h');
const READING = { kind: 'status-changed', document: OUTLINE.document, status: { kind: 'reading' } } as const;
const DORMANT = {
  ...READING,
  status: { kind: 'dormant', headings: null },
} as const;
const MEASURED = { kind: 'measured', outline: OUTLINE } as const;
const CARET = { kind: 'caret-moved', caret: { heading: 'b1' } } as const;

/** When the tests begin. */
const MORNING = Date.UTC(2026, 10, 23, 9);

let end: AbortController;
let told: unknown[];
let heard: ToReader[];
let updated: number;
/** Who is told when the page comes into view, and when it comes back. */
let shown: (() => void)[];
let returned: (() => void)[];
/** What the reader does before it announces itself. */
let refresh: () => void;

function noting(port: IncomingPort): void {
  port.onMessage.addListener((message) => told.push(message));
}

function connect(background: FakeBackground): ReaderConnection {
  return connectReader({
    connect: background.connectAs({ url: 'https://page.example/', tab: 1, frame: 0 }, PORTS.reader),
    heard: (message) => heard.push(message),
    extensionUpdated: () => updated++,
    refresh: () => refresh(),
    page: {
      isHidden: () => false,
      onShown: (listener) => shown.push(listener),
      onReturned: (listener) => returned.push(listener),
    },
    signal: end.signal,
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: MORNING });
  end = new AbortController();
  told = [];
  heard = [];
  updated = 0;
  shown = [];
  returned = [];
  refresh = () => {};
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('what was told before it was connected arrives, the document first', async () => {
  const reader = connect(fakeBackground(noting));
  reader.tell(CARET);
  reader.tell(READING);
  await settle();
  expect(told).toEqual([READING, CARET]);
});

test('a background that was started anew is told the newest of each', async () => {
  const background = fakeBackground(noting);
  const reader = connect(background);
  await settle();
  reader.tell(READING);
  reader.tell({ kind: 'measured', outline: measuredOf('d', 'h', 1) });
  reader.tell(MEASURED);
  reader.tell(CARET);
  reader.tell({ kind: 'revealed', block: 'b1', found: true });
  await settle();
  expect(told).toContainEqual({ ...MEASURED, told: 'news', at: MORNING });
  told = [];
  background.replace(noting);
  await vi.advanceTimersByTimeAsync(FIRST_WAIT);
  await settle();
  expect(told).toEqual([READING, { ...MEASURED, told: 'again', at: MORNING }, CARET]);
});

test('what was measured while the background was away is news to it', async () => {
  const background = fakeBackground(noting);
  const reader = connect(background);
  await settle();
  reader.tell(READING);
  reader.tell(MEASURED);
  background.replace(noting);
  told = [];
  const newer = { kind: 'measured', outline: measuredOf('d', 'h', 1) } as const;
  reader.tell(newer);
  await vi.advanceTimersByTimeAsync(FIRST_WAIT);
  await settle();
  expect(told).toEqual([READING, { ...newer, told: 'news', at: MORNING }]);
});

test('another document is announced without the counts and the caret of the last', async () => {
  const background = fakeBackground(noting);
  const reader = connect(background);
  await settle();
  for (const message of [READING, MEASURED, CARET]) reader.tell(message);
  const other = { ...READING, document: { ...OUTLINE.document, id: 'e' } };
  reader.tell(other);
  await settle();
  told = [];
  background.replace(noting);
  await vi.advanceTimersByTimeAsync(FIRST_WAIT);
  await settle();
  expect(told).toEqual([other]);
});

test('a reader that is asleep again announces nothing of what it read before', async () => {
  const background = fakeBackground(noting);
  const reader = connect(background);
  await settle();
  for (const message of [READING, MEASURED, CARET, DORMANT]) reader.tell(message);
  await settle();
  told = [];
  background.replace(noting);
  await vi.advanceTimersByTimeAsync(FIRST_WAIT);
  await settle();
  expect(told).toEqual([DORMANT]);
});

test('orders that do not pass their guard are dropped', async () => {
  connect(
    fakeBackground((port) => {
      for (const order of [{ kind: 'reveal' }, { kind: 'set-context', document: 'd' }, 'reveal', null]) {
        port.postMessage(order);
      }
      queueMicrotask(() => port.postMessage({ kind: 'reveal', block: 'b1' }));
    }),
  );
  await settle();
  expect(heard).toEqual([{ kind: 'reveal', block: 'b1' }]);
});

test('the end of the extension is told once, and nothing runs on', async () => {
  const background = fakeBackground(noting);
  connect(background);
  await settle();
  background.goAway();
  await vi.advanceTimersByTimeAsync(FIRST_WAIT);
  expect(updated).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

describe('a background that stops for being idle', () => {
  /** A background that answers each status, as the real one does. */
  function answering(wanted: boolean) {
    return (port: IncomingPort): void => {
      noting(port);
      port.onMessage.addListener((message) => {
        if ((message as { kind: string }).kind !== 'status-changed') return;
        port.postMessage({ kind: 'set-context', document: 'd', wanted });
      });
    };
  }

  /** Connected, told its status, and left alone for long; then the background stops. */
  async function leftAlone(wanted: boolean) {
    const background = fakeBackground(answering(wanted));
    const reader = connect(background);
    reader.tell(DORMANT);
    await settle();
    await vi.advanceTimersByTimeAsync(MAY_BE_LOST);
    told = [];
    background.replace(answering(wanted));
    return { background, reader };
  }

  test('is left in peace by a reader that is not wanted, however long and often the page is seen', async () => {
    const { background } = await leftAlone(false);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    for (const show of shown) show();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.connections()).toBe(1);
  });

  test('hears a reader that is called, and then from it no more', async () => {
    const { background, reader } = await leftAlone(false);
    reader.wake();
    reader.wake();
    await settle();
    expect(told).toEqual([DORMANT]);
    await vi.advanceTimersByTimeAsync(MAY_BE_LOST);
    background.replace(answering(false));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.connections()).toBe(2);
  });

  test('hears a reader whose page comes back, since it could not be called meanwhile', async () => {
    await leftAlone(false);
    for (const comeBack of returned) comeBack();
    await settle();
    expect(told).toEqual([DORMANT]);
  });

  test('hears of the document that is open by then', async () => {
    const other = { ...DORMANT, document: { ...DORMANT.document, id: 'e' } };
    const { reader } = await leftAlone(false);
    refresh = () => reader.tell(other);
    reader.wake();
    await settle();
    expect(told).toEqual([other]);
    const again = await leftAlone(false);
    refresh = () => again.reader.tell(other);
    for (const comeBack of returned) comeBack();
    await settle();
    expect(told).toContainEqual(other);
    expect(told).not.toContainEqual(DORMANT);
  });

  test('hears a reader that has something new to tell', async () => {
    const { reader } = await leftAlone(false);
    const other = { ...DORMANT, document: { ...DORMANT.document, id: 'e' } };
    reader.tell(other);
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    await settle();
    expect(told).toEqual([other]);
  });

  test('is started again by a reader that is wanted', async () => {
    const { background } = await leftAlone(true);
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    await settle();
    expect(told).toEqual([DORMANT]);
    expect(background.connections()).toBe(2);
  });

  test('is not started by a reader whose portfolio was deleted meanwhile', async () => {
    const { background } = await leftAlone(true);
    background.replace(answering(false));
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    await settle();
    await vi.advanceTimersByTimeAsync(MAY_BE_LOST);
    const before = background.connections();
    background.replace(answering(false));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.connections()).toBe(before);
  });

  test('is told again what it may not have heard when it broke down', async () => {
    const background = fakeBackground(noting);
    const reader = connect(background);
    await settle();
    reader.tell(DORMANT);
    background.replace(noting);
    told = [];
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    await settle();
    expect(told).toEqual([DORMANT]);
  });
});
