import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from './gallery/open';
import { launchBrowser, type TestBrowser } from './harness/browser';

/** What takes a real browser's focus, layout and pointer: the sidebar by keyboard and by dragging. */

let browser: TestBrowser;
let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser({ extension: 'none', viewport: { width: 1_100, height: 812 } });
  gallery = await openGallery(browser);
  page = gallery.page;
});

afterAll(async () => {
  await browser?.close();
});

/** The name, or else the words, of what has the focus in the sidebar; "" where it is elsewhere. */
async function focused(): Promise<string> {
  return page.evaluate(() => {
    const active = document.querySelector('sidenote-dock')?.shadowRoot?.activeElement;
    const words = active instanceof HTMLInputElement ? active.closest('label') : active;
    return active?.getAttribute('aria-label') ?? words?.textContent ?? '';
  });
}

async function hasFocusInside(): Promise<boolean> {
  return page.evaluate(
    () =>
      document
        .querySelector('sidenote-dock')
        ?.shadowRoot?.querySelector('.panel')
        ?.contains(document.querySelector('sidenote-dock')?.shadowRoot?.activeElement ?? null) === true,
  );
}

describe('by keyboard', () => {
  it('reaches everything of the guide with Tab, each with a ring that can be seen', async () => {
    await gallery.open('guide');
    const reached: string[] = [];
    await page.getByRole('separator', { name: 'Width of the sidebar' }).focus();
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (now === '') break;
      reached.push(now);
      const outline = await page.evaluate(() => {
        const active = document.querySelector('sidenote-dock')?.shadowRoot?.activeElement;
        return active == null ? '' : getComputedStyle(active).outlineStyle;
      });
      expect(`${now}: ${outline}`).toBe(`${now}: solid`);
    }
    expect(reached[0]).toBe('Menu');
    expect(reached).toContain('Take me to 2b Your target learners');
    expect(reached).toContain('Another question');
    expect(reached.filter((name) => /^1bTechnical/u.test(name))).toHaveLength(1);
    expect(reached.at(-1)).toBe('Guide');
  });

  it('keeps the focus inside when what had it goes away', async () => {
    await gallery.open('notice-undo');
    await page.getByRole('button', { name: 'Undo: 2b marked as ready' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Undone: 2b marked as ready').waitFor();
    await expect.poll(hasFocusInside).toBe(true);
    await page.getByRole('button', { name: 'Dismiss' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Dismiss' }).waitFor({ state: 'detached' });
    await expect.poll(hasFocusInside).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('sidenote-dock .collapsed').waitFor();
  });

  it('does not take the focus back from the page', async () => {
    await gallery.open('notice-undo');
    await page.getByRole('button', { name: 'Undo: 2b marked as ready' }).focus();
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    await page
      .getByRole('button', { name: 'Undo: 2b marked as ready' })
      .evaluate((undo: HTMLElement) => undo.click());
    await page.getByText('Undone: 2b marked as ready').waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('goes back to the button that opened the choice of sections', async () => {
    await gallery.open('guide');
    const opener = 'Not this? Choose another section for “2b Your target learners”';
    await page.getByRole('button', { name: opener }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('2bYour target learners');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(opener);
  });

  it('goes up to a section that was picked in the list', async () => {
    await gallery.open('guide');
    await page.getByRole('button', { name: /^1a/u }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('1aConstraints and benefits');
    expect(await page.locator('sidenote-dock .middle').evaluate((middle) => middle.scrollTop)).toBe(0);
  });
});

describe('the handle', () => {
  it('makes the dock wider as it is dragged, and no wider than it may be', async () => {
    await gallery.open('guide');
    const dock = page.locator('sidenote-dock .dock');
    const before = await dock.boundingBox();
    if (before === null) throw new Error('no dock');
    await page.mouse.move(before.x, 400);
    await page.mouse.down();
    await page.mouse.move(before.x - 60, 400, { steps: 4 });
    expect((await dock.boundingBox())?.width).toBe(before.width + 60);
    await page.mouse.move(20, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await dock.boundingBox())?.width).toBe(640);
    await page.mouse.move(500, 400);
    expect((await dock.boundingBox())?.width).toBe(640);
  });
});

describe('the element in the page', () => {
  it('comes back when the page removes it, and stays away when the page insists', async () => {
    await gallery.open('guide');
    const remove = () => page.evaluate(() => document.querySelector('sidenote-dock')?.remove());
    for (let round = 0; round < 5; round++) {
      await remove();
      await page.locator('sidenote-dock').waitFor({ state: 'attached' });
    }
    expect(await page.getByText('6 of 14 sections ready').isVisible()).toBe(true);
    await remove();
    await page.waitForTimeout(200);
    expect(await page.locator('sidenote-dock').count()).toBe(0);
  });

  it('looks the same whatever the page says of all its elements', async () => {
    await gallery.open('guide');
    const look = () =>
      page.locator('sidenote-dock .head-title').evaluate((title) => getComputedStyle(title).font);
    const before = await look();
    await page.addStyleTag({
      content:
        'html { font-size: 40px !important } html > * { display: none !important; opacity: 0.1; font: 30px cursive !important; letter-spacing: 1em }',
    });
    expect(await look()).toBe(before);
    expect(await page.locator('sidenote-dock .dock').isVisible()).toBe(true);
  });
});
