import type { UnreadableReason } from '../../document/unreadable';
import type { LiveDocument, Platform, Reading } from '../contract';
import { isEditingScreen, openDocumentOf } from './address';
import { classicEditor } from './classic-editor';
import { dock } from './dock';
import { ownsEditor } from './embedded';
import { blockEditor } from './find-view';
import { liveEditor } from './live';
import { isPageBuilder } from './page-builder';
import { publishedPost } from './published-post';
import { livePost } from './published-view';
import { CLASSIC, EDITOR } from './selectors';
import type { Screen } from './view';

/** WordPress, read in its block editor and its classic one, and where it shows one post to its readers. */
export const wordpress: Platform = {
  id: 'wordpress',
  matches: (page, address) =>
    page.body !== null &&
    (isEditingScreen(address)
      ? ownsEditor(page)
      : isWholeWindow(page) && publishedPost(page, address) !== null),
  live: (page, listener, signal) => {
    const address = new URL(page.location.href);
    if (isPageBuilder(page, address)) return otherScreen(page, 'page-builder');
    const post = isEditingScreen(address) ? null : publishedPost(page, address);
    if (post !== null) return livePost(page, post, listener, signal);
    const screen = screenOf(page);
    return screen === null
      ? otherScreen(page, 'unsupported-view')
      : liveEditor(page, screen, listener, signal);
  },
  dock,
};

/** The dashboard shows pages in frames of its own, which is not reading them. */
function isWholeWindow({ defaultView }: Document): boolean {
  return defaultView !== null && defaultView.top === defaultView;
}

function screenOf(page: Document): Screen | null {
  if (page.body.classList.contains(EDITOR.bodyClass)) {
    return page.querySelector(EDITOR.app) === null ? null : blockEditor;
  }
  return page.querySelector(CLASSIC.wrap) === null ? null : classicEditor;
}

/** Page builders, and types of post without a text: seen, and not read. */
function otherScreen(page: Document, reason: UnreadableReason): LiveDocument {
  const read = (): Reading => ({ kind: 'unreadable', reason });
  return {
    open: () => {
      const address = new URL(page.location.href);
      return isEditingScreen(address)
        ? openDocumentOf(page, address)
        : (publishedPost(page, address) ?? openDocumentOf(page, address));
    },
    read,
    glance: read,
    caret: () => ({ kind: 'unknown' }),
    reveal: () => false,
  };
}
