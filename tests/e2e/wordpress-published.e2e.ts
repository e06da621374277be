import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Live } from '../../lib/messaging/protocol';
import { sumsOf } from '../../lib/portfolio/sums';
import { caretPlace } from '../../lib/view/caret-place';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, openEditor } from './harness/editor';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">1a Constraints and benefits of different technologies</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I chose the quiz tool <a href="https://example.org/plan">with a plan</a>.</p><!-- /wp:paragraph -->
${'<!-- wp:paragraph --><p>A paragraph of a long section about learning design.</p><!-- /wp:paragraph -->\n'.repeat(40)}
<!-- wp:heading --><h2 class="wp-block-heading">1b Technical knowledge and ability</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>The end of the page.</p><!-- /wp:paragraph -->`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('published pages of WordPress (%s)', (kind) => {
  let site: Site;
  let home: string;
  let page: Page;
  let id = 0;
  let inEditor: Live['snapshot'] = null;

  beforeAll(async () => {
    site = await wordpress(kind);
    home = `${site.url}/`;
    id = await site.createPage('My portfolio', CONTENT);
    page = await firstPage(browser);
    const editor = await openEditor(page, site.url, id);
    const watch = await watchNews(browser.context, editor.page);
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({
      kind: 'command',
      command: { id: { sender: `published-${kind}`, number: 1 }, request },
    });
    inEditor = (await watch.until((live) => live.snapshot !== null, 'a snapshot')).live.snapshot;
  });

  /** Goes to an address of the site and waits for what its reader measured. */
  async function readAt(address: string, tab: Page = page): Promise<[NewsWatch, Live]> {
    await tab.goto(site.url + address);
    const watch = await watchNews(browser.context, tab);
    const { live } = await watch.until(({ snapshot }) => snapshot !== null, 'a snapshot');
    return [watch, live];
  }

  it('says the same as the editor, is the same document, and offers the editor', async () => {
    const [, live] = await readAt(`/?page_id=${id}`);
    const edit = `${home}wp-admin/post.php?post=${id}&action=edit`;
    expect(live.status).toEqual({ kind: 'reading', readOnly: { shows: 'published', edit } });
    expect(live.document).toEqual(inEditor?.document);
    expect(outline(live.snapshot)).toEqual(outline(inEditor));
    expect(sums(live.snapshot)).toEqual(sums(inEditor));
    await page.locator('sidenote-dock').getByText('You are looking at the published page.').waitFor();
    const link = page.locator('sidenote-dock').getByRole('link', { name: 'Edit it in WordPress' });
    expect(await link.getAttribute('href')).toBe(edit);
  });

  it('follows the selection, and takes the candidate to a heading', async () => {
    const [watch, live] = await readAt(`/?page_id=${id}`);
    await page.getByText('The end of the page.').click();
    await watch.until((now) => caretPlace(now)?.section === '1b', 'the caret in 1b');
    await page.getByText('I chose the quiz tool').click();
    await watch.until((now) => caretPlace(now)?.section === '1a', 'the caret in 1a');
    const heading = live.snapshot?.headings.find(({ section }) => section === '1b');
    await watch.post({ kind: 'reveal', block: heading?.id });
    const top = () =>
      page.getByRole('heading', { name: '1b Technical' }).evaluate((h) => h.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(900);
    expect(await hostWrites(browser.context, page)).toEqual([
      expect.objectContaining({ detail: '+sidenote-dock' }),
    ]);
  });

  it('reads what a script of the page adds', async () => {
    const [watch, live] = await readAt(`/?page_id=${id}`);
    await page.evaluate(() => {
      document.querySelector('.entry-content')?.append('Six words more, by a script.');
    });
    const before = narrative(live);
    await watch.until((now) => narrative(now) === before + 6, 'six words more');
  });

  it('reads a preview, with what is not saved yet', async () => {
    const editor = await openEditor(page, site.url, id);
    await clickInto(editor, 'The end of the page.');
    await page.keyboard.type(' Soon.');
    const link = (await page.evaluate(`(async () => {
      await wp.data.dispatch('core/editor').autosave({ isPreview: true });
      return wp.data.select('core/editor').getEditedPostPreviewLink();
    })()`)) as string;
    const other = await browser.context.newPage();
    const [, live] = await readAt(link.slice(site.url.length), other);
    expect(live.status).toMatchObject({ readOnly: { shows: 'preview' } });
    expect(live.document).toEqual(inEditor?.document);
    expect(narrative(live)).toBe(narrative({ snapshot: inEditor }) + 1);
    await other.locator('sidenote-dock').getByText('You are looking at a preview.').waitFor();
    await other.close();
  });

  it.each(['/?s=portfolio', '/?author=1', '/wp-login.php', '/wp-admin/'])(
    'reads nothing at %s',
    async (address) => {
      await page.goto(site.url + address);
      const watch = await watchNews(browser.context, page);
      const { live } = await watch.until(() => true, 'anything');
      expect(live.document).toBeNull();
    },
  );

  it('does not throw away what is being written in another tab', async () => {
    const editor = await openEditor(page, site.url, id);
    const watch = await watchNews(browser.context, page);
    const before = narrative({ snapshot: inEditor });
    await clickInto(editor, 'The end of the page.');
    await page.keyboard.type(' Not saved.');
    await watch.until((now) => narrative(now) === before + 2, 'two words more');
    const worker = await browser.worker();
    const key = `snapshot:wordpress:${home}:${id}`;
    await worker.evaluate(`globalThis.keptOnes = []; chrome.storage.onChanged.addListener((changes) => {
      const { newValue } = changes[${JSON.stringify(key)}] ?? {};
      if (newValue !== undefined) keptOnes.push(newValue.stretches);
    })`);
    const other = await browser.context.newPage();
    const [, live] = await readAt(`/?page_id=${id}`, other);
    expect(narrative(live)).toBe(before);
    await page.bringToFront();
    await page.keyboard.type(' Still not.');
    await watch.until((now) => narrative(now) === before + 4, 'four words more');
    const kept = async () => ((await worker.evaluate('keptOnes')) as readonly unknown[]).map(wordsIn);
    const first = wordsIn(inEditor?.stretches);
    await expect.poll(kept).toContain(first + 4);
    expect(await kept()).not.toContain(first);
    await other.close();
  });
});

function outline(snapshot: Live['snapshot']): readonly string[] {
  return snapshot?.headings.map(({ level, text, section }) => `${level} ${text} ${section}`) ?? [];
}

function sums(snapshot: Live['snapshot']) {
  return snapshot === null ? {} : sumsOf(snapshot).sections;
}

/** The words of the last section, to which tests write. */
function narrative({ snapshot }: Pick<Live, 'snapshot'>): number {
  return sums(snapshot)['1b']?.words.narrative ?? 0;
}

/** All words of stretches, as they are told and kept. */
function wordsIn(stretches: unknown): number {
  const found = JSON.stringify(stretches).matchAll(/"words":(\d+)/gu);
  return [...found].reduce((sum, [, count]) => sum + Number(count), 0);
}
