import * as v from 'valibot';
import { type Connect, ExtensionGone, type PageVisibility, type Port } from './port';

/** The first wait before connecting again; each later one is twice the one before. Milliseconds. */
export const FIRST_WAIT = 50;
/** The longest wait before connecting again. Milliseconds. */
export const LONGEST_WAIT = 5_000;

/** What happens on a link. */
export type LinkEvents<In> = {
  /** Connected, for the first time or again: announce what the background must know, and send what was not answered. */
  readonly up: () => void;
  /** A message that passed its guard. */
  readonly message: (message: In) => void;
  /** The extension was updated or removed. Nothing comes after. */
  readonly gone: () => void;
};

/** A connection to the background that outlives the background. */
export type Link<Out> = {
  /** Sends, or returns false when it is not connected just now; `up` follows in that case. */
  readonly post: (message: Out) => boolean;
  /** Gives up the connection, as one over which nothing comes back, and makes another. */
  readonly restart: () => void;
};

/** What a link is made of. `guard`: what may come in; anything else is dropped. */
export type LinkOptions<In> = {
  readonly connect: Connect;
  readonly guard: v.GenericSchema<unknown, In>;
  readonly events: LinkEvents<In>;
  readonly page: PageVisibility;
  /** Whether an answer is waited for, which is a reason to connect again on a hidden page. */
  readonly isWaiting: () => boolean;
  readonly signal: AbortSignal;
};

/**
 * Keeps a port to the background open until the signal is aborted. Browsers stop the background when it is idle, which
 * closes the port. A page that is seen connects again at once, for it wants to hear news; a hidden one when it has
 * something to send or comes into view. Attempts that fail back off; a message that arrives ends the backing off.
 */
export function createLink<In, Out>(options: LinkOptions<In>): Link<Out> {
  const { connect, guard, events, page, isWaiting, signal } = options;
  let port: Port | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let state: 'live' | 'ended' = signal.aborted ? 'ended' : 'live';

  function open(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (state === 'ended' || port !== null) return;
    try {
      port = connect();
    } catch (error) {
      if (error instanceof ExtensionGone) end(events.gone);
      else retryLater();
      return;
    }
    port.onMessage.addListener(onMessage);
    port.onDisconnect.addListener(onDisconnect);
    events.up();
  }

  function onMessage(raw: unknown): void {
    failures = 0;
    const result = v.safeParse(guard, raw);
    if (result.success && state === 'live') events.message(result.output);
  }

  function onDisconnect(): void {
    forget();
    if (!page.isHidden() || isWaiting()) retryLater();
  }

  function forget(): Port | null {
    const old = port;
    old?.onMessage.removeListener(onMessage);
    old?.onDisconnect.removeListener(onDisconnect);
    port = null;
    return old;
  }

  function retry(): void {
    if (state === 'ended' || timer !== null) return;
    timer = setTimeout(open, Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT));
  }

  /** The same after a connection that failed or broke: each one in a row makes the next wait longer. */
  function retryLater(): void {
    retry();
    failures++;
  }

  function end(tell?: () => void): void {
    if (state === 'ended') return;
    state = 'ended';
    if (timer !== null) clearTimeout(timer);
    forget()?.disconnect();
    tell?.();
  }

  page.onShown(() => {
    if (port === null) open();
  }, signal);
  signal.addEventListener('abort', () => end(), { once: true });
  // Not within this call: `up` may use the link that is being returned.
  queueMicrotask(open);

  return {
    post: (message) => {
      if (port === null) {
        retry();
        return false;
      }
      try {
        port.postMessage(message);
        return true;
      } catch {
        forget();
        retryLater();
        return false;
      }
    },
    restart: () => {
      forget()?.disconnect();
      retryLater();
    },
  };
}
