import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What the extension's content scripts watch in a page's top frame. */
export type StandingWatch = {
  /** "document input 2": so many listeners for an event on the document or the window, in alphabetical order. */
  readonly listeners: readonly string[];
  /** Mutation observers that could not be collected as garbage. */
  readonly observers: number;
};

/** Asks the browser what the content scripts of the extension watch now. What is garbage is collected first. */
export async function standingWatch(context: BrowserContext, page: Page): Promise<StandingWatch> {
  const session = await context.newCDPSession(page);
  try {
    const contextId = await extensionWorld(session);
    const idOf = async (expression: string) => {
      const { result } = await session.send('Runtime.evaluate', { contextId, expression });
      return result.objectId ?? '';
    };
    const prototypeObjectId = await idOf('MutationObserver.prototype');
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length; }',
      ...(objects.objectId !== undefined && { objectId: objects.objectId }),
      returnByValue: true,
    });
    const counts = new Map<string, number>();
    for (const target of ['document', 'window']) {
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: await idOf(target),
      });
      for (const { type } of listeners) {
        const name = `${target} ${type}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    return {
      listeners: [...counts].map(([name, count]) => `${name} ${count}`).sort(),
      observers: Number(result.value),
    };
  } finally {
    await session.detach();
  }
}

/** The isolated world of the extension in the top frame: the one in which the witness runs. */
async function extensionWorld(session: CDPSession): Promise<number> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.startsWith('chrome-extension://')) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of worlds) {
    const expression = 'window === top && Boolean(globalThis.hostWrites)';
    const { result } = await session.send('Runtime.evaluate', { contextId, expression });
    if (result.value === true) return contextId;
  }
  throw new Error('The extension has no content script in this page.');
}
