import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, openEditor } from './harness/editor';
import { openFromPopup } from './harness/popup';
import { screenshot } from './harness/screenshots';
import { wordpress } from './harness/wordpress';

/** The dock in a window that is resized, beside the real editor. Each step stands on the one before. */

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">2b Your target learners</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work at night.</p><!-- /wp:paragraph -->`;

const HEIGHT = 900;
const TAB_WIDTH = 34;
/** How far apart the points are that are looked at, in pixels: less than the smallest button is wide. */
const STEP = 8;
/** How long a change may take to be seen on a busy machine. */
const PATIENCE = { timeout: 15_000 };

let browser: TestBrowser;
let keptWidth: number;

describe.each(['plain', 'newest'] as const)('the dock in a window that is resized (%s)', (kind) => {
  let editor: Editor;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    const site = await wordpress(kind);
    const id = await site.createPage('Widths', CONTENT);
    page = await browser.context.newPage();
    await page.setViewportSize({ width: 1_280, height: HEIGHT });
    editor = await openEditor(page, site.url, id);
    await page.bringToFront();
    await openFromPopup(browser);
    await dock().waitFor();
    await page.locator('sidenote-dock .section-row').first().waitFor();
    keptWidth = (await dock().boundingBox())?.width ?? 0;
  });
  afterAll(async () => {
    await browser?.close();
  });

  const dock = () => page.locator('sidenote-dock .dock');
  const tab = () => page.locator('sidenote-dock .collapsed');

  /** The name of what has the focus in the sidebar; undefined where the page has it. */
  const focusedInside = () =>
    page.evaluate(
      () =>
        document.querySelector('sidenote-dock')?.shadowRoot?.activeElement?.getAttribute('aria-label') ??
        undefined,
    );

  async function resize(width: number): Promise<void> {
    await page.setViewportSize({ width, height: HEIGHT });
  }

  /** What of the page lies under what is ours, once it has made room; and the room it has made. */
  async function settled(room: number): Promise<readonly string[]> {
    await expect
      .poll(() => page.evaluate(() => innerWidth - document.body.getBoundingClientRect().width), PATIENCE)
      .toBe(room);
    return covered(page);
  }

  it.each([
    [1_280, 'open'],
    [1_024, 'open'],
    // Where WordPress itself changes over to its narrow layout.
    [782, 'open'],
    [768, 'open'],
    [700, 'tab'],
    [600, 'tab'],
    [400, 'tab'],
    [768, 'open'],
    [1_280, 'open'],
  ] as const)('at %i px covers nothing of the editor: %s', async (width, form) => {
    await clickInto(editor, 'I planned the module');
    await resize(width);
    await (form === 'open' ? dock() : tab()).waitFor();
    const room = form === 'tab' ? TAB_WIDTH : Math.min(keptWidth, width < 800 ? 328 : keptWidth);
    expect(await settled(room)).toEqual([]);
    const own = await (form === 'open' ? dock() : tab()).boundingBox();
    expect(own).toEqual({ x: width - room, y: 0, width: room, height: HEIGHT });
    await screenshot(page, `dock-${kind}-${width}`);
  });

  it('opened in a narrow window lies over the page and leaves when the text is clicked', async () => {
    await resize(400);
    await tab().click();
    await dock().waitFor();
    expect((await dock().boundingBox())?.width).toBe(Math.min(keptWidth, 400 - TAB_WIDTH));
    await screenshot(page, `dock-${kind}-400-over`);
    await page.getByRole('button', { name: 'Collapse to a tab' }).press('Escape');
    await tab().waitFor();
    await tab().click();
    await dock().waitFor();
    await resize(700);
    await editor.canvas.getByText('I planned the module').first().click();
    await tab().waitFor();
    expect(await settled(TAB_WIDTH)).toEqual([]);
  });

  it('opens from the toolbar button in a narrow window as well, with the focus in it', async () => {
    await editor.canvas.getByText('I planned the module').first().click();
    await tab().waitFor();
    await openFromPopup(browser);
    await dock().waitFor();
    await page.bringToFront();
    await expect.poll(focusedInside).toBe('Collapse to a tab');
    await page.keyboard.press('Escape');
    await tab().waitFor();
  });

  it('and leaves when it takes the candidate to a place in the text', async () => {
    await tab().click();
    await page.locator('sidenote-dock .section-row', { hasText: 'target learners' }).first().click();
    await page.locator('sidenote-dock button', { hasText: 'Take me' }).first().click();
    await tab().waitFor();
  });

  it('is as it was when the window is wide again', async () => {
    await resize(1_280);
    await dock().waitFor();
    expect(await settled(keptWidth)).toEqual([]);
  });
});

/** The page's own elements at points under what is ours. */
function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate((step) => {
    const host = document.querySelector('sidenote-dock');
    const own = [...(host?.shadowRoot?.querySelectorAll('.dock, .collapsed') ?? [])];
    const found = new Set<string>();
    for (const { left, right } of own.map((element) => element.getBoundingClientRect())) {
      for (let x = left + 1; x < right; x += step) {
        for (let y = 1; y < innerHeight; y += step) {
          for (const element of document.elementsFromPoint(x, y)) {
            if (element === host || element === document.documentElement) continue;
            found.add(`${element.localName}.${element.classList}`);
          }
        }
      }
    }
    return [...found];
  }, STEP);
}
