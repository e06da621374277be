import type { UnreadableReason } from '../../document/unreadable';
import type { LiveDocument, Platform, Reading } from '../contract';
import { isEditingScreen, openDocumentOf } from './address';
import { dock } from './dock';
import { ownsEditor } from './embedded';
import { liveEditor } from './live';
import { isPageBuilder } from './page-builder';
import { EDITOR } from './selectors';

/** WordPress, read in its block editor. */
export const wordpress: Platform = {
  id: 'wordpress',
  matches: (page, address) => isEditingScreen(address) && page.body !== null && ownsEditor(page, address),
  live: (page, listener, signal) => {
    if (isPageBuilder(page, new URL(page.location.href))) return otherEditor(page, 'page-builder');
    return isBlockEditor(page) ? liveEditor(page, listener, signal) : otherEditor(page, 'unsupported-view');
  },
  dock,
};

/** The site editor has a class like it as well, but not the app of the post editor. */
function isBlockEditor(page: Document): boolean {
  return page.body.classList.contains(EDITOR.bodyClass) && page.querySelector(EDITOR.app) !== null;
}

/** The classic editor and the site editor: seen, and not read yet. */
function otherEditor(page: Document, reason: UnreadableReason): LiveDocument {
  const read = (): Reading => ({ kind: 'unreadable', reason });
  return {
    open: () => openDocumentOf(page, new URL(page.location.href)),
    read,
    glance: read,
    caret: () => ({ kind: 'unknown' }),
    reveal: () => false,
  };
}
