import type { Page } from 'playwright-core';
import type { Row } from './rows';
import { openStage } from './stage';
import { median } from './statistics';
import { attachSurface, type Surface } from './surface';

const WORDS = 12_000;
const TIMES = 7;
const OPENING_BAR_MS = 150;
/** Time for the editor and the reader to come to rest after a load. */
const SETTLE_MS = 4_000;
/** A section of the list: when it can be seen, the sidebar shows what it was opened for. */
const CONTENT = '.section-row';

/** How long it takes from the wish for the sidebar to a frame that shows it, on a portfolio of 12,000 words. */
export async function openingRows(): Promise<readonly Row[]> {
  const stage = await openStage();
  try {
    const { page } = await stage.openPortfolio(stage.on, WORDS);
    await page.waitForTimeout(SETTLE_MS);
    const surface = await attachSurface(stage.on, page);
    const home = await surface.home();
    const first = await opening(page, () => surface.command({ kind: 'start', portfolio: home, home }));
    const injected: number[] = [];
    const again: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      await close(page, surface);
      again.push(await opening(page, () => open(surface)));
      await close(page, surface);
      await page.reload();
      await page.waitForTimeout(SETTLE_MS);
      const fresh = await attachSurface(stage.on, page);
      injected.push(await opening(page, () => open(fresh)));
    }
    return [
      { what: 'begins a portfolio: reads it all and opens, once', value: first, unit: 'ms', bar: null },
      {
        what: 'opens on a page that was loaded without it, median',
        value: median(injected),
        unit: 'ms',
        bar: OPENING_BAR_MS,
      },
      { what: 'opens again, median', value: median(again), unit: 'ms', bar: OPENING_BAR_MS },
    ];
  } finally {
    await stage.close();
  }
}

async function open(surface: Surface): Promise<number> {
  const asked = await surface.command({ kind: 'dock', state: 'open' });
  await surface.openSidebar();
  return asked;
}

async function close(page: Page, surface: Surface): Promise<void> {
  await surface.command({ kind: 'dock', state: 'closed' });
  await page.waitForFunction(
    (content) => !document.querySelector('sidenote-dock')?.shadowRoot?.querySelector(content),
    CONTENT,
  );
}

/** Milliseconds from what `ask` gives as its time to the end of the first frame that has the content. */
async function opening(page: Page, ask: () => Promise<number>): Promise<number> {
  // As text: a function would arrive with the names that the runner gives to what is inside of it.
  await page.evaluate(`(() => {
    globalThis.shownAt = null;
    (function look() {
      const shown = document.querySelector('sidenote-dock')?.shadowRoot?.querySelector('${CONTENT}');
      if (!shown) return requestAnimationFrame(look);
      setTimeout(() => { globalThis.shownAt = performance.timeOrigin + performance.now(); });
    })();
  })()`);
  const asked = await ask();
  await page.waitForFunction(() => (globalThis as unknown as { shownAt: number | null }).shownAt !== null);
  const shown = await page.evaluate(() => (globalThis as unknown as { shownAt: number }).shownAt);
  return shown - asked;
}
