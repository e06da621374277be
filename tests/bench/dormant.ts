import type { Page } from 'playwright-core';
import { firstPage } from '../e2e/harness/browser';
import { editorReady, openEditor } from '../e2e/harness/editor';
import type { Row } from './rows';
import { openStage } from './stage';
import { median } from './statistics';
import { mainThread, ownTime, traceOf } from './trace';

const BAR_MS = 10;
/** Paragraphs of 40 words and no heading: an ordinary post, and a page as long as a portfolio. */
const LENGTHS = [25, 300];
const WORDS_IN_PARAGRAPH = 40;
const TEXT = 'On Sunday we walked along the river to the mill and back, and it rained all the way home. '
  .repeat(3)
  .split(' ')
  .slice(0, WORDS_IN_PARAGRAPH)
  .join(' ');
const LOADS = 5;
const WATCHED_MS = 4_000;
const KEYS = 'and then home. ';
const KEY_INTERVAL_MS = 110;

/** What the extension costs a page it may read that is no portfolio: once when it loads, and while it is written in. */
export async function dormantRows(): Promise<readonly Row[]> {
  const stage = await openStage();
  try {
    const page = await firstPage(stage.on);
    const rows: Row[] = [];
    for (const paragraphs of LENGTHS) {
      const content = `<!-- wp:paragraph --><p>${TEXT}</p><!-- /wp:paragraph -->\n`.repeat(paragraphs);
      const id = await stage.site.createPage('A walk', content);
      const loads: number[] = [];
      for (let load = 0; load < LOADS; load++) {
        await page.goto('about:blank');
        const events = await traceOf(page, async () => {
          await openEditor(page, stage.site.url, id);
          await page.waitForTimeout(WATCHED_MS);
        });
        loads.push(ownTime(mainThread(events)));
      }
      const words = (paragraphs * WORDS_IN_PARAGRAPH).toLocaleString('en-GB');
      rows.push({
        what: `${words} words, when it loads, median`,
        value: median(loads),
        unit: 'ms',
        bar: BAR_MS,
      });
    }
    const writing = await traceOf(page, () => write(page));
    rows.push({
      what: `while ${KEYS.length} keys are typed`,
      value: ownTime(mainThread(writing)),
      unit: 'ms',
      bar: 0,
    });
    return rows;
  } finally {
    await stage.close();
  }
}

async function write(page: Page): Promise<void> {
  const { canvas } = await editorReady(page);
  await canvas.locator('.is-root-container [data-type="core/paragraph"]').nth(3).click();
  for (const key of KEYS) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(KEY_INTERVAL_MS);
  }
  await page.waitForTimeout(WATCHED_MS);
}
