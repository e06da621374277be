import type { AskSite } from '../../../../lib/platforms/site-contract';

/** The address of the made-up site, in a directory of its host. */
export const SITE_HOME = 'https://folio.example/blog/';

/** One thing the site holds, as it is written. */
export type Entry = {
  readonly id: number;
  readonly title: string;
  readonly content: string;
  readonly status?: 'draft';
};

/** How the site differs from a plain one. */
export type SiteManner = {
  readonly pages?: readonly Entry[];
  readonly posts?: readonly Entry[];
  readonly signedIn?: boolean;
  /** Whether this user may see drafts and sources. */
  readonly editor?: boolean;
  /** Answers in the place of its interface; null: it answers itself. */
  readonly instead?: (address: URL, headers: Readonly<Record<string, string>>) => Response | null;
};

/** A site that answers as WordPress does, and what it was asked. */
export type FakeSite = { readonly ask: AskSite; readonly asked: URL[] };

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** A site of this manner. */
export function fakeSite(manner: SiteManner): FakeSite {
  const { pages = [], posts = [], signedIn = true, editor = signedIn, instead = () => null } = manner;
  const asked: URL[] = [];
  return {
    asked,
    ask: async (address, headers) => {
      const url = new URL(address);
      asked.push(url);
      if (url.pathname.endsWith('/admin-ajax.php')) {
        return signedIn ? new Response('0123456789') : new Response('0', { status: 400 });
      }
      const other = instead(url, headers);
      if (other !== null) return other;
      const route = url.searchParams.get('rest_route') ?? /wp-json(.*)$/u.exec(url.pathname)?.[1];
      const all = route === '/wp/v2/posts' ? posts : pages;
      const edits = url.searchParams.get('context') === 'edit';
      if (edits && (!editor || headers['X-WP-Nonce'] !== '0123456789')) {
        return json({ code: 'rest_forbidden_context' }, 401);
      }
      return listOf(edits ? all : all.filter(({ status }) => status !== 'draft'), url, edits);
    },
  };
}

function listOf(all: readonly Entry[], url: URL, edits: boolean): Response {
  const size = Number(url.searchParams.get('per_page'));
  const page = Number(url.searchParams.get('page'));
  const field = edits ? 'raw' : 'rendered';
  const entries = all.slice((page - 1) * size, page * size).map(({ id, title, content }) => ({
    id,
    link: `https://folio.example/blog/${id}/`,
    modified_gmt: '2026-11-01T10:00:00',
    title: { [field]: title },
    content: { [field]: content },
  }));
  const pages = Math.max(1, Math.ceil(all.length / size));
  if (page > pages) return json({ code: 'rest_post_invalid_page_number' }, 400);
  return json(entries, 200, { 'X-WP-Total': `${all.length}`, 'X-WP-TotalPages': `${pages}` });
}
