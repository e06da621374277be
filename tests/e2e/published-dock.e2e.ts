import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordpress as platform } from '../../lib/platforms/wordpress/wordpress';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { coveredBy } from './harness/covered';
import { type Site, wordpress } from './harness/wordpress';

const DOCK_WIDTH = 360;
/** The themes that come with each version. Of Twenty Twenty-One only its styles do. */
const THEMES = [
  ['plain', 'twentytwentytwo'],
  ['plain', 'twentytwentythree'],
  ['newest', 'twentytwentyfive'],
] as const;

const WIDE = `<!-- wp:cover {"align":"full","overlayColor":"black"} --><div class="wp-block-cover alignfull"><span class="wp-block-cover__background has-black-background-color has-background-dim-100 has-background-dim"></span><div class="wp-block-cover__inner-container"><!-- wp:paragraph --><p>As wide as can be</p><!-- /wp:paragraph --></div></div><!-- /wp:cover -->`;
const LONG = '<!-- wp:paragraph --><p>A paragraph of my portfolio.</p><!-- /wp:paragraph -->\n'.repeat(60);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser({ extension: 'none' });
});
afterAll(async () => {
  await browser.close();
});

describe.each(THEMES)('room beside a published page (%s, %s)', (kind, theme) => {
  let site: Site;
  let page: Page;
  let id = 0;

  beforeAll(async () => {
    site = await wordpress(kind);
    id = await site.createPage('1a Constraints', WIDE + LONG);
    page = await firstPage(browser);
  });

  it.each([
    ['with the toolbar', ''],
    ['without the toolbar', '&test_bar=off'],
  ])('leaves nothing under a dock, %s', async (_name, more) => {
    await page.goto(`${site.url}/?page_id=${id}&test_theme=${theme}${more}`);
    expect(await page.evaluate(() => document.querySelector('#wpadminbar') === null)).toBe(more !== '');
    expect(
      await page.locator('link[href*="/themes/"], style#global-styles-inline-css').count(),
    ).toBeGreaterThan(0);
    for (const side of ['right', 'left'] as const) {
      expect(await coveredBy(page, side, DOCK_WIDTH)).not.toEqual([]);
      const sheet = await page.addStyleTag({ content: platform.dock.css(side, DOCK_WIDTH) });
      for (const at of [0, 600, 100_000]) {
        await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), at);
        expect(await coveredBy(page, side, DOCK_WIDTH), `${side} ${at}`).toEqual([]);
      }
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      // Still as high as before the bar, and not pushed out at the other side.
      const edges = await page.evaluate(() => {
        const { left, right } = document.body.getBoundingClientRect();
        const bar = document.querySelector('#wpadminbar')?.getBoundingClientRect();
        return { left, right, bar: bar && [bar.left, bar.top, bar.right] };
      });
      const [left, right] = side === 'left' ? [DOCK_WIDTH, 1_440] : [0, 1_440 - DOCK_WIDTH];
      expect(edges).toEqual({ left, right, bar: more === '' ? [left, 0, right] : undefined });
      await sheet.evaluate((element) => (element as Element).remove());
    }
  });

  it('leaves an opened menu beside a dock in a window without much room', async () => {
    await page.setViewportSize({ width: 780, height: 700 });
    await page.goto(`${site.url}/?page_id=${id}&test_theme=${theme}`);
    const sheet = await page.addStyleTag({ content: platform.dock.css('right', 34) });
    for (const width of [780, 500]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await coveredBy(page, 'right', 34), `${width}`).toEqual([]);
    }
    // The list of pages is a menu as wide as the window now.
    await page.locator('.wp-block-navigation__responsive-container-open:visible').first().click();
    const menu = page.locator('.wp-block-navigation__responsive-container.is-menu-open');
    await menu.waitFor();
    await expect.poll(async () => (await menu.boundingBox())?.width).toBe(500 - 34);
    await expect.poll(() => coveredBy(page, 'right', 34)).toEqual([]);
    await sheet.evaluate((element) => (element as Element).remove());
    await page.setViewportSize({ width: 1_440, height: 900 });
  });
});
