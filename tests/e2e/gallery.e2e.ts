import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from './gallery/open';
import { GALLERY } from './gallery/states';
import { axeFindings } from './harness/axe';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { ROOT } from './harness/prepared';

/**
 * Every state of the sidebar and the popup in a real browser, in light, dark and forced colours: no violation that axe
 * can find, nothing wider than the dock, and a picture of each to look at.
 */

const PICTURES = `${ROOT}/.output/screenshots/gallery`;

const SCHEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;

let browser: TestBrowser;
let gallery: Gallery;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser({ extension: 'none', viewport: { width: 1_100, height: 812 } });
  gallery = await openGallery(browser);
});

afterAll(async () => {
  await browser?.close();
});

describe.each(SCHEMES)('in $name colours', ({ name, colorScheme, forcedColors }) => {
  beforeAll(async () => {
    await gallery.page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  });

  test.each(Object.keys(GALLERY))('%s has no accessibility violations', async (state) => {
    const { page } = gallery;
    await gallery.open(state);
    const surface = page
      .locator('sidenote-dock :is(.dock, .collapsed, .popup, .data)')
      .locator('visible=true');
    await surface.first().screenshot({ path: `${PICTURES}/${state}-${name}.png` });
    expect(await axeFindings(page, 'sidenote-dock')).toEqual([]);
    const overflow = await page.evaluate(() => {
      const middle = document.querySelector('sidenote-dock')?.shadowRoot?.querySelector('.middle');
      return middle == null ? 0 : middle.scrollWidth - middle.clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('where motion is not wanted', () => {
  /** What moves in the sidebar right now. */
  const moving = () =>
    gallery.page.evaluate(() =>
      (document.querySelector('sidenote-dock')?.shadowRoot?.getAnimations() ?? [])
        .filter((animation) => Number(animation.effect?.getComputedTiming().endTime) > 0)
        .map((animation) => (animation as CSSTransition).transitionProperty ?? 'animation'),
    );

  async function tick(): Promise<void> {
    await gallery.page.getByRole('checkbox', { name: 'This section is ready' }).click();
    await gallery.page.getByText('7 of 14 sections ready').waitFor();
  }

  test('nothing moves: waiting, hovered, ticked', async () => {
    await gallery.page.emulateMedia({ reducedMotion: 'reduce' });
    await gallery.open('loading');
    expect(await moving()).toEqual([]);
    await gallery.open('guide');
    await tick();
    expect(await moving()).toEqual([]);
    await gallery.page.getByRole('button', { name: 'Another question' }).hover();
    expect(await moving()).toEqual([]);
  });

  test('elsewhere it does, so that the test above can fail', async () => {
    await gallery.page.emulateMedia({ reducedMotion: 'no-preference' });
    await gallery.open('loading');
    expect(await moving()).not.toEqual([]);
    await gallery.open('guide');
    await tick();
    expect(await moving()).toContain('stroke-dasharray');
  });
});
