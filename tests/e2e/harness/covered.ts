import type { Page } from 'playwright-core';

/** How far apart the points are that are looked at, in pixels: less than the smallest button is wide. */
const STEP = 16;

/** What of the page is seen where a dock of this width would be, by name and classes. */
export async function coveredBy(page: Page, side: 'left' | 'right', dockWidth: number): Promise<string[]> {
  return page.evaluate(
    ([at, width, step]) => {
      const from = at === 'left' ? 0 : innerWidth - width;
      const found = new Set<string>();
      for (let x = from + 1; x < from + width; x += step) {
        for (let y = 1; y < innerHeight; y += step) {
          const element = document.elementFromPoint(x, y);
          if (element === null || element === document.documentElement) continue;
          found.add(`${element.localName}.${element.classList}`);
        }
      }
      return [...found];
    },
    [side, dockWidth, STEP] as const,
  );
}
