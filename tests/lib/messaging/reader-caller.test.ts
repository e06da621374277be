import { beforeEach, expect, test } from 'vitest';
import { createReaderCaller } from '../../../lib/messaging/reader-caller';
import type { Request } from '../../../lib/portfolio/command';
import { reduce } from '../../../lib/portfolio/reduce';
import { EMPTY_STATE, type State } from '../../../lib/portfolio/state';
import { settle } from './fake-ports';

const START: Request = { kind: 'start', portfolio: 'p', home: 'h' };

let remembered: string | null;
let calls: number;
/** Whether the background lives until all readers were called. */
let survives: boolean;
let stateIs: (state: State) => Promise<void>;

function startBackground(recall = async () => remembered): void {
  const tell = createReaderCaller({
    recall,
    remember: async (text) => {
      remembered = text;
    },
    callReaders: () => {
      calls++;
      return survives ? Promise.resolve() : new Promise(() => {});
    },
  });
  stateIs = async (state) => {
    tell(state);
    await settle();
  };
}

function after(...requests: readonly Request[]): State {
  return requests.reduce((state, request) => {
    const outcome = reduce(state, request);
    return outcome.kind === 'changed' ? outcome.state : state;
  }, EMPTY_STATE);
}

function change(what: Extract<Request, { kind: 'change' }>['change']): Request {
  return { kind: 'change', portfolio: 'p', change: what };
}

const OUT = change({ kind: 'membership', document: 'd', membership: 'out' });
const READY = change({ kind: 'tick-section', section: '2b', ready: true });

beforeEach(async () => {
  remembered = null;
  survives = true;
  startBackground();
  await stateIs(EMPTY_STATE);
  calls = 0;
});

test('readers are called when another home or document is wanted, and for nothing else', async () => {
  await stateIs(after(START));
  expect(calls).toBe(1);
  await stateIs(after(START, READY, { kind: 'theme', theme: 'dark' }));
  expect(calls).toBe(1);
  await stateIs(after(START, OUT));
  await stateIs(after(START));
  expect(calls).toBe(3);
});

test('they are not called because the background was started anew', async () => {
  await stateIs(after(START));
  startBackground();
  await stateIs(after(START));
  await stateIs(after(START, READY));
  expect(calls).toBe(1);
});

test('they are called by the next background when the last was stopped before it could', async () => {
  startBackground();
  await stateIs(after(START));
  expect(calls).toBe(1);
});

test('they are called again when the background was stopped while it called', async () => {
  survives = false;
  await stateIs(after(START));
  startBackground();
  await stateIs(after(START));
  expect(calls).toBe(2);
});

test('a change while they are being called is not forgotten', async () => {
  survives = false;
  await stateIs(after(START));
  survives = true;
  await stateIs(after(START, OUT));
  startBackground();
  await stateIs(after(START, OUT));
  expect(calls).toBe(2);
});

test('they are called where it cannot be recalled for what they were called', async () => {
  startBackground(() => Promise.reject(new Error('no session')));
  await stateIs(EMPTY_STATE);
  await stateIs(EMPTY_STATE);
  expect(calls).toBe(1);
});

test('the order in which storage gives what is kept changes nothing', async () => {
  const other = change({ kind: 'membership', document: 'a', membership: 'in' });
  const second: Request = { kind: 'start', portfolio: 'o', home: 'i' };
  await stateIs(after(START, OUT, other, second));
  startBackground();
  await stateIs(after(second, START, other, OUT));
  expect(calls).toBe(1);
});
