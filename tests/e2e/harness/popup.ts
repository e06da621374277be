import type { CDPSession, Page } from 'playwright-core';
import type { TestBrowser } from './browser';
import { evaluateIn, pressing, targetOf } from './extension-page';

const LIMIT_MS = 30_000;
const POLL_MS = 100;

/**
 * Opens the toolbar button's popup over the tab in front and presses a button of it, as a person does; resolves when the
 * popup has closed by itself. Playwright shows popups of the toolbar to nobody, so the browser is asked directly. A popup
 * closes when anything else takes the focus, as an editor that is still starting does; then it is opened once more.
 * `button`: what stands on it.
 */
export async function pressInPopup(browser: TestBrowser, button: string): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser takes no session.');
  const address = `chrome-extension://${browser.extensionId}/popup.html`;
  const limit = Date.now() + LIMIT_MS;
  let pressed = false;
  while (Date.now() < limit) {
    const targetId = await targetOf(session, address);
    if (targetId === null && pressed) {
      await session.detach();
      return;
    }
    if (targetId === null) await openPopup(browser);
    else if (!pressed) pressed = await press(session, targetId, button);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`The popup ${pressed ? 'did not close' : 'had no button'} within ${LIMIT_MS} ms.`);
}

/**
 * Opens the docked sidebar in the tab in front, as `pressInPopup` does, and where it asks "Is this your portfolio?" says
 * yes, leaving the focus where it is.
 */
export async function openFromPopup(browser: TestBrowser): Promise<void> {
  await pressInPopup(browser, 'Open Sidenote here');
  const dock = (await pageInFront(browser)).locator('sidenote-dock');
  const yes = dock.locator('.first-run .button.primary');
  const shown = dock.locator('.first-run, .message, [role="tab"]').first();
  await shown.waitFor({ state: 'attached', timeout: LIMIT_MS });
  if ((await yes.count()) === 0) return;
  await yes.evaluate((button: HTMLElement) => button.click());
  await dock.locator('[role="tab"]').first().waitFor({ state: 'attached', timeout: LIMIT_MS });
}

async function pageInFront({ context, worker }: TestBrowser): Promise<Page> {
  const address = await (await worker()).evaluate(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.url)',
  );
  const page = context.pages().findLast((other) => other.url() === address);
  if (page === undefined) throw new Error(`No page of the tests is in front, but ${address}.`);
  return page;
}

async function openPopup(browser: TestBrowser): Promise<void> {
  const worker = await browser.worker();
  // Refused while another popup is just going away.
  await worker.evaluate('chrome.action.openPopup().catch(() => null)');
}

async function press(session: CDPSession, targetId: string, button: string): Promise<boolean> {
  return (await evaluateIn(session, targetId, pressing(button), 'as-click')) === true;
}
