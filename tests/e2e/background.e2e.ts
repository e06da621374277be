import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, openEditor } from './harness/editor';
import { wordpress } from './harness/wordpress';
import { killWorker } from './harness/worker';
import { watchNews } from './live-news';

/** What the background does by itself, and that its death and its update change nothing that can be seen. */

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">2b Your target learners</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work at night.</p><!-- /wp:paragraph -->`;

/** How long a change may take to be seen on a busy machine. */
const PATIENCE = { timeout: 15_000 };

let browser: TestBrowser;
let page: Page;
let editor: Editor;

beforeAll(async () => {
  browser = await launchBrowser();
  const site = await wordpress('plain');
  const id = await site.createPage('Background', CONTENT);
  page = await firstPage(browser);
  editor = await openEditor(page, site.url, id);
});

afterAll(async () => {
  await browser?.close();
});

const title = () => page.locator('sidenote-dock h2.title').first();

const pageWidth = () => page.evaluate(() => document.body.getBoundingClientRect().width);

async function badge(): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(
    `chrome.tabs.query({ url: 'http://localhost/*' })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  );
}

/** The sections ticked as ready, as storage has them. */
async function readySections(): Promise<string[]> {
  const worker = await browser.worker();
  return worker.evaluate(
    `chrome.storage.local.get('portfolio:background').then((stored) => Object.keys(stored['portfolio:background'].ready))`,
  );
}

/** Loads the extension anew, which Chromium tells it as an update. Developers alone may, so the profile becomes one's. */
async function reloadExtension(): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.close();
  const worker = await browser.worker();
  await worker.evaluate('void chrome.runtime.reload()');
}

describe('a portfolio that was found', () => {
  it('is told by a quiet dot, and nothing is put into the page', async () => {
    await expect.poll(badge, PATIENCE).toBe('•');
    expect(await page.locator('sidenote-dock').count()).toBe(0);
  });

  it('once started, has the sidebar and no dot', async () => {
    const watch = await watchNews(browser.context, page);
    const home = (await watch.until(({ document }) => document !== null, 'a document')).live.document?.home;
    const request = { kind: 'start', portfolio: 'background', home };
    await watch.post({ kind: 'command', command: { id: { sender: 'background', number: 1 }, request } });
    await page.locator('sidenote-dock .dock').waitFor();
    await expect.poll(badge, PATIENCE).toBe('');
  });
});

describe('when the worker has died', () => {
  it('the sidebar goes on following the caret, and is the same sidebar', async () => {
    const dock = await page.locator('sidenote-dock').elementHandle();
    for (const [text, section] of [
      ['My learners work', '2b'],
      ['I planned the module', '2a'],
      ['My learners work', '2b'],
    ] as const) {
      await killWorker(browser.context);
      await clickInto(editor, text);
      await expect.poll(() => title().textContent(), PATIENCE).toMatch(new RegExp(`^${section}`, 'u'));
    }
    expect(await page.locator('sidenote-dock').count()).toBe(1);
    expect(await dock?.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('a tick is kept all the same', async () => {
    await killWorker(browser.context);
    await page.getByRole('checkbox', { name: 'This section is ready' }).check();
    await page.getByText('1 of 14 sections ready').waitFor();
    await expect.poll(readySections, PATIENCE).toEqual(['2b']);
  });

  it('the room it made is given back by the next one', async () => {
    await expect.poll(pageWidth, PATIENCE).toBeLessThan(1_200);
    await killWorker(browser.context);
    await page.getByRole('tab', { name: 'Guide' }).press('Escape');
    await page.locator('sidenote-dock .collapsed').waitFor();
    await expect.poll(pageWidth, PATIENCE).toBeGreaterThan(1_400);
  });
});

describe('when the extension is updated', () => {
  it('pages that are open get the new reader and the new sidebar, and lose the old with its room', async () => {
    await page.locator('sidenote-dock .collapsed').click();
    await expect.poll(pageWidth, PATIENCE).toBeLessThan(1_200);
    const old = await page.locator('sidenote-dock').elementHandle();
    await reloadExtension();
    await expect.poll(() => old?.evaluate((element) => element.isConnected), PATIENCE).toBe(false);
    await page.locator('sidenote-dock .dock').waitFor();
    expect(await page.locator('sidenote-dock').count()).toBe(1);
    await clickInto(editor, 'I planned the module');
    await expect.poll(() => title().textContent(), PATIENCE).toMatch(/^2a/u);
    await page.getByRole('tab', { name: 'Guide' }).press('Escape');
    await page.locator('sidenote-dock .collapsed').waitFor();
    await expect.poll(pageWidth, PATIENCE).toBeGreaterThan(1_400);
  });
});
