import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Live } from '../../lib/messaging/protocol';
import { sumsOf } from '../../lib/portfolio/sums';
import { caretPlace } from '../../lib/view/caret-place';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickThrough, type Editor, editorReady } from './harness/editor';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

const text = (heading: string, words: string) =>
  `<!-- wp:heading --><h2 class="wp-block-heading">${heading}</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`;

/** Addresses of the site editor, as each version writes them. */
const ROUTES = {
  plain: {
    page: (id: number) => `postType=page&postId=${id}&canvas=edit`,
    template: 'postType=wp_template&postId=twentytwentythree%2F%2Fpage&canvas=edit',
  },
  newest: {
    page: (id: number) => `p=%2Fpage%2F${id}&canvas=edit`,
    template: 'p=%2Fwp_template%2Ftwentytwentyfive%2F%2Fpage&canvas=edit',
  },
} as const;

/** Ways to show the page with its template around it (1) and without (0). 6.2 has none: the template is always there. */
const TEMPLATE = {
  plain: [['undefined', 1]],
  newest: [
    ["wp.data.dispatch('core/editor').setRenderingMode('template-locked')", 1],
    ["wp.data.dispatch('core/editor').setRenderingMode('post-only')", 0],
  ],
} as const;

/** The longest that WordPress may take to answer all that its editor asks, on a busy machine, in milliseconds. */
const ANSWER_MS = 60_000;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('the site editor (%s)', (kind) => {
  let site: Site;
  let home: string;
  let page: Page;
  let editor: Editor;
  let watch: NewsWatch;
  let first = 0;
  let second = 0;

  beforeAll(async () => {
    site = await wordpress(kind);
    home = `${site.url}/`;
    first = await site.createPage('Area 1', text('1a Constraints and benefits', 'Four words are here.'));
    second = await site.createPage(
      'Area 2',
      text('2b Your target learners', 'Six words of another page here.'),
    );
    page = await firstPage(browser);
    await page.goto(`${site.url}/wp-admin/site-editor.php?${ROUTES[kind].page(first)}`);
    editor = await editorReady(page);
    watch = await watchNews(browser.context, page);
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({ kind: 'command', command: { id: { sender: `site-${kind}`, number: 1 }, request } });
  });

  it('reads the page and nothing of the template around it', async () => {
    const { live } = await watch.until(({ snapshot }) => snapshot !== null, 'a snapshot');
    expect(live.document).toEqual({
      id: `wordpress:${home}:${first}`,
      platform: 'wordpress',
      home,
      title: 'Area 1',
      url: `${home}wp-admin/post.php?post=${first}&action=edit`,
    });
    expect(live.status).toEqual({ kind: 'reading' });
    expect(headings(live)).toEqual(['1 Area 1', '2 1a Constraints and benefits']);
    expect(words(live, '1a')).toBe(4);
  });

  it('follows the caret and what is typed', async () => {
    // 6.2 shows the page for reading until it has asked whether it may be written, and its blocks after that.
    await editor.canvas
      .locator('p[data-block]', { hasText: 'Four words are here.' })
      .waitFor({ timeout: ANSWER_MS });
    await clickThrough(editor, 'Four words are here.');
    await watch.until((live) => caretPlace(live)?.section === '1a', 'the caret in 1a');
    await page.keyboard.type(' Really.');
    await watch.until((live) => words(live, '1a') === 5, 'five words in 1a');
  });

  it('reads the page alone with the template around it and without', async () => {
    let expected = 5;
    for (const [enter, count] of TEMPLATE[kind]) {
      await page.evaluate(enter);
      const canvas = page.frameLocator('iframe[name="editor-canvas"]');
      const content = canvas.locator('[data-type="core/post-content"]', { hasText: 'Really.' });
      await expect.poll(() => content.count(), { timeout: ANSWER_MS }).toBe(count);
      await clickThrough(await editorReady(page), 'Really.');
      await page.keyboard.type(' Yes.');
      expected++;
      const { live } = await watch.until((now) => words(now, '1a') === expected, `${expected} words in 1a`);
      expect(headings(live)).toEqual(['1 Area 1', '2 1a Constraints and benefits']);
      await watch.until((now) => caretPlace(now)?.section === '1a', 'the caret in 1a');
    }
    editor = await editorReady(page);
  });

  it('follows to another page, a template and back, without a reload', async () => {
    await page.evaluate('globalThis.testMark = 1');
    await go(ROUTES[kind].page(second));
    await shown('2b Your target learners');
    const { live } = await watch.until(
      ({ document, snapshot }) => document?.id === `wordpress:${home}:${second}` && snapshot !== null,
      'the second page',
    );
    expect(headings(live)).toEqual(['1 Area 2', '2 2b Your target learners']);
    await go(ROUTES[kind].template);
    await watch.until(
      ({ status }) => status?.kind === 'unreadable' && status.reason === 'no-page-open',
      'that no page is open',
    );
    await go(ROUTES[kind].page(first));
    await shown('1a Constraints and benefits');
    const { live: back } = await watch.until(
      ({ document, snapshot }) => document?.id === `wordpress:${home}:${first}` && snapshot !== null,
      'the first page',
    );
    expect(headings(back)).toEqual(['1 Area 1', '2 1a Constraints and benefits']);
    expect(await page.evaluate('globalThis.testMark')).toBe(1);
    for (const { message } of await watch.news()) {
      if (message.kind !== 'live-changed' || message.live.snapshot === null) continue;
      const isFirst = message.live.snapshot.document.id === `wordpress:${home}:${first}`;
      expect(headings(message.live)[1]).toBe(
        isFirst ? '2 1a Constraints and benefits' : '2 2b Your target learners',
      );
    }
  });

  it('has written nothing to the page', async () => {
    const writes = await hostWrites(browser.context, page);
    expect(writes.filter(({ detail }) => detail !== '+sidenote-dock')).toEqual([]);
  });

  /** Waits until the editor itself has the page; its frame may have been replaced. */
  async function shown(heading: string): Promise<void> {
    const canvas = page.frameLocator('iframe[name="editor-canvas"]');
    await canvas.locator('.is-root-container', { hasText: heading }).waitFor({ timeout: ANSWER_MS });
  }

  /** As a link of the site editor itself does: its router hears of it by the browser's history. */
  async function go(route: string): Promise<void> {
    await page.evaluate((search) => {
      history.pushState(null, '', `${location.pathname}?${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, route);
  }
});

function headings({ snapshot }: Live): readonly string[] {
  return snapshot?.headings.map(({ level, text }) => `${level} ${text}`) ?? [];
}

function words({ snapshot }: Live, section: '1a'): number {
  return snapshot === null ? 0 : (sumsOf(snapshot).sections[section]?.words.narrative ?? 0);
}
