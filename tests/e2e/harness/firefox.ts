import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type OutsideRequest, startOutsideWatch } from './outside';
import { prepared, ROOT } from './prepared';

/** The extension as it is built for tests in Firefox. */
const BUILT = `${ROOT}/.output/firefox-mv3-e2e`;
/** Firefox's own list of settings, which it asks for whatever its preferences say; no part of the extension knows it. */
const OWN_ERRAND = 'firefox.settings.services.mozilla.com:443';
const LIMIT_MS = 30_000;
const POLL_MS = 100;

/** A Firefox with the extension in it, driven by WebDriver BiDi. */
export type TestFirefox = {
  readonly browser: Browser;
  /** Every request that wanted to leave this machine. */
  readonly outside: () => readonly OutsideRequest[];
  /** The JSON value of an expression in the browser's own window, which has the toolbar. */
  readonly inWindow: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Starts Firefox with a fresh profile and the extension. Its own errands are turned off, so that any request means something. */
export async function launchFirefox(): Promise<TestFirefox> {
  if (!existsSync(`${BUILT}/manifest.json`)) {
    throw new Error(
      'The extension is not built for tests in Firefox: run "npx wxt build --browser firefox --mv3 --mode e2e" first.',
    );
  }
  const outside = await startOutsideWatch();
  const browser = await launch({
    browser: 'firefox',
    executablePath: prepared().firefox,
    headless: true,
    // Lets the toolbar be used, which no page can reach.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1_280, height: 850 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': outside.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': outside.port,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'app.update.disabledForTesting': true,
      'browser.search.update': false,
      'browser.topsites.contile.enabled': false,
      'browser.region.network.url': '',
      'extensions.getAddons.cache.enabled': false,
      'extensions.update.enabled': false,
      'media.gmp-manager.updateEnabled': false,
      'network.dns.disablePrefetch': true,
      'intl.locale.requested': 'en-GB',
    },
  });
  const close = async () => {
    await browser.close();
    await outside.stop();
  };
  try {
    await browser.installExtension(BUILT);
    return {
      browser,
      outside: () => outside.seen().filter(({ address }) => address !== OWN_ERRAND),
      inWindow: (expression) => inWindow(browser, expression),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Presses a shortcut of the extension's by way of the key that Firefox put into its window for it: keys that are sent
 * to a page by BiDi reach the page alone. `key`: as in "Comma".
 */
export async function pressShortcut(firefox: TestFirefox, key: string): Promise<void> {
  const pressed = await firefox.inWindow(`(() => {
    const own = [...document.querySelectorAll('key[modifiers=alt][keycode=VK_${key.toUpperCase()}]')];
    own[0]?.doCommand();
    return own.length;
  })()`);
  if (pressed !== 1) throw new Error(`Firefox has ${pressed} keys for Alt+${key}.`);
}

/** Shows the extension in Firefox's own sidebar, or puts that away. */
export async function turnSidebar(firefox: TestFirefox, to: 'shown' | 'hidden'): Promise<void> {
  await firefox.inWindow(
    to === 'hidden'
      ? 'SidebarController.hide()'
      : `SidebarController.show([...SidebarController.sidebars.keys()].find((key) => key.startsWith('sidenote')))`,
  );
}

/** The visible text of the extension in Firefox's own sidebar; "" until it is there. */
export async function sidebarText(firefox: TestFirefox): Promise<string> {
  const tell = `sendAsyncMessage('sidebar-text', content.document.body?.innerText ?? '')`;
  const text = await firefox.inWindow(`new Promise((resolve) => {
    const { messageManager } = SidebarController.browser.contentDocument
      ?.getElementById('webext-panels-browser') ?? {};
    if (messageManager == null) return resolve('');
    messageManager.addMessageListener('sidebar-text', function hear({ data }) {
      messageManager.removeMessageListener('sidebar-text', hear);
      resolve(data);
    });
    messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(tell)}`)}, false);
  })`);
  return String(text);
}

/** Presses the button of the dock with this name; by `text`, with these words on it. Waits until there is one. */
export async function pressInDock(page: Page, name: string, by: 'name' | 'text' = 'name'): Promise<void> {
  const label = by === 'text' ? 'b.textContent' : "(b.getAttribute('aria-label') ?? b.textContent)";
  const button = `[...(dock?.querySelectorAll('button') ?? [])].find((b) => ${label}.trim() === ${JSON.stringify(name)})`;
  await untilInDock(page, `${button} !== undefined`);
  await page.evaluate(inDock(`${button}.click()`));
}

type Bidi = { readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }> };

async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { readonly contexts: readonly { readonly context: string }[] };
  const answer = await connection.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const { type, result } = answer.result as {
    readonly type: string;
    readonly result?: { readonly value: string };
  };
  if (type !== 'success' || result === undefined)
    throw new Error(JSON.stringify(answer.result).slice(0, 600));
  return JSON.parse(result.value);
}

/** Waits until an expression in the page, which sees the dock's shadow root as `dock`, is true. */
export async function untilInDock(page: Page, condition: string): Promise<void> {
  const limit = Date.now() + LIMIT_MS;
  let last: unknown;
  while (Date.now() < limit) {
    last = await page.evaluate(inDock(condition)).catch(String);
    if (last === true) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const shown = await page.evaluate(inDock('dock?.textContent')).catch(String);
  throw new Error(`Not within ${LIMIT_MS} ms: ${condition} (${last}). The dock says: ${shown}`);
}

/** An expression over `dock`, the shadow root of the docked sidebar; undefined while there is none. */
export function inDock(expression: string): string {
  return `(() => { const dock = document.querySelector('sidenote-dock')?.shadowRoot; return ${expression}; })()`;
}
