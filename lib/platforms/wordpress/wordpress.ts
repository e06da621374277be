import type { UnreadableReason } from '../../document/unreadable';
import type { LiveDocument, Platform, Reading } from '../contract';
import { isEditingScreen, openDocumentOf } from './address';
import { dock } from './dock';
import { ownsEditor } from './embedded';
import { liveEditor } from './live';
import { isPageBuilder } from './page-builder';
import { publishedPost } from './published-post';
import { livePost } from './published-view';
import { EDITOR } from './selectors';

/** WordPress, read in its block editor, and where it shows one post to its readers. */
export const wordpress: Platform = {
  id: 'wordpress',
  matches: (page, address) =>
    page.body !== null &&
    (isEditingScreen(address)
      ? ownsEditor(page, address)
      : isWholeWindow(page) && publishedPost(page, address) !== null),
  live: (page, listener, signal) => {
    const address = new URL(page.location.href);
    if (isPageBuilder(page, address)) return otherEditor(page, 'page-builder');
    const post = isEditingScreen(address) ? null : publishedPost(page, address);
    if (post !== null) return livePost(page, post, listener, signal);
    return isBlockEditor(page) ? liveEditor(page, listener, signal) : otherEditor(page, 'unsupported-view');
  },
  dock,
};

/** The dashboard shows pages in frames of its own, which is not reading them. */
function isWholeWindow({ defaultView }: Document): boolean {
  return defaultView !== null && defaultView.top === defaultView;
}

function isBlockEditor(page: Document): boolean {
  return page.body.classList.contains(EDITOR.bodyClass) && page.querySelector(EDITOR.app) !== null;
}

/** The classic editor, and page builders: seen, and not read. */
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
