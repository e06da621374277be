import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, openEditor } from './harness/editor';
import { openFromPopup } from './harness/popup';
import { type Site, wordpress } from './harness/wordpress';

/** A portfolio of several pages: what one page is found to be depends on the others, which are not all open. */

const paragraph = (text: string) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;

/** How long a change may take to be seen on a busy machine. */
const PATIENCE = { timeout: 10_000 };
/** What follows from an answer of the candidate's shows before the pause after which counts are kept, in milliseconds. */
const AT_ONCE = { timeout: 1_500 };

describe('pages of one portfolio in WordPress', () => {
  let browser: TestBrowser;
  let site: Site;
  let first: Page;
  let second: Page;
  let ids: { readonly podcasts: number; readonly simulation: number; readonly area: number };

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await wordpress('plain');
    ids = {
      podcasts: await site.createPage('Specialist area: Podcasts', paragraph('I recorded five words here.')),
      simulation: await site.createPage(
        'Specialist area: Simulation',
        paragraph('I built seven words of a simulation.'),
      ),
      area: await site.createPage('Specialist area', paragraph('Two words.')),
    };
    first = await browser.context.newPage();
    second = await browser.context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
  });

  const row = (number: string, on: Page) =>
    on.locator('sidenote-dock .section-row').filter({ has: on.locator(`text=/^${number}$/`) });
  const shows = (number: string, text: string, on: Page, patience = PATIENCE) =>
    expect.poll(() => row(number, on).textContent(), patience).toContain(text);

  it('a lone specialist area is the first', async () => {
    await first.bringToFront();
    await openEditor(first, site.url, ids.podcasts);
    await openFromPopup(browser);
    await shows('5a', '5 words', first);
    await shows('5b', 'not found', first);
  });

  it('with a second one they are 5a and 5b, on both pages, without opening the first again', async () => {
    await second.bringToFront();
    await openEditor(second, site.url, ids.simulation);
    for (const page of [second, first]) {
      await page.bringToFront();
      await shows('5a', '5 words', page);
      await shows('5b', '7 words', page);
    }
  });

  it('a correction for a page that is not open shows at once, and so does its undoing', async () => {
    await first.close();
    await second.bringToFront();
    await row('5a', second).click();
    const heading = 'Specialist area: Podcasts';
    await second.getByRole('button', { name: `Not this? Choose another section for “${heading}”` }).click();
    await second.locator('sidenote-dock .chooser').getByRole('button', { name: /^6/u }).click();
    await shows('6', '5 words', second, AT_ONCE);
    await shows('5a', '7 words', second, AT_ONCE);
    await shows('5b', 'not found', second, AT_ONCE);
    await second
      .locator('sidenote-dock')
      .getByRole('button', { name: /^Undo: Section of/u })
      .first()
      .click();
    await shows('5a', '5 words', second, AT_ONCE);
    await shows('5b', '7 words', second, AT_ONCE);
    await shows('6', 'not found', second, AT_ONCE);
  });

  it('text right under the area shows in a row of its own, and where the caret is', async () => {
    const editor = await openEditor(second, site.url, ids.area);
    const area = second.locator('sidenote-dock .area-row');
    await expect.poll(() => area.textContent(), PATIENCE).toContain('Specialist areas');
    expect(await area.textContent()).toContain('2 words');
    await clickInto(editor, 'Two words.');
    await expect
      .poll(() => second.locator('sidenote-dock h2.title').first().textContent(), PATIENCE)
      .toBe('5Specialist areas');
    await area
      .getByRole('button', { name: 'Which section is this? Choose one for “Specialist area”' })
      .click();
    await second.locator('sidenote-dock .chooser').getByRole('button', { name: /^4/u }).click();
    await shows('4', '2 words', second, AT_ONCE);
    await expect.poll(() => area.count(), AT_ONCE).toBe(0);
  });
});
