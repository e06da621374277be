import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMapper, type Mapper } from '../../../lib/messaging/mapper';
import type { IncomingPort, Port } from '../../../lib/messaging/port';
import { PORTS } from '../../../lib/messaging/protocol';
import { createRelay, type Relay } from '../../../lib/messaging/relay';
import type { Request } from '../../../lib/portfolio/command';
import { reduce } from '../../../lib/portfolio/reduce';
import { EMPTY_STATE, type State } from '../../../lib/portfolio/state';
import { measuredOf, snapshotOf } from '../storage/samples';
import { fakeBackground, settle } from './fake-ports';

const HOME = 'https://site.example/blog/';
const { document: DOCUMENT, headings: HEADINGS } = measuredOf('d', HOME);
const OWN_PAGES = 'chrome-extension://sidenote/';

type Message = { readonly kind: string; readonly [field: string]: unknown };
type End = { readonly port: Port; readonly heard: Message[]; readonly kinds: () => string[] };

let done: string[];
/** Tabs whose reader is not connected and answers when it is called. */
let sleeping: Set<number>;
let relay: Relay;
let mapper: Mapper;
/** Whether the browser lets scripts into the page. */
let mayInject: boolean;
let background: ReturnType<typeof fakeBackground>;

function newRelay(): Relay {
  mapper = createMapper({
    readKept: async () => [],
    keep: {
      keep: ({ document }) => done.push(`keep ${document.id}`),
      keepNow: (snapshots) => done.push(...snapshots.map(({ document }) => `keep ${document.id} now`)),
    },
    mapped: () => relay.mapped(),
  });
  return createRelay(
    {
      carryOut: async ({ request }) =>
        request.kind === 'theme' ? { kind: 'acknowledged' } : { kind: 'refused', reason: 'storage-full' },
      mapper,
      readerGone: () => done.push('reader gone'),
      makeRoom: (tab, platform, before, now) =>
        done.push(`room ${tab} ${platform} ${before?.width ?? '-'} ${now?.width ?? '-'}`),
      loadAnalysis: async (tab) => {
        done.push(`analysis ${tab}`);
        return mayInject;
      },
      openSidebar: (tab) => done.push(`sidebar ${tab}`),
      showBadge: (tab, badge) => done.push(`badge ${tab} ${badge}`),
      callReader: async (tab) => {
        done.push(`call ${tab}`);
        return sleeping.has(tab);
      },
      callReaders: () => done.push('call all'),
    },
    OWN_PAGES,
  );
}

beforeEach(() => {
  done = [];
  mayInject = true;
  sleeping = new Set();
  relay = newRelay();
  background = fakeBackground((port: IncomingPort) => relay.accept(port));
});

function open(name: string, url: string, tab: number | null): End {
  const port = background.connectAs({ url, tab }, name)();
  const heard: Message[] = [];
  port.onMessage.addListener((message) => heard.push(message as Message));
  return { port, heard, kinds: () => heard.map(({ kind }) => kind) };
}

function reader(tab = 1): End {
  return open(PORTS.reader, `${HOME}wp-admin/`, tab);
}

async function surface(
  tab: 'own' | number,
  url = `${HOME}wp-admin/`,
  ownTab: number | null = 1,
): Promise<End> {
  const end = open(PORTS.surface, url, ownTab);
  end.port.postMessage({ kind: 'attach', tab });
  await settle();
  return end;
}

async function status(end: End, kind: 'dormant' | 'reading', document = DOCUMENT): Promise<void> {
  const told = kind === 'dormant' ? { kind, headings: HEADINGS } : { kind };
  end.port.postMessage({ kind: 'status-changed', document, status: told });
  await settle();
}

async function stateIs(state: State): Promise<void> {
  relay.stateChanged(state);
  mapper.stateChanged(state);
  await settle();
}

function stateAfter(...requests: readonly Request[]): State {
  return requests.reduce((state, request) => {
    const outcome = reduce(state, request);
    return outcome.kind === 'changed' ? outcome.state : state;
  }, EMPTY_STATE);
}

const STARTED: Request = { kind: 'start', portfolio: 'p', home: HOME };

describe('what is live', () => {
  test('a surface opened late gets all of it', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage({ kind: 'measured', outline: measuredOf('d', HOME) });
    page.port.postMessage({ kind: 'caret-moved', caret: { heading: 'b1' } });
    await settle();
    const late = await surface('own');
    expect(late.heard).toEqual([
      {
        kind: 'live-changed',
        live: {
          document: DOCUMENT,
          status: { kind: 'reading' },
          caret: { heading: 'b1' },
          snapshot: expect.objectContaining({
            stretches: snapshotOf('d', HOME).stretches,
            headings: [expect.objectContaining({ text: '2b Your target learners', section: '2b' })],
          }),
        },
      },
    ]);
  });

  test('goes to the surfaces of its own tab only', async () => {
    const here = await surface('own');
    const elsewhere = await surface('own', HOME, 2);
    await status(reader(1), 'reading');
    expect(here.kinds()).toEqual(['live-changed', 'live-changed']);
    expect(elsewhere.kinds()).toEqual(['live-changed']);
  });

  test('another document begins without the caret and the counts of the last', async () => {
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage({ kind: 'measured', outline: measuredOf('d', HOME) });
    await status(page, 'reading', { ...DOCUMENT, id: 'e' });
    const late = await surface('own');
    expect(late.heard[0]).toMatchObject({ live: { document: { id: 'e' }, snapshot: null } });
  });

  test('counts of a document that is not open are dropped', async () => {
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage({ kind: 'measured', outline: measuredOf('other', HOME) });
    await settle();
    expect(done).not.toContain('keep other');
  });

  test('is empty again when the reader has gone', async () => {
    const page = reader();
    await status(page, 'reading');
    const side = await surface('own');
    page.port.disconnect();
    await settle();
    expect(side.heard.at(-1)).toMatchObject({ live: { document: null, status: null } });
    expect(done).toContain('reader gone');
  });

  test('take me there goes to the reader, and its answer to the surface', async () => {
    const page = reader();
    await status(page, 'reading');
    const side = await surface('own');
    side.port.postMessage({ kind: 'reveal', block: 'b1' });
    await settle();
    expect(page.heard.at(-1)).toEqual({ kind: 'reveal', block: 'b1' });
    page.port.postMessage({ kind: 'revealed', block: 'b1', found: true });
    await settle();
    expect(side.heard.at(-1)).toEqual({ kind: 'revealed', block: 'b1', found: true });
  });

  test('take me there without a reader is answered: not found', async () => {
    const side = await surface('own');
    side.port.postMessage({ kind: 'reveal', block: 'b1' });
    await settle();
    expect(side.heard.at(-1)).toEqual({ kind: 'revealed', block: 'b1', found: false });
  });
});

describe('a browser that keeps scripts out of a page', () => {
  async function lacking(page: End): Promise<void> {
    const status = { kind: 'loading', lacks: 'analysis' };
    page.port.postMessage({ kind: 'status-changed', document: DOCUMENT, status });
    await settle();
  }

  test('is named, and tried again when the candidate asks for it', async () => {
    mayInject = false;
    const side = await surface('own');
    await lacking(reader());
    expect(side.heard.at(-1)).toMatchObject({
      live: { status: { kind: 'unreadable', reason: 'script-blocked' } },
    });
    mayInject = true;
    side.port.postMessage({ kind: 'try-again' });
    await settle();
    expect(side.heard.at(-1)).toMatchObject({ live: { status: { kind: 'loading' } } });
    expect(done.filter((entry) => entry.startsWith('analysis'))).toEqual(['analysis 1', 'analysis 1']);
  });

  test('is not tried again where nothing was lacking', async () => {
    const side = await surface('own');
    await status(reader(), 'reading');
    side.port.postMessage({ kind: 'try-again' });
    await settle();
    expect(done.filter((entry) => entry.startsWith('analysis'))).toEqual([]);
  });
});

describe('what a reader is told', () => {
  test('that it is wanted, once its home is a portfolio', async () => {
    const page = reader();
    await status(page, 'dormant');
    await stateIs(EMPTY_STATE);
    await stateIs(stateAfter(STARTED));
    await settle();
    expect(page.heard.map(({ wanted }) => wanted)).toEqual([false, true]);
  });

  test('it once, whatever else the candidate changes', async () => {
    const page = reader();
    await stateIs(stateAfter(STARTED));
    await status(page, 'reading');
    const named: Request = {
      kind: 'change',
      portfolio: 'p',
      change: { kind: 'name', section: '5a', title: 'Simulation' },
    };
    await stateIs(stateAfter(STARTED, named));
    expect(page.heard).toEqual([{ kind: 'set-context', document: 'd', wanted: true }]);
  });

  test('that it is not wanted when the candidate took its document out', async () => {
    const page = reader();
    await stateIs(stateAfter(STARTED));
    await status(page, 'reading');
    const out: Request = {
      kind: 'change',
      portfolio: 'p',
      change: { kind: 'membership', document: 'd', membership: 'out' },
    };
    await stateIs(stateAfter(STARTED, out));
    await settle();
    expect(page.heard.at(-1)).toMatchObject({ wanted: false });
  });

  test('everything again by a background that was started anew', async () => {
    const first = reader();
    await stateIs(stateAfter(STARTED));
    await status(first, 'reading');
    relay = newRelay();
    await stateIs(stateAfter(STARTED));
    const again = reader();
    await status(again, 'reading');
    expect(again.heard).toMatchObject([{ kind: 'set-context', wanted: true }]);
  });
});

describe('the toolbar and the dock', () => {
  test('a portfolio that was found and not started is shown on the toolbar, until it is started', async () => {
    await stateIs(EMPTY_STATE);
    await status(reader(), 'dormant');
    await stateIs(stateAfter(STARTED));
    expect(done.filter((entry) => entry.startsWith('badge'))).toEqual(['badge 1 found', 'badge 1 none']);
  });

  test('the sidebar opens by itself where a started portfolio is loaded, once', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'dormant');
    await status(page, 'reading');
    expect(done.filter((entry) => entry.startsWith('sidebar'))).toEqual([]);
    page.port.postMessage({ kind: 'measured', outline: measuredOf('d', HOME) });
    page.port.postMessage({ kind: 'measured', outline: measuredOf('d', HOME) });
    await settle();
    expect(done.filter((entry) => entry.startsWith('sidebar'))).toEqual(['sidebar 1']);
  });

  test('not beside other pages of the same site, nor where the view cannot be read', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage({
      kind: 'measured',
      outline: { ...measuredOf('d', HOME), headings: [], stretches: [{}] },
    });
    const other = reader(2);
    other.port.postMessage({
      kind: 'status-changed',
      document: DOCUMENT,
      status: { kind: 'unreadable', reason: 'unsupported-view' },
    });
    other.port.postMessage({ kind: 'measured', outline: measuredOf('d', HOME) });
    await settle();
    expect(done.filter((entry) => entry.startsWith('sidebar'))).toEqual([]);
  });

  test('closed and opened again in another tab, it opens in this one too', async () => {
    await stateIs(stateAfter(STARTED));
    const page = reader();
    await status(page, 'reading');
    page.port.postMessage({ kind: 'measured', outline: measuredOf('d', HOME) });
    await settle();
    await stateIs(stateAfter(STARTED, { kind: 'dock', state: 'closed' }));
    await stateIs(stateAfter(STARTED));
    expect(done.filter((entry) => entry.startsWith('sidebar'))).toEqual(['sidebar 1', 'sidebar 1']);
  });

  test('not where the candidate closed it, nor where nothing was started', async () => {
    await stateIs(stateAfter(STARTED, { kind: 'dock', state: 'closed' }));
    await status(reader(1), 'reading');
    await status(reader(2), 'dormant', { ...DOCUMENT, home: 'https://other.example/' });
    expect(done.filter((entry) => entry.startsWith('sidebar'))).toEqual([]);
  });

  test('room is made in the tab of the sidebar, though its reader is asleep', async () => {
    const side = await surface('own');
    const now = { side: 'right', width: 360 };
    side.port.postMessage({ kind: 'make-room', platform: 'wordpress', before: null, now });
    await settle();
    expect(done).toEqual(['call 1', 'room 1 wordpress - 360']);
  });
});

describe('a reader that is not connected', () => {
  const calls = () => done.filter((entry) => entry.startsWith('call'));

  test('is called for a surface, which is told when it has come and not before', async () => {
    sleeping.add(1);
    const side = await surface('own');
    expect(side.heard).toEqual([]);
    await status(reader(), 'dormant');
    expect(side.heard).toMatchObject([{ live: { document: DOCUMENT } }]);
    await surface('own');
    expect(calls()).toEqual(['call 1']);
  });

  test('that does not answer is nobody', async () => {
    const side = await surface('own');
    expect(side.heard).toMatchObject([{ live: { document: null } }]);
  });

  test('is called when another home or document is wanted, and for nothing else', async () => {
    await stateIs(EMPTY_STATE);
    expect(calls()).toEqual([]);
    await stateIs(stateAfter(STARTED));
    expect(calls()).toEqual(['call all']);
    const change = (what: Extract<Request, { kind: 'change' }>['change']): Request => ({
      kind: 'change',
      portfolio: 'p',
      change: what,
    });
    const out = change({ kind: 'membership', document: 'd', membership: 'out' });
    const ready = change({ kind: 'tick-section', section: '2b', ready: true });
    await stateIs(stateAfter(STARTED, ready, { kind: 'theme', theme: 'dark' }));
    expect(calls()).toEqual(['call all']);
    await stateIs(stateAfter(STARTED, ready, out));
    await stateIs(stateAfter(STARTED, ready));
    expect(calls()).toEqual(['call all', 'call all', 'call all']);
  });

  test('is not called because the background has started', async () => {
    await stateIs(stateAfter(STARTED));
    expect(calls()).toEqual([]);
  });
});

describe('who may speak', () => {
  test('a page of the extension may attach to any tab, a script in a page to its own alone', async () => {
    await status(reader(5), 'reading');
    const popup = await surface(5, `${OWN_PAGES}popup.html`, null);
    const script = await surface(5, HOME, 1);
    expect(popup.heard[0]).toMatchObject({ live: { document: { id: 'd' } } });
    expect(script.heard).toEqual([]);
  });

  test('ports of other names are closed', async () => {
    let closed = 0;
    const other = open('something-else', HOME, 1);
    other.port.onDisconnect.addListener(() => closed++);
    const late = background.connectAs({ url: HOME, tab: null }, PORTS.reader);
    expect(() => late().postMessage({})).toThrow();
    expect(() => other.port.postMessage({})).toThrow();
  });

  test('answers go to the surface that asked', async () => {
    const one = await surface('own');
    const other = await surface('own');
    const command = (number: number, request: object) => ({
      kind: 'command',
      command: { id: { sender: 's', number }, request },
    });
    one.port.postMessage(command(1, { kind: 'theme', theme: 'dark' }));
    one.port.postMessage(command(2, { kind: 'delete', portfolio: 'p' }));
    await settle();
    expect(one.heard.slice(1)).toEqual([
      { kind: 'acknowledged', number: 1 },
      { kind: 'refused', number: 2, reason: 'storage-full' },
    ]);
    expect(other.kinds()).toEqual(['live-changed']);
  });

  test('10,000 forged messages: nothing is done and nothing is thrown', async () => {
    await stateIs(EMPTY_STATE);
    const page = reader();
    const side = await surface('own');
    await status(page, 'dormant');
    const before = [...done];
    const kinds = [
      'status-changed',
      'measured',
      'caret-moved',
      'command',
      'make-room',
      '__proto__',
      'attach',
    ];
    const forged = fc.oneof(
      fc.anything(),
      fc.record({
        kind: fc.constantFrom(...kinds),
        document: fc.anything(),
        status: fc.anything(),
        snapshot: fc.anything(),
        caret: fc.anything(),
        command: fc.anything(),
        now: fc.anything(),
        tab: fc.oneof(fc.string(), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(forged, (message) => {
        fc.pre(JSON.stringify(message) !== undefined);
        page.port.postMessage(message);
        side.port.postMessage(message);
      }),
      { numRuns: 10_000 },
    );
    await settle();
    expect(done).toEqual(before);
    expect(side.heard.at(-1)).toMatchObject({ live: { document: DOCUMENT, snapshot: null } });
  }, 60_000);
});
