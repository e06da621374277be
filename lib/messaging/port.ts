/**
 * A connection between two contexts of the extension, as a type of its own: the browser's ports satisfy it, and so do
 * the ones tests join by hand.
 */

/** Listeners of one event. */
export type Listeners<F> = {
  readonly addListener: (listener: F) => void;
  readonly removeListener: (listener: F) => void;
};

/** One end of a connection. `onDisconnect` fires when the other end goes, never for one's own `disconnect`. */
export type Port = {
  readonly name: string;
  /** Throws when the connection is gone. */
  readonly postMessage: (message: unknown) => void;
  readonly disconnect: () => void;
  readonly onMessage: Listeners<(message: unknown) => void>;
  readonly onDisconnect: Listeners<() => void>;
};

/** Who opened a port, as the browser tells it. */
export type PortSender = {
  /** The extension's id. */
  readonly extension: string | undefined;
  /** The address of the page; null where the browser does not tell. */
  readonly url: string | null;
  /** The tab of the page; null for a popup or a side panel. */
  readonly tab: number | null;
  /** The frame of the page, by the browser's number; 0 is the top frame. */
  readonly frame: number;
};

/** The background's end of a connection. */
export type IncomingPort = Port & { readonly sender: PortSender };

/** The extension was updated, switched off or removed: this context can reach it no more. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone';
}

/** Opens a port to the background, starting it where it sleeps. Throws `ExtensionGone`. */
export type Connect = () => Port;

/** Whether anybody can see the page. A hidden page does not keep the background awake. */
export type PageVisibility = {
  readonly isHidden: () => boolean;
  /** Calls the listener each time the page comes into view, until the signal is aborted. */
  readonly onShown: (listener: () => void, signal: AbortSignal) => void;
  /**
   * Calls the listener each time the page comes back as it was left, as it does by the browser's "back": meanwhile
   * nothing reached it, and its ports were closed, of which it may not have been told. Until the signal is aborted.
   */
  readonly onReturned: (listener: () => void, signal: AbortSignal) => void;
};

/** The visibility of a document. */
export function visibilityOf(page: Document): PageVisibility {
  return {
    isHidden: () => page.hidden,
    onShown: (listener, signal) =>
      page.addEventListener(
        'visibilitychange',
        () => {
          if (!page.hidden) listener();
        },
        { signal },
      ),
    onReturned: (listener, signal) =>
      page.defaultView?.addEventListener(
        'pageshow',
        (event) => {
          if (event.persisted) listener();
        },
        { signal },
      ),
  };
}
