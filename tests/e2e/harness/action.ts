import type { CDPSession, Page } from 'playwright-core';
import type { TestBrowser } from './browser';

const LIMIT_MS = 20_000;
const POLL_MS = 100;

/** The popup of the toolbar button, as a person sees and uses it. */
export type OpenPopup = {
  /** All it says. */
  readonly text: () => Promise<string>;
  /** Presses the button of this name, and is a person's press for the browser. */
  readonly press: (name: string) => Promise<void>;
  /** Evaluates an expression in it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/**
 * Presses the toolbar button over a page, which lets the extension look at that page for the moment, as a script that
 * opens the popup does not. Resolves once the popup says something.
 */
export async function pressToolbarButton(browser: TestBrowser, page: Page): Promise<OpenPopup> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser takes no session.');
  await page.bringToFront();
  const own = await (await browser.context.newCDPSession(page)).send('Target.getTargetInfo');
  const address = `chrome-extension://${browser.extensionId}/popup.html`;
  const tab = await tabOf(session, own.targetInfo.targetId, page);
  await session.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab });
  const popup = await until(async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url === address)?.targetId ?? null;
  });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup, flatten: false });
  const evaluate = createEvaluator(session, sessionId);
  const text = async () => String(await evaluate('document.body.innerText'));
  await until(async () => ((await text()).trim().includes('\n') ? 'says something' : null));
  return {
    text,
    evaluate,
    press: async (name) => {
      const button = `[...document.querySelectorAll('button')].find((b) => (b.ariaLabel ?? b.textContent) === ${JSON.stringify(name)})`;
      await until(async () => ((await evaluate(`Boolean(${button})`)) === true ? 'is there' : null));
      await evaluate(`${button}.click()`);
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId: popup }).catch(() => null);
      await session.detach();
    },
  };
}

/** The tab that shows a page: what the browser acts on, and another thing to it than the page. */
async function tabOf(session: CDPSession, pageId: string, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()} (${pageId}).`);
  return tab.targetId;
}

function createEvaluator(session: CDPSession, sessionId: string): (expression: string) => Promise<unknown> {
  let last = 0;
  return (expression) => {
    const id = ++last;
    const answer = new Promise<unknown>((resolve) => {
      session.on('Target.receivedMessageFromTarget', (event) => {
        if (event.sessionId !== sessionId) return;
        const message = JSON.parse(event.message) as {
          id?: number;
          result?: { result?: { value?: unknown } };
        };
        if (message.id === id) resolve(message.result?.result?.value);
      });
      session.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && resolve(null));
    });
    const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    void session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => null);
    return answer;
  };
}

async function until<T>(look: () => Promise<T | null>): Promise<T> {
  const limit = Date.now() + LIMIT_MS;
  while (Date.now() < limit) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`The popup did not get there within ${LIMIT_MS} ms.`);
}
