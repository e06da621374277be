import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, editorReady, openEditor } from './harness/editor';
import { screenshot } from './harness/screenshots';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';
import { watchNews } from './live-news';

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
<!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Reflection</h3><!-- /wp:heading -->
<!-- wp:paragraph --><p>It taught me to ask sooner.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">2b Your target learners</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work at night.</p><!-- /wp:paragraph -->`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['plain', 'newest'] as const)('the docked sidebar in WordPress (%s)', (kind) => {
  let site: Site;
  let editor: Editor;
  let page: Page;

  beforeAll(async () => {
    site = await wordpress(kind);
    const id = await site.createPage('Teaching and learning', CONTENT);
    editor = await openEditor(await firstPage(browser), site.url, id);
    page = editor.page;
    const watch = await watchNews(browser.context, page);
    const home = `${site.url}/`;
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: `dock-${kind}`, home };
    await watch.post({ kind: 'command', command: { id: { sender: `dock-${kind}`, number: 1 }, request } });
    await page.locator('sidenote-dock .dock').waitFor();
  });

  const title = () => page.locator('sidenote-dock h2.title').first();

  it('shows the section the caret is in', async () => {
    await clickInto(editor, 'My learners work');
    await expect.poll(() => title().textContent()).toBe('2bYour target learners');
    await clickInto(editor, 'It taught me');
    await expect.poll(() => title().textContent()).toMatch(/^2a/u);
    await screenshot(page, `dock-${kind}-light`);
  });

  it('covers nothing of the editor', async () => {
    const dock = await page.locator('sidenote-dock .dock').boundingBox();
    const skeleton = page.locator('.interface-interface-skeleton').first();
    await expect
      .poll(async () => {
        const box = await skeleton.boundingBox();
        return box === null || dock === null ? Number.NaN : box.x + box.width - dock.x;
      })
      .toBeLessThanOrEqual(1);
  });

  it('keeps a tick over a reload', async () => {
    await page.getByRole('checkbox', { name: 'This section is ready' }).check();
    await page.getByText('1 of 14 sections ready').waitFor();
    await page.reload();
    editor = await editorReady(page);
    await page.getByText('1 of 14 sections ready').waitFor();
  });

  it('collapses with Escape and gives the focus back to the text', async () => {
    await clickInto(editor, 'My learners work');
    await page.getByRole('tab', { name: 'Guide' }).focus();
    await page.keyboard.press('Escape');
    await page.locator('sidenote-dock .collapsed').waitFor();
    await page.keyboard.type(' They told me so.');
    await editor.canvas.getByText('They told me so.').waitFor();
    await screenshot(page, `dock-${kind}-collapsed`);
    const skeleton = page.locator('.interface-interface-skeleton').first();
    await expect
      .poll(async () => {
        const box = await skeleton.boundingBox();
        return box === null ? 0 : box.x + box.width;
      })
      .toBe(1_440 - 34);
    await page.locator('sidenote-dock .collapsed').click();
    await page.locator('sidenote-dock .dock').waitFor();
  });

  it('keeps what is typed in it from the page', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup', 'input', 'paste']) {
        document.addEventListener(type, (event) => heard.push(event.type));
      }
    });
    await page.locator('sidenote-dock .section-row', { hasText: '5b' }).click();
    const field = page.getByRole('textbox', { name: 'Your own title for 5b' });
    await field.fill('');
    await field.pressSequentially('Podcasts');
    await field.press('Enter');
    await expect.poll(() => title().textContent()).toBe('5bPodcasts');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('has no accessibility violations beside the real editor', async () => {
    expect(await axeFindings(page, 'sidenote-dock')).toEqual([]);
  });

  it('stays one when it is injected a second time', async () => {
    const worker = await browser.worker();
    await worker.evaluate(`chrome.tabs.query({ url: '${site.url}/*' }).then(([tab]) =>
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/sidebar.js'] }))`);
    await page.getByText('1 of 14 sections ready').waitFor();
    expect(await page.locator('sidenote-dock').count()).toBe(1);
    await clickInto(editor, 'It taught me');
    await expect.poll(() => title().textContent()).toMatch(/^2a/u);
  });

  it('is one element in the page, and writes nothing else', async () => {
    expect(await page.locator('sidenote-dock').count()).toBe(1);
    const writes = await hostWrites(browser.context, page);
    expect(new Set(writes.map(({ detail }) => detail))).toEqual(
      new Set(['+sidenote-dock', '-sidenote-dock']),
    );
  });
});
