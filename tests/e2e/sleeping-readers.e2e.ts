import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LONGEST_WAIT } from '../../lib/messaging/link';
import { MAY_BE_LOST } from '../../lib/messaging/reader';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { openEditor } from './harness/editor';
import { openFromPopup } from './harness/popup';
import { wordpress } from './harness/wordpress';
import { isWorkerRunning, killWorker } from './harness/worker';

/**
 * Pages of a host that are no portfolio of the candidate's, or not yet, leave the background asleep; and are reached all
 * the same when they are wanted. Each step stands on the one before.
 */

const PORTFOLIO = `<!-- wp:heading --><h2 class="wp-block-heading">2b Your target learners</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work at night.</p><!-- /wp:paragraph -->`;
const WALK = '<!-- wp:paragraph --><p>On Sunday we walked along the river.</p><!-- /wp:paragraph -->';

/** How long a change may take to be seen on a busy machine. */
const PATIENCE = { timeout: 15_000 };

let browser: TestBrowser;
let first: Page;
let second: Page;
let walk: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const site = await wordpress('plain');
  const open = async (title: string, content: string) => {
    const page = await browser.context.newPage();
    await openEditor(page, site.url, await site.createPage(title, content));
    return page;
  };
  walk = await open('A walk', WALK);
  first = await open('Learners', PORTFOLIO);
  second = await open('More learners', PORTFOLIO);
});

afterAll(async () => {
  await browser?.close();
});

async function badges(): Promise<readonly string[]> {
  const worker = await browser.worker();
  return Promise.all(
    [walk, first, second].map((page) =>
      worker.evaluate<string>(
        `chrome.tabs.query({}).then((tabs) => chrome.action.getBadgeText({
          tabId: tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id
        }))`,
      ),
    ),
  );
}

it('a background that is stopped stays so, whichever page comes into view', async () => {
  await expect.poll(badges, PATIENCE).toEqual(['', '•', '•']);
  await first.waitForTimeout(MAY_BE_LOST);
  await killWorker(browser.context);
  await expect.poll(() => isWorkerRunning(browser.context), PATIENCE).toBe(false);
  for (const page of [walk, first, second, first]) {
    await page.bringToFront();
    await page.waitForTimeout(LONGEST_WAIT / 2);
    expect(await isWorkerRunning(browser.context)).toBe(false);
  }
});

it('and the browser keeps what the toolbar tells of each tab', async () => {
  expect(await badges()).toEqual(['', '•', '•']);
});

it('a portfolio that is started is read in each tab of its site that was asleep', async () => {
  await first.bringToFront();
  await openFromPopup(browser);
  for (const page of [first, second]) {
    await page.bringToFront();
    await page.locator('sidenote-dock .dock').waitFor();
    await page.locator('sidenote-dock .section-row', { hasText: 'learners' }).first().waitFor();
  }
  await expect.poll(badges, PATIENCE).toEqual(['', '', '']);
  await walk.bringToFront();
  await walk.waitForTimeout(1_000);
  expect(await walk.locator('sidenote-dock').count()).toBe(0);
});
