import type { Block, DocumentText } from '../../document/block';
import { oneLine } from '../../document/text';
import {
  type AskSite,
  type SiteBatch,
  SiteFailure,
  type SitePage,
  type SitePlatform,
  type SiteReport,
  type SiteToRead,
} from '../site-contract';
import { TITLE_ID } from './editor-text';
import { type ListAnswer, type SiteInterface, siteInterface } from './site-requests';
import { readSource } from './source-text';

/** Most pages and posts that are read of one site. A portfolio has some twenty; this keeps a busy blog from being emptied. */
export const MOST_PAGES = 200;

/** The longest source that is read, in characters: 100 times a long section. */
export const LONGEST_SOURCE = 1_000_000;

/** How many are asked for at once: few enough that a slow site answers, and that there is progress to be seen. */
const AT_ONCE = 20;

const FIELDS = 'id,link,modified_gmt,title.raw,content.raw';
const PUBLISHED_FIELDS = 'id,link,modified_gmt,title.rendered,content.rendered';

const SCOPES = {
  // What is in the bin, and what the editor has only just begun, is not among "any".
  all: { context: 'edit', status: 'any', _fields: FIELDS },
  published: { context: 'view', _fields: PUBLISHED_FIELDS },
} as const;

/** The pages of a site of WordPress. */
export const wordpressSite: SitePlatform = { id: 'wordpress', pages: readSitePages };

/**
 * Reads the pages of a site through its own REST interface with the session of whoever is signed in, drafts included, in
 * the order that the site gives them. Posts are read where something of the portfolio is known that is no page, and where
 * there are no pages. Rejects with `SiteFailure`.
 */
async function* readSitePages(
  { home, known }: SiteToRead,
  ask: AskSite,
): AsyncGenerator<SiteBatch, SiteReport> {
  const site = siteInterface(home, ask);
  const seen = new Set<string>();
  let scope: keyof typeof SCOPES = (await site.isSignedIn()) ? 'all' : 'published';
  let left = 0;
  for (const path of ['/wp/v2/pages', '/wp/v2/posts']) {
    if (path.endsWith('posts') && seen.size > 0 && known.every((id) => seen.has(id))) break;
    for (let page = 1, pages: number | null = null; pages === null || page <= pages; page++) {
      if (seen.size >= MOST_PAGES) return { scope, left };
      let answer: ListAnswer;
      ({ answer, scope } = await listIn(site, path, page, scope));
      const read = answer.entries.map((entry) => pageOf(entry, home, scope));
      for (const one of read) if (typeof one !== 'string') seen.add(one.document.id);
      left += read.filter((one) => one === 'too-long').length;
      if (seen.size >= MOST_PAGES) left += Math.max(0, (answer.total ?? 0) - page * AT_ONCE);
      yield {
        pages: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
        done: seen.size,
        total: answer.total,
      };
      pages = answer.pages ?? (answer.entries.length < AT_ONCE ? page : null);
    }
  }
  return { scope, left };
}

/** Whoever may not see drafts is given what everybody sees. */
async function listIn(
  site: SiteInterface,
  path: string,
  page: number,
  scope: keyof typeof SCOPES,
): Promise<{ readonly answer: ListAnswer; readonly scope: keyof typeof SCOPES }> {
  const order = path.endsWith('pages')
    ? { orderby: 'menu_order', order: 'asc' }
    : { orderby: 'date', order: 'asc' };
  const asked = { per_page: `${AT_ONCE}`, page: `${page}`, ...order, ...SCOPES[scope] };
  try {
    return { answer: await site.list(path, asked), scope };
  } catch (error) {
    const isRefused = error instanceof SiteFailure && error.reason === 'refused';
    if (isRefused && scope === 'all') return listIn(site, path, page, 'published');
    if (isRefused && !(await site.isSignedIn())) throw new SiteFailure('signed-out');
    throw error;
  }
}

/** What an entry of a list holds: an answer can be anything, so what is not as it should be is passed over. */
function pageOf(entry: unknown, home: string, scope: keyof typeof SCOPES): SitePage | 'unknown' | 'too-long' {
  const { id, link, modified_gmt: saved, title, content } = fieldsOf(entry);
  const source = textIn(content);
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1 || source === null) return 'unknown';
  if (source.length > LONGEST_SOURCE) return 'too-long';
  const savedAt = typeof saved === 'string' ? Date.parse(`${saved}Z`) : Number.NaN;
  const edited = `${home}wp-admin/post.php?post=${id}&action=edit`;
  return {
    document: {
      id: `wordpress:${home}:${id}`,
      home,
      url: scope === 'all' || typeof link !== 'string' ? edited : link,
    },
    text: textOf(textIn(title) ?? '', source),
    savedAt: Number.isNaN(savedAt) ? 0 : Math.max(0, savedAt),
    from: scope === 'all' ? 'editor' : 'page',
  };
}

function textOf(titleSource: string, source: string): DocumentText {
  const title = oneLine(new DOMParser().parseFromString(titleSource, 'text/html').body.textContent ?? '');
  const { blocks } = readSource(source);
  const titleBlock: Block = { kind: 'heading', id: TITLE_ID, level: 1, text: title, links: [] };
  return { title, blocks: title === '' ? blocks : [titleBlock, ...blocks] };
}

/** The source as it was written where that is told, else as it is shown. */
function textIn(field: unknown): string | null {
  const { raw, rendered } = fieldsOf(field);
  if (typeof raw === 'string') return raw;
  return typeof rendered === 'string' ? rendered : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
