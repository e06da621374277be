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

/**
 * The document an editing screen has open. A new post has its id before it has an address with it, so the address is
 * made from the id.
 */
export function openDocumentOf(page: Document, address: URL): OpenDocument {
  const home = address.origin + (EDITING_SCREEN.exec(address.pathname)?.groups?.site ?? '/');
  const postId = address.searchParams.get('post') ?? hiddenPostId(page);
  if (postId === null) return { id: `wordpress:${home}:new`, home, url: address.href };
  return {
    id: `wordpress:${home}:${postId}`,
    home,
    url: `${home}wp-admin/post.php?post=${encodeURIComponent(postId)}&action=edit`,
  };
}

function hiddenPostId(page: Document): string | null {
  const value = page.querySelector(EDITOR.postId)?.getAttribute('value') ?? '';
  return /^[1-9]\d*$/u.test(value) ? value : null;
}
