import type { Page } from 'playwright-core';
import type { TestBrowser } from '../e2e/harness/browser';

/** A surface in a tab of its own that speaks for another tab, as the popup does. */
export type Surface = {
  /** Sends a command; resolves to the time it was sent, in milliseconds since 1970. */
  readonly command: (request: unknown) => Promise<number>;
  /** Asks for the sidebar in the tab; resolves to the time it was asked for. */
  readonly openSidebar: () => Promise<number>;
  /** The home of the document that is open in the tab, once its reader has told. */
  readonly home: () => Promise<string>;
};

/** Attaches to the tab that shows `page`, and leaves that tab in front. */
export async function attachSurface(browser: TestBrowser, page: Page): Promise<Surface> {
  const helper = await browser.context.newPage();
  await helper.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await helper.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
    globalThis.live = null;
    globalThis.port = chrome.runtime.connect({ name: 'sidenote:surface' });
    port.onMessage.addListener((message) => { if (message.kind === 'live-changed') live = message.live; });
    port.postMessage({ kind: 'attach', tab: tab.id });
  })()`);
  await page.bringToFront();
  let number = 0;
  const post = async (message: unknown): Promise<number> =>
    (await helper.evaluate(
      `(port.postMessage(${JSON.stringify(message)}), performance.timeOrigin + performance.now())`,
    )) as number;
  return {
    command: (request) => {
      number += 1;
      return post({ kind: 'command', command: { id: { sender: 'bench', number }, request } });
    },
    openSidebar: () => post({ kind: 'open-sidebar' }),
    home: async () => {
      await helper.waitForFunction('live !== null && live.document !== null');
      return (await helper.evaluate('live.document.home')) as string;
    },
  };
}
