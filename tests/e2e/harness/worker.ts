import type { BrowserContext, CDPSession } from 'playwright-core';

/**
 * The extension's background worker as the browser sees it. Playwright goes on listing a worker that was stopped, and
 * gives it its life back when it is started again.
 */

const LIMIT_MS = 10_000;
const POLL_MS = 50;

/** Whether the worker runs. The pages of tests have none of their own. */
export async function isWorkerRunning(context: BrowserContext): Promise<boolean> {
  return inBrowser(context, async (session) => (await workerIds(session)).length > 0);
}

/** Stops the worker as the browser does with an idle one, and waits until it has. Throws when none runs. */
export async function killWorker(context: BrowserContext): Promise<void> {
  await inBrowser(context, async (session) => {
    const [targetId, ...others] = await workerIds(session);
    if (targetId === undefined || others.length > 0) throw new Error('There is not just one worker to stop.');
    await session.send('Target.closeTarget', { targetId });
  });
}

/**
 * Starts the worker of an extension that is left asleep by all its pages: one without any of its scripts opens a port
 * of a name that the background does not know. It opens behind the page in front and takes no focus.
 */
export async function startWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const url = `chrome-extension://${extensionId}/manifest.json`;
  await inBrowser(context, async (session) => {
    const { targetId } = await session.send('Target.createTarget', { url, background: true });
    await until(() => Promise.resolve(context.pages().some((page) => page.url() === url)));
    const page = context.pages().find((opened) => opened.url() === url);
    await page?.evaluate("void chrome.runtime.connect({ name: 'knock' })");
    await until(() => isWorkerRunning(context));
    await session.send('Target.closeTarget', { targetId });
  });
}

async function workerIds(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
}

async function until(meets: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + LIMIT_MS;
  while (!(await meets())) {
    if (Date.now() > limit) throw new Error(`The worker did not start within ${LIMIT_MS} ms.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function inBrowser<T>(context: BrowserContext, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser takes no session.');
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}
