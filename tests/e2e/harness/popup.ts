import type { CDPSession } from 'playwright-core';
import type { TestBrowser } from './browser';

const LIMIT_MS = 30_000;
const POLL_MS = 100;

/**
 * Opens the toolbar button's popup over the tab in front and presses its one button, as a person does; resolves when the
 * popup has closed by itself. Playwright shows popups of the toolbar to nobody, so the browser is asked directly. A popup
 * closes when anything else takes the focus, as an editor that is still starting does; then it is opened once more.
 */
export async function openFromPopup(browser: TestBrowser): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser takes no session.');
  const address = `chrome-extension://${browser.extensionId}/popup.html`;
  const limit = Date.now() + LIMIT_MS;
  let pressed = false;
  while (Date.now() < limit) {
    const targetId = await popupOf(session, address);
    if (targetId === null && pressed) {
      await session.detach();
      return;
    }
    if (targetId === null) await openPopup(browser);
    else if (!pressed) pressed = await press(session, targetId);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`The popup ${pressed ? 'did not close' : 'had no button'} within ${LIMIT_MS} ms.`);
}

async function openPopup(browser: TestBrowser): Promise<void> {
  const worker = await browser.worker();
  // Refused while another popup is just going away.
  await worker.evaluate('chrome.action.openPopup().catch(() => null)');
}

async function press(session: CDPSession, targetId: string): Promise<boolean> {
  const expression =
    "(() => { const b = document.querySelector('button'); b?.click(); return b !== null; })()";
  return (await evaluateIn(session, targetId, expression)) === true;
}

async function popupOf(session: CDPSession, address: string): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url === address)?.targetId ?? null;
}

/** Evaluates an expression in a target. Resolves to its value, and to null when the target went away meanwhile. */
async function evaluateIn(session: CDPSession, targetId: string, expression: string): Promise<unknown> {
  const attached = await session
    .send('Target.attachToTarget', { targetId, flatten: false })
    .catch(() => null);
  if (attached === null) return null;
  const { sessionId } = attached;
  const answer = new Promise<unknown>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as { result?: { result?: { value?: unknown } } };
      resolve(message.result?.result?.value);
    });
    session.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && resolve(null));
  });
  const params = { expression, returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => null);
  const value = await answer;
  await session.send('Target.detachFromTarget', { sessionId }).catch(() => null);
  return value;
}
