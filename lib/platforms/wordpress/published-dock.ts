/**
 * Room for the dock beside a published page.
 *
 * The page scrolls as a whole, so the body cannot be made the box that everything is placed in, as in the editor: fixed
 * elements would scroll away with it. The root is made narrower instead, and with it all that is laid out in the page.
 * What themes and plugins place in relation to the window is not. What WordPress itself, the themes it came with and
 * WordPress.com place so is known by name, and told one by one.
 *
 * What cannot be known: a header of another theme that is fixed. Of one as wide as the window the end lies under the dock,
 * which can be collapsed, or put to the other side.
 */
export function publishedRoom(side: 'left' | 'right', width: number): string {
  return `
html:has(> body${SHOWN}) {
  box-sizing: border-box !important;
  width: auto !important;
  min-width: 0 !important;
  max-width: none !important;
  margin-${side}: ${width}px !important;
}
body${SHOWN} > #wpadminbar {
  ${side === 'left' ? 'left' : 'right'}: ${width}px !important;
  ${side === 'left' ? 'right' : 'left'}: 0 !important;
  width: auto !important;
  min-width: 0 !important;
}
body${SHOWN} :is(${WINDOW_WIDE.join(', ')}) {
  ${side}: ${width}px !important;
  width: auto !important;
}
body${SHOWN} :is(${IN_CORNERS.join(', ')}) { margin-${side}: ${width}px !important; }`;
}

/** Pages that show one post; the dashboard and its editors have room of their own. */
const SHOWN = ':is([class*="postid-"], [class*="page-id-"])';

/** As wide as the window: the menu on small screens, an enlarged picture; WordPress.com's notice about cookies. */
const WINDOW_WIDE = [
  '.wp-block-navigation__responsive-container.is-menu-open',
  '.wp-lightbox-overlay.active',
  '.wp-lightbox-overlay.zoom',
  '.has-modal-open .modal',
  '.primary-navigation-open .primary-navigation > .primary-menu-container',
  '#marketingbar',
];

/** In a corner at the end of the line: the switch for dark colours (Twenty Twenty-One); "Follow" on WordPress.com. */
const IN_CORNERS = ['#dark-mode-toggler.fixed-bottom', '#actionbar', '.widget_eu_cookie_law_widget'];
