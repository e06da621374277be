import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../lib/scheme';
import { ADVICE } from '../../lib/scheme/advice';
import { sharedPrompts } from '../../lib/scheme/shared-prompts';
import { axeFindings } from './harness/axe';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, editorReady, openEditor } from './harness/editor';
import { ROOT } from './harness/prepared';
import { screenshot } from './harness/screenshots';
import { hostWrites } from './harness/witness';
import { wordpress } from './harness/wordpress';
import { watchNews } from './live-news';

/** What can be unfolded below a section, beside a real editor: texts that are brought when they are asked for, and notes. */

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">2b Your target learners</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work at night.</p><!-- /wp:paragraph -->`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

it('the longer texts are no part of the sidebar', () => {
  const built = (file: string) => readFileSync(`${ROOT}/.output/chrome-mv3-e2e/${file}`, 'utf8');
  const texts = [
    ...Object.values(ADVICE).map(({ about }) => about),
    ...SECTIONS.flatMap((section) => sharedPrompts(section).map(({ text }) => text)),
  ];
  for (const words of texts.map((text) => text.slice(0, 30))) {
    expect(built('advice.js')).toContain(words);
    expect(built('sidebar.js')).not.toContain(words);
  }
});

describe.each(['plain', 'newest'] as const)('details of a section in WordPress (%s)', (kind) => {
  let editor: Editor;
  let page: Page;

  beforeAll(async () => {
    const site = await wordpress(kind);
    const id = await site.createPage('Teaching and learning', CONTENT);
    editor = await openEditor(await firstPage(browser), site.url, id);
    page = editor.page;
    const watch = await watchNews(browser.context, page);
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: `details-${kind}`, home: `${site.url}/` };
    await watch.post({ kind: 'command', command: { id: { sender: `details-${kind}`, number: 1 }, request } });
    await page.locator('sidenote-dock .dock').waitFor();
    await clickInto(editor, 'My learners work');
    await page.locator('sidenote-dock h2.title', { hasText: '2b' }).waitFor();
  });

  const fold = (name: string) => page.locator('sidenote-dock').getByRole('button', { name });
  const note = () => page.getByRole('textbox', { name: 'My notes for Your target learners' });

  it('what it is about comes by keyboard, and then follows the caret', async () => {
    await fold('What this section is about').focus();
    await page.keyboard.press('Enter');
    await page.getByText(ADVICE['2b'].about).waitFor();
    const about = await page.getByText(ADVICE['2b'].about).boundingBox();
    const tabs = await page.locator('sidenote-dock .tabs').boundingBox();
    expect((about?.y ?? 0) + (about?.height ?? 0)).toBeLessThan(tabs?.y ?? 0);
    await screenshot(page, `details-${kind}-about`);
    await clickInto(editor, 'I planned the module');
    await page.getByText(ADVICE['2a'].about).waitFor();
    await clickInto(editor, 'My learners work');
    await page.getByText(ADVICE['2b'].about).waitFor();
    await fold('What this section is about').click();
  });

  it('a note that is being written when the page is loaded anew is there again', async () => {
    await fold('My notes').click();
    await note().pressSequentially('Ask Priya for the survey');
    await page.reload();
    editor = await editorReady(page);
    await clickInto(editor, 'My learners work');
    await page.locator('sidenote-dock h2.title', { hasText: '2b' }).waitFor();
    await fold('My notes').click();
    await expect.poll(() => note().inputValue()).toBe('Ask Priya for the survey');
    await screenshot(page, `details-${kind}-notes`);
  });

  it('has no accessibility violations, and writes nothing into the page', async () => {
    await fold('What this section is about').click();
    await page.getByText(ADVICE['2b'].about).waitFor();
    expect(await axeFindings(page, 'sidenote-dock')).toEqual([]);
    const writes = await hostWrites(browser.context, page);
    expect(new Set(writes.map(({ detail }) => detail))).toEqual(new Set(['+sidenote-dock']));
  });
});
