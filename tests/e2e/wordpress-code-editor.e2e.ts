import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumsOf } from '../../lib/portfolio/sums';
import { caretPlace } from '../../lib/view/caret-place';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, editorReady, openEditor } from './harness/editor';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

/** The keys that switch between the visual and the code editor. */
const SWITCH = 'ControlOrMeta+Shift+Alt+m';

const LONG = Array.from(
  { length: 60 },
  (_, at) => `<!-- wp:paragraph -->\n<p>Paragraph ${at} about learning design.</p>\n<!-- /wp:paragraph -->`,
).join('\n\n');

const CONTENT = `<!-- wp:heading -->
<h2 class="wp-block-heading">1a Constraints and benefits of different technologies</h2>
<!-- /wp:heading -->

${LONG}

<!-- wp:heading -->
<h2 class="wp-block-heading">1b Technical knowledge and ability</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>The end of the page.</p>
<!-- /wp:paragraph -->`;

const HEADINGS = [
  '1 My portfolio',
  '2 1a Constraints and benefits of different technologies',
  '2 1b Technical knowledge and ability',
];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('the code editor (%s)', (kind) => {
  let site: Site;
  let editor: Editor;
  let watch: NewsWatch;
  let id = 0;

  beforeAll(async () => {
    site = await wordpress(kind);
    id = await site.createPage('My portfolio', CONTENT);
    editor = await openEditor(await firstPage(browser), site.url, id);
    watch = await watchNews(browser.context, editor.page);
    const home = `${site.url}/`;
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({ kind: 'command', command: { id: { sender: `code-${kind}`, number: 1 }, request } });
    await watch.until((live) => live.snapshot !== null, 'a snapshot');
  });

  it('is switched to without a reload, and says the same', async () => {
    const { live: visual } = await watch.until((live) => words(live.snapshot, '1a') > 0, 'words in 1a');
    await clickInto(editor, 'The end of the page.');
    await editor.page.keyboard.press(SWITCH);
    await area(editor).waitFor();
    const ids = new Set(visual.snapshot?.headings.map((heading) => heading.id));
    const { live } = await watch.until(
      ({ snapshot }) => snapshot?.headings.some((heading) => !ids.has(heading.id)) === true,
      'the headings of the source',
    );
    expect(live.snapshot?.headings.map(({ level, text }) => `${level} ${text}`)).toEqual(HEADINGS);
    expect(words(live.snapshot, '1a')).toBe(words(visual.snapshot, '1a'));
    expect(live.status?.kind).toBe('reading');
  });

  it('follows what is typed, and the caret', async () => {
    await putCaret(editor, 'The end of');
    await watch.until((live) => caretPlace(live)?.section === '1b', 'the caret in 1b');
    const { live } = await watch.until((now) => now.snapshot !== null, 'a snapshot');
    const before = words(live.snapshot, '1b');
    await editor.page.keyboard.type(' twelve');
    await watch.until((now) => words(now.snapshot, '1b') === before + 1, 'one word more in 1b');
    await putCaret(editor, 'Paragraph 3 ');
    await watch.until((now) => caretPlace(now)?.section === '1a', 'the caret in 1a');
  });

  it('takes the candidate to a heading, and changes no text', async () => {
    const { page } = editor;
    await putCaret(editor, 'Paragraph 3 ');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(() => document.querySelector('.editor-post-text-editor')?.scrollIntoView());
    const { live } = await watch.until((now) => now.snapshot !== null, 'a snapshot');
    const before = await area(editor).inputValue();
    const heading = live.snapshot?.headings.find(({ section }) => section === '1b');
    await watch.post({ kind: 'reveal', block: heading?.id });
    const selected = () =>
      area(editor).evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      );
    await expect.poll(selected).toBe('<h2 class="wp-block-heading">1b Technical knowledge and ability</h2>');
    // The second last block of a field that is several screens high: its end is in view, its beginning is not.
    const edges = await area(editor).evaluate((field) => {
      const { top, bottom } = field.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    });
    expect(edges.top).toBeLessThan(-edges.height);
    expect(edges.bottom).toBeLessThanOrEqual(edges.height);
    expect(await area(editor).inputValue()).toBe(before);
  });

  it('is left without a reload', async () => {
    await editor.page.keyboard.press(SWITCH);
    editor = await editorReady(editor.page);
    await clickInto(editor, 'The end of twelve the page.');
    await watch.until((live) => caretPlace(live)?.section === '1b', 'the caret in 1b');
    await editor.page.keyboard.type(' Now.');
    const { live } = await watch.until((now) => words(now.snapshot, '1b') === 7, 'seven words in 1b');
    expect(live.snapshot?.headings.map(({ level, text }) => `${level} ${text}`)).toEqual(HEADINGS);
  });

  it('has written nothing to the page', async () => {
    const writes = await hostWrites(browser.context, editor.page);
    expect(writes.filter(({ detail }) => detail !== '+sidenote-dock')).toEqual([]);
  });
});

function area(editor: Editor) {
  return editor.page.locator('textarea.editor-post-text-editor');
}

/** Puts the caret behind a text of the source, which a person would do with the mouse. */
async function putCaret(editor: Editor, text: string): Promise<void> {
  await area(editor).evaluate((field: HTMLTextAreaElement, wanted) => {
    const at = field.value.indexOf(wanted) + wanted.length;
    field.focus();
    field.setSelectionRange(at, at);
  }, text);
}

function words(snapshot: Parameters<typeof sumsOf>[0] | null, section: '1a' | '1b'): number {
  return snapshot === null ? 0 : (sumsOf(snapshot).sections[section]?.words.narrative ?? 0);
}
