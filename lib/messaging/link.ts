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
  /** Connects now, unless it is connected. */
  readonly wake: () => void;
};

/**
 * What a link that broke is needed for. `answer`: one is waited for, so it connects again even on a hidden page. `news`:
 * the page wants to hear it while it is seen. `nothing`: it stays apart until there is something to send or it is woken.
 */
export type LinkNeed = 'answer' | 'news' | 'nothing';

/** What a link is made of. `guard`: what may come in; anything else is dropped. */
export type LinkOptions<In> = {
  readonly connect: Connect;
  readonly guard: v.GenericSchema<unknown, In>;
  readonly events: LinkEvents<In>;
  readonly page: PageVisibility;
  /** Asked when the connection breaks, and when the page comes into view without one. */
  readonly need: () => LinkNeed;
  readonly signal: AbortSignal;
};

/**
 * Opens a port to the background, and opens it again as long as it is needed, until the signal is aborted. Browsers stop
 * the background when it is idle, which closes the port; connecting again starts the background again. So that is done
 * at once only where news is wanted on a page that is seen, or an answer is waited for; on a hidden page when it comes
 * into view; and where nothing is needed only to send something, when the link is woken, or when the page comes back by
 * the browser's "back". Attempts that fail back off; a message that arrives ends the backing off.
 */
export function createLink<In, Out>(options: LinkOptions<In>): Link<Out> {
  const { connect, guard, events, page, need, signal } = options;
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
    const needed = need();
    if (needed === 'answer' || (needed === 'news' && !page.isHidden())) retryLater();
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
    if (port === null && need() !== 'nothing') open();
  }, signal);
  // Whatever it is needed for: what the page would have been called for meanwhile did not reach it.
  page.onReturned(() => {
    forget()?.disconnect();
    open();
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
    wake: open,
  };
}
