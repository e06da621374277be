import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, openEditor } from './harness/editor';
import { openFromPopup } from './harness/popup';
import { screenshot } from './harness/screenshots';
import { wordpress } from './harness/wordpress';

/**
 * A walk through the sidebar by keyboard alone, beside the real editor: nothing here is clicked but the toolbar button
 * and, once, the text the candidate writes. Each step stands on the one before.
 */

const PAGE = `<!-- wp:heading --><h2 class="wp-block-heading">2a Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I planned the module with the lecturers.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">Those whom I teach at night</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>My learners work shifts.</p><!-- /wp:paragraph -->`;

const HEADING = 'Those whom I teach at night';
/** More than there are controls in any view, so that a walk that goes round in a circle ends. */
const MOST_STOPS = 150;
const PATIENCE = { timeout: 10_000 };

/** What has the focus in the sidebar: its name, and whether it can be seen. Null where the page has it. */
type Stop = { readonly name: string; readonly seen: boolean };

describe.each(['plain', 'newest'] as const)('the sidebar by keyboard alone (%s)', (kind) => {
  let browser: TestBrowser;
  let page: Page;
  let editor: Editor;

  beforeAll(async () => {
    browser = await launchBrowser();
    const site = await wordpress(kind);
    const id = await site.createPage('Teaching and learning', PAGE);
    page = await browser.context.newPage();
    await page.bringToFront();
    editor = await openEditor(page, site.url, id);
    await clickInto(editor, 'My learners work');
  });
  afterAll(async () => {
    await browser?.close();
  });

  const dock = () => page.locator('sidenote-dock');
  const title = () => dock().locator('h2.title').first();

  function focused(): Promise<Stop | null> {
    return page.evaluate(() => {
      const element = document.querySelector('sidenote-dock')?.shadowRoot?.activeElement ?? null;
      if (element === null) return null;
      const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
      const name = (label ?? element.textContent ?? '').trim();
      const { top, bottom, left, right } = element.getBoundingClientRect();
      // A focus ring is drawn in the middle of what is looked at, not below its edge.
      const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      return { name, seen };
    });
  }

  const learners = () => dock().locator('.section-row', { hasText: 'Your target learners' }).textContent();

  const name = async () => (await focused())?.name ?? null;

  /** Presses Tab until what has the focus is called so. Fails where there is no such stop. */
  async function tabTo(wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const met: (string | null)[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const now = await name();
      if (now !== null && wanted.test(now)) return;
      met.push(now);
      await page.keyboard.press(key);
    }
    throw new Error(`no stop ${wanted} among ${JSON.stringify([...new Set(met)])}`);
  }

  /** Everything in the sidebar that can have the focus, once; radio buttons and tabs count as the group they are. */
  function controls(): Promise<number> {
    return page.evaluate(() => {
      const root = document.querySelector('sidenote-dock')?.shadowRoot;
      const all = [
        ...(root?.querySelectorAll<HTMLElement>(
          '.dock :is(button, a[href], input, textarea, select, [tabindex])',
        ) ?? []),
      ];
      const groups = new Set<string>();
      return all.filter((element) => {
        if (element.tabIndex < 0 || element.getClientRects().length === 0) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        if (groups.has(element.name)) return false;
        groups.add(element.name);
        return true;
      }).length;
    });
  }

  /** Goes by Tab from the first stop of the sidebar to the last; how many there were, and which could not be seen. */
  async function walk(): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
    await dock().locator('[role=separator], .icon-button').first().focus();
    const unseen: string[] = [];
    let stops = 0;
    let last: string | null = null;
    for (let press = 0; press < MOST_STOPS; press++) {
      const now = await focused();
      if (now === null) return { stops, unseen };
      if (!now.seen) unseen.push(now.name);
      // A field for a date has a stop each for day, month and year.
      if (now.name !== last) stops++;
      last = now.name;
      await page.keyboard.press('Tab');
    }
    throw new Error('the walk did not leave the sidebar');
  }

  it('takes the focus when the toolbar button opens it', async () => {
    await openFromPopup(browser);
    await dock().locator('.section-row').first().waitFor();
    await page.bringToFront();
    await expect.poll(name, PATIENCE).toBe('Collapse to a tab');
  });

  it.each(['Guide', 'Open', 'Principles', 'Finish'])(
    '%s: Tab reaches every control, each in view',
    async (tab) => {
      await dock().getByRole('tab', { selected: true }).focus();
      for (let press = 0; press < 4 && !(await name())?.startsWith(tab); press++) {
        await page.keyboard.press('ArrowRight');
      }
      expect(await name()).toMatch(new RegExp(`^${tab}`, 'u'));
      const { stops, unseen } = await walk();
      expect(unseen).toEqual([]);
      expect(stops).toBe(await controls());
    },
  );

  it('corrects a heading, and the focus stays in the sidebar', async () => {
    await dock().getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+Tab');
    await tabTo(new RegExp(`Choose one for “${HEADING}”$`, 'u'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await dock().locator('.chooser').waitFor();
    await tabTo(/^2bYour target learners$/u);
    await page.keyboard.press('Enter');
    await expect.poll(learners, PATIENCE).toContain('4 words');
    await expect.poll(() => title().textContent(), PATIENCE).toMatch(/^2b/u);
    expect(await focused()).not.toBeNull();
  });

  it('ticks and takes it back', async () => {
    await tabTo(/^This section is ready/u);
    await page.keyboard.press('Space');
    await page.getByText('1 of 14 sections ready').waitFor();
    await tabTo(/^Undo: 2b marked as ready/u);
    await page.keyboard.press('Enter');
    await page.getByText('0 of 14 sections ready').waitFor();
    expect(await focused()).not.toBeNull();
  });

  it('writes a note, of which the editor hears nothing', async () => {
    const before = await editor.canvas.locator('.is-root-container').textContent();
    await tabTo(/^My notes/u);
    await page.keyboard.press('Enter');
    await tabTo(/^My notes for Your target learners/u);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
        addEventListener(type, (event) => heard.push(event.type));
      }
    });
    await page.keyboard.type('/Ask Priya. ');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await editor.canvas.locator('.is-root-container').textContent()).toBe(before);
    await expect.poll(name).toMatch(/^My notes.*written/u);
  });

  it('opens the menu, and Escape goes back step by step into the text, at the caret', async () => {
    await tabTo(/^Menu$/u, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const { stops, unseen } = await walk();
    expect(unseen).toEqual([]);
    expect(stops).toBe(await controls());
    // The walk has left the sidebar at its end, and the focus goes back to where the page had it last.
    await clickInto(editor, 'My learners work');
    await dock().getByRole('button', { name: 'Close the menu' }).focus();
    await page.keyboard.press('Escape');
    await dock().getByRole('tab', { name: 'Guide' }).waitFor();
    expect(await focused()).not.toBeNull();
    await page.keyboard.press('Escape');
    await dock().locator('.collapsed').waitFor();
    expect(
      await dock()
        .locator('.dock')
        .evaluate((element: HTMLElement) => element.inert),
    ).toBe(true);
    await page.keyboard.type(' They told me.');
    await editor.canvas.getByText('My learners work shifts. They told me.').waitFor();
  });

  it('says nothing aloud while the candidate types', async () => {
    await dock().locator('.collapsed').focus();
    await page.keyboard.press('Enter');
    await expect.poll(name).toBe('Collapse to a tab');
    await page.evaluate(() => {
      const root = document.querySelector('sidenote-dock')?.shadowRoot;
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
      const observer = new MutationObserver((records) => {
        for (const { target, addedNodes } of records) {
          const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
          if (around != null) said.push(around.textContent ?? '');
          for (const node of addedNodes) {
            if (node instanceof Element && (node.matches(live) || node.querySelector(live)))
              said.push(node.outerHTML);
          }
        }
      });
      if (root != null) observer.observe(root, { subtree: true, childList: true, characterData: true });
    });
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    const words = () => dock().locator('.words b').first().textContent();
    await clickInto(editor, 'My learners work');
    await expect.poll(() => title().textContent(), PATIENCE).toMatch(/^2b/u);
    const before = await words();
    await page.keyboard.type(' I asked each of them what would help, and changed the week.', { delay: 20 });
    await expect.poll(words, PATIENCE).not.toBe(before);
    await clickInto(editor, 'I planned the module');
    await expect.poll(() => title().textContent(), PATIENCE).toMatch(/^2a/u);
    expect(await said()).toEqual([]);
    // That this would have been heard:
    await dock().getByRole('checkbox', { name: 'This section is ready' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(said).toContain('2a marked as ready');
    await screenshot(page, `keyboard-${kind}`);
  });
});
