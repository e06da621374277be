import * as v from 'valibot';
import { createLink, type Link } from './link';
import type { Connect, PageVisibility } from './port';
import type { SentByReader, ToReader } from './protocol';
import { isToReader } from './reader-guard';

/** A reader's connection to the background. */
export type ReaderConnection = {
  /**
   * Tells the background. Status, snapshot and caret need not be told again when the background was away: the newest of
   * each is announced by itself when it is back.
   */
  readonly tell: (news: ReaderNews) => void;
  /** To be called when the background calls on the readers: connects, and so announces the newest of each. */
  readonly wake: () => void;
};

type Measured = Extract<SentByReader, { kind: 'measured' }>;

/** What a reader tells. When it measured, and whether the background has heard it, the connection knows. */
export type ReaderNews = Exclude<SentByReader, Measured> | Omit<Measured, 'told' | 'at'>;

/** What a connection is made of. */
export type ReaderOptions = {
  readonly connect: Connect;
  /** What the background asks for. */
  readonly heard: (message: ToReader) => void;
  /** Called before the newest is announced to a background that may ask for something else now: tell what is open. */
  readonly refresh: () => void;
  /** The extension was updated or removed: stop reading. */
  readonly extensionUpdated: () => void;
  readonly page: PageVisibility;
  readonly signal: AbortSignal;
};

/**
 * How long after telling something a broken connection may have taken it along, in milliseconds: then it is made again
 * and the newest announced. A background that is stopped for being idle has been so for longer (30 s in Chromium and
 * Firefox), and has heard all.
 */
export const MAY_BE_LOST = 10_000;

/**
 * Connects a reader. One whose document is wanted stays connected, as its page is seen. Any other connects to tell what
 * it found, and is not there for the background after that: else every page of a host would start the background again
 * each time it stops. It connects again to tell something new, when its page comes back by the browser's "back", or when
 * the background calls on the readers, because a surface asks for this tab or what is wanted has changed.
 */
export function connectReader(options: ReaderOptions): ReaderConnection {
  const { connect, heard, refresh, extensionUpdated, page, signal } = options;
  // In the order in which they are announced: the document first.
  const newest: { [K in SentByReader['kind']]?: SentByReader } = {};
  let wanted = false;
  let lastTold = 0;

  // Before the link does so, which announces what was told then.
  page.onReturned(refresh, signal);
  const link: Link<SentByReader> = createLink<ToReader, SentByReader>({
    connect,
    guard: v.custom<ToReader>(isToReader),
    page,
    need: () => (wanted || performance.now() - lastTold < MAY_BE_LOST ? 'news' : 'nothing'),
    signal,
    events: {
      up: () => {
        for (const kind of ['status-changed', 'measured', 'caret-moved'] as const) {
          const message = newest[kind];
          if (message !== undefined) send(message);
        }
        lastTold = performance.now();
      },
      message: (message) => {
        if (message.kind === 'set-context') wanted = message.wanted;
        heard(message);
      },
      gone: extensionUpdated,
    },
  });

  /** Whether what was read before the status still stands: not of another document, nor where it is not wanted any more. */
  function goesOn({ document, status }: Extract<SentByReader, { kind: 'status-changed' }>): boolean {
    const before = newest['status-changed'];
    const same = before?.kind !== 'status-changed' || before.document.id === document.id;
    return same && status.kind !== 'dormant';
  }

  function remember(message: SentByReader): void {
    if (message.kind === 'status-changed' && !goesOn(message)) {
      delete newest.measured;
      delete newest['caret-moved'];
    }
    if (message.kind !== 'revealed') newest[message.kind] = message;
  }

  /** From now on what was measured is known, or was; another tab may have told something newer since. */
  function send(message: SentByReader): void {
    if (link.post(message) && message.kind === 'measured') newest.measured = { ...message, told: 'again' };
  }

  return {
    tell: (news) => {
      const message: SentByReader =
        news.kind === 'measured' ? { ...news, told: 'news', at: Date.now() } : news;
      remember(message);
      lastTold = performance.now();
      send(message);
    },
    wake: () => {
      refresh();
      link.wake();
    },
  };
}
