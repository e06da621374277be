import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, openEditor } from './harness/editor';
import { watchOwnRequests } from './harness/own-requests';
import { openFromPopup } from './harness/popup';
import { screenshot } from './harness/screenshots';
import { type Site, wordpress } from './harness/wordpress';

/**
 * Everything stored goes out into one file and comes back from it, beside a real editor: ticked, noted, corrected,
 * backed up, deleted, restored, merged into what was done since, undone. Each step stands on the one before.
 */

const PAGE = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">Those whom I teach at night</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work shifts.</p><!-- /wp:paragraph -->`;

const HEADING = 'Those whom I teach at night';
const NOTE = 'Ask Priya for the survey.';
const PATIENCE = { timeout: 15_000 };

describe('what is stored, beside WordPress', () => {
  let browser: TestBrowser;
  let site: Site;
  let page: Page;
  let data: Page;
  let editor: Editor;
  let backup: string;
  let ownRequests: Awaited<ReturnType<typeof watchOwnRequests>>;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await wordpress('newest');
    const id = await site.createPage('Teaching and learning', PAGE);
    page = await browser.context.newPage();
    await page.bringToFront();
    ownRequests = await watchOwnRequests(browser.context, page);
    editor = await openEditor(page, site.url, id);
    await openFromPopup(browser);
    await row('Teaching and assessment').waitFor();
    await clickInto(editor, 'My learners');
  });

  afterAll(async () => {
    await browser?.close();
  });

  const dock = () => page.locator('sidenote-dock');
  const row = (name: string) => dock().locator('.section-row', { hasText: name });
  const said = (words: RegExp | string) => data.getByRole('status').getByText(words).waitFor();
  const learners = () => row('Your target learners').textContent();

  async function pick(name: string, text: string): Promise<void> {
    await data.bringToFront();
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await data.locator('input[type=file]').setInputFiles(file);
  }

  async function allIsThere(): Promise<void> {
    await page.bringToFront();
    await page.getByText('1 of 14 sections ready').waitFor();
    await expect.poll(learners, PATIENCE).toContain('ready');
    await row('Your target learners').click();
    expect(
      await dock()
        .getByRole('button', { name: /^My notes/u })
        .textContent(),
    ).toContain('written');
  }

  it('is work of three kinds to begin with: a correction, a tick, a note', async () => {
    await page.getByRole('button', { name: `A section? Choose one for “${HEADING}”` }).click();
    await dock().locator('.chooser').getByRole('button', { name: '2b' }).click();
    await row('Your target learners').click();
    await page.getByRole('checkbox', { name: 'This section is ready' }).check();
    await dock().getByRole('button', { name: 'My notes' }).click();
    await dock().locator('.note-field').fill(NOTE);
    await dock()
      .getByRole('button', { name: /^My notes/u })
      .click();
    await allIsThere();
  });

  it('opens from the menu of the sidebar, in a tab of its own', async () => {
    await dock().getByRole('button', { name: 'Menu' }).click();
    const opened = browser.context.waitForEvent('page');
    await dock()
      .getByRole('button', { name: /^Your data/u })
      .click();
    data = await opened;
    await data.getByRole('heading', { name: 'What is stored' }).waitFor();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect(await axeFindings(data, 'body')).toEqual([]);
    await screenshot(data, 'your-data');
  });

  it('goes into one file, which holds the work and no text of the page', async () => {
    await data.bringToFront();
    const downloaded = data.waitForEvent('download');
    await data.getByRole('button', { name: 'Save a backup' }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/^sidenote-backup-\d{4}-\d\d-\d\d\.json$/u);
    backup = readFileSync(await download.path(), 'utf8');
    expect(backup).toContain(NOTE);
    expect(backup).not.toContain('work shifts');
    await said('Your browser is saving');
  });

  it('is deleted on request after asking once, and open pages stop showing it', async () => {
    await data.getByRole('button', { name: 'Delete everything' }).click();
    const dialog = data.getByRole('dialog', { name: 'Delete everything?' });
    expect(await axeFindings(data, 'body')).toEqual([]);
    await screenshot(data, 'your-data-delete');
    await data.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await data.getByRole('button', { name: 'Delete everything' }).click();
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await said('Everything was deleted.');
    await data.getByText('No portfolio is stored.').waitFor();
    const worker = await browser.worker();
    await expect
      .poll(() => worker.evaluate('chrome.storage.local.get().then((all) => Object.keys(all).sort())'))
      .toEqual(['meta', 'seen']);
    await page.bringToFront();
    await dock().getByRole('button', { name: 'Yes, begin here' }).waitFor();
    expect(await row('Your target learners').count()).toBe(0);
  });

  it('stays gone, though the page is still open and typed into', async () => {
    await clickInto(editor, 'My learners');
    await page.keyboard.type(' And more.');
    const worker = await browser.worker();
    // Longer than a pause in typing and the interval at which counts are kept.
    await page.waitForTimeout(3_500);
    expect(
      await worker.evaluate('chrome.storage.local.get().then((all) => Object.keys(all).sort())'),
    ).toEqual(['meta', 'seen']);
  });

  it('comes back from the file after showing what would change', async () => {
    await pick('mine.json', backup);
    const plan = data.locator('.data-planned');
    await plan.getByText('new', { exact: true }).waitFor();
    expect(await plan.first().textContent()).toMatch(/Corrected headings: 1 added/u);
    expect(await axeFindings(data, 'body')).toEqual([]);
    await screenshot(data, 'your-data-preview');
    await data.getByRole('button', { name: 'Add to what is here' }).click();
    await said(/^Restored/u);
    await allIsThere();
  });

  it('is undone in one step after a reload of the page, and by the sidebar too', async () => {
    await data.bringToFront();
    await data.reload();
    await data.getByRole('button', { name: 'Undo the restore' }).click();
    await said(/taken back/u);
    await page.bringToFront();
    await dock().getByRole('button', { name: 'Yes, begin here' }).waitFor();
    await pick('mine.json', backup);
    await data.getByRole('button', { name: 'Add to what is here' }).click();
    await said(/^Restored/u);
    await allIsThere();
  });

  it('is mapped as before when the very same background restores and undoes in turn', async () => {
    // Undone and restored without anything else in between, so that the background's memory is of both.
    for (let turn = 0; turn < 2; turn++) {
      await data.bringToFront();
      await data.getByRole('button', { name: 'Undo the restore' }).click();
      await said(/taken back/u);
      await pick('mine.json', backup);
      await data.getByRole('button', { name: 'Add to what is here' }).click();
      await said(/^Restored/u);
    }
    await allIsThere();
  });

  it('is merged into what was done since without losing either', async () => {
    await page.bringToFront();
    await row('Future plans').click();
    await page.getByRole('checkbox', { name: 'This section is ready' }).check();
    await page.getByText('2 of 14 sections ready').waitFor();
    await row('Your target learners').click();
    await page.getByRole('checkbox', { name: 'This section is ready' }).uncheck();
    await page.getByText('1 of 14 sections ready').waitFor();
    await data.bringToFront();
    await data.getByText(/Undo that in the sidebar first/u).waitFor();
    await pick('mine.json', backup);
    await data.getByText('Sections marked as ready: 1 added').waitFor();
    await data.getByRole('button', { name: 'Add to what is here' }).click();
    await said(/^Restored/u);
    await page.bringToFront();
    await page.getByText('2 of 14 sections ready').waitFor();
  });

  it('is replaced as a whole where that is chosen', async () => {
    await pick('mine.json', backup);
    await data.getByRole('radio', { name: 'Replace everything' }).check();
    await data.getByText('Sections marked as ready: 1 removed').waitFor();
    await data.getByRole('button', { name: 'Replace what is here' }).click();
    await said(/^Restored/u);
    await allIsThere();
    await pick('mine.json', backup);
    await data.getByText('Nothing would change').waitFor();
    await data.getByRole('button', { name: 'Close' }).click();
  });

  it.each([
    ['a picture', '\u0089PNG', /not a backup of Sidenote, or only part/u],
    ['a file cut off', () => backup.slice(0, 300), /only part of one/u],
    ['other JSON', '{"version": 1}', /not a backup/u],
    ['a newer backup', () => backup.replace('"version": 1', '"version": 2'), /newer Sidenote/u],
    [
      'a name that reaches everything',
      () => backup.replace('"notes": {', '"notes": {"__proto__": {},'),
      /built in a way/u,
    ],
    ['one nested without end', () => `${'['.repeat(50_000)}${']'.repeat(50_000)}`, /built in a way/u],
    ['a wrong type', () => backup.replace('"pathway": "senior"', '"pathway": 7'), /not as it should be/u],
    ['one that is huge', () => 'x'.repeat(21 * 1024 * 1024), /larger than any/u],
  ])('%s is refused with a reason, and changes nothing', async (name, text, reason) => {
    await pick(`${name}.json`, typeof text === 'string' ? text : text());
    await data.getByRole('alert').getByText(reason).waitFor();
    expect(await data.locator('.data-planned').count()).toBe(0);
    if (name === 'a wrong type') await screenshot(data, 'your-data-refused');
  });

  it('is deleted for one portfolio, with a backup offered first', async () => {
    await data.getByRole('button', { name: /^Delete localhost|^Delete 127/u }).click();
    const dialog = data.getByRole('dialog');
    const downloaded = data.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save a backup first' }).click();
    await downloaded;
    await dialog.getByRole('button', { name: 'Delete this portfolio' }).click();
    await said(/^Deleted: /u);
    await expect.poll(() => data.evaluate(() => document.activeElement?.textContent)).toBe('What is stored');
    await page.bringToFront();
    await dock().getByRole('button', { name: 'Yes, begin here' }).waitFor();
  });

  it('never left the browser', () => {
    expect(browser.outside()).toEqual([]);
    expect(ownRequests()).toEqual([]);
  });
});
