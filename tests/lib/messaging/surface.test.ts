import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWER_WAIT } from '../../../lib/messaging/commands';
import { FIRST_WAIT, LONGEST_WAIT } from '../../../lib/messaging/link';
import type { IncomingPort, PageVisibility } from '../../../lib/messaging/port';
import { type Live, PORTS } from '../../../lib/messaging/protocol';
import { connectSurface, type SurfaceConnection } from '../../../lib/messaging/surface';
import type { Request } from '../../../lib/portfolio/command';
import { snapshotOf } from '../storage/samples';
import { type FakeBackground, fakeBackground, settle } from './fake-ports';

const LIVE: Live = {
  document: snapshotOf('d', 'https://page.example/').document,
  status: { kind: 'reading' },
  caret: null,
  snapshot: null,
};
const REQUEST: Request = { kind: 'theme', theme: 'dark' };

type Page = PageVisibility & {
  readonly show: () => void;
  readonly hide: () => void;
  /** Comes back by the browser's "back". */
  readonly comeBack: () => void;
};

function fakePage(): Page {
  let hidden = false;
  const listeners = new Set<() => void>();
  const returned = new Set<() => void>();
  return {
    isHidden: () => hidden,
    onReturned: (listener) => returned.add(listener),
    comeBack: () => {
      for (const listener of returned) listener();
    },
    onShown: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    show: () => {
      hidden = false;
      for (const listener of listeners) listener();
    },
    hide: () => {
      hidden = true;
    },
  };
}

type Heard = { readonly kind: string; readonly [field: string]: unknown };

/** A background that notes what it hears and answers commands as told. */
function noting(answer: (message: Heard, port: IncomingPort) => void = () => {}) {
  const heard: Heard[] = [];
  const accept = (port: IncomingPort) => {
    port.onMessage.addListener((message) => {
      heard.push(message as Heard);
      answer(message as Heard, port);
    });
  };
  return { heard, accept, kinds: () => heard.map(({ kind }) => kind) };
}

function numberOf(message: Heard): number {
  return (message.command as { id: { number: number } }).id.number;
}

const acknowledging = (message: Heard, port: IncomingPort) => {
  if (message.kind === 'command') port.postMessage({ kind: 'acknowledged', number: numberOf(message) });
};

let end: AbortController;
let page: Page;
let lives: Live[];
let updated: number;
let sentAway: number;

function connect(background: FakeBackground): SurfaceConnection {
  return connectSurface({
    connect: background.connectAs({ url: 'https://page.example/', tab: 1, frame: 0 }, PORTS.surface),
    tab: 'own',
    sender: 's',
    listener: {
      liveChanged: (live) => lives.push(live),
      turned: () => {},
      revealed: () => {},
      panelChanged: () => {},
      shortcutsTold: () => {},
      asked: () => {},
      extensionUpdated: () => updated++,
      sentAway: () => sentAway++,
    },
    page,
    signal: end.signal,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  page = fakePage();
  lives = [];
  updated = 0;
  sentAway = 0;
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a surface', () => {
  test('attaches first, then sends what was asked for before it was connected', async () => {
    const { accept, kinds } = noting(acknowledging);
    const surface = connect(fakeBackground(accept));
    const sent = surface.send(REQUEST);
    surface.reveal('b1');
    await sent;
    expect(kinds()).toEqual(['attach', 'reveal', 'command']);
  });

  test('hears that it has to go', async () => {
    connect(fakeBackground((port) => port.postMessage({ kind: 'close' })));
    await settle();
    expect(sentAway).toBe(1);
  });

  test('asks for the longer texts, once more after the background was stopped in between, and tells each asker', async () => {
    const { accept, kinds } = noting();
    const background = fakeBackground(accept);
    const surface = connect(background);
    const answers = Promise.all([surface.bringAdvice(), surface.bringAdvice()]);
    await settle();
    page.hide();
    background.replace((port) => {
      port.onMessage.addListener((message) => {
        if ((message as Heard).kind === 'bring-advice')
          port.postMessage({ kind: 'advice-brought', there: true });
      });
    });
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    expect(await answers).toEqual([true, true]);
    expect(kinds()).toContain('bring-advice');
  });

  test('tells that the longer texts cannot be had when it is closed, or the extension has gone', async () => {
    const background = fakeBackground(noting().accept);
    const surface = connect(background);
    const first = surface.bringAdvice();
    await settle();
    background.goAway();
    background.replace(() => {});
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    expect(await first).toBe(false);
    const second = surface.bringAdvice();
    end.abort();
    expect(await second).toBe(false);
  });

  test('sends one command at a time, in order', async () => {
    const { accept, heard } = noting();
    const surface = connect(fakeBackground(accept));
    void surface.send(REQUEST).catch(() => {});
    void surface.send(REQUEST).catch(() => {});
    await settle();
    expect(heard.filter(({ kind }) => kind === 'command').map(numberOf)).toEqual([1]);
  });

  test('sends an unanswered command again, with its number, when the background has died', async () => {
    const silent = noting();
    const background = fakeBackground(silent.accept);
    const surface = connect(background);
    const results: string[] = [];
    void surface.send(REQUEST).then(() => results.push('first'));
    void surface.send(REQUEST).then(() => results.push('second'));
    await settle();
    const next = noting(acknowledging);
    background.replace(next.accept);
    expect(results).toEqual([]);
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    await settle();
    expect(next.kinds()).toEqual(['attach', 'command', 'command']);
    expect(next.heard.slice(1).map(numberOf)).toEqual([1, 2]);
    expect(results).toEqual(['first', 'second']);
  });

  test('gives up a connection over which no answer comes', async () => {
    let answers = false;
    const { accept } = noting((message, port) => {
      if (answers) acknowledging(message, port);
    });
    const background = fakeBackground(accept);
    const sent = connect(background).send(REQUEST);
    await settle();
    answers = true;
    await vi.advanceTimersByTimeAsync(ANSWER_WAIT + FIRST_WAIT);
    await expect(sent).resolves.toBeUndefined();
    expect(background.connections()).toBe(2);
  });

  test('a refusal rejects with its name, and the next command goes on', async () => {
    const { accept } = noting((message, port) => {
      if (message.kind !== 'command') return;
      const number = numberOf(message);
      port.postMessage(
        number === 1 ? { kind: 'refused', number, reason: 'storage-full' } : { kind: 'acknowledged', number },
      );
    });
    const surface = connect(fakeBackground(accept));
    const first = surface.send(REQUEST);
    const second = surface.send(REQUEST);
    await expect(first).rejects.toMatchObject({ reason: 'storage-full' });
    await expect(second).resolves.toBeUndefined();
  });

  test('answers to other numbers and nonsense are ignored', async () => {
    const { accept } = noting((message, port) => {
      if (message.kind !== 'command') return;
      for (const nonsense of [null, 7, { kind: 'acknowledged' }, { kind: 'acknowledged', number: 99 }]) {
        port.postMessage(nonsense);
      }
      port.postMessage({ kind: 'refused', number: 1, reason: 'because' });
    });
    const surface = connect(fakeBackground(accept));
    let result = 'waits';
    void surface.send(REQUEST).then(
      () => (result = 'done'),
      () => (result = 'refused'),
    );
    await settle();
    expect(result).toBe('waits');
  });

  test('when the extension is updated, all that waits is told so, and no more attempts are made', async () => {
    const background = fakeBackground(noting().accept);
    const surface = connect(background);
    const sent = surface.send(REQUEST);
    const outcome = expect(sent).rejects.toMatchObject({ reason: 'extension-updated' });
    await settle();
    background.goAway();
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    await outcome;
    expect(updated).toBe(1);
    await expect(surface.send(REQUEST)).rejects.toMatchObject({ reason: 'extension-updated' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('when it is closed, what waits is rejected and nothing is left running', async () => {
    const surface = connect(fakeBackground(noting().accept));
    const outcome = expect(surface.send(REQUEST)).rejects.toMatchObject({ reason: 'stopped' });
    await settle();
    end.abort();
    await outcome;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('tells room in terms of the room before, once it knows the platform', async () => {
    const { accept, heard } = noting((message, port) => {
      if (message.kind === 'attach') port.postMessage({ kind: 'live-changed', live: LIVE });
    });
    const surface = connect(fakeBackground(accept));
    surface.makeRoom({ side: 'right', width: 360 });
    await settle();
    surface.makeRoom({ side: 'left', width: 400 });
    surface.makeRoom({ side: 'left', width: 400 });
    surface.makeRoom(null);
    await settle();
    expect(heard.slice(1).map(({ platform, before, now }) => [platform, before, now])).toEqual([
      ['wordpress', null, { side: 'right', width: 360 }],
      ['wordpress', { side: 'right', width: 360 }, { side: 'left', width: 400 }],
      ['wordpress', { side: 'left', width: 400 }, null],
    ]);
  });

  test('gives its room back though it is closed while the background is away', async () => {
    const background = fakeBackground(
      noting((message, port) => {
        if (message.kind === 'attach') port.postMessage({ kind: 'live-changed', live: LIVE });
      }).accept,
    );
    const surface = connect(background);
    surface.makeRoom({ side: 'right', width: 360 });
    await settle();
    page.hide();
    const next = noting();
    background.replace(next.accept);
    surface.makeRoom(null);
    end.abort();
    await settle();
    expect(next.kinds()).toEqual(['attach', 'make-room']);
  });
});

describe('connecting again', () => {
  test('backs off while the background refuses, up to a limit', async () => {
    const background = fakeBackground((port) => {
      queueMicrotask(() => port.disconnect());
    });
    connect(background);
    await vi.advanceTimersByTimeAsync(60_000);
    const inAMinute = background.connections();
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT * 10);
    expect(inAMinute).toBeLessThan(25);
    expect(background.connections() - inAMinute).toBe(10);
  });

  test('a hidden page waits until it is seen', async () => {
    const background = fakeBackground(noting().accept);
    connect(background);
    await settle();
    page.hide();
    background.replace(noting().accept);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.connections()).toBe(1);
    page.show();
    await settle();
    expect(background.connections()).toBe(2);
  });

  test('a page that comes back does so over a new port, though it was not told that the old one is closed', async () => {
    const { accept, kinds } = noting();
    const background = fakeBackground(accept);
    connect(background);
    await settle();
    page.comeBack();
    await settle();
    expect(kinds()).toEqual(['attach', 'attach']);
    expect(background.connections()).toBe(2);
  });

  test('a hidden page that waits for an answer does not wait to be seen', async () => {
    const background = fakeBackground(noting().accept);
    const sent = connect(background).send(REQUEST);
    await settle();
    page.hide();
    background.replace(noting(acknowledging).accept);
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    await expect(sent).resolves.toBeUndefined();
  });

  test('a hidden page with something to send does not wait', async () => {
    const background = fakeBackground(noting().accept);
    const surface = connect(background);
    await settle();
    page.hide();
    background.replace(noting(acknowledging).accept);
    const sent = surface.send(REQUEST);
    await vi.advanceTimersByTimeAsync(FIRST_WAIT);
    await expect(sent).resolves.toBeUndefined();
  });
});
