import type { Link } from '../document/block';

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;

/**
 * Whether a link leads to something that can be looked at or written to: http, https, mailto or an address relative to
 * the page. A link to a place in the same page is none, nor is one that runs a script.
 */
export function leadsSomewhere(link: Link): boolean {
  const href = link.href.trim();
  if (href === '' || href.startsWith('#')) return false;
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  return scheme === undefined || scheme === 'http' || scheme === 'https' || scheme === 'mailto';
}
