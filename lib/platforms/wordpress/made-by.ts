import { isEditingScreen } from './address';

/**
 * What WordPress leaves in pages that it makes, whatever the theme. Read in 6.2 and 7.1: the dashboard's body, the log-in
 * screen's, what its head says of itself, and addresses of its own files. A site may hide any of them, and plugins that
 * do so hide most; a page that shows none is taken for another host's.
 */
const MADE_BY = [
  'meta[name=generator][content^="WordPress"]',
  'link[rel="https://api.w.org/"]',
  'body.wp-admin',
  'body.login #loginform',
  'body > #wpadminbar',
  'script[src*="/wp-includes/"]',
  'link[href*="/wp-includes/"]',
  'link[href*="/wp-content/themes/"]',
  'script[src*="/wp-content/plugins/"]',
].join(', ');

/** Whether WordPress made a page, as far as can be told from it. For asking, not for reading: it may be wrong. */
export function isMadeByWordPress(page: Document, address: URL): boolean {
  return isEditingScreen(address) || page.querySelector(MADE_BY) !== null;
}
