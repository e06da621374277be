import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from './gallery/open';
import { GALLERY } from './gallery/states';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { ROOT } from './harness/prepared';

/**
 * Every state of the gallery in a window of 1280 × 900 that is zoomed, which gives the page fewer and larger pixels: nothing
 * is cut off at a side, and what can be scrolled has room to be read in. 400% is what WCAG 2.2 asks for (1.4.10, reflow).
 */

const PICTURES = `${ROOT}/.output/screenshots/gallery-zoom`;
const WINDOW = { width: 1_280, height: 900 };
/** What has to be left between header and tabs, in CSS pixels: three lines. */
const LEAST_MIDDLE = 72;

let browser: TestBrowser;
let gallery: Gallery;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser({ extension: 'none' });
  gallery = await openGallery(browser);
});
afterAll(async () => {
  await browser?.close();
});

describe.each([2, 4])('zoomed to %i times its size', (zoom) => {
  beforeAll(async () => {
    await gallery.page.setViewportSize({ width: WINDOW.width / zoom, height: WINDOW.height / zoom });
  });

  test.each(Object.keys(GALLERY))('%s is all there', async (state) => {
    await gallery.open(state);
    await gallery.page.screenshot({ path: `${PICTURES}/${state}-${zoom}.png`, scale: 'css' });
    const seen = await gallery.page.evaluate(look);
    expect(seen.cut).toEqual([]);
    expect(seen.widerBy).toBeLessThanOrEqual(0);
    expect(seen.middle).toBeGreaterThanOrEqual(LEAST_MIDDLE);
  });
});

/** What is cut off at a side, how much wider the content is than its room, and how high that room is. */
function look() {
  const root = document.querySelector('sidenote-dock')?.shadowRoot;
  const surface = [...(root?.querySelectorAll('.dock, .collapsed, .popup, .data') ?? [])].find(
    (element) => element.getClientRects().length > 0,
  );
  const frame = surface?.getBoundingClientRect();
  if (surface === undefined || frame === undefined) throw new Error('nothing is shown');
  const isClipped = (element: HTMLElement) => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    return (
      overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1
    );
  };
  const left = Math.max(0, frame.left);
  const right = Math.min(innerWidth, frame.right);
  const cut = [...surface.querySelectorAll<HTMLElement>('button, a, input, textarea, h2, h3, p, li, kbd')]
    .filter((element) => element.getClientRects().length > 0 && element.closest('.hidden-text') === null)
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1 || isClipped(element);
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
  const middle = surface.querySelector('.middle');
  return {
    cut,
    widerBy: middle === null ? 0 : middle.scrollWidth - middle.clientWidth,
    middle: middle?.clientHeight ?? innerHeight,
  };
}
