import type { DockRoom } from '../contract';

/** What the dashboard lays over the whole window. */
const OVERLAYS = [
  '#wp-link-backdrop',
  '#TB_overlay',
  '#mce-modal-block',
  '.ui-widget-overlay',
  '.notification-dialog-background',
  '#wp-auth-check-bg',
  '.components-modal__screen-overlay',
].join(', ');

/** What the scripts of the editor make as wide as it was when the window changed last. */
const TOOLBARS = ['.wp-editor-tools', '.mce-toolbar-grp', '.mce-statusbar', '.quicktags-toolbar'].join(', ');

/** What it places in the middle of the window, half of its own width to the left of it. */
const CENTRED = ['#wp-link-wrap', '#TB_window', '.notification-dialog', '#wp-auth-check'].join(', ');

/**
 * Room for the dock beside the classic editor, whose page scrolls as a whole, and whose scripts pin the toolbar by how far
 * the window has scrolled. So nothing but the window may scroll, and the body cannot be made the box of what is placed in
 * relation to the window, as it is for the block editor. The page is made narrower instead, and what is placed in
 * relation to the window is moved by rules of its own: the admin bar, dialogues, and what lies behind them.
 *
 * The menu at the side and the pinned toolbar say how high they are and not how far to the left, so they go with the page. The media
 * dialogue has a box around it, which can be the one that it is placed in. Up to 600 px WordPress centres nothing.
 * What cannot be known: what plugins place in relation to the window.
 */
export const classicRoom: DockRoom['css'] = (side, width) => {
  const page = 'html:has(> body.wp-admin:not(.block-editor-page))';
  const centre = `calc((100vw ${side === 'left' ? '+' : '-'} ${width}px) / 2)`;
  return `
${page} { margin-${side}: ${width}px !important; }
${page} > body { min-width: 0 !important; }
${page} #wpadminbar { ${side}: ${width}px !important; width: calc(100% - ${width}px) !important; min-width: 0 !important; }
${within(page, TOOLBARS)} { max-width: 100% !important; }
${within(page, OVERLAYS)} { ${side}: ${width}px !important; width: auto !important; }
${page} > body > :has(> .media-modal) {
  contain: layout !important;
  position: fixed !important;
  inset: 0 !important;
  ${side}: ${width}px !important;
  z-index: 160000 !important;
}
@media screen and (min-width: 601px) {
  ${within(page, CENTRED)} { left: ${centre} !important; }
}`;
};

function within(page: string, selectors: string): string {
  return `${page} :is(${selectors})`;
}
