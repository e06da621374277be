import { firstPage, hasDisplay, launchBrowser, type TestBrowser } from '../../e2e/harness/browser';
import { openEditor } from '../../e2e/harness/editor';
import { openFromPopup } from '../../e2e/harness/popup';
import { type Site, site as siteOf } from '../../e2e/harness/site';
import { startWordPress } from '../../e2e/harness/wordpress-server';
import { tour } from './tour';

/**
 * Starts the newest WordPress and a browser, and opens the sample portfolio with the sidebar: for a person to use where
 * there is a display, driven by itself where there is none. Both are ended when it resolves or throws.
 */
export async function demonstrate(): Promise<void> {
  console.log('Starting WordPress with the sample portfolio ...');
  const server = await startWordPress('newest');
  try {
    const site = siteOf(server);
    const display = hasDisplay();
    const browser = await launchBrowser({ headed: display, ...(display && { viewport: null }) });
    try {
      await (display ? show(site, browser) : tour(site, browser));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

async function show(site: Site, browser: TestBrowser): Promise<void> {
  const page = await firstPage(browser);
  const pages = await site.pages();
  await openEditor(page, site.url, pages[0]?.id ?? 0);
  await openFromPopup(browser);
  await page.locator('sidenote-dock .dock').waitFor();
  await openEditor(page, site.url, pages[1]?.id ?? 0);
  console.log(`Open in Chromium: WordPress ${site.version}, ${site.url}/wp-admin/edit.php?post_type=page`);
  console.log('Pages join the list when you open them. Close the window or press Ctrl+C to end.');
  await new Promise((resolve) => browser.context.once('close', resolve));
}
