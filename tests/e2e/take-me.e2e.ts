import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { openEditor } from './harness/editor';
import { openFromPopup } from './harness/popup';
import { wordpress } from './harness/wordpress';

/** Taking the candidate to a heading far below moves the text, and nothing of the editor around it. */

const heading = (text: string) =>
  `<!-- wp:heading --><h2 class="wp-block-heading">${text}</h2><!-- /wp:heading -->`;
const FILLING = Array.from(
  { length: 60 },
  (_, at) => `<!-- wp:paragraph --><p>Sentence ${at} tells what I did.</p><!-- /wp:paragraph -->`,
);
const CONTENT = [
  heading('2a Teaching, learning and assessment processes'),
  ...FILLING,
  heading('2b Your target learners'),
  ...FILLING,
].join('\n');

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

it.each(['plain', 'newest'] as const)('scrolls the text alone (%s)', async (kind) => {
  const site = await wordpress(kind);
  const id = await site.createPage('A long page', CONTENT);
  const page = await browser.context.newPage();
  await page.bringToFront();
  const editor = await openEditor(page, site.url, id);
  await openFromPopup(browser);
  await page.bringToFront();
  const dock = page.locator('sidenote-dock');
  // Pressed by script: the tests' own clicks scroll as well.
  const press = (what: string, text: string) =>
    dock
      .locator(what, { hasText: text })
      .first()
      .evaluate((element: HTMLElement) => element.click());
  await press('.section-row', '2b');
  await press('button', 'Take me');
  const target = editor.canvas.getByText('2b Your target learners').first();
  const top = () => target.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top, { timeout: 15_000 }).toBeLessThan(600);
  const cutOff = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((box) => box.scrollTop > 0 && getComputedStyle(box).overflowY === 'hidden')
      .map((box) => box.localName),
  );
  expect(cutOff).toEqual([]);
  await page.close();
});
