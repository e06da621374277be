import type { DockRoom } from '../contract';
import { classicRoom } from './classic-dock';
import { EMBEDDED_FRAME } from './embedded';
import { publishedRoom } from './published-dock';

/**
 * Room for the dock in the block editor; `classic-dock.ts` has that beside the classic one, and `published-dock.ts`
 * beside a published page.
 *
 * WordPress places nearly everything in relation to the window: admin bar, editor, dialogues, notices, popovers. Moving
 * each by a rule of its own would miss the ones that plugins and later versions bring. So the body is made the box that
 * all of them are placed in, as wide as what the dock leaves: an element with layout containment is the containing block
 * of the fixed elements inside of it (CSS Containment 2, section 3.2). The dock hangs beside the body and is not moved.
 *
 * The height that WordPress keeps free above the body for its admin bar moves into the body, where the bar is now
 * (the variable is WordPress's own, since 5.9). Up to 600 px WordPress keeps none free there: its bar is placed in the page
 * then, and the editor below it. The page does not scroll: the editor scrolls inside of itself. Screens
 * without the block editor do scroll, so these rules leave them alone.
 *
 * Where the editor is embedded in another page, the body of that page is made narrower the same way, and its frame with
 * it. There is no admin bar then.
 */
export const dock: DockRoom = {
  css: (side, width) => `
html:has(> body.block-editor-page) { padding-top: 0 !important; overflow: hidden !important; }
html > body.block-editor-page {
  contain: layout !important;
  box-sizing: border-box !important;
  width: calc(100vw - ${width}px) !important;
  height: 100vh !important;
  min-width: 0 !important;
  padding: var(--wp-admin--admin-bar--height, 32px) 0 0 !important;
  margin: ${side === 'left' ? `0 0 0 ${width}px` : '0'} !important;
  overflow: hidden !important;
}
@media screen and (max-width: 600px) {
  html > body.block-editor-page { padding-top: 0 !important; }
}
html > body:not(.wp-admin):has(${EMBEDDED_FRAME}) {
  contain: layout !important;
  width: calc(100vw - ${width}px) !important;
  height: 100vh !important;
  min-width: 0 !important;
  margin: ${side === 'left' ? `0 0 0 ${width}px` : '0'} !important;
  overflow: hidden !important;
}${classicRoom(side, width)}${publishedRoom(side, width)}`,
};
