import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, openEditor } from './harness/editor';
import { type OwnRequest, watchOwnRequests } from './harness/own-requests';
import { openFromPopup } from './harness/popup';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';

/** All pages of a site are read on a click, drafts too, through the site's own interface and from nowhere else. */

const PATIENCE = { timeout: 60_000 };
const paragraph = (text: string) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;

describe.each(['plain', 'newest'] as const)('reading all pages of a %s site', (kind) => {
  let browser: TestBrowser;
  let site: Site;
  let page: Page;
  let requests: () => readonly OwnRequest[];
  let all: number;
  const dock = () => page.locator('sidenote-dock');
  const ask = () => dock().getByRole('button', { name: 'Read all pages of this site' });
  const said = () => dock().locator('.read-site [role=status]').textContent();

  beforeAll(async () => {
    site = await wordpress(kind);
    browser = await launchBrowser();
    page = await firstPage(browser);
    requests = await watchOwnRequests(browser.context, page);
    const [first] = await site.pages();
    await site.createPage(
      '5b Specialist area: Tide tables',
      paragraph('Eight words stand in this draft of mine.'),
      {
        post_status: 'draft',
      },
    );
    await site.createPage('Bread recipes', paragraph('Flour and water.'));
    all = (await site.pages()).length + 1;
    await openEditor(page, site.url, first?.id ?? 0);
    await openFromPopup(browser);
    await dock().getByRole('button', { name: 'Menu' }).click();
    await ask().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('asks nothing of the site before it is told to', () => {
    expect(requests()).toEqual([]);
  });

  it('knows every page afterwards, and takes those that are none of the portfolio’s for what they are', async () => {
    await ask().click();
    await expect.poll(said, PATIENCE).toMatch(/pages of the site were read/u);
    expect(Number(/^\d+/u.exec((await said()) ?? '')?.[0])).toBeGreaterThanOrEqual(all);
    const titles = () => dock().locator('.document-title').allTextContents();
    await expect.poll(titles, PATIENCE).toContain('5b Specialist area: Tide tables');
    const known = await titles();
    // The sample's own pages name what they are; others of the site do not.
    expect(known.length).toBeGreaterThanOrEqual(8);
    expect(known).not.toContain('Bread recipes');
    await dock().getByRole('button', { name: 'Menu' }).click();
    await expect
      .poll(() => dock().locator('.section-row', { hasText: '5b' }).textContent(), PATIENCE)
      .toMatch(/words/u);
  });

  it('asked the site alone, and wrote nothing into its page', async () => {
    const asked = requests();
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(asked.filter(({ address }) => !address.startsWith(`${site.url}/`))).toEqual([]);
    expect(asked.filter(({ maker }) => maker !== 'content-script')).toEqual([]);
    const kinds = new Set(
      asked.map(
        ({ address }) => /rest-nonce|rest_route=%?2?F?\/?wp/u.exec(address)?.[0].slice(0, 10) ?? address,
      ),
    );
    expect(kinds).toEqual(new Set(['rest-nonce', 'rest_route']));
    expect(browser.outside()).toEqual([]);
    expect(await hostWrites(browser.context, page)).toEqual([
      expect.objectContaining({ detail: '+sidenote-dock' }),
    ]);
  });

  it('keeps what is in the editor and not saved yet', async () => {
    const id = await site.createPage('4 Communication', paragraph('Three words here.'));
    const editor = await openEditor(page, site.url, id);
    const row = () =>
      dock()
        .locator('.section-row')
        .filter({ has: page.locator('text=/^4$/') })
        .textContent();
    const words = async () => Number(/(\d[\d,]*) words/u.exec((await row()) ?? '')?.[1]?.replace(',', ''));
    await row();
    await expect.poll(words, PATIENCE).toBeGreaterThan(0);
    const before = await words();
    await clickInto(editor, 'Three words here.');
    await page.keyboard.type(' And four words more.');
    await expect.poll(words, PATIENCE).toBe(before + 4);
    await dock().getByRole('button', { name: 'Menu' }).click();
    await ask().click();
    await expect.poll(said, PATIENCE).toMatch(/pages of the site were read/u);
    await dock().getByRole('button', { name: 'Menu' }).click();
    expect(await words()).toBe(before + 4);
  });

  it.each([
    ['refused', 'The site does not let you list its pages.'],
    ['hidden', 'The site has its interface for this switched off.'],
  ])('says why where the interface is %s', async (how, words) => {
    await dock().getByRole('button', { name: 'Menu' }).click();
    await browser.context.addCookies([{ name: 'test_site_interface', value: how, url: site.url }]);
    await ask().click();
    await expect.poll(said, PATIENCE).toContain(words);
    await browser.context.clearCookies({ name: 'test_site_interface' });
    await dock().getByRole('button', { name: 'Menu' }).click();
  });

  it('says that there was no answer where there is none, and reads when there is', async () => {
    await dock().getByRole('button', { name: 'Menu' }).click();
    await browser.context.setOffline(true);
    await ask().click();
    await expect.poll(said, PATIENCE).toContain('There was no answer from the site.');
    await browser.context.setOffline(false);
    await ask().click();
    await expect.poll(said, PATIENCE).toMatch(/pages of the site were read/u);
  });
});
