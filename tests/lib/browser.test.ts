import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  answerForSidebar,
  isExtensionThere,
  onInstalled,
  onReaderCalled,
  openPort,
  sessionNote,
  storageArea,
} from '../../lib/browser';
import { ExtensionGone } from '../../lib/messaging/port';
import { watchKept } from '../../lib/storage/kept';
import { createWriter } from '../../lib/storage/writer';
import { START, sender, tick } from './storage/samples';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test("the browser's storage carries what the writer writes to those who watch", async () => {
  const told: string[][] = [];
  const end = new AbortController();
  await watchKept(
    storageArea(),
    ({ portfolios }) => told.push(Object.keys(portfolios.p?.items ?? {})),
    end.signal,
  );
  const writer = createWriter(storageArea(), () => {});
  const command = sender('tab');
  await writer.carryOut(command(START));
  await writer.carryOut(command(tick('a')));
  await expect.poll(() => told.at(-1)).toEqual(['a']);
  end.abort();
});

test('a note of the session is there for the next background, and not before it was written', async () => {
  expect(await sessionNote('a').read()).toBeNull();
  await sessionNote('a').write('told');
  expect([await sessionNote('a').read(), await sessionNote('b').read()]).toEqual(['told', null]);
});

describe('an extension that was updated', () => {
  test('has lost its id, and no port can be opened', () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    expect(isExtensionThere()).toBe(false);
    expect(() => openPort('any')).toThrow(ExtensionGone);
  });
});

test('the sidebar answers that it is there until it is closed', async () => {
  const end = new AbortController();
  const answers: unknown[] = [];
  const ask = (message: unknown) =>
    (fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>)(
      message,
      {},
      (answer: unknown) => answers.push(answer),
    );
  answerForSidebar(end.signal);
  await ask('sidenote:is-sidebar-there');
  await ask('something else');
  end.abort();
  await ask('sidenote:is-sidebar-there').catch(() => {});
  expect(answers).toEqual([true]);
});

test('a reader answers when it is called, beside a sidebar that does not', async () => {
  const end = new AbortController();
  const answers: unknown[] = [];
  let called = 0;
  answerForSidebar(end.signal);
  onReaderCalled(() => called++, end.signal);
  const ask = (message: unknown) =>
    (fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>)(
      message,
      {},
      (answer: unknown) => answers.push(answer),
    );
  await ask('sidenote:call-reader');
  await ask('something else');
  expect([called, answers]).toEqual([1, [true]]);
  end.abort();
  await ask('sidenote:call-reader').catch(() => {});
  expect(called).toBe(1);
});

test('an update of the browser is no installation', async () => {
  const heard: string[] = [];
  onInstalled(() => heard.push('installed'));
  for (const reason of ['install', 'browser_update', 'update'] as const) {
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  }
  expect(heard).toEqual(['installed', 'installed']);
});
