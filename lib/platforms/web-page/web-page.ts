import type { SavedPagePlatform } from '../contract';
import { readPage } from '../dom/saved-page';
import type { PageShape } from '../dom/scope';

/**
 * What HTML itself, WAI-ARIA and common habit say about the parts of a page.
 * Source: HTML standard, sections 4.3 and 4.4; WAI-ARIA 1.2 landmark roles.
 */
export const WEB_PAGE_SHAPE: PageShape = {
  // A page has one main part by definition, but may give each of many cards an `article`.
  content: [
    ['main, [role=main]', 0.3],
    ['article', 0.8],
  ],
  titles: 'h1',
  furniture: [
    'nav',
    'search',
    '[role=navigation]',
    '[role=search]',
    '[role=menu]',
    '[role=menubar]',
    '[role=contentinfo]',
    '[role=tooltip]',
    '[role=alertdialog]',
    '#comments',
    '#respond',
    '#sidebar',
    '#footer',
    '.comments-area',
    '.comment-respond',
    '.breadcrumb',
    '.breadcrumbs',
    '.pagination',
    '.navbar',
    '.skip-link',
    '.skip-to-content',
  ].join(', '),
  furnitureUnlessIn: [
    ['footer', 'blockquote, figure, section'],
    ['aside, [role=complementary]', 'main, [role=main], article'],
  ],
};

/** Any saved or published page. Recognises everything, so it comes last. */
export const webPage: SavedPagePlatform = {
  id: 'web-page',
  recognises: () => true,
  readSaved: (page) => readPage(page, WEB_PAGE_SHAPE),
};
