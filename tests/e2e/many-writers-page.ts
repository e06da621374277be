import { openPort, storageArea } from '../../lib/browser';
import { visibilityOf } from '../../lib/messaging/port';
import { PORTS } from '../../lib/messaging/protocol';
import { connectSurface } from '../../lib/messaging/surface';
import type { Request } from '../../lib/portfolio/command';

/**
 * Runs in a page of the extension, in the place of a surface: the very connection that surfaces have, driven by the
 * test. Bundled by the test and evaluated in each of its tabs.
 */

/** How many requests of a tab were acknowledged, and what became of the others. */
export type WriterReport = { readonly acknowledged: number; readonly refused: readonly string[] };

declare global {
  /** Sends the requests one after the other as fast as they are answered. */
  var sendAll: (requests: readonly Request[]) => Promise<WriterReport>;
  /** What storage itself holds under a key. */
  var storedUnder: (key: string) => Promise<unknown>;
  /** Takes up all the room that the browser gives, or gives it back. */
  var fillStorage: (how: 'up' | 'down') => Promise<void>;
}

const connection = connectSurface({
  connect: () => openPort(PORTS.surface),
  tab: 'own',
  sender: crypto.randomUUID(),
  listener: {
    liveChanged: () => {},
    turned: () => {},
    revealed: () => {},
    panelChanged: () => {},
    shortcutsTold: () => {},
    asked: () => {},
    extensionUpdated: () => {},
    sentAway: () => {},
  },
  // All eight tabs are at work, though only one of them can be in front.
  page: { ...visibilityOf(document), isHidden: () => false },
  signal: new AbortController().signal,
});

globalThis.sendAll = async (requests) => {
  const results = await Promise.allSettled(requests.map((request) => connection.send(request)));
  return {
    acknowledged: results.filter(({ status }) => status === 'fulfilled').length,
    refused: results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : [])),
  };
};

globalThis.storedUnder = async (key) => (await storageArea().get([key]))[key];

globalThis.fillStorage = async (how) => {
  const area = storageArea();
  for (let size = 8_000_000; size >= 100; size = Math.floor(size / 2)) {
    const key = `filler-${size}`;
    // One that does not fit any more is left out: a smaller one may.
    if (how === 'up') await area.set({ [key]: 'x'.repeat(size) }).catch(() => {});
    else await area.remove([key]);
  }
};
