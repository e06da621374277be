import type { BrowserContext, Page } from 'playwright-core';
import type { Live, ToSurface } from '../../lib/messaging/protocol';
import { evaluateInExtension } from './harness/witness';

/** A message to a surface, with the time it arrived (milliseconds since 1970). */
export type HeardNews = { readonly at: number; readonly message: ToSurface };

/** A surface without a face: it attaches to its tab as the sidebar does and notes what it is told. */
export type NewsWatch = {
  /** All news since it attached, oldest first. */
  readonly news: () => Promise<readonly HeardNews[]>;
  /** Waits until what is live satisfies a condition, now or later; returns it with the time it arrived. */
  readonly until: (
    meets: (live: Live) => boolean,
    what: string,
  ) => Promise<{ readonly at: number; readonly live: Live }>;
  /** Sends what a surface may send. */
  readonly post: (message: unknown) => Promise<void>;
};

const LIMIT_MS = 15_000;
const POLL_MS = 50;

/** Attaches to a page whose reader is running. */
export async function watchNews(context: BrowserContext, page: Page): Promise<NewsWatch> {
  const run = (expression: string) => evaluateInExtension(context, page, expression);
  await run(`(() => {
    const port = chrome.runtime.connect({ name: 'sidenote:surface' });
    globalThis.testNews = { port, heard: [] };
    port.onMessage.addListener((message) => testNews.heard.push({ at: Date.now(), message }));
    port.postMessage({ kind: 'attach', tab: 'own' });
  })()`);
  const news = async () => (await run('testNews.heard')) as HeardNews[];
  const lives = async () =>
    (await news()).flatMap(({ at, message }) =>
      message.kind === 'live-changed' ? [{ at, live: message.live }] : [],
    );
  return {
    news,
    post: async (message) => {
      await run(`testNews.port.postMessage(${JSON.stringify(message)})`);
    },
    until: async (meets, what) => {
      const limit = Date.now() + LIMIT_MS;
      let from = Math.max(0, (await lives()).length - 1);
      while (Date.now() < limit) {
        const all = await lives();
        const met = all.slice(from).find(({ live }) => meets(live));
        if (met !== undefined) return met;
        from = all.length;
        await page.waitForTimeout(POLL_MS);
      }
      throw new Error(
        `Not told within ${LIMIT_MS} ms: ${what}. Last: ${JSON.stringify((await lives()).at(-1))}`,
      );
    },
  };
}
