import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { openEditor } from './harness/editor';
import type { Site } from './harness/site';
import { type SitesInFolders, startSitesInFolders } from './harness/sites-in-folders';
import { type NewsWatch, watchNews } from './live-news';

/** Starting two sites one after the other, on a busy machine. */
const START_LIMIT_MS = 300_000;

const CONTENT = [
  '<!-- wp:heading --><h2 class="wp-block-heading">1a Constraints and benefits of different technologies</h2><!-- /wp:heading -->',
  '<!-- wp:heading --><h2 class="wp-block-heading">2b Your target learners</h2><!-- /wp:heading -->',
];

let browser: TestBrowser;
let running: SitesInFolders;
let one: Site;
let two: Site;
/** Pages that look like a portfolio, with the same number in either site. */
let id: number;

beforeAll(async () => {
  browser = await launchBrowser();
  running = await startSitesInFolders(['/one', '/two']);
  [one, two] = running.sites as [Site, Site];
  id = await one.createPage('Of site one', CONTENT[0] ?? '');
  expect(await two.createPage('Of site two', CONTENT[1] ?? '')).toBe(id);
}, START_LIMIT_MS);

afterAll(async () => {
  await browser.close();
  await running?.stop();
});

describe('two sites in folders of one host', () => {
  it('are two homes, each with documents of its own', async () => {
    const first = await open(one);
    const { live } = await first.until((now) => now.status?.kind === 'dormant', 'the look at site one');
    expect(live.document).toMatchObject({
      id: `wordpress:${one.url}/:${id}`,
      home: `${one.url}/`,
      url: `${one.url}/wp-admin/post.php?post=${id}&action=edit`,
    });
    await start(first, one);
    await first.until((now) => now.snapshot !== null, 'a snapshot of site one');
  });

  it('do not start each other', async () => {
    const second = await open(two);
    const { live } = await second.until((now) => now.status?.kind === 'dormant', 'the look at site two');
    expect(live.document).toMatchObject({ id: `wordpress:${two.url}/:${id}`, home: `${two.url}/` });
    expect(live.status).toMatchObject({ kind: 'dormant', looksLikePortfolio: true });
    await start(second, two);
    const read = await second.until((now) => now.snapshot !== null, 'a snapshot of site two');
    expect(read.live.snapshot?.headings.map(({ section }) => section)).toEqual([null, '2b']);
  });

  it('do not take each other out', async () => {
    const second = await open(two);
    await second.until((now) => now.snapshot !== null, 'a snapshot of site two');
    const change = { kind: 'membership', document: `wordpress:${two.url}/:${id}`, membership: 'out' };
    const request = { kind: 'change', portfolio: `${two.url}/`, change };
    await command(second, `out-${two.url}`, request);
    await second.until((now) => now.status?.kind === 'dormant', 'site two taken out');
    const first = await open(one);
    const { live } = await first.until((now) => now.snapshot !== null, 'a snapshot of site one');
    expect(live.snapshot?.headings.map(({ section }) => section)).toEqual([null, '1a']);
  });
});

/** Both sites would take the other's note that the visitor was logged in for theirs, so it is forgotten first. */
async function open(site: Site): Promise<NewsWatch> {
  await browser.context.clearCookies();
  const page = await firstPage(browser);
  await openEditor(page, site.url, id);
  return watchNews(browser.context, page);
}

async function start(watch: NewsWatch, site: Site): Promise<void> {
  const home = `${site.url}/`;
  await command(watch, `start-${site.url}`, { kind: 'start', portfolio: home, home });
}

async function command(watch: NewsWatch, sender: string, request: object): Promise<void> {
  await watch.post({ kind: 'command', command: { id: { sender, number: 1 }, request } });
}
