import { describe, expect, it } from 'vitest';
import type { SiteBatch, SiteFailure, SiteReport } from '../../../../lib/platforms/site-contract';
import { LONGEST_SOURCE, MOST_PAGES, wordpressSite } from '../../../../lib/platforms/wordpress/site-pages';
import { sketch } from '../page';
import { type FakeSite, fakeSite, json, SITE_HOME } from './fake-site';

type Outcome = {
  readonly batches: SiteBatch[];
  readonly report: SiteReport | null;
  readonly failure: string | null;
};

async function read({ ask }: FakeSite, known: readonly string[] = []): Promise<Outcome> {
  const batches: SiteBatch[] = [];
  const pages = wordpressSite.pages({ home: SITE_HOME, known }, ask);
  try {
    for (;;) {
      const next = await pages.next();
      if (next.done === true) return { batches, report: next.value, failure: null };
      batches.push(next.value);
    }
  } catch (error) {
    return { batches, report: null, failure: (error as SiteFailure).reason };
  }
}

const idsOf = ({ batches }: Outcome) =>
  batches.flatMap(({ pages }) => pages.map(({ document }) => document.id));
const entry = (id: number, title = `Page ${id}`, content = '<p>Words</p>') => ({ id, title, content });
const many = (count: number) => Array.from({ length: count }, (_, at) => entry(at + 1));

const CONTEXT = entry(
  7,
  'Context &amp; career',
  '<!-- wp:heading --><h2 class="wp-block-heading">1a Constraints</h2><!-- /wp:heading --><!-- wp:paragraph --><p>Some <strong>words</strong></p><!-- /wp:paragraph -->',
);

describe('the pages of a site', () => {
  it('are read as they were written, under the names that the editor would give them', async () => {
    const site = fakeSite({ pages: [CONTEXT, { ...entry(8), status: 'draft' }] });
    const { batches, report } = await read(site);
    const first = batches[0]?.pages[0];
    expect(first?.document).toEqual({
      id: `wordpress:${SITE_HOME}:7`,
      home: SITE_HOME,
      url: `${SITE_HOME}wp-admin/post.php?post=7&action=edit`,
    });
    expect(first?.text.title).toBe('Context & career');
    expect(sketch(first?.text ?? { title: '', blocks: [] })).toEqual([
      'h1 Context & career',
      'h2 1a Constraints',
      'paragraph Some words',
    ]);
    expect(first?.savedAt).toBe(Date.UTC(2026, 10, 1, 10));
    expect(report).toEqual({ scope: 'all', left: 0 });
    expect(idsOf({ batches, report, failure: null })).toHaveLength(2);
  });

  it('are asked for at the site and nowhere else, some at a time, with progress', async () => {
    const site = fakeSite({ pages: many(45) });
    const outcome = await read(site);
    expect(idsOf(outcome)).toHaveLength(45);
    expect(outcome.batches.map(({ done, total }) => [done, total])).toEqual([
      [20, 45],
      [40, 45],
      [45, 45],
    ]);
    expect(site.asked.every(({ href }) => href.startsWith(SITE_HOME))).toBe(true);
    expect(site.asked.filter(({ href }) => href.includes('admin-ajax'))).toHaveLength(1);
  });

  it('are the published ones, as they are shown, for whoever may not see more', async () => {
    const pages = [CONTEXT, { ...entry(8), status: 'draft' as const }];
    for (const manner of [{ signedIn: false }, { editor: false }]) {
      const outcome = await read(fakeSite({ pages, ...manner }));
      expect(outcome.report).toEqual({ scope: 'published', left: 0 });
      expect(idsOf(outcome)).toEqual([`wordpress:${SITE_HOME}:7`]);
      const page = outcome.batches[0]?.pages[0];
      expect([page?.document.url, page?.from]).toEqual(['https://folio.example/blog/7/', 'page']);
    }
  });

  it('come with the posts where there are no pages, or the portfolio has something that is none', async () => {
    const posts = [entry(31), entry(32)];
    expect(idsOf(await read(fakeSite({ posts })))).toHaveLength(2);
    const both = { pages: many(3), posts };
    expect(idsOf(await read(fakeSite(both)))).toHaveLength(3);
    expect(idsOf(await read(fakeSite(both), [`wordpress:${SITE_HOME}:2`]))).toHaveLength(3);
    expect(idsOf(await read(fakeSite(both), [`wordpress:${SITE_HOME}:31`]))).toHaveLength(5);
  });

  it('are not more than a limit, nor longer than one, and it is told how many were left', async () => {
    const outcome = await read(fakeSite({ pages: many(MOST_PAGES + 30) }));
    expect(idsOf(outcome)).toHaveLength(MOST_PAGES);
    expect(outcome.report?.left).toBe(30);
    const long = await read(
      fakeSite({ pages: [entry(1, 'Long', 'x'.repeat(LONGEST_SOURCE + 1)), entry(2)] }),
    );
    expect(idsOf(long)).toEqual([`wordpress:${SITE_HOME}:2`]);
    expect(long.report?.left).toBe(1);
  });

  it('run no script and load nothing, whatever stands in them', async () => {
    const evil =
      '<img src="x" onerror="globalThis.ran = true"><script>globalThis.ran = true</script><h2>1a</h2>';
    const outcome = await read(
      fakeSite({ pages: [entry(1, '<img src=x onerror="globalThis.ran = true">T', evil)] }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(outcome.batches[0]?.pages[0]?.text.title).toBe('T');
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  it('that are not what they should be are passed over', async () => {
    const odd = [
      null,
      7,
      {},
      { id: 'x' },
      { id: 1 },
      { id: -1, content: { raw: '' } },
      { id: 2, content: { raw: 5 } },
    ];
    const site = fakeSite({
      instead: () =>
        json([...odd, { id: 3, content: { raw: '<p>Yes</p>' } }], 200, { 'X-WP-TotalPages': '1' }),
    });
    expect(idsOf(await read(site))).toEqual([`wordpress:${SITE_HOME}:3`]);
  });

  it('end where the site does not say how many there are', async () => {
    const all = many(25);
    const site = fakeSite({
      instead: (url) => {
        const from = (Number(url.searchParams.get('page')) - 1) * 20;
        return json(all.slice(from, from + 20).map(({ id }) => ({ id, content: { raw: '' } })));
      },
    });
    expect(idsOf(await read(site))).toHaveLength(25);
  });
});

describe('a site that does not give its pages', () => {
  it.each([
    ['refuses everybody', { instead: () => json({ code: 'rest_login_required' }, 401) }, 'refused'],
    ['forbids it', { instead: () => json({ code: 'rest_forbidden' }, 403) }, 'refused'],
    [
      'refuses those who are not signed in',
      { signedIn: false, instead: () => json({ code: 'rest_login_required' }, 401) },
      'signed-out',
    ],
    [
      'has no such page',
      { instead: () => new Response('<h1>Not found</h1>', { status: 404 }) },
      'no-interface',
    ],
    ['answers with a page', { instead: () => new Response('<h1>Welcome</h1>') }, 'no-interface'],
    ['has no such route', { instead: () => json({ code: 'rest_no_route' }, 404) }, 'no-interface'],
    ['is too busy', { instead: () => new Response('', { status: 503 }) }, 'site-error'],
    ['has had enough', { instead: () => new Response('', { status: 429 }) }, 'site-error'],
    [
      'does not answer',
      {
        instead: () => {
          throw new TypeError('Failed to fetch');
        },
      },
      'offline',
    ],
  ] as const)('since it %s', async (_how, manner, reason) => {
    expect((await read(fakeSite({ pages: many(2), ...manner }))).failure).toBe(reason);
  });

  it('by one way is asked by the other', async () => {
    const site = fakeSite({
      pages: many(2),
      instead: (url) =>
        url.searchParams.has('rest_route') ? new Response('<p>No</p>', { status: 404 }) : null,
    });
    expect(idsOf(await read(site))).toHaveLength(2);
    expect(site.asked.at(-1)?.pathname).toBe('/blog/wp-json/wp/v2/pages');
  });

  it('since what it was told of the session is too old is told anew, once', async () => {
    let refusals = 1;
    const stale = () => (refusals-- > 0 ? json({ code: 'rest_cookie_invalid_nonce' }, 403) : null);
    const site = fakeSite({ pages: many(2), instead: stale });
    expect(idsOf(await read(site))).toHaveLength(2);
    expect(site.asked.filter(({ href }) => href.includes('admin-ajax'))).toHaveLength(2);
    const always = fakeSite({ instead: () => json({ code: 'rest_cookie_invalid_nonce' }, 403) });
    expect((await read(always)).failure).toBe('refused');
  });
});
