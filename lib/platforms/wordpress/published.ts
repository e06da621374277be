import type { DocumentText } from '../../document/block';
import { readPage } from '../dom/saved-page';
import type { PageShape } from '../dom/scope';
import { WEB_PAGE_SHAPE } from '../web-page/web-page';
import { publishedKind } from './published-kind';
import { PUBLISHED } from './selectors';

/**
 * A page as WordPress publishes it. Where several posts stand in one page, each with its own content and title, the
 * marked contents do not hold the titles between them: then the page is read as any other web page.
 */
const PUBLISHED_SHAPE: PageShape = {
  ...WEB_PAGE_SHAPE,
  titles: PUBLISHED.titles,
  furniture: `${WEB_PAGE_SHAPE.furniture}, ${PUBLISHED.furniture}`,
};

const SINGLE_POST_SHAPE: PageShape = {
  ...PUBLISHED_SHAPE,
  content: [[PUBLISHED.content, 0.5], ...PUBLISHED_SHAPE.content],
};

/** Whether WordPress published a page. */
export function isPublished(page: Document): boolean {
  return page.querySelector(PUBLISHED.marks) !== null;
}

/** Reads a page that WordPress published. */
export function readPublished(page: Document): DocumentText {
  const contents = page.querySelectorAll(PUBLISHED.content).length;
  return readPage(page, contents === 1 ? SINGLE_POST_SHAPE : PUBLISHED_SHAPE, publishedKind);
}
