import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import type { TestBrowser } from './browser';

/**
 * Pages of the extension that Playwright shows to nobody: the popup of the toolbar button and the side panel. The browser
 * is asked for them directly.
 */

const LIMIT_MS = 20_000;
const POLL_MS = 100;

/** The browser's side panel with the extension in it. */
export type SidePanel = {
  /** The JSON value of an expression in it; null where it went away meanwhile. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Its visible text. */
  readonly text: () => Promise<string>;
  /** Presses the button with this name, as a click of the candidate's. Waits until there is one. */
  readonly press: (name: string) => Promise<void>;
  readonly picture: (path: string) => Promise<void>;
  readonly isOpen: () => Promise<boolean>;
};

/** Waits until the side panel is open, and gives a hold on it. */
export async function sidePanel(browser: TestBrowser): Promise<SidePanel> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser takes no session.');
  const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  const target = () => targetOf(session, address);
  const targetId = await until(target, 'The side panel did not open');
  const evaluate = (expression: string) => evaluateIn(session, targetId, expression, 'as-click');
  return {
    evaluate,
    text: async () => String(await evaluate('document.body.innerText')),
    press: async (name) => {
      await until(async () => (await evaluate(pressing(name))) === true || null, `No button "${name}"`);
    },
    picture: async (path) => {
      const answer = await callIn(session, targetId, 'Page.captureScreenshot', {});
      writeFileSync(path, Buffer.from(String(answer?.data), 'base64'));
    },
    isOpen: async () => (await target()) === targetId,
  };
}

/** An expression that presses the button, or other control, with this name: false where there is none. */
export function pressing(name: string): string {
  return `(() => {
    const named = (e) => (e.getAttribute('aria-label') ?? e.innerText).trim();
    const found = [...document.querySelectorAll('button')].find((e) => named(e) === ${JSON.stringify(name)});
    found?.click();
    return found !== undefined;
  })()`;
}

/** The browser's id of the page with this address; null while there is none. */
export async function targetOf(session: CDPSession, address: string): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url === address)?.targetId ?? null;
}

/** Evaluates an expression in a page. Resolves to its value, and to null when the page went away meanwhile. */
export async function evaluateIn(
  session: CDPSession,
  targetId: string,
  expression: string,
  how: 'as-script' | 'as-click' = 'as-script',
): Promise<unknown> {
  const params = { expression, returnByValue: true, userGesture: how === 'as-click' };
  const answer = (await callIn(session, targetId, 'Runtime.evaluate', params)) as {
    result?: { value?: unknown };
  } | null;
  return answer?.result?.value ?? null;
}

async function callIn(
  session: CDPSession,
  targetId: string,
  method: string,
  params: object,
): Promise<Record<string, unknown> | null> {
  const attached = await session
    .send('Target.attachToTarget', { targetId, flatten: false })
    .catch(() => null);
  if (attached === null) return null;
  const { sessionId } = attached;
  const answer = new Promise<Record<string, unknown> | null>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as { result?: Record<string, unknown> };
      resolve(message.result ?? null);
    });
    session.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && resolve(null));
  });
  const message = JSON.stringify({ id: 1, method, params });
  await session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => null);
  const value = await answer;
  await session.send('Target.detachFromTarget', { sessionId }).catch(() => null);
  return value;
}

async function until<T>(find: () => Promise<T | null>, otherwise: string): Promise<T> {
  const limit = Date.now() + LIMIT_MS;
  while (Date.now() < limit) {
    const found = await find();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`${otherwise} within ${LIMIT_MS} ms.`);
}
