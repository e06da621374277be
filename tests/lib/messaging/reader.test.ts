import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST_WAIT } from '../../../lib/messaging/link';
import type { IncomingPort } from '../../../lib/messaging/port';
import { PORTS, type ToReader } from '../../../lib/messaging/protocol';
import { connectReader, type ReaderConnection } from '../../../lib/messaging/reader';
import { snapshotOf } from '../storage/samples';
import { type FakeBackground, fakeBackground, settle } from './fake-ports';

const SNAPSHOT = snapshotOf('d', 'h');
const READING = { kind: 'status-changed', document: SNAPSHOT.document, status: { kind: 'reading' } } as const;
const MEASURED = { kind: 'measured', snapshot: SNAPSHOT } as const;
const CARET = { kind: 'caret-moved', caret: { heading: 'b1', section: '2b' } } as const;

let end: AbortController;
let told: unknown[];
let heard: ToReader[];
let updated: number;

function noting(port: IncomingPort): void {
  port.onMessage.addListener((message) => told.push(message));
}

function connect(background: FakeBackground): ReaderConnection {
  return connectReader({
    connect: background.connectAs({ url: 'https://page.example/', tab: 1 }, PORTS.reader),
    heard: (message) => heard.push(message),
    extensionUpdated: () => updated++,
    page: { isHidden: () => false, onShown: () => {} },
    signal: end.signal,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  told = [];
  heard = [];
  updated = 0;
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
  reader.tell({ kind: 'measured', snapshot: snapshotOf('d', 'h', 1) });
  reader.tell(MEASURED);
  reader.tell(CARET);
  reader.tell({ kind: 'revealed', block: 'b1', found: true });
  await settle();
  told = [];
  background.replace(noting);
  await vi.advanceTimersByTimeAsync(FIRST_WAIT);
  await settle();
  expect(told).toEqual([READING, MEASURED, CARET]);
});

test('another document is announced without the counts and the caret of the last', async () => {
  const background = fakeBackground(noting);
  const reader = connect(background);
  await settle();
  for (const message of [READING, MEASURED, CARET]) reader.tell(message);
  const other = { ...READING, document: { ...SNAPSHOT.document, id: 'e' } };
  reader.tell(other);
  await settle();
  told = [];
  background.replace(noting);
  await vi.advanceTimersByTimeAsync(FIRST_WAIT);
  await settle();
  expect(told).toEqual([other]);
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
