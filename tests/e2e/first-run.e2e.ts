import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { editorReady, openEditor } from './harness/editor';
import { pressInPopup } from './harness/popup';
import { screenshot } from './harness/screenshots';
import { type Site, wordpress } from './harness/wordpress';

/**
 * The first time: a fresh profile beside the real editor. Everything in the sidebar is done by keyboard. Each step stands
 * on the one before.
 */

const PATIENCE = { timeout: 20_000 };
const MOST_STOPS = 60;

const section = (
  title: string,
) => `<!-- wp:heading --><h2 class="wp-block-heading">${title}</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I did this with the lecturers of my faculty.</p><!-- /wp:paragraph -->`;
const PORTFOLIO = ['1a Constraints and benefits', '2b Your target learners', 'Future plans']
  .map(section)
  .join('\n');

describe.each(['plain', 'newest'] as const)('the first time beside WordPress (%s)', (kind) => {
  let browser: TestBrowser;
  let site: Site;
  let page: Page;
  let ids: { readonly portfolio: number; readonly empty: number };

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await wordpress(kind);
    ids = {
      portfolio: await site.createPage('My Senior CMALT portfolio', PORTFOLIO),
      empty: await site.createPage('To be written', ''),
    };
    page = await browser.context.newPage();
    await page.bringToFront();
    await openEditor(page, site.url, ids.portfolio);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const dock = () => page.locator('sidenote-dock');
  const question = () => dock().getByRole('heading', { name: 'Is this your portfolio?' });
  const declined = () => dock().getByRole('heading', { name: 'This is not your portfolio' });
  const kept = async (): Promise<unknown> =>
    (await browser.worker()).evaluate(
      'chrome.storage.local.get().then((all) => Object.keys(all).filter((key) => /^(portfolio|snapshot):/u.test(key)))',
    );
  const badge = async (): Promise<unknown> =>
    (await browser.worker()).evaluate(
      'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
    );

  /** What has the focus in the sidebar; null where the page has it. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.querySelector('sidenote-dock')?.shadowRoot?.activeElement ?? null;
      if (element === null) return null;
      const words = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
      return (words ?? element.textContent ?? '').trim();
    });

  async function tabTo(name: string): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if ((await focused()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${name}`);
  }

  /** Opens the sidebar from the toolbar and waits until it has the focus. */
  async function open(): Promise<void> {
    await pressInPopup(browser, 'Open Sidenote here');
    await page.bringToFront();
    await expect.poll(focused, PATIENCE).toBe('Collapse to a tab');
  }

  it('says what it is and what it found, asks, and keeps nothing', async () => {
    await expect.poll(badge, PATIENCE).toBe('•');
    await open();
    await question().waitFor();
    await dock().getByText('Looks like a Senior CMALT portfolio: 3 sections found').waitFor();
    await dock().getByText('Nothing leaves your browser').waitFor();
    expect(await dock().getByRole('radio', { name: 'Senior CMALT' }).isChecked()).toBe(true);
    expect(await axeFindings(page, 'sidenote-dock')).toEqual([]);
    await screenshot(page, `first-run-${kind}`);
    expect(await kept()).toEqual([]);
  });

  it('remembers a no over a reload, and no longer says that here is a portfolio', async () => {
    await tabTo('No, it is not');
    await page.keyboard.press('Enter');
    await declined().waitFor();
    await expect.poll(badge, PATIENCE).toBe('');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await editorReady(page);
    await open();
    await declined().waitFor();
    expect(await dock().getByText('Looks like').count()).toBe(0);
    expect(await kept()).toEqual([]);
  });

  it('asks again when that is taken back, and begins on the pathway that is chosen', async () => {
    await tabTo('It is mine after all');
    await page.keyboard.press('Enter');
    await question().waitFor();
    await expect.poll(badge, PATIENCE).toBe('•');
    await tabTo('Senior CMALT');
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe('CMALT');
    await tabTo('Yes, begin here');
    await page.keyboard.press('Enter');
    await dock().getByText('0 of 12 sections ready').waitFor();
    await dock().locator('.section-row', { hasText: 'Your target learners' }).getByText('9').waitFor();
    // What had the focus is gone; the next Tab goes on in the sidebar.
    await expect.poll(focused).not.toBeNull();
    await expect.poll(kept, PATIENCE).toHaveLength(2);
  });

  it('is undone, and begun once more', async () => {
    await tabTo(`Undo: Begun: ${site.url.replace(/^https?:\/\//u, '')}`);
    await page.keyboard.press('Enter');
    await question().waitFor();
    await expect.poll(kept, PATIENCE).toEqual([]);
    await tabTo('Yes, begin here');
    await page.keyboard.press('Enter');
    await dock().getByText('0 of 14 sections ready').waitFor();
  });

  it('says on an empty page of the site what it waits for, and offers headings', async () => {
    await openEditor(page, site.url, ids.empty);
    await open();
    await dock().getByText('This page is empty.').waitFor();
    await tabTo('Copy headings and questions');
    await page.keyboard.press('Enter');
    await dock().getByText('Copied: headings and questions for all sections').waitFor();
    expect(await axeFindings(page, 'sidenote-dock')).toEqual([]);
    await screenshot(page, `first-run-empty-${kind}`);
  });

  it('let nothing out', () => {
    expect(browser.outside()).toEqual([]);
  });
});
