import * as v from 'valibot';
import { createLink, type Link } from './link';
import type { Connect, PageVisibility } from './port';
import type { FromReader, ToReader } from './protocol';
import { isToReader } from './reader-guard';

/** A reader's connection to the background. */
export type ReaderConnection = {
  /**
   * Tells the background. Status, snapshot and caret need not be told again when the background was away: the newest of
   * each is announced by itself when it is back.
   */
  readonly tell: (message: FromReader) => void;
};

/** What a connection is made of. */
export type ReaderOptions = {
  readonly connect: Connect;
  /** What the background asks for. */
  readonly heard: (message: ToReader) => void;
  /** The extension was updated or removed: stop reading. */
  readonly extensionUpdated: () => void;
  readonly page: PageVisibility;
  readonly signal: AbortSignal;
};

/** Connects a reader. */
export function connectReader(options: ReaderOptions): ReaderConnection {
  const { connect, heard, extensionUpdated, page, signal } = options;
  // In the order in which they are announced: the document first.
  const newest: { [K in FromReader['kind']]?: FromReader } = {};

  const link: Link<FromReader> = createLink<ToReader, FromReader>({
    connect,
    guard: v.custom<ToReader>(isToReader),
    page,
    isWaiting: () => false,
    signal,
    events: {
      up: () => {
        for (const kind of ['status-changed', 'measured', 'caret-moved'] as const) {
          const message = newest[kind];
          if (message !== undefined) link.post(message);
        }
      },
      message: heard,
      gone: extensionUpdated,
    },
  });

  function remember(message: FromReader): void {
    const before = newest['status-changed'];
    if (
      message.kind === 'status-changed' &&
      before?.kind === 'status-changed' &&
      before.document.id !== message.document.id
    ) {
      delete newest.measured;
      delete newest['caret-moved'];
    }
    if (message.kind !== 'revealed') newest[message.kind] = message;
  }

  return {
    tell: (message) => {
      remember(message);
      link.post(message);
    },
  };
}
