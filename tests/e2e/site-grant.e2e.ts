import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressToolbarButton } from './harness/action';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { editorReady } from './harness/editor';
import { type Site, wordpress } from './harness/wordpress';
import { killWorker } from './harness/worker';

/**
 * A WordPress on a host of its own, not encrypted, that the extension was not installed with: allowed in the popup,
 * guided on at once and after a restart of the background, and taken away again.
 *
 * Nobody can press the browser's own question in a test. But a browser that was told in its settings that the extension
 * may read a site does not ask when the extension requests it: so it is told there first, and the request is real.
 */

const HOST = 'folio.example';
const PATTERN = `http://${HOST}/*`;
const DOCK = 'sidenote-dock';

let site: Site;
let browser: TestBrowser;
let address: string;

beforeAll(async () => {
  site = await wordpress('newest');
  address = `http://${HOST}:${new URL(site.url).port}`;
  browser = await launchBrowser({ hosts: [HOST] });
});

afterAll(async () => {
  await browser?.close();
});

/** Allows a site in the browser's own settings page for extensions; the extension does not have it by that. */
async function allowInSettings(): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    ([id, pattern]) =>
      new Promise<void>((resolve) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission: (...given: unknown[]) => void } };
        };
        chrome.developerPrivate.addHostPermission(id, pattern, resolve);
      }),
    [browser.extensionId, PATTERN],
  );
  await settings.close();
}

async function inBackground(expression: string): Promise<unknown> {
  return (await browser.worker()).evaluate(expression);
}

const registered = () =>
  inBackground('chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))');
const origins = () => inBackground('chrome.permissions.getAll().then(({ origins }) => origins)');

describe('a site of the candidate’s own', () => {
  test('is guided on from the click on, over restarts, until it is taken away', async () => {
    const page = await firstPage(browser);
    const [first, second] = await site.pages();
    const editor = (id: number | undefined) => `${address}/wp-admin/post.php?post=${id}&action=edit`;
    await page.goto(editor(first?.id), { waitUntil: 'domcontentloaded' });
    await editorReady(page);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    expect(await origins()).not.toContain(PATTERN);
    expect(await page.locator(DOCK).count()).toBe(0);

    await allowInSettings();
    const popup = await pressToolbarButton(browser, page);
    await expect.poll(() => popup.text(), { timeout: 10_000 }).toContain(`Sidenote can guide you on ${HOST}`);
    await popup.press('Guide me on this site');

    // At once, in the page that is open, without its being loaded again.
    await page.locator(DOCK).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Yes, begin here' }).waitFor();
    expect(await registered()).toEqual([`site ${PATTERN}`]);
    await expect.poll(() => popup.text()).toContain('Sites you added');
    await popup.close();
    await page.getByRole('button', { name: 'Yes, begin here' }).click();
    await page.getByRole('tab', { name: 'Guide' }).waitFor();

    // Another page of the site, with a background that knows nothing any more.
    await killWorker(browser.context);
    await page.goto(editor(second?.id), { waitUntil: 'domcontentloaded' });
    await editorReady(page);
    await page.getByRole('tab', { name: 'Guide' }).waitFor();
    const width = () => page.evaluate(() => document.body.getBoundingClientRect().width);
    await expect.poll(width).toBeLessThan(1_440);

    const again = await pressToolbarButton(browser, page);
    await again.press(`Remove http://${HOST}`);
    await page.locator(DOCK).waitFor({ state: 'detached' });
    await expect.poll(width).toBe(1_440);
    await expect.poll(origins).not.toContain(PATTERN);
    await expect.poll(registered).toEqual([]);
    await expect.poll(() => again.text()).toContain('Guide me on this site');
    await again.close();

    await page.reload({ waitUntil: 'domcontentloaded' });
    await editorReady(page);
    expect(await page.locator(DOCK).count()).toBe(0);
  });
});
