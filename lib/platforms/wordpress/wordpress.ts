import type { LiveDocument, Platform, Reading } from '../contract';
import { isEditingScreen, openDocumentOf } from './address';
import { dock } from './dock';
import { liveEditor } from './live';
import { EDITOR } from './selectors';

/** WordPress, read in its block editor. */
export const wordpress: Platform = {
  id: 'wordpress',
  matches: (page, address) => isEditingScreen(address) && page.body !== null,
  live: (page, listener, signal) =>
    isBlockEditor(page) ? liveEditor(page, listener, signal) : otherEditor(page),
  dock,
};

/** The site editor has a class like it as well, but not the app of the post editor. */
function isBlockEditor(page: Document): boolean {
  return page.body.classList.contains(EDITOR.bodyClass) && page.querySelector(EDITOR.app) !== null;
}

/** The classic editor and the site editor: seen, and not read yet. */
function otherEditor(page: Document): LiveDocument {
  const read = (): Reading => ({ kind: 'unreadable', reason: 'unsupported-view' });
  return {
    open: () => openDocumentOf(page, new URL(page.location.href)),
    read,
    glance: read,
    caret: () => ({ kind: 'unknown' }),
    reveal: () => false,
  };
}
