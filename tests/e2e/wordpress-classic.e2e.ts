import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumsOf } from '../../lib/portfolio/sums';
import { caretPlace } from '../../lib/view/caret-place';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { type ClassicEditor, openClassic } from './harness/classic';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

/** Stored as the classic editor stores it: blank lines divide paragraphs. */
const CONTENT = `<h2>1a Constraints and benefits of different technologies</h2>
I chose the quiz tool <a href="https://example.org/plan">with a plan</a>.

<strong>Reflection</strong>
It taught me a lot.

${Array.from({ length: 60 }, (_, at) => `Paragraph ${at} about learning design.`).join('\n\n')}
<h2>1b Technical knowledge and ability</h2>
The end of the page.`;

const HEADINGS = [
  '1 Classic: my portfolio',
  '2 1a Constraints and benefits of different technologies',
  '7 Reflection',
  '2 1b Technical knowledge and ability',
];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('the classic editor (%s)', (kind) => {
  let site: Site;
  let editor: ClassicEditor;
  let watch: NewsWatch;
  let id = 0;

  beforeAll(async () => {
    site = await wordpress(kind);
    id = await site.createPage('Classic: my portfolio', CONTENT);
    editor = await openClassic(await firstPage(browser), site.url, id);
    watch = await watchNews(browser.context, editor.page);
    const home = `${site.url}/`;
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({ kind: 'command', command: { id: { sender: `classic-${kind}`, number: 1 }, request } });
    await watch.until((live) => live.snapshot !== null, 'a snapshot');
  });

  it('tells headings, sections and counts of the visual view', async () => {
    const { live } = await watch.until((now) => words(now, '1a') > 0, 'words in 1a');
    expect(headings(live)).toEqual(HEADINGS);
    expect(words(live, '1a')).toBe(8 + 5 + 60 * 5);
    expect(live.document?.id).toBe(`wordpress:${site.url}/:${id}`);
  });

  it('follows the caret and what is typed, and undoing', async () => {
    await editor.clickInto('The end of the page.');
    await watch.until((live) => caretPlace(live)?.section === '1b', 'the caret in 1b');
    const before = await watch.until((live) => words(live, '1b') === 5, 'five words in 1b');
    await editor.page.keyboard.type(' Two more.');
    await watch.until((live) => words(live, '1b') === 7, 'seven words in 1b');
    // What one step takes back depends on how fast was typed.
    for (let steps = 0; steps < 12 && (await editor.holds(' Two')); steps++) {
      await editor.page.keyboard.press('ControlOrMeta+z');
    }
    const after = await watch.until((live) => words(live, '1b') === 5, 'five words again');
    expect(headingIds(after.live)).toEqual(headingIds(before.live));
    await editor.clickInto('It taught me a lot.');
    await watch.until((live) => caretPlace(live)?.section === '1a', 'the caret in 1a');
  });

  it('takes the candidate to a heading of the visual view', async () => {
    const target = editor.visual.locator('h2', { hasText: '1b Technical' });
    await editor.clickInto('It taught me a lot.');
    const { live } = await watch.until((now) => now.snapshot !== null, 'a snapshot');
    expect(await isSeen(target)).toBe(false);
    await watch.post({ kind: 'reveal', block: idOf(live, '1b') });
    await expect.poll(() => isSeen(target), { timeout: 5_000 }).toBe(true);
  });

  it('is read in its text view without a reload', async () => {
    const { live: visual } = await watch.until((now) => words(now, '1b') === 5, 'five words in 1b');
    const old = new Set(headingIds(visual));
    await editor.show('text');
    const { live } = await watch.until(
      (now) => headingIds(now).some((heading) => !old.has(heading)),
      'the headings of the source',
    );
    expect(headings(live)).toEqual(HEADINGS);
    expect(words(live, '1a')).toBe(words(visual, '1a'));
    await putCaret('The end of');
    await watch.until((now) => caretPlace(now)?.section === '1b', 'the caret in 1b');
    await editor.page.keyboard.type(' all');
    await watch.until((now) => words(now, '1b') === 6, 'six words in 1b');
  });

  it('takes the candidate to a line of the source, and changes no text', async () => {
    await putCaret('Paragraph 3 ');
    const { live } = await watch.until((now) => caretPlace(now)?.section === '1a', 'the caret in 1a');
    await editor.page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      scrollTo(0, 0);
    });
    const before = await editor.source.inputValue();
    await watch.post({ kind: 'reveal', block: idOf(live, '1b') });
    const selected = () =>
      editor.source.evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      );
    await expect.poll(selected).toBe('<h2>1b Technical knowledge and ability</h2>');
    expect(await editor.source.inputValue()).toBe(before);
    // Its last line is in view, wherever it scrolls: in the field or with the page.
    await editor.source.evaluate((field) => {
      const { bottom } = field.getBoundingClientRect();
      const left = field.scrollHeight - field.clientHeight - field.scrollTop;
      if (bottom + left > innerHeight + 400) throw new Error(`The end is ${bottom + left} px down.`);
    });
  });

  it('is read in its visual view again, and what was typed is there', async () => {
    await editor.show('visual');
    await editor.clickInto('The end of all the page.');
    await watch.until((live) => caretPlace(live)?.section === '1b', 'the caret in 1b');
    await editor.page.keyboard.type(' Now.');
    const { live } = await watch.until((now) => words(now, '1b') === 7, 'seven words in 1b');
    expect(headings(live)).toEqual(HEADINGS);
  });

  it('has written nothing to the page', async () => {
    const writes = await hostWrites(browser.context, editor.page);
    expect(writes.filter(({ detail }) => detail !== '+sidenote-dock')).toEqual([]);
  });

  /** Puts the caret behind a text of the source, which a person would do with the mouse. */
  async function putCaret(text: string): Promise<void> {
    await editor.source.evaluate((field: HTMLTextAreaElement, wanted) => {
      const at = field.value.indexOf(wanted) + wanted.length;
      field.focus();
      field.setSelectionRange(at, at);
    }, text);
  }
});

type Live = Awaited<ReturnType<NewsWatch['until']>>['live'];

function words({ snapshot }: Live, section: '1a' | '1b'): number {
  return snapshot === null ? 0 : (sumsOf(snapshot).sections[section]?.words.narrative ?? 0);
}

function headings({ snapshot }: Live): string[] | undefined {
  return snapshot?.headings.map(({ level, text }) => `${level} ${text}`);
}

function headingIds({ snapshot }: Live): string[] {
  return snapshot?.headings.map((heading) => heading.id) ?? [];
}

function idOf({ snapshot }: Live, section: '1a' | '1b'): string | undefined {
  return snapshot?.headings.find((heading) => heading.section === section)?.id;
}

/** Whether an element of the frame is in the window: the frame can be higher than that. */
async function isSeen(target: import('playwright-core').Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const frame = element.ownerDocument.defaultView?.frameElement;
    const top = element.getBoundingClientRect().top + (frame?.getBoundingClientRect().top ?? 0);
    return top >= 0 && top < parent.innerHeight;
  });
}
