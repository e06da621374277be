import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGallery, galleryHtml } from './gallery/build';
import { GALLERY } from './gallery/states';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { ROOT } from './harness/prepared';

/**
 * Every state of the sidebar in a real browser, in light, dark and forced colours: no violation that axe can find, nothing
 * wider than the dock, and a picture of each to look at under .output/screenshots/gallery.
 */

const PICTURES = `${ROOT}/.output/screenshots/gallery`;
const ADDRESS = 'http://gallery.localhost/';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SCHEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const html = galleryHtml(await buildGallery());
  browser = await launchBrowser({ extension: 'none', viewport: { width: 1_100, height: 812 } });
  page = await firstPage(browser);
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
});

afterAll(async () => {
  await browser?.close();
});

async function open(state: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${ADDRESS}#${state}`);
  await page.locator(`html[data-ready="${state}"]`).waitFor();
}

describe.each(SCHEMES)('in $name colours', ({ name, colorScheme, forcedColors }) => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  });

  test.each(Object.keys(GALLERY))('%s has no accessibility violations', async (state) => {
    await open(state);
    const dock = page
      .locator('sidenote-dock .dock, sidenote-dock .collapsed')
      .locator('visible=true')
      .first();
    await dock.screenshot({ path: `${PICTURES}/${state}-${name}.png` });
    await page.evaluate(axe);
    const results: AxeResults = await page.evaluate('axe.run("sidenote-dock")');
    const found = results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`,
    );
    expect(found).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(3);
    const overflow = await page.evaluate(() => {
      const middle = document.querySelector('sidenote-dock')?.shadowRoot?.querySelector('.middle');
      return middle == null ? 0 : middle.scrollWidth - middle.clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
