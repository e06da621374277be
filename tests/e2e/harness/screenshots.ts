import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ROOT } from './prepared';

/** Where screenshots of test runs are put; the README's own pictures are copied from here. */
const SCREENSHOTS = `${ROOT}/.output/screenshots`;

/** Saves what the page shows as `NAME.png` in a folder, the tests' own when none is named. Resolves to its path. */
export async function screenshot(page: Page, name: string, folder = SCREENSHOTS): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
  return path;
}
