import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, openEditor } from './harness/editor';
import { type SidePanel, sidePanel } from './harness/extension-page';
import { pressInPopup } from './harness/popup';
import { ROOT } from './harness/prepared';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';

/** The browser's own side panel: one candidate's way through it. Each step stands on the one before. */

const PICTURES = `${ROOT}/.output/screenshots/side-panel`;

const block = (tag: string, text: string) =>
  tag === 'p'
    ? `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`
    : `<!-- wp:heading --><h2 class="wp-block-heading">${text}</h2><!-- /wp:heading -->`;
const FIRST = [
  block('h2', '2a Teaching, learning and assessment processes'),
  block('p', 'I planned the module with the lecturers.'),
  block('h2', '3a Legislation'),
  block('p', 'I wrote nine words about the law of copyright.'),
].join('\n');
const SECOND = [block('h2', 'Future plans'), block('p', 'I want to learn more.')].join('\n');

describe.each(['plain', 'newest'] as const)('the side panel beside WordPress (%s)', (kind) => {
  let browser: TestBrowser;
  let site: Site;
  let page: Page;
  let editor: Editor;
  let panel: SidePanel;
  let ids: { readonly first: number; readonly second: number };

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await launchBrowser();
    site = await wordpress(kind);
    ids = {
      first: await site.createPage('Teaching and law', FIRST),
      second: await site.createPage('What comes next', SECOND),
    };
    page = await browser.context.newPage();
    await page.bringToFront();
    editor = await openEditor(page, site.url, ids.first);
  });

  afterAll(async () => {
    await browser?.close();
  });

  const dock = () => page.locator('sidenote-dock .dock');
  const says = (words: string | RegExp) =>
    expect.poll(() => panel.text(), { timeout: 20_000 }).toMatch(words);

  it('opens from the popup and starts the portfolio, with no sidebar in the page', async () => {
    await pressInPopup(browser, "Open in the browser's side panel");
    panel = await sidePanel(browser);
    await says('Is this your portfolio?');
    await panel.press('Yes, begin here');
    await says('0 of 14 sections ready');
    await says('Teaching and assessment');
    expect(await page.locator('sidenote-dock').count()).toBe(0);
  });

  it('follows the caret', async () => {
    await clickInto(editor, 'I wrote nine words');
    await says(/You are in\s+3aLegislation[\s\S]*\n9 words/u);
    await page.keyboard.type(' And four words more.');
    await says(/You are in\s+3aLegislation[\s\S]*\n13 words/u);
    await panel.picture(`${PICTURES}/ready-${kind}.png`);
  });

  it('shows the longer texts, which it loads by itself', async () => {
    await panel.press('What this section is about');
    await says('What to include');
  });

  it('copies headings as HTML, by the script that it loads as well', async () => {
    await panel.evaluate(`(() => {
      navigator.clipboard.write = async ([item]) => {
        globalThis.copied = await (await item.getType('text/html')).text();
      };
      [...document.querySelectorAll('.section-row')].find((row) => row.textContent.includes('1c')).click();
    })()`);
    await panel.press('Copy headings for Supporting deployment');
    await expect
      .poll(() => panel.evaluate('globalThis.copied'))
      .toContain('<h2>1c Supporting the deployment of learning technologies</h2>');
    await panel.evaluate('delete navigator.clipboard.write');
  });

  it('follows the tab in front, and says so where there is nothing to see', async () => {
    const other = await browser.context.newPage();
    await other.bringToFront();
    await says('Not a site that Sidenote sees');
    await panel.picture(`${PICTURES}/unseen-${kind}.png`);
    await other.goto(`${site.url}/wp-admin/profile.php`);
    await says('No portfolio in this tab');
    await panel.picture(`${PICTURES}/seen-${kind}.png`);
    await clickInto(await openEditor(other, site.url, ids.second), 'I want to learn more');
    await says(/You are in\s+Future plans/u);
    await other.close();
    await page.bringToFront();
    await says(/You are in\s+3a/u);
  });

  it('gives its place to the docked sidebar, and takes it back', async () => {
    await panel.press('Menu');
    await panel.press('Show beside the text instead');
    await expect.poll(() => panel.isOpen()).toBe(false);
    await dock().waitFor({ state: 'visible' });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: "Show in the browser's side panel" }).click();
    panel = await sidePanel(browser);
    await says('0 of 14 sections ready');
    await dock().waitFor({ state: 'hidden' });
    await panel.press('Close the side panel');
    await expect.poll(() => panel.isOpen()).toBe(false);
    await dock().waitFor({ state: 'visible' });
  });

  it('wrote one element to the page, and let nothing out', async () => {
    const writes = await hostWrites(browser.context, page);
    expect(writes.map(({ detail }) => detail)).toEqual(['+sidenote-dock']);
    expect(browser.outside()).toEqual([]);
  });
});
