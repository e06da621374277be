import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Live } from '../../lib/messaging/protocol';
import { sumsOf } from '../../lib/portfolio/sums';
import { axeFindings } from './harness/axe';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { openClassic } from './harness/classic';
import { clickInto, editorReady, openEditor } from './harness/editor';
import { screenshot } from './harness/screenshots';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

/** Sections told in film or sound: they are seen in each view of WordPress, and never called short. */

const SWITCH = 'ControlOrMeta+Shift+Alt+m';
const FILM = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

const heading = (text: string, level = 2) =>
  `<!-- wp:heading {"level":${level}} --><h${level} class="wp-block-heading">${text}</h${level}><!-- /wp:heading -->`;
const paragraph = (text: string) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;

const CONTENT = [
  heading('1a Constraints and benefits of different technologies'),
  paragraph('In this film I compare two quiz tools.'),
  `<!-- wp:embed {"url":"${FILM}","type":"video","providerNameSlug":"youtube"} -->
<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">
${FILM}
</div></figure>
<!-- /wp:embed -->`,
  heading('1b Technical knowledge and ability'),
  '<!-- wp:video --><figure class="wp-block-video"><video controls src="/film.mp4"></video></figure><!-- /wp:video -->',
  heading('1c Supporting the deployment of learning technologies'),
  '<!-- wp:audio --><figure class="wp-block-audio"><audio controls src="/sound.mp3"></audio></figure><!-- /wp:audio -->',
  heading('2a Teaching, learning and assessment processes'),
  paragraph('Written, with a film that shows it.'),
  heading('Evidence', 3),
  '<!-- wp:video --><figure class="wp-block-video"><video controls src="/proof.mp4"></video></figure><!-- /wp:video -->',
  heading('2b Your target learners'),
  paragraph('Written in words alone.'),
].join('\n\n');

/** As the classic editor stores it: short codes, and an address on a line of its own. */
const CLASSIC = `<h2>3a Understanding and engaging with legislation</h2>
In this film I compare two quiz tools.

${FILM}
<h2>3b Policies and standards</h2>
[video mp4="/film.mp4"][/video]
<h2>4 Communication and working with others</h2>
[audio mp3="/sound.mp3"][/audio]
<h2>5a Specialist area: podcasts</h2>
Written, with a film that shows it.
<h3>Evidence</h3>
[video width="640" height="360" mp4="/proof.mp4"][/video]
<h2>Future plans</h2>
Written in words alone.`;

/** Words of narrative, media, and those of them that are evidence. */
const COUNTS = [
  ['1a', 8, 1, 0],
  ['1b', 0, 1, 0],
  ['1c', 0, 1, 0],
  ['2a', 7, 1, 1],
  ['2b', 4, 0, 0],
];
const CLASSIC_COUNTS = [
  ['3a', 8, 1, 0],
  ['3b', 0, 1, 0],
  ['4', 0, 1, 0],
  ['5a', 7, 1, 1],
  ['future', 4, 0, 0],
];
/** Without the Internet WordPress leaves a link in the place of the film. */
const CLASSIC_PUBLISHED = CLASSIC_COUNTS.with(0, ['3a', 9, 0, 0]);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['plain', 'newest'] as const)('sections in film and sound in WordPress (%s)', (kind) => {
  let site: Site;
  let page: Page;
  let watch: NewsWatch;
  let id = 0;
  let sent = 0;

  beforeAll(async () => {
    site = await wordpress(kind);
    page = await firstPage(browser);
    id = await site.createPage('My portfolio', CONTENT);
  });

  const dock = () => page.locator('sidenote-dock');

  async function begin(): Promise<void> {
    watch = await watchNews(browser.context, page);
    await watch.until((live) => live.document !== null, 'a document');
    const request = { kind: 'start', portfolio: `media-${kind}`, home: `${site.url}/` };
    const command = { id: { sender: `media-${kind}-${++sent}`, number: 1 }, request };
    await watch.post({ kind: 'command', command });
  }

  async function expectCounts(counts = COUNTS): Promise<void> {
    const wanted = JSON.stringify(counts);
    await watch.until((live) => JSON.stringify(countsIn(live)) === wanted, `the counts ${wanted}`);
  }

  it('are seen in the block editor, and the candidate says what they are', async () => {
    const editor = await openEditor(page, site.url, id);
    await begin();
    await expectCounts();
    await watch.post({ kind: 'open-sidebar' });
    await clickInto(editor, 'In this film I compare');
    await dock().locator('h2.title', { hasText: '1a' }).waitFor();
    await dock().getByText('Holds 1 film, sound or embed').waitFor();
    expect(await dock().getByText('a rough guide').count()).toBe(0);
    await dock().getByRole('button', { name: 'This section is audio or video' }).click();
    await dock().getByText('The guidelines give no length for audio or video.').waitFor();
    expect(await dock().getByRole('checkbox', { name: 'This section is audio or video' }).isChecked()).toBe(
      true,
    );
    await dock()
      .getByRole('button', { name: /^1a.*media/u })
      .waitFor();
    expect(await axeFindings(page, 'sidenote-dock')).toEqual([]);
    await screenshot(page, `media-${kind}-told`);
  });

  it('miss nothing, and undoing takes that back', async () => {
    const items = dock().locator('.open-row', { hasText: '1a' });
    await dock().getByRole('tab', { name: 'Open' }).click();
    await dock().locator('.open-row', { hasText: '1b' }).first().waitFor();
    expect(await items.count()).toBe(0);
    await dock().getByRole('button', { name: 'Undo: 1a marked as audio or video' }).click();
    await items.first().waitFor();
    await dock().getByRole('tab', { name: 'Guide' }).click();
    await dock().getByRole('checkbox', { name: 'This section is audio or video' }).click();
    await dock().getByText('The guidelines give no length for audio or video.').waitFor();
    await screenshot(page, `media-${kind}-details`);
  });

  it('are seen in the code editor', async () => {
    await clickInto(await editorReady(page), 'In this film I compare');
    await page.keyboard.press(SWITCH);
    await page.locator('textarea.editor-post-text-editor').waitFor();
    await watch.until((live) => live.status?.kind === 'reading' && live.status.source === 'blocks', 'source');
    await expectCounts();
    await page.keyboard.press(SWITCH);
  });

  it('are seen on the published page, where the candidate’s word holds', async () => {
    await page.goto(`${site.url}/?page_id=${id}`);
    await begin();
    await expectCounts();
    await page.getByText('In this film I compare').click();
    await dock().getByText('The guidelines give no length for audio or video.').waitFor();
  });

  it('are seen in both views of the classic editor, and on its published page', async () => {
    const classic = await site.createPage('Classic: my portfolio', CLASSIC);
    const editor = await openClassic(page, site.url, classic);
    await begin();
    await expectCounts(CLASSIC_COUNTS);
    await editor.show('text');
    await watch.until((live) => live.status?.kind === 'reading' && live.status.source === 'html', 'source');
    await expectCounts(CLASSIC_COUNTS);
    await page.goto(`${site.url}/?page_id=${classic}`);
    await begin();
    await expectCounts(CLASSIC_PUBLISHED);
  });
});

function countsIn({ snapshot }: Live) {
  const sections = snapshot === null ? {} : sumsOf(snapshot).sections;
  return Object.entries(sections)
    .map(([section, { words, media, evidenceMedia }]) => [section, words.narrative, media, evidenceMedia])
    .sort();
}
