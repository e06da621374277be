import type { OpenDocument } from '../contract';
import { PUBLISHED } from './selectors';

/**
 * Which post a page of the site's front end shows. A page of its own only: lists of posts, archives and results of a
 * search show pieces of many posts and are no document; nor is a page that keeps its text back, behind a password or by
 * dividing it, since what it shows would be taken for the whole.
 */
export function publishedPost(page: Document, address: URL): OpenDocument | null {
  const id = postIdOf(page.body);
  if (id === null || page.querySelector(PUBLISHED.partial) !== null) return null;
  const home = homeOf(page, address);
  const edit = editAddress(page, address, home, id);
  return {
    id: `wordpress:${home}:${id}`,
    home,
    url: edit ?? permalink(page, address),
    readOnly: { shows: address.searchParams.get('preview') === 'true' ? 'preview' : 'published', edit },
  };
}

/** WordPress writes the kind of page and the post's id into the classes of the body. */
function postIdOf(body: HTMLElement): string | null {
  const { classList, className } = body;
  const isAlone = classList.contains('single') || classList.contains('page');
  if (!isAlone || classList.contains('attachment') || /(?:^|[\s-])paged-\d/u.test(className)) return null;
  return /(?:^|\s)(?:postid|page-id)-([1-9]\d*)(?:\s|$)/u.exec(className)?.[1] ?? null;
}

/**
 * The home as the editor of the same site has it: what stands before `wp-admin`. A site may be installed in another
 * directory than the one it is seen at, so what names the installation comes first (the link to the editor, then the
 * one for remote publishing), and the address of the REST interface, which is the site's, after that. A page that names
 * another origin is not believed.
 */
function homeOf(page: Document, address: URL): string {
  for (const [selector, rest] of PUBLISHED.homes) {
    const link = linkAt(page, selector, address);
    const end = link?.origin === address.origin ? link.href.search(rest) : -1;
    if (link !== null && end !== -1) return link.href.slice(0, end);
  }
  return `${address.origin}/`;
}

/** Where the page offers to edit the post: on its own site, or in the dashboard that WordPress.com has for all sites. */
function editAddress(page: Document, address: URL, home: string, id: string): string | null {
  const link = linkAt(page, PUBLISHED.edit, address);
  if (link === null) return null;
  const isOwn = link.href.startsWith(`${home}wp-admin/post.php?`) && link.searchParams.get('post') === id;
  const isShared =
    link.origin === 'https://wordpress.com' && link.pathname.endsWith(`/${address.hostname}/${id}`);
  return isOwn || isShared ? link.href : null;
}

function permalink(page: Document, address: URL): string {
  const canonical = linkAt(page, 'link[rel=canonical]', address);
  return canonical?.origin === address.origin ? canonical.href : address.href;
}

function linkAt(page: Document, selector: string, address: URL): URL | null {
  const href = page.querySelector(selector)?.getAttribute('href') ?? null;
  return href !== null && URL.canParse(href, address) ? new URL(href, address) : null;
}
