import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordpress as platform } from '../../lib/platforms/wordpress/wordpress';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { type ClassicEditor, openClassic } from './harness/classic';
import { coveredBy } from './harness/covered';
import { screenshot } from './harness/screenshots';
import { wordpress } from './harness/wordpress';

const DOCK_WIDTH = 360;
const WINDOW = { width: 1_440, height: 900 };

/** States of the classic editor in which something is placed in relation to the window; each is left again. */
const STATES: readonly (readonly [
  name: string,
  enter: (editor: ClassicEditor) => Promise<void>,
  leave: (editor: ClassicEditor) => Promise<void>,
])[] = [
  ['as it opens', async () => {}, async () => {}],
  [
    'with a pinned toolbar',
    async ({ page, clickInto }) => {
      await clickInto('Paragraph 59');
      await expect
        .poll(() =>
          page
            .locator('.mce-toolbar-grp')
            .first()
            .evaluate((bar) => getComputedStyle(bar).position),
        )
        .toBe('fixed');
    },
    ({ page }) => page.evaluate(() => scrollTo(0, 0)),
  ],
  [
    'with the media dialogue',
    async ({ page }) => {
      await page.locator('#insert-media-button').click();
      await page.locator('.media-modal .media-frame-title').first().waitFor();
    },
    async ({ page }) => {
      await page.locator('.media-modal-close').first().click();
      await page.locator('.media-modal').first().waitFor({ state: 'hidden' });
    },
  ],
  [
    'with the dialogue for links',
    async ({ page, show }) => {
      await show('text');
      await page.locator('#qt_content_link').click();
      await page.locator('#wp-link-wrap').waitFor();
    },
    async ({ page, show }) => {
      await page.locator('#wp-link-close').click();
      await page.locator('#wp-link-wrap').waitFor({ state: 'hidden' });
      await show('visual');
    },
  ],
  [
    'with a menu of the toolbar',
    async ({ page }) => {
      await page.locator('.mce-listbox button').first().click();
      await page.locator('.mce-floatpanel').first().waitFor();
    },
    ({ page }) => page.keyboard.press('Escape'),
  ],
  [
    'with the screen options',
    async ({ page }) => {
      await page.locator('#show-settings-link').click();
      await page.locator('#screen-options-wrap').waitFor();
    },
    ({ page }) => page.locator('#show-settings-link').click(),
  ],
];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser({ extension: 'none' });
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('room for the dock beside the classic editor (%s)', (kind) => {
  let editor: ClassicEditor;

  beforeAll(async () => {
    const site = await wordpress(kind);
    const paragraphs = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} about learning design.`);
    const id = await site.createPage('Classic: dock', paragraphs.join('\n\n'));
    const page = await firstPage(browser);
    await page.setViewportSize(WINDOW);
    editor = await openClassic(page, site.url, id);
  });

  it.each(['right', 'left'] as const)('leaves nothing under a dock at the %s', async (side) => {
    const { page } = editor;
    expect(await coveredBy(page, side, DOCK_WIDTH)).not.toEqual([]);
    const sheet = await page.addStyleTag({ content: platform.dock.css(side, DOCK_WIDTH) });
    for (const [name, enter, leave] of STATES) {
      await enter(editor);
      await screenshot(page, `classic-dock-${kind}-${side}-${name.replace(/ /gu, '-')}`);
      expect(await coveredBy(page, side, DOCK_WIDTH), name).toEqual([]);
      await leave(editor);
    }
    // Nor was the page made wider than the window, or the text pushed out of it.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WINDOW.width);
    const box = await page.locator('#wp-content-wrap').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(side === 'left' ? DOCK_WIDTH : 0);
    expect(box?.width).toBeGreaterThan(300);
    await sheet.evaluate((element) => (element as Element).remove());
  });

  it.each([1_280, 782, 600, 400])('moves nothing up or down in a window of %i px', async (width) => {
    const { page } = editor;
    await page.setViewportSize({ width, height: 900 });
    const before = await tops(page);
    const sheet = await page.addStyleTag({ content: platform.dock.css('right', 34) });
    expect(await tops(page)).toEqual(before);
    expect(await coveredBy(page, 'right', 34)).toEqual([]);
    await sheet.evaluate((element) => (element as Element).remove());
  });
});

/** Where the bar of the dashboard and the page below it begin. */
function tops(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    ['#wpadminbar', '#wpwrap'].map((part) => document.querySelector(part)?.getBoundingClientRect().y),
  );
}
