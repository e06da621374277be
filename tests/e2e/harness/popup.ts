import type { CDPSession } from 'playwright-core';
import type { TestBrowser } from './browser';

const LIMIT_MS = 20_000;
const POLL_MS = 100;

/**
 * Opens the toolbar button's popup over the tab in front and presses its one button, as a person does; resolves when the
 * popup has closed by itself. Playwright shows popups of the toolbar to nobody, so the browser is asked directly.
 */
export async function openFromPopup(browser: TestBrowser): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser takes no session.');
  const address = `chrome-extension://${browser.extensionId}/popup.html`;
  const worker = await browser.worker();
  await worker.evaluate('chrome.action.openPopup()');
  const targetId = await until(() => popupOf(session, address), 'the popup to open');
  const popup = await attach(session, targetId);
  await until(
    async () => ((await popup("document.querySelector('button') !== null")) ? true : null),
    'its button',
  );
  await popup("document.querySelector('button').click()");
  await until(async () => ((await popupOf(session, address)) === null ? true : null), 'the popup to close');
  await session.detach();
}

async function popupOf(session: CDPSession, address: string): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url === address)?.targetId ?? null;
}

/** Gives a function that evaluates an expression in a target and resolves to its value. */
async function attach(
  session: CDPSession,
  targetId: string,
): Promise<(expression: string) => Promise<unknown>> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return async (expression) => {
    last += 1;
    const id = last;
    const answer = new Promise<unknown>((resolve) => {
      const hear = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== sessionId) return;
        const message = JSON.parse(event.message) as {
          id?: number;
          result?: { result?: { value?: unknown } };
        };
        if (message.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(message.result?.result?.value);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    const params = { expression, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}

async function until<Value>(ask: () => Promise<Value | null>, what: string): Promise<Value> {
  const limit = Date.now() + LIMIT_MS;
  while (Date.now() < limit) {
    const value = await ask();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Waited ${LIMIT_MS} ms for ${what}.`);
}
