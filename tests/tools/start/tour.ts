import type { Page } from 'playwright-core';
import { firstPage, type TestBrowser } from '../../e2e/harness/browser';
import { clickInto, type Editor, openEditor } from '../../e2e/harness/editor';
import { openFromPopup } from '../../e2e/harness/popup';
import { ROOT } from '../../e2e/harness/prepared';
import { screenshot } from '../../e2e/harness/screenshots';
import type { Site } from '../../e2e/harness/site';

const FOLDER = `${ROOT}/.output/start`;
/** Time for the reader's pause after the last change, the relay and a frame. */
const SETTLED_MS = 1_500;

/** A stop of the tour: where the caret is put, and what the picture is called. */
type Stop = { readonly page: string; readonly text: string; readonly picture: string };

const STOPS: readonly Stop[] = [
  { page: 'area-1', text: 'The champions met every fortnight', picture: '1-no-reflection-in-1c' },
  { page: 'area-2', text: 'The standard is not a finished piece', picture: '2-no-evidence-in-2b' },
  { page: 'area-3', text: 'Our own policies', picture: '3-a-heading-to-place' },
  { page: 'advanced-area', text: 'The external member of the group', picture: '4-advanced-area' },
];

/** Goes through the main states by itself, saves a picture of each and prints what the sidebar knows at the end. */
export async function tour(site: Site, browser: TestBrowser): Promise<void> {
  const page = await firstPage(browser);
  const pages = await site.pages();
  const idOf = (slug: string) => pages.find((one) => one.slug === slug)?.id ?? 0;
  await openEditor(page, site.url, idOf('home'));
  await openFromPopup(browser);
  await page.locator('sidenote-dock .dock').waitFor();
  for (const { slug, title } of pages) {
    console.log(`Reading "${title}" ...`);
    const editor = await openEditor(page, site.url, idOf(slug));
    await page.waitForTimeout(SETTLED_MS);
    const stop = STOPS.find((one) => one.page === slug);
    if (stop !== undefined) await visit(editor, stop);
  }
  await otherStates(page);
  console.log('');
  for (const line of await sectionTable(page)) console.log(line);
}

async function visit(editor: Editor, { text, picture }: Stop): Promise<void> {
  await clickInto(editor, text);
  await picturePage(editor.page, picture);
}

async function otherStates(page: Page): Promise<void> {
  const dock = page.locator('sidenote-dock');
  for (const [at, name] of ['Open', 'Principles', 'Finish'].entries()) {
    await dock.getByRole('tab', { name }).click();
    await picturePage(page, `${5 + at}-${name.toLowerCase()}`);
  }
  await dock.getByRole('tab', { name: 'Guide' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await picturePage(page, '8-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await dock.locator('.collapsed').waitFor();
  await picturePage(page, '9-collapsed');
  await dock.locator('.collapsed').click();
}

async function picturePage(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  console.log(`  ${await screenshot(page, name, FOLDER)}`);
}

/** A line for each section of the pathway: its id, words, how far it is, and its name. */
async function sectionTable(page: Page): Promise<string[]> {
  const rows = await page.locator('sidenote-dock .section-row').all();
  const cells = await Promise.all(rows.map((row) => row.locator('> span').allTextContents()));
  const line = (id: string, words: string, status: string, name: string) =>
    `${id.padEnd(4)} ${words.replace(/\D/g, '').padStart(6)}  ${status.padEnd(12)} ${name}`;
  return [
    line('id', 'words', 'state', 'section').replace('       state', ' words  state'),
    ...cells.map(([id = '', name = '', words = '', status = '']) => line(id, words, status, name)),
  ];
}
