import type { OpenDocument } from '../contract';
import { EDITOR } from './selectors';

/**
 * Screens of the dashboard that edit a text, wherever WordPress is installed: in the root of a host, in a directory, or
 * as one of many sites under one host.
 */
const EDITING_SCREEN = /^(?<site>.*\/)wp-admin\/(?:post|post-new|site-editor)\.php$/u;

/** Whether an address is a screen of WordPress that edits a text. */
export function isEditingScreen(address: URL): boolean {
  return EDITING_SCREEN.test(address.pathname);
}

const SITE_EDITOR = /\/wp-admin\/site-editor\.php$/u;
/** The route of one page in the site editor from 6.8 on: "/page/12". */
const PAGE_ROUTE = /^\/(?:page|post)\/(?<id>[1-9]\d*)$/u;

/**
 * Whether the site editor shows something else than a page: templates, styles, patterns, menus, lists of them. What it
 * shows changes without the page being loaded again.
 */
export function hasNoPageOpen(address: URL): boolean {
  return isSiteEditor(address) && pageInSiteEditor(address) === null;
}

/** Whether an address is the editor for the whole site, which edits pages too. */
export function isSiteEditor({ pathname }: URL): boolean {
  return SITE_EDITOR.test(pathname);
}

/** The page that the site editor shows, by either form of its addresses (from 6.8 on, and before). */
function pageInSiteEditor({ searchParams }: URL): string | null {
  const route = PAGE_ROUTE.exec(searchParams.get('p') ?? '')?.groups?.id;
  if (route !== undefined) return route;
  const type = searchParams.get('postType');
  const id = searchParams.get('postId') ?? '';
  return (type === 'page' || type === 'post') && /^[1-9]\d*$/u.test(id) ? id : null;
}

/**
 * The document an editing screen has open. WordPress sets an id aside for each new post, which the screen holds from the
 * start and the address gets when it is saved first; so the address is made from the id.
 */
export function openDocumentOf(page: Document, address: URL): OpenDocument {
  const home = address.origin + (EDITING_SCREEN.exec(address.pathname)?.groups?.site ?? '/');
  if (hasNoPageOpen(address)) return { id: `wordpress:${home}:site-editor`, home, url: address.href };
  const postId = pageInSiteEditor(address) ?? address.searchParams.get('post') ?? hiddenPostId(page);
  const unsaved = isUnsaved(page, address) ? ({ unsaved: true } as const) : {};
  if (postId === null) return { id: `wordpress:${home}:new`, home, url: address.href, ...unsaved };
  return {
    id: `wordpress:${home}:${postId}`,
    home,
    url: `${home}wp-admin/post.php?post=${encodeURIComponent(postId)}&action=edit`,
    ...unsaved,
  };
}

/**
 * Whether a new post was never saved: then WordPress throws its id away when the screen is left. The block editor changes
 * the address as soon as it has saved, by itself after a minute at the latest; the classic one empties a field.
 */
function isUnsaved(page: Document, address: URL): boolean {
  return address.pathname.endsWith('/post-new.php') && newMark(page)?.getAttribute('value') !== '';
}

/** The field that the classic editor empties when it has saved by itself; the block editor leaves it as it is. */
export function newMark(page: Document): Element | null {
  return page.querySelector(EDITOR.newMark);
}

function hiddenPostId(page: Document): string | null {
  const value = page.querySelector(EDITOR.postId)?.getAttribute('value') ?? '';
  return /^[1-9]\d*$/u.test(value) ? value : null;
}
