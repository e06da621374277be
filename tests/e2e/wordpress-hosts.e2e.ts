import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { openEditor, openNewPage, save } from './harness/editor';
import { ROOT } from './harness/prepared';
import { type Site, wordpress } from './harness/wordpress';

const SAMPLE_PAGES = [
  'home',
  'area-1',
  'area-2',
  'area-3',
  'area-4',
  'specialist-area',
  'advanced-area',
  'future-plans',
];

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser({ extension: 'none' });
});

afterAll(async () => {
  await browser?.close();
});

describe.each([
  ['plain', 'page'],
  ['newest', 'frame'],
] as const)('WordPress (%s)', (kind, form) => {
  let site: Site;

  beforeAll(async () => {
    site = await wordpress(kind);
  });

  it(`edits the sample portfolio with its text in the ${form}`, async () => {
    const pages = await site.pages();
    expect(pages.map(({ slug }) => slug).slice(0, SAMPLE_PAGES.length)).toEqual(SAMPLE_PAGES);
    const page = await browser.context.newPage();
    const editor = await openEditor(page, site.url, pages[1]?.id ?? 0);
    expect(editor.form).toBe(form);
    expect(await editor.canvas.locator('h2').first().textContent()).toContain('1a.');
    expect(await page.locator('.components-modal__screen-overlay').count()).toBe(0);
    expect(await invalidBlocks(page, sampleMarkup())).toEqual([]);
    await page.close();
  });

  it('makes and saves a new page by the keyboard, with nothing in the way', async () => {
    const page = await browser.context.newPage();
    const editor = await openNewPage(page, site.url);
    await editor.canvas.locator('.editor-post-title__input').click();
    await page.keyboard.type('Typed');
    await page.keyboard.press('Enter');
    await page.keyboard.type('## 2b Your target learners');
    await page.keyboard.press('Enter');
    await page.keyboard.type('They study at night.');
    await save(editor);
    await page.waitForURL(/post=\d+/);
    const id = Number(new URL(page.url()).searchParams.get('post'));
    const content = await site.savedContent(id);
    expect(content).toContain('2b Your target learners</h2>');
    expect(content).toContain('<p>They study at night.</p>');
    await page.close();
  });
});

function sampleMarkup(): string {
  const folder = `${ROOT}/tests/hosts/wordpress/content`;
  return readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

/** The names of blocks that this WordPress would show with a warning instead of their text. */
function invalidBlocks(page: Page, content: string): Promise<string[]> {
  return page.evaluate((text) => {
    type Block = { name: string; isValid: boolean; innerBlocks: Block[] };
    const { wp } = globalThis as unknown as { wp: { blocks: { parse: (source: string) => Block[] } } };
    const all = (blocks: Block[]): Block[] => blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);
    return all(wp.blocks.parse(text)).flatMap(({ name, isValid }) => (isValid ? [] : [name]));
  }, content);
}
