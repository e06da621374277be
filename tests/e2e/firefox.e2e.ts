import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  inDock,
  launchFirefox,
  pressInDock,
  pressShortcut,
  sidebarText,
  type TestFirefox,
  turnSidebar,
  untilInDock,
} from './harness/firefox';
import { type Site, wordpress } from './harness/wordpress';

/**
 * The main path in Firefox: one candidate's session in the newest WordPress, begun with the keyboard shortcut. Each step
 * stands on the one before.
 */

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">Those whom I teach at night</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work shifts.</p><!-- /wp:paragraph -->`;

describe('a session in Firefox', () => {
  let firefox: TestFirefox;
  let site: Site;
  let page: Page;
  let id: number;

  beforeAll(async () => {
    site = await wordpress('newest');
    id = await site.createPage('Teaching and learning', CONTENT);
    firefox = await launchFirefox();
    page = await firefox.browser.newPage();
    await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`, {
      waitUntil: 'domcontentloaded',
    });
    await canvas();
  });

  afterAll(async () => {
    await firefox?.close();
  });

  /** The frame that holds the text, once it does. */
  async function canvas(): Promise<Frame> {
    const element = await page.waitForSelector('iframe[name=editor-canvas]', { timeout: 60_000 });
    const frame = await element?.contentFrame();
    if (frame == null) throw new Error('The editor has no frame.');
    await frame.waitForSelector('.is-root-container [data-block]', { timeout: 60_000 });
    return frame;
  }

  async function clickInto(text: string): Promise<void> {
    const frame = await canvas();
    const block = await frame.waitForSelector(`xpath///p[contains(., "${text}")]`);
    await block?.click();
    await page.keyboard.press('End');
  }

  const words = (count: number) => `dock.querySelector('.words b')?.textContent === '${count} words'`;
  const title = (number: string) =>
    `dock.querySelector('h2.title')?.textContent.startsWith('${number}') === true`;
  const says = (text: string) => `dock?.textContent.includes(${JSON.stringify(text)}) === true`;

  it('opens with the shortcut and starts the portfolio', async () => {
    await pressShortcut(firefox, 'Comma');
    await untilInDock(page, `dock?.querySelector('.first-run .button.primary') != null`);
    await page.evaluate(inDock(`dock.querySelector('.first-run .button.primary').click()`));
    await untilInDock(page, says('0 of 14 sections ready'));
  });

  it('follows the caret and the words as they are typed', async () => {
    await clickInto('I planned the module');
    await untilInDock(page, title('2a'));
    await page.keyboard.press('Enter');
    await page.keyboard.type('## 3a Legislation');
    await page.keyboard.press('Enter');
    await page.keyboard.type('I wrote nine words about the law of copyright.');
    await untilInDock(page, title('3a'));
    // With the four words under a heading that no section is known for yet.
    await untilInDock(page, words(13));
  });

  it('keeps a tick and takes it back', async () => {
    await page.evaluate(inDock(`dock.querySelector('.middle input[type=checkbox]').click()`));
    await untilInDock(page, `dock.querySelector('.middle input[type=checkbox]')?.checked === true`);
    await pressInDock(page, 'Undo', 'text');
    await untilInDock(page, `dock.querySelector('.middle input[type=checkbox]')?.checked === false`);
    await page.evaluate(inDock(`dock.querySelector('.middle input[type=checkbox]').click()`));
    await untilInDock(page, `dock.querySelector('.middle input[type=checkbox]')?.checked === true`);
  });

  it('takes the candidate at their word about a heading', async () => {
    await clickInto('My learners work shifts');
    await pressInDock(page, 'A section? Choose one for “Those whom I teach at night”');
    await page.evaluate(
      inDock(
        `[...dock.querySelectorAll('.chooser button')].find((b) => b.textContent.includes('2b')).click()`,
      ),
    );
    await untilInDock(page, title('2b'));
  });

  it('goes on to the next open item with the other shortcut', async () => {
    await pressShortcut(firefox, 'Period');
    await untilInDock(page, `dock.activeElement?.closest('.open-row') != null`);
  });

  it('is put away and comes back with the first', async () => {
    await pressShortcut(firefox, 'Comma');
    await untilInDock(page, `dock?.querySelector('.collapsed') != null`);
    await pressShortcut(firefox, 'Comma');
    await untilInDock(page, `dock?.querySelector('.collapsed') == null`);
  });

  it("shows the same in Firefox's own sidebar, in the place of the dock", async () => {
    await turnSidebar(firefox, 'shown');
    await expect.poll(() => sidebarText(firefox), { timeout: 20_000 }).toContain('0 of 14 sections ready');
    expect(await sidebarText(firefox)).toContain('Your target learners');
    await untilInDock(page, `dock?.querySelector('.dock:not([hidden])') == null`);
    await turnSidebar(firefox, 'hidden');
    await untilInDock(page, `dock?.querySelector('.dock:not([hidden])') != null`);
  });

  it('knows it all after the page was loaded again, and nothing has left the machine', async () => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload({ waitUntil: 'domcontentloaded' });
    await clickInto('My learners work shifts');
    await untilInDock(page, title('2b'));
    expect(firefox.outside()).toEqual([]);
    expect(await site.savedContent(id)).not.toMatch(/sidenote/iu);
  });
});
