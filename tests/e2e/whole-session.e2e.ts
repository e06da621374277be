import { copyFileSync, mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, editorReady, openEditor } from './harness/editor';
import { watchOwnRequests } from './harness/own-requests';
import { openFromPopup } from './harness/popup';
import { ROOT } from './harness/prepared';
import { screenshot } from './harness/screenshots';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';

/**
 * One candidate's session from the toolbar button to the second tab, in both forms of the editor. Each step stands on
 * the one before, as it does for a person; rules 1 and 2 are judged over the whole of it at the end.
 */

const FILLER = Array.from(
  { length: 40 },
  (_, i) =>
    `<!-- wp:paragraph --><p>Sentence ${i} tells what I did for the course team.</p><!-- /wp:paragraph -->`,
).join('\n');

const FIRST_PAGE = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
${FILLER}
<!-- wp:heading --><h2 class="wp-block-heading">Those whom I teach at night</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work shifts.</p><!-- /wp:paragraph -->
<!-- wp:paragraph --><p>The end.</p><!-- /wp:paragraph -->`;

const SECOND_PAGE = `<!-- wp:heading --><h2 class="wp-block-heading">Future plans</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I want to study again.</p><!-- /wp:paragraph -->`;

/** Where the README's pictures are kept; written only when asked for, so that a test run leaves no changes. */
const PICTURES = `${ROOT}/assets/screenshots`;

async function picture(page: Page, name: string): Promise<void> {
  const path = await screenshot(page, name);
  if (process.env.SIDENOTE_PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  copyFileSync(path, `${PICTURES}/${name}.png`);
}

describe.each(['plain', 'newest'] as const)('a session in WordPress (%s)', (kind) => {
  let browser: TestBrowser;
  let site: Site;
  let page: Page;
  let second: Page;
  let editor: Editor;
  let ids: { readonly first: number; readonly second: number };
  let ownRequests: Awaited<ReturnType<typeof watchOwnRequests>>;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await wordpress(kind);
    ids = {
      first: await site.createPage('Teaching and learning', FIRST_PAGE),
      second: await site.createPage('What comes next', SECOND_PAGE),
    };
    page = await browser.context.newPage();
    await page.bringToFront();
    ownRequests = await watchOwnRequests(browser.context, page);
    editor = await openEditor(page, site.url, ids.first);
  });

  afterAll(async () => {
    await browser?.close();
  });

  const dock = () => page.locator('sidenote-dock');
  const title = () => dock().locator('h2.title').first();
  const row = (name: string, on: Page = page) => on.locator('sidenote-dock .section-row', { hasText: name });
  const axe = async () => expect(await axeFindings(page, 'sidenote-dock')).toEqual([]);

  it('is not there until the toolbar button is used', async () => {
    expect(await dock().count()).toBe(0);
    await openFromPopup(browser);
    await dock().locator('.dock').waitFor();
    await row('Teaching and assessment').waitFor();
    await axe();
  });

  it('follows a heading and its text as they are typed: section, words, caret', async () => {
    await clickInto(editor, 'The end.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('## 3a Legislation');
    await page.keyboard.press('Enter');
    await page.keyboard.type('I wrote nine words about the law of copyright.');
    await expect.poll(() => title().textContent()).toBe('3aLegislation');
    await expect.poll(() => dock().locator('.words b').first().textContent()).toBe('9 words');
    await clickInto(editor, 'I planned the module');
    await expect.poll(() => title().textContent()).toMatch(/^2a/u);
  });

  it('keeps ticks of an item and of a section over a reload', async () => {
    await page.getByRole('checkbox').first().check();
    await page.getByRole('checkbox', { name: 'This section is ready' }).check();
    await page.getByText('1 of 14 sections ready').waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    editor = await editorReady(page);
    await page.getByText('1 of 14 sections ready').waitFor();
    await clickInto(editor, 'I planned the module');
    await expect.poll(() => title().textContent()).toMatch(/^2a/u);
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
  });

  it('corrects a mapping in two clicks and keeps the correction over a reload', async () => {
    await clickInto(editor, 'My learners work shifts.');
    await page.getByRole('tab', { name: /^Guide/u }).click();
    const heading = 'Those whom I teach at night';
    await expect.poll(() => row('Your target learners').textContent()).toContain('not found');
    await page.getByRole('button', { name: `A section? Choose one for “${heading}”` }).click();
    await axe();
    await dock().locator('.chooser').getByRole('button', { name: '2b' }).click();
    await expect.poll(() => row('Your target learners').textContent()).not.toContain('not found');
    await expect.poll(() => title().textContent()).toMatch(/^2b/u);
    await page.reload();
    editor = await editorReady(page);
    await expect.poll(() => row('Your target learners').textContent()).not.toContain('not found');
  });

  it('takes the candidate to a section', async () => {
    await row('Your target learners').click();
    await dock().getByRole('button', { name: 'Take me to Those whom I teach at night' }).click();
    const heading = editor.canvas.locator('.is-root-container [data-block]', {
      hasText: 'Those whom I teach',
    });
    await expect
      .poll(
        () =>
          heading.evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= (element.ownerDocument.defaultView?.innerHeight ?? 0);
          }),
        { timeout: 5_000 },
      )
      .toBe(true);
  });

  it('shows the same in a second tab, with the pages of both', async () => {
    second = await browser.context.newPage();
    await openEditor(second, site.url, ids.second);
    await second.getByText('1 of 14 sections ready').waitFor();
    await row('Future plans', second).waitFor();
    await expect.poll(() => row('Your target learners', second).textContent()).not.toContain('not found');
    await expect.poll(() => row('Future plans').textContent()).not.toContain('not found');
    await row('Future plans', second).click();
    await second.getByRole('checkbox', { name: 'This section is ready' }).check();
    await page.bringToFront();
    await page.getByText('2 of 14 sections ready').waitFor();
  });

  it('undoes, naming what it undoes, and the other tab follows', async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await axe();
    await dock()
      .getByRole('button', { name: /^Undo: Future plans/u })
      .click();
    await page.getByText('1 of 14 sections ready').waitFor();
    await second.bringToFront();
    await second.getByText('1 of 14 sections ready').waitFor();
    await second.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violations in any view (%s)',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const name of [/^Open/u, /^Principles/u, /^Finish/u, /^Guide/u]) {
        await page.getByRole('tab', { name }).click();
        await axe();
      }
      await clickInto(editor, 'I planned the module');
      await expect.poll(() => title().textContent()).toMatch(/^2a/u);
      await picture(page, `wordpress-${kind}-${colorScheme}`);
    },
  );

  it('copies a missing section as a heading that the editor pastes', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
    await row('No second specialist area').or(row('Specialist area 2')).first().click();
    await dock()
      .getByRole('button', { name: /^Copy headings for/u })
      .click();
    await dock()
      .getByText(/^Copied/u)
      .waitFor();
    await clickInto(editor, 'My learners work shifts.');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+V');
    await editor.canvas.locator('h2[data-block]', { hasText: /^5b/u }).waitFor();
    await expect
      .poll(() => row('Specialist area 2').textContent(), { timeout: 5_000 })
      .not.toContain('not found');
  });

  it('wrote one element to the page and nothing into the text, and let nothing out', async () => {
    const writes = await hostWrites(browser.context, page);
    expect(writes.map(({ detail }) => detail)).toEqual(['+sidenote-dock']);
    expect(browser.outside()).toEqual([]);
    expect(ownRequests()).toEqual([]);
  });

  it('leaves no trace in the text that is saved', async () => {
    const text = await editor.canvas.locator('.is-root-container').evaluate((root) => root.outerHTML);
    expect(text).toContain('My learners work shifts.');
    expect(text).not.toMatch(/sidenote|sn-/iu);
  });
});
