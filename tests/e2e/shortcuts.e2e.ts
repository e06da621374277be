import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, openEditor } from './harness/editor';
import { wordpress } from './harness/wordpress';
import { watchNews } from './live-news';

/**
 * The keyboard shortcuts beside a real editor. The browser takes their keys from no page and from no protocol, so its word
 * that one was pressed is given in the background; that Firefox's own keys lead there is tested in firefox.e2e.ts.
 */

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">2b Your target learners</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work at night.</p><!-- /wp:paragraph -->`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['plain', 'newest'] as const)('shortcuts beside WordPress (%s)', (kind) => {
  let editor: Editor;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    const site = await wordpress(kind);
    address = `${site.url}/*`;
    const id = await site.createPage('Teaching and learning', CONTENT);
    editor = await openEditor(await firstPage(browser), site.url, id);
    page = editor.page;
    const watch = await watchNews(browser.context, page);
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: `keys-${kind}`, home: `${site.url}/` };
    await watch.post({ kind: 'command', command: { id: { sender: `keys-${kind}`, number: 1 }, request } });
    await dock().waitFor();
  });

  const dock = () => page.locator('sidenote-dock .dock');
  const collapsed = () => page.locator('sidenote-dock .collapsed');
  /** The line of the open items that has the focus; null where none has. */
  const focused = () =>
    page.evaluate(() => {
      const root = document.querySelector('sidenote-dock')?.shadowRoot;
      return root?.activeElement?.closest('.open-row')?.textContent ?? null;
    });

  async function press(shortcut: 'toggle-sidebar' | 'next-open-item'): Promise<void> {
    const worker = await browser.worker();
    await worker.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(address)} }).then(([tab]) =>
      chrome.commands.onCommand.dispatch(${JSON.stringify(shortcut)}, tab))`);
  }

  it('put the sidebar away and bring it back', async () => {
    await press('toggle-sidebar');
    await collapsed().waitFor();
    await press('toggle-sidebar');
    await collapsed().waitFor({ state: 'detached' });
    expect(await dock().count()).toBe(1);
  });

  it('go on from open item to open item, from the section that the caret is in', async () => {
    await clickInto(editor, 'My learners work');
    await expect.poll(() => page.locator('sidenote-dock h2.title').first().textContent()).toMatch(/^2b/u);
    await press('next-open-item');
    await expect.poll(focused).toMatch(/^2b/u);
    const first = await focused();
    await press('next-open-item');
    await expect.poll(focused).not.toBe(first);
    expect(await focused()).toMatch(/^2b|^3a/u);
  });

  it('open a collapsed sidebar at the open items', async () => {
    await press('toggle-sidebar');
    await collapsed().waitFor();
    await press('next-open-item');
    await collapsed().waitFor({ state: 'detached' });
    await expect.poll(focused).not.toBeNull();
  });

  it('stand in the menu with the keys that the browser has for them', async () => {
    await page.locator('sidenote-dock').getByRole('button', { name: 'Menu' }).click();
    const worker = await browser.worker();
    const keys = (await worker.evaluate(
      `chrome.commands.getAll().then((all) => all.filter(({ name }) => name !== '_execute_action').map(({ shortcut }) => shortcut))`,
    )) as string[];
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      expect(key).not.toBe('');
      await page.locator('sidenote-dock kbd', { hasText: key }).waitFor();
    }
    await page.keyboard.press('Escape');
  });
});
