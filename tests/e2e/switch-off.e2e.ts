import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressToolbarButton } from './harness/action';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { editorReady, openEditor } from './harness/editor';
import { openFromPopup } from './harness/popup';
import { type Site, wordpress } from './harness/wordpress';

/** Sidenote is switched off where it is not wanted, and the way back is where one looks for it. */

const PATIENCE = { timeout: 20_000 };

describe('switching Sidenote off', () => {
  let browser: TestBrowser;
  let site: Site;
  let page: Page;
  let other: number;
  const dock = () => page.locator('sidenote-dock');
  const guide = () => dock().getByRole('tab', { name: 'Guide' });
  const width = () => page.evaluate(() => document.body.getBoundingClientRect().width);

  beforeAll(async () => {
    site = await wordpress('newest');
    const [first, second] = await site.pages();
    other = second?.id ?? 0;
    browser = await launchBrowser();
    page = await firstPage(browser);
    await openEditor(page, site.url, first?.id ?? 0);
    await openFromPopup(browser);
    await guide().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function switchOff(where: string): Promise<void> {
    await dock().getByRole('button', { name: 'Menu' }).click();
    await dock()
      .getByRole('button', { name: `Switch Sidenote off ${where}` })
      .click();
    await dock()
      .getByRole('heading', { name: `Sidenote is off ${where}` })
      .waitFor();
  }

  it('is undone in the quiet bar', async () => {
    await switchOff('on this page');
    await dock().getByRole('button', { name: 'Undo: Sidenote was switched off' }).click();
    await guide().waitFor();
  });

  it('takes the sidebar away and gives the room back', async () => {
    await switchOff('on this site');
    await dock().getByRole('button', { name: 'Dismiss' }).click();
    await dock().waitFor({ state: 'detached' });
    await expect.poll(width, PATIENCE).toBe(1_440);
  });

  it('keeps silent on all pages of the site, over loading them anew', async () => {
    await openEditor(page, site.url, other);
    const popup = await pressToolbarButton(browser, page);
    await expect.poll(() => popup.text(), PATIENCE).toContain('Sidenote is off on this site');
    const badge = `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
    expect(await (await browser.worker()).evaluate(badge)).toBe('');
    expect(await dock().count()).toBe(0);
    await popup.close();
  });

  it('is switched on again in the popup, and the sidebar comes back by itself', async () => {
    const popup = await pressToolbarButton(browser, page);
    await popup.press('Switch on again');
    await guide().waitFor();
    await popup.close();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await editorReady(page);
    await guide().waitFor();
  });

  it('everywhere is told on any page', async () => {
    await switchOff('everywhere');
    await dock().getByRole('button', { name: 'Dismiss' }).click();
    await dock().waitFor({ state: 'detached' });
    await page.goto(`${site.url}/wp-admin/edit.php?post_type=page`, { waitUntil: 'domcontentloaded' });
    const popup = await pressToolbarButton(browser, page);
    await expect.poll(() => popup.text(), PATIENCE).toContain('Sidenote is off everywhere');
    await popup.press('Switch on again');
    await expect.poll(() => popup.text(), PATIENCE).toContain('Sidenote is at work on this site');
    await popup.close();
  });
});
