import type { Page } from 'playwright-core';
import { firstPage, type TestBrowser } from '../harness/browser';
import { buildGallery, galleryHtml } from './build';

const ADDRESS = 'http://gallery.localhost/';

/** The gallery in a browser: shows a state, once it is all there. */
export type Gallery = { readonly page: Page; readonly open: (state: string) => Promise<void> };

/** Builds the gallery and serves it to the first page of a browser. */
export async function openGallery(browser: TestBrowser): Promise<Gallery> {
  const html = galleryHtml(await buildGallery());
  const page = await firstPage(browser);
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  return {
    page,
    open: async (state) => {
      await page.goto('about:blank');
      await page.goto(`${ADDRESS}#${state}`);
      await page.locator(`html[data-ready="${state}"]`).waitFor();
    },
  };
}
