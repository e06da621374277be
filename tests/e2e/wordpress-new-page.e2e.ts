import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../lib/portfolio/command';
import { sumsOf } from '../../lib/portfolio/sums';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, editorReady, openNewPage, save } from './harness/editor';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

/** Pages that are begun in the editor and saved later, or never. */

const PATIENCE = { timeout: 15_000 };

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('a new page in WordPress (%s)', (kind) => {
  let site: Site;
  let editor: Editor;
  let watch: NewsWatch;
  let id = '';
  let commands = 0;

  beforeAll(async () => {
    site = await wordpress(kind);
    editor = await openNewPage(await browser.context.newPage(), site.url);
    watch = await watchNews(browser.context, editor.page);
  });

  const home = () => `${site.url}/`;
  const ask = (request: object) =>
    watch.post({ kind: 'command', command: { id: { sender: `new-${kind}`, number: ++commands }, request } });
  const change = (asked: Change) => ask({ kind: 'change', portfolio: home(), change: asked });

  it('has its id from the start', async () => {
    const { live } = await watch.until(({ document }) => document !== null, 'a document');
    id = live.document?.id ?? '';
    expect(id).toMatch(/^wordpress:http.*\/:\d+$/u);
    expect(live.document?.unsaved).toBe(true);
    expect(new URL(editor.page.url()).pathname).toContain('post-new.php');
  });

  it('is counted while it is written, and nothing of it is kept', async () => {
    await ask({ kind: 'start', portfolio: home(), home: home() });
    await write(
      editor,
      'My new page',
      '1a Constraints and benefits of different technologies',
      'Five words of my own.',
    );
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.type('## Something of mine');
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.type('Four more words here.');
    const { live } = await watch.until((now) => words(now, '1a') === 9, 'nine words in 1a');
    expect(live.document?.id).toBe(id);
    expect(await keptPages(home())).toEqual([]);
  });

  it('takes ticks, notes and corrections', async () => {
    await change({ kind: 'tick-section', section: '1a', ready: true });
    await change({ kind: 'note', section: '1a', text: 'Ask Sam.' });
    const place = { text: 'Something of mine', level: 2 as const, occurrence: 0, before: null, after: null };
    const answer = { kind: 'section' as const, section: '1b' as const };
    await change({ kind: 'correct', document: id, correction: { id: 'new-1', ...place, answer } });
    await watch.until((live) => words(live, '1b') === 4 && words(live, '1a') === 5, 'four words in 1b');
    expect(await keptPages(home())).toEqual([]);
  });

  it('is kept when it is saved, under the same id', async () => {
    await save(editor);
    await expect
      .poll(() => new URL(editor.page.url()).searchParams.get('post'), PATIENCE)
      .toBe(id.split(':').at(-1));
    await expect.poll(() => keptPages(home()), PATIENCE).toEqual([id]);
    const { live } = await watch.until((now) => now.snapshot?.document.unsaved !== true, 'a saved document');
    expect(live.document?.id).toBe(id);
    expect(words(live, '1b')).toBe(4);
  });

  it('has everything when it is loaded again', async () => {
    await editor.page.reload({ waitUntil: 'domcontentloaded' });
    editor = await editorReady(editor.page);
    watch = await watchNews(browser.context, editor.page);
    const { live } = await watch.until((now) => words(now, '1b') === 4, 'four words in 1b');
    expect(live.document).toMatchObject({ id, title: 'My new page' });
    expect(words(live, '1a')).toBe(5);
    expect(live.snapshot?.lostCorrections).toEqual([]);
    expect(await kept(home())).toMatchObject({ ready: { '1a': true }, notes: { '1a': 'Ask Sam.' } });
  });

  it('does not mix with another new page, and leaves nothing behind when it is never saved', async () => {
    const tabs = [];
    for (const [title, heading] of [
      ['One', '2a Teaching, learning and assessment processes'],
      ['Other', '2b Your target learners'],
    ] as const) {
      const tab = await openNewPage(await browser.context.newPage(), site.url);
      const news = await watchNews(browser.context, tab.page);
      await write(tab, title, heading, 'Five words of my own.');
      tabs.push({ tab, news });
    }
    const [one, other] = tabs;
    if (one === undefined || other === undefined) throw new Error('There are no two tabs');
    await other.news.until((live) => words(live, '2b') === 5, 'five words in 2b');
    await one.tab.page.bringToFront();
    const { live } = await one.news.until((now) => words(now, '2a') === 5, 'five words in 2a');
    expect(words(live, '2b')).toBe(0);
    for (const { tab } of tabs) await tab.page.close();
    await editor.page.bringToFront();
    await clickInto(editor, 'Four more words here.');
    await editor.page.keyboard.type(' Now.');
    const { live: after } = await watch.until((now) => words(now, '1b') === 5, 'five words in 1b');
    expect(words(after, '1a')).toBe(5);
    expect(await keptPages(home())).toEqual([id]);
  });

  async function kept(portfolio: string): Promise<unknown> {
    const stored = await storage();
    return stored[`portfolio:${portfolio}`];
  }

  /** The documents of a home of which a snapshot is kept. */
  async function keptPages(at: string): Promise<string[]> {
    return Object.keys(await storage())
      .filter((key) => key.startsWith(`snapshot:wordpress:${at}`))
      .map((key) => key.slice('snapshot:'.length));
  }
});

async function storage(): Promise<Record<string, unknown>> {
  const worker = await browser.worker();
  return (await worker.evaluate('chrome.storage.local.get(null)')) as Record<string, unknown>;
}

/** Writes a title, a heading and a paragraph into an empty page. */
async function write({ page, canvas }: Editor, title: string, heading: string, text: string): Promise<void> {
  await page.bringToFront();
  await canvas.locator('.editor-post-title__input').first().click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`## ${heading}`);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}

type Live = Awaited<ReturnType<NewsWatch['until']>>['live'];

function words({ snapshot }: Live, section: '1a' | '1b' | '2a' | '2b'): number {
  return snapshot === null ? 0 : (sumsOf(snapshot).sections[section]?.words.narrative ?? 0);
}
