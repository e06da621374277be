import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumsOf } from '../../lib/portfolio/sums';
import { caretPlace } from '../../lib/view/caret-place';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import {
  type CanvasForm,
  clickInto,
  clickThrough,
  type Editor,
  editorReady,
  openEditor,
} from './harness/editor';
import { standingWatch } from './harness/standing-watch';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

/** The ways in which the block editor shows one text: it goes from each to the others without being loaded again. */

const HEADINGS = ['1a Constraints and benefits', '1b Technical knowledge'];
const CONTENT = HEADINGS.map(
  (heading, at) => `<!-- wp:heading --><h2 class="wp-block-heading">${heading}</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>Paragraph number ${at} begins.</p><!-- /wp:paragraph -->`,
).join('\n');

/** What the editor is asked for, where its versions differ. The canvas of the plain one is in a frame in previews alone. */
const VERSIONS = {
  plain: {
    preview: (device: string) =>
      `wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('${device}')`,
    form: 'page' as CanvasForm,
    template: "wp.data.dispatch('core/edit-post').__unstableSwitchToTemplateMode()",
    post: "wp.data.dispatch('core/edit-post').setIsEditingTemplate(false)",
  },
  newest: {
    preview: (device: string) => `wp.data.dispatch('core/editor').setDeviceType('${device}')`,
    form: 'frame' as CanvasForm,
    template: "wp.data.dispatch('core/editor').setRenderingMode('template-locked')",
    post: "wp.data.dispatch('core/editor').setRenderingMode('post-only')",
  },
};

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('forms of the block editor (%s)', (kind) => {
  const { preview, form } = VERSIONS[kind];
  let site: Site;
  let editor: Editor;
  let watch: NewsWatch;
  /** Words in the paragraphs of both sections. */
  let count = 4;

  beforeAll(async () => {
    site = await wordpress(kind);
    const id = await site.createPage('My portfolio', CONTENT);
    editor = await openEditor(await firstPage(browser), site.url, id);
    watch = await watchNews(browser.context, editor.page);
    const home = `${site.url}/`;
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({ kind: 'command', command: { id: { sender: `forms-${kind}`, number: 1 }, request } });
    await watch.until((live) => words(live, '1b') === count, 'what is written');
  });

  it('are followed from one to another and back: words, section and caret', async () => {
    expect(editor.form).toBe(form);
    await followed();
    await look('Tablet', 'frame');
    await followed();
    await look('Desktop', form);
    await followed();
    await throughCode();
    await followed();
  });

  it('are read alone while the template is shown around them', async () => {
    await editor.page.evaluate(VERSIONS[kind].template);
    const content = editor.page
      .frameLocator('iframe[name="editor-canvas"]')
      .locator('[data-type="core/post-content"] [data-block]', { hasText: 'Paragraph number 1' });
    await content.waitFor();
    editor = await editorReady(editor.page);
    await followed(clickThrough);
    await editor.page.evaluate(VERSIONS[kind].post);
    await expect.poll(() => content.count()).toBe(0);
    editor = await editorReady(editor.page);
    await followed();
  });

  it('leave no listener and no observer behind', async () => {
    const before = await standingWatch(browser.context, editor.page);
    expect(before.observers).toBeGreaterThan(0);
    expect(before.listeners.length).toBeGreaterThan(0);
    for (let round = 0; round < 3; round++) {
      await look('Mobile', 'frame');
      await followed();
      await look('Desktop', form);
      await throughCode();
      await followed();
    }
    await expect.poll(() => standingWatch(browser.context, editor.page), { timeout: 10_000 }).toEqual(before);
  });

  it('have been read without a write to the page', async () => {
    const writes = await hostWrites(browser.context, editor.page);
    expect(writes.filter(({ detail }) => detail !== '+sidenote-dock')).toEqual([]);
  });

  /** Types a word into each section, and waits until it is told with the caret in it. */
  async function followed(into = clickInto): Promise<void> {
    count++;
    for (const [at, section] of (['1a', '1b'] as const).entries()) {
      await into(editor, `Paragraph number ${at}`);
      await watch.until((live) => caretPlace(live)?.section === section, `the caret in ${section}`);
      await editor.page.keyboard.type(' More.');
      const { live } = await watch.until(
        (now) => words(now, section) === count,
        `${count} words in ${section}`,
      );
      expect(live.status?.kind).toBe('reading');
    }
  }

  async function look(device: string, wanted: CanvasForm): Promise<void> {
    await editor.page.evaluate(preview(device));
    await expect.poll(async () => (await editorReady(editor.page)).form, { timeout: 15_000 }).toBe(wanted);
    editor = await editorReady(editor.page);
  }

  async function throughCode(): Promise<void> {
    const { page } = editor;
    await page.keyboard.press('ControlOrMeta+Shift+Alt+m');
    const area = page.locator('textarea.editor-post-text-editor');
    await area.waitFor();
    count++;
    for (const [at, section] of (['1a', '1b'] as const).entries()) {
      await area.evaluate((field: HTMLTextAreaElement, wanted) => {
        const place = field.value.indexOf(wanted) + wanted.length;
        field.focus();
        field.setSelectionRange(place, place);
      }, `Paragraph number ${at}`);
      await watch.until((live) => caretPlace(live)?.section === section, `the caret in ${section}`);
      await page.keyboard.type(' still');
      await watch.until((live) => words(live, section) === count, `${count} words in ${section}`);
    }
    await page.keyboard.press('ControlOrMeta+Shift+Alt+m');
    await area.waitFor({ state: 'detached' });
    editor = await editorReady(page);
  }
});

type Live = Awaited<ReturnType<NewsWatch['until']>>['live'];

function words({ snapshot }: Live, section: '1a' | '1b'): number {
  return snapshot === null ? 0 : (sumsOf(snapshot).sections[section]?.words.narrative ?? 0);
}
