import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caretPlace } from '../../lib/view/caret-place';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, editorReady, openEditor } from './harness/editor';
import { screenshot } from './harness/screenshots';
import { hostWrites } from './harness/witness';
import { wordpress } from './harness/wordpress';
import { answerAsWordPressCom, OWN_ADDRESS } from './harness/wordpress-com';
import { watchNews } from './live-news';

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">1a Constraints and benefits of different technologies</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>Six words stand here in all.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">1b Technical knowledge and ability</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>The end of it.</p><!-- /wp:paragraph -->`;
const DOCK_WIDTH = 360;

let browser: TestBrowser;
let id: number;
beforeAll(async () => {
  browser = await launchBrowser();
  const site = await wordpress('newest');
  id = await site.createPage('On WordPress.com', CONTENT);
  await answerAsWordPressCom(browser.context, site);
});
afterAll(async () => {
  await browser.close();
});

describe('WordPress.com', () => {
  it('is read where it embeds the editor of a site, with the dock beside all of the page', async () => {
    const page = await firstPage(browser);
    await page.goto(`https://wordpress.com/page/mine.wordpress.com/${id}`, { waitUntil: 'domcontentloaded' });
    const editor = await editorReady(page);
    const watch = await watchNews(browser.context, page);
    const found = await watch.until(
      (live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio,
      'a find',
    );
    expect(found.live.document).toMatchObject({
      id: `wordpress:${OWN_ADDRESS}/:${id}`,
      home: `${OWN_ADDRESS}/`,
      url: `${OWN_ADDRESS}/wp-admin/post.php?post=${id}&action=edit`,
    });

    const home = `${OWN_ADDRESS}/`;
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({ kind: 'command', command: { id: { sender: 'wordpress-com', number: 1 }, request } });
    const { live } = await watch.until(
      (now) => now.snapshot !== null && now.status?.kind === 'reading',
      'a snapshot',
    );
    expect(live.snapshot?.headings.map(({ section }) => section)).toEqual([null, '1a', '1b']);

    await clickInto(editor, 'The end of it.');
    await watch.until((now) => caretPlace(now)?.section === '1b', 'the caret in 1b');

    await page.locator('sidenote-dock >> text=Technical knowledge and ability').first().waitFor();
    for (const frame of page.frames()) {
      const docks = await frame.evaluate(() => document.querySelectorAll('sidenote-dock').length);
      expect(docks, frame.url()).toBe(frame === page.mainFrame() ? 1 : 0);
    }
    const edges = () =>
      page.evaluate(() => [
        document.querySelector('iframe')?.getBoundingClientRect().right,
        document.querySelector('.layout__header-section')?.getBoundingClientRect().right,
      ]);
    await expect.poll(edges).toEqual([1_440 - DOCK_WIDTH, 1_440 - DOCK_WIDTH]);
    await screenshot(page, 'wordpress-com');
    expect((await hostWrites(browser.context, page)).map(({ detail }) => detail)).toEqual(['+sidenote-dock']);

    const told = (await watch.news()).flatMap(({ message }) =>
      message.kind === 'live-changed' ? [message.live.document?.id ?? 'none'] : [],
    );
    expect(new Set(told.filter((name) => name !== 'none'))).toEqual(
      new Set([`wordpress:${OWN_ADDRESS}/:${id}`]),
    );
  });

  it('is the same page where the editor has the window to itself', async () => {
    const page = await firstPage(browser);
    const editor = await openEditor(page, OWN_ADDRESS, id);
    const watch = await watchNews(browser.context, page);
    const { live } = await watch.until(
      (now) => now.snapshot !== null && now.status?.kind === 'reading',
      'a snapshot',
    );
    expect(live.document?.id).toBe(`wordpress:${OWN_ADDRESS}/:${id}`);
    await clickInto(editor, 'The end of it.');
    await page.locator('sidenote-dock >> text=Technical knowledge and ability').first().waitFor();
  });
});
