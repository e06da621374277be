import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

const SCRIPT = fileURLToPath(new URL('./witness.content.js', import.meta.url));

/** A change of the host's DOM that the extension made: what changed, where, and by which call. */
export type HostWrite = {
  readonly call: string;
  readonly kind: string;
  readonly target: string;
  readonly detail: string;
};

type Manifest = { content_scripts?: Record<string, unknown>[] };

/** Puts the witness script in front of the content scripts of a built extension. Changes the copy in `folder`. */
export function addWitness(folder: string): void {
  copyFileSync(SCRIPT, `${folder}/witness.content.js`);
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  manifest.content_scripts = [
    {
      matches: ['http://localhost/*', 'http://127.0.0.1/*', 'https://*.wordpress.com/*'],
      js: ['witness.content.js'],
      run_at: 'document_start',
    },
    ...(manifest.content_scripts ?? []),
  ];
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
}

/**
 * Runs an expression where the extension's content scripts run: the isolated world of the page's top frame. Resolves
 * to its JSON value. Throws when the extension has no world there, or the expression throws.
 */
export async function evaluateInExtension(
  context: BrowserContext,
  page: Page,
  expression: string,
): Promise<unknown> {
  const session = await context.newCDPSession(page);
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context: world }) => {
      if (world.origin.startsWith('chrome-extension://')) worlds.push(world.id);
    });
    await session.send('Runtime.enable');
    for (const contextId of worlds) {
      const own = await session.send('Runtime.evaluate', {
        contextId,
        expression: 'window === top && Boolean(globalThis.hostWrites)',
      });
      if (own.result.value !== true) continue;
      const answer = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails) {
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      }
      return answer.result.value;
    }
    throw new Error('The extension has no content script in this page.');
  } finally {
    await session.detach();
  }
}

/** Every change the extension has made to the page's own DOM, and to that of frames it looked into, since it loaded. */
export async function hostWrites(context: BrowserContext, page: Page): Promise<HostWrite[]> {
  return (await evaluateInExtension(context, page, 'globalThis.hostWrites()')) as HostWrite[];
}
