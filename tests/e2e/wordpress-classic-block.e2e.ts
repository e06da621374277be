import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Live } from '../../lib/messaging/protocol';
import { sumsOf } from '../../lib/portfolio/sums';
import { CARET_RHYTHM } from '../../lib/reader/pace';
import { caretPlace } from '../../lib/view/caret-place';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { type Editor, openEditor } from './harness/editor';
import { hostWrites } from './harness/witness';
import { wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

/** Without the block editor's comments: what was written in the classic editor is one Classic block in the block editor. */
const CONTENT = `<h2>1a Constraints and benefits</h2>
<p>Four words are here.</p>
${Array.from({ length: 60 }, (_, at) => `<p>Paragraph ${at} about design.</p>`).join('\n')}
<h2>1b Technical knowledge</h2>
<ul><li>One</li><li>Two</li></ul>
<p>The end of it.</p>`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('the Classic block (%s)', (kind) => {
  let editor: Editor;
  let watch: NewsWatch;

  beforeAll(async () => {
    const site = await wordpress(kind);
    const id = await site.createPage('My portfolio', CONTENT);
    editor = await openEditor(await firstPage(browser), site.url, id);
    watch = await watchNews(browser.context, editor.page);
    const home = `${site.url}/`;
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({ kind: 'command', command: { id: { sender: `block-${kind}`, number: 1 }, request } });
  });

  it('is read, and nothing before it is drawn', async () => {
    const { live } = await watch.until(({ snapshot }) => snapshot !== null, 'a snapshot');
    expect(headings(live)).toEqual([
      '1 My portfolio',
      '2 1a Constraints and benefits',
      '2 1b Technical knowledge',
    ]);
    expect([words(live, '1a'), words(live, '1b')]).toEqual([4 + 60 * 4, 6]);
    for (const { message } of await watch.news()) {
      if (message.kind !== 'live-changed' || message.live.snapshot === null) continue;
      expect(headings(message.live)).toHaveLength(3);
    }
  });

  it('tells in which of its sections the caret is where that can be known, also when the focus has gone', async () => {
    const { page } = editor;
    await text('The end of it.').click();
    if (kind === 'newest') {
      // The text is shown, and edited in a dialogue: there is no caret in it.
      await editor.canvas.locator('.is-selected[data-type="core/freeform"]').waitFor();
    } else {
      await watch.until((live) => caretPlace(live)?.section === '1b', 'the caret in 1b');
      await text('Four words').click();
      await watch.until((live) => caretPlace(live)?.section === '1a', 'the caret in 1a');
      await text('The end of it.').click();
      await watch.until((live) => caretPlace(live)?.section === '1b', 'the caret in 1b again');
      await page.locator('[aria-label="Editor top bar"] button:visible').first().focus();
    }
    await page.waitForTimeout(CARET_RHYTHM.longest + CARET_RHYTHM.pause);
    const { live } = await watch.until((now) => now.snapshot !== null, 'what is live');
    expect(caretPlace(live)?.section).toBe(kind === 'newest' ? undefined : '1b');
  });

  it('takes the candidate to a heading in it', async () => {
    const { live } = await watch.until(({ snapshot }) => snapshot !== null, 'a snapshot');
    for (const section of ['1a', '1b']) {
      const heading = live.snapshot?.headings.find((one) => one.section === section);
      await watch.post({ kind: 'reveal', block: heading?.id });
      const isSeen = () =>
        text(heading?.text ?? '').evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(isSeen, { timeout: 5_000 }).toBe(true);
    }
  });

  it('follows what is written in it', async () => {
    const { page } = editor;
    if (kind === 'plain') {
      await text('The end of it.').click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Now.');
    } else {
      await page.locator('.block-editor-block-toolbar').getByRole('button', { name: 'Edit' }).click();
      const inside = page.frameLocator('.block-editor-freeform-modal__content iframe');
      await inside.locator('p', { hasText: 'The end of it.' }).click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Now.');
      await page
        .locator('.block-editor-freeform-modal__content')
        .getByRole('button', { name: 'Save' })
        .click();
    }
    const { live } = await watch.until((now) => words(now, '1b') === 7, 'seven words in 1b');
    expect(headings(live)).toHaveLength(3);
  });

  it('has written nothing to the page', async () => {
    const writes = await hostWrites(browser.context, editor.page);
    expect(writes.filter(({ detail }) => detail !== '+sidenote-dock')).toEqual([]);
  });

  function text(words: string) {
    return editor.canvas.locator('[data-type="core/freeform"] :is(p, h2)', { hasText: words }).first();
  }
});

function headings({ snapshot }: Live): readonly string[] {
  return snapshot?.headings.map((heading) => `${heading.level} ${heading.text}`) ?? [];
}

function words({ snapshot }: Live, section: '1a' | '1b'): number {
  return snapshot === null ? 0 : (sumsOf(snapshot).sections[section]?.words.narrative ?? 0);
}
