import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Live } from '../../lib/messaging/protocol';
import { type SectionCounts, sumsOf } from '../../lib/portfolio/sums';
import type { SectionId } from '../../lib/scheme/ids';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { openEditor } from './harness/editor';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

/** Blocks inside of blocks, as the editor itself writes them. The comments count the words of each by hand. */
const NESTED = `<!-- wp:heading --><h2 class="wp-block-heading">1a. Constraints and benefits of different technologies</h2><!-- /wp:heading -->
<!-- wp:group --><div class="wp-block-group"><!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Description</h3><!-- /wp:heading -->
<!-- wp:group --><div class="wp-block-group"><!-- wp:paragraph --><p>Inside two groups stands this.</p><!-- /wp:paragraph --></div><!-- /wp:group --></div><!-- /wp:group -->
<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Reflection</h3><!-- /wp:heading -->
<!-- wp:paragraph --><p>Left column speaks first.</p><!-- /wp:paragraph --></div><!-- /wp:column -->
<!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>Right column speaks second, afterwards.</p><!-- /wp:paragraph --></div><!-- /wp:column --></div><!-- /wp:columns -->
<!-- wp:cover {"overlayColor":"black","isDark":true} --><div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-black-background-color has-background-dim-100 has-background-dim"></span><div class="wp-block-cover__inner-container"><!-- wp:heading --><h2 class="wp-block-heading">1b. Technical knowledge and ability</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>On the cover.</p><!-- /wp:paragraph --></div></div><!-- /wp:cover -->
<!-- wp:list --><ul><!-- wp:list-item --><li>Outer one<!-- wp:list {"ordered":true} --><ol><!-- wp:list-item --><li>Inner a</li><!-- /wp:list-item -->
<!-- wp:list-item --><li>Inner <strong>b</strong></li><!-- /wp:list-item --></ol><!-- /wp:list --></li><!-- /wp:list-item -->
<!-- wp:list-item --><li>Outer two</li><!-- /wp:list-item --></ul><!-- /wp:list -->
<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Tool</th><th>Use</th></tr></thead><tbody><tr><td>Quiz</td><td>See <a href="https://example.org/quiz">the quiz</a></td></tr></tbody><tfoot><tr><td>End</td><td>Row</td></tr></tfoot></table><figcaption class="wp-element-caption">Tools in use</figcaption></figure><!-- /wp:table -->
<!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>A colleague said so.</p><!-- /wp:paragraph -->
<!-- wp:list --><ul><!-- wp:list-item --><li>And listed it.</li><!-- /wp:list-item --></ul><!-- /wp:list --><cite>Dr Colleague</cite></blockquote><!-- /wp:quote -->
<!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><p>Pulled out words.</p><cite>Me</cite></blockquote></figure><!-- /wp:pullquote -->
<!-- wp:verse --><pre class="wp-block-verse">A verse line
and another <em>line</em></pre><!-- /wp:verse -->
<!-- wp:preformatted --><pre class="wp-block-preformatted">Kept   as typed
over lines</pre><!-- /wp:preformatted -->
<!-- wp:code --><pre class="wp-block-code"><code>call it;
again</code></pre><!-- /wp:code -->
<!-- wp:heading --><h2 class="wp-block-heading">2a. Teaching, learning and assessment processes</h2><!-- /wp:heading -->
<!-- wp:media-text {"mediaType":"image"} --><div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="/wp-content/sample/files/kit.svg" alt="The kit"/></figure><div class="wp-block-media-text__content"><!-- wp:paragraph --><p>Beside the picture.</p><!-- /wp:paragraph --></div></div><!-- /wp:media-text -->
<!-- wp:gallery {"linkTo":"none"} --><figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"sizeSlug":"large","linkDestination":"none"} --><figure class="wp-block-image size-large"><img src="/wp-content/sample/files/campus-map.svg" alt="Map"/><figcaption class="wp-element-caption">Campus map</figcaption></figure><!-- /wp:image -->
<!-- wp:image {"sizeSlug":"large","linkDestination":"none"} --><figure class="wp-block-image size-large"><img src="/wp-content/sample/files/task-times.svg" alt=""/></figure><!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">Two pictures</figcaption></figure><!-- /wp:gallery -->
<!-- wp:details --><details class="wp-block-details"><summary>Evidence</summary><!-- wp:paragraph --><p>Seen once it is unfolded.</p><!-- /wp:paragraph -->
<!-- wp:file {"href":"https://example.org/report.pdf"} --><div class="wp-block-file"><a href="https://example.org/report.pdf">Evaluation report</a><a href="https://example.org/report.pdf" class="wp-block-file__button wp-element-button" download>Download</a></div><!-- /wp:file -->
<!-- wp:embed {"url":"https://www.youtube.com/watch?v=abc","type":"video","providerNameSlug":"youtube","responsive":true} --><figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=abc
</div></figure><!-- /wp:embed --></details><!-- /wp:details -->
<!-- wp:heading --><h2 class="wp-block-heading">2b. Your target learners</h2><!-- /wp:heading -->
<!-- wp:block {"ref":SYNCED} /-->
<!-- wp:paragraph --><p>A claim<sup data-fn="f1" class="fn"><a href="#f1" id="f1-link">1</a></sup> with a&nbsp;note, soft&shy;ly said&#8203;.</p><!-- /wp:paragraph -->
<!-- wp:heading {"level":3} --><h3 class="wp-block-heading">&nbsp;</h3><!-- /wp:heading -->
<!-- wp:html --><h3>Evidence</h3><p class="MsoNormal">Custom markup <span style="mso-fareast-language:EN-US">words&nbsp;here.</span> <a href="https://example.org/custom">Proof</a></p><!-- /wp:html -->
<!-- wp:query {"queryId":1,"query":{"perPage":3,"pages":0,"offset":0,"postType":"page","order":"desc","orderBy":"date","author":"","search":"","exclude":[],"sticky":"","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title {"isLink":true} /-->
<!-- wp:post-excerpt /--><!-- /wp:post-template --></div><!-- /wp:query -->
<!-- wp:nextpage --><!--nextpage--><!-- /wp:nextpage -->
<!-- wp:heading --><h2 class="wp-block-heading">3a. Legislation</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>The law comes last.</p><!-- /wp:paragraph -->`;

const PATTERN = `<!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Reflection</h3><!-- /wp:heading -->
<!-- wp:paragraph --><p>Synced words stand in many pages.</p><!-- /wp:paragraph -->`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('nested blocks in WordPress (%s)', (kind) => {
  let site: Site;
  let watch: NewsWatch;
  let live: Live;

  beforeAll(async () => {
    site = await wordpress(kind);
    const page = await firstPage(browser);
    await openEditor(page, site.url, await site.createPage('Before', ''));
    const pattern = await page.evaluate(async (content) => {
      type Fetch = (request: object) => Promise<{ id: number }>;
      const { wp } = globalThis as unknown as { wp: { apiFetch: Fetch } };
      const data = { title: 'Pattern', status: 'publish', content };
      return (await wp.apiFetch({ path: '/wp/v2/blocks', method: 'POST', data })).id;
    }, PATTERN);
    const id = await site.createPage('Nested blocks', NESTED.replace('SYNCED', `${pattern}`));
    await openEditor(page, site.url, id);
    watch = await watchNews(browser.context, page);
    await watch.until((now) => now.status?.kind === 'dormant' && now.status.looksLikePortfolio, 'a find');
    const home = `${site.url}/`;
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({ kind: 'command', command: { id: { sender: `markup-${kind}`, number: 1 }, request } });
    // The pattern and the embedded page come by requests of the editor's own.
    live = (
      await watch.until(
        (now) => counts(now, '2b')?.words.reflection === 13 && counts(now, '2a')?.media === 1,
        'the pattern and the embedded page',
      )
    ).live;
  });

  it('tells all headings in their order, however deep they stand, and none of other pages', () => {
    expect(live.snapshot?.headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Nested blocks',
      '2 1a. Constraints and benefits of different technologies',
      '3 Description',
      '3 Reflection',
      '2 1b. Technical knowledge and ability',
      '2 2a. Teaching, learning and assessment processes',
      '7 Evidence',
      '2 2b. Your target learners',
      '3 Reflection',
      '3 Evidence',
      '2 3a. Legislation',
    ]);
  });

  it('counts as a person would', () => {
    expect(counts(live, '1a')?.words).toMatchObject({ description: 5, reflection: 4 + 5 });
    // Cover 3, lists 2+2+2+2, table 1+1+1+3+1+1, quote 4+3+2, pull quote 3+1, verse 6, preformatted 5, code 3.
    expect(counts(live, '1b')?.words.narrative).toBe(3 + 8 + 8 + 9 + 4 + 6 + 5 + 3);
    expect(counts(live, '1b')?.links).toBe(1);
    expect(counts(live, '2a')?.words).toMatchObject({ narrative: 3, evidence: 5 + 2 });
    expect(counts(live, '2b')?.words).toMatchObject({ reflection: 6 + 7, evidence: 5 });
    expect(counts(live, '3a')?.words.narrative).toBe(4);
  });

  it('sees the evidence there is', () => {
    expect(counts(live, '2a')).toMatchObject({ parts: ['evidence'], evidenceLinks: 1 });
    expect(counts(live, '2b')).toMatchObject({ parts: ['reflection', 'evidence'], evidenceLinks: 1 });
  });

  it('has written nothing to the page', async () => {
    const writes = await hostWrites(browser.context, await firstPage(browser));
    expect(writes.filter(({ detail }) => detail !== '+sidenote-dock')).toEqual([]);
  });
});

function counts({ snapshot }: Live, section: SectionId): SectionCounts | undefined {
  return snapshot === null ? undefined : sumsOf(snapshot).sections[section];
}
