import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordpress as platform } from '../../lib/platforms/wordpress/wordpress';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { coveredBy } from './harness/covered';
import { clickInto, type Editor, editorReady, openEditor } from './harness/editor';
import { wordpress } from './harness/wordpress';

const DOCK_WIDTH = 360;
/** Time for the editor to draw itself for another window, in milliseconds. */
const SETTLE_MS = 300;

/** States of the editor in which it places things in relation to the window. */
const STATES: readonly (readonly [name: string, enter: (editor: Editor) => Promise<void>])[] = [
  ['as it opens', async () => {}],
  ['with a block toolbar', (editor) => clickInto(editor, 'A paragraph')],
  ['with the menu of options', ({ page }) => page.getByRole('button', { name: 'Options' }).first().click()],
  [
    'with a dialogue',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Alt+KeyH');
      await page.locator('.components-modal__screen-overlay').waitFor();
    },
  ],
  [
    'with a notice, not in full screen',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.evaluate(`
        wp.data.dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', false);
        wp.data.dispatch('core/notices').createSuccessNotice('Saved.', { type: 'snackbar' });
      `);
      await page.locator('.components-snackbar').first().waitFor();
    },
  ],
];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser({ extension: 'none' });
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('room for the dock in WordPress (%s)', (kind) => {
  let editor: Editor;

  beforeAll(async () => {
    const site = await wordpress(kind);
    const id = await site.createPage('Dock', '<!-- wp:paragraph --><p>A paragraph</p><!-- /wp:paragraph -->');
    const page = await firstPage(browser);
    await page.setViewportSize({ width: 1_440, height: 900 });
    editor = await openEditor(page, site.url, id);
  });

  it.each(['right', 'left'] as const)('leaves nothing under a dock at the %s', async (side) => {
    const { page } = editor;
    expect(await coveredBy(page, side, DOCK_WIDTH)).not.toEqual([]);
    const sheet = await page.addStyleTag({ content: platform.dock.css(side, DOCK_WIDTH) });
    for (const [name, enter] of STATES) {
      await enter(editor);
      expect(await coveredBy(page, side, DOCK_WIDTH), name).toEqual([]);
    }
    // The editor has not been pushed out of the window on the other side either.
    const box = await page.locator('.interface-interface-skeleton__content').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(side === 'left' ? DOCK_WIDTH : 0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
      side === 'left' ? 1_440 : 1_440 - DOCK_WIDTH,
    );
    await sheet.evaluate((element) => (element as Element).remove());
    await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', true)`);
  });

  it.each([1_280, 783, 782, 601, 600, 400])(
    'moves nothing up or down in a window of %i px',
    async (width) => {
      const { page } = editor;
      await page.setViewportSize({ width, height: 900 });
      for (const fullscreen of [true, false]) {
        await page.evaluate(
          `wp.data.dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', ${fullscreen})`,
        );
        await page.waitForTimeout(SETTLE_MS);
        const before = await heights(page);
        const sheet = await page.addStyleTag({ content: platform.dock.css('right', 34) });
        await page.waitForTimeout(SETTLE_MS);
        expect(await heights(page)).toEqual(before);
        await sheet.evaluate((element) => (element as Element).remove());
      }
    },
  );
});

describe.each([
  ['plain', (id: number) => `postType=page&postId=${id}`],
  ['newest', (id: number) => `p=%2Fpage%2F${id}`],
] as const)('room for the dock in the site editor (%s)', (kind, route) => {
  it.each(['&canvas=edit', ''])('leaves nothing under a dock at either side (%s)', async (canvas) => {
    const site = await wordpress(kind);
    const id = await site.createPage('Dock', '<!-- wp:paragraph --><p>A paragraph</p><!-- /wp:paragraph -->');
    const page = await firstPage(browser);
    await page.setViewportSize({ width: 1_440, height: 900 });
    await page.goto(`${site.url}/wp-admin/site-editor.php?${route(id)}${canvas}`);
    await editorReady(page);
    for (const side of ['right', 'left'] as const) {
      expect(await coveredBy(page, side, DOCK_WIDTH)).not.toEqual([]);
      const sheet = await page.addStyleTag({ content: platform.dock.css(side, DOCK_WIDTH) });
      await expect.poll(() => coveredBy(page, side, DOCK_WIDTH), { message: side }).toEqual([]);
      // Nothing has been pushed out of the window on the other side; the older version moves its frame there slowly.
      const [left, right] = side === 'left' ? [DOCK_WIDTH, 1_440] : [0, 1_440 - DOCK_WIDTH];
      for (const part of ['.edit-site', 'iframe[name="editor-canvas"]']) {
        const isWithin = async () => {
          const { x, width } = (await page.locator(part).boundingBox()) ?? { x: 0, width: 0 };
          return width > 0 && x >= left && x + width <= right;
        };
        await expect.poll(isWithin, { message: `${side} ${part}`, timeout: 10_000 }).toBe(true);
      }
      await sheet.evaluate((element) => (element as Element).remove());
    }
  });
});

/** Where the bar of the dashboard and the editor begin and how high they are, by selector; null: not shown. */
function heights(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    ['#wpadminbar', '.interface-interface-skeleton', '.interface-interface-skeleton__header'].map((part) => {
      const { width, y, height } = document.querySelector(part)?.getBoundingClientRect() ?? { width: 0 };
      return width === 0 ? null : { part, y, height };
    }),
  );
}
