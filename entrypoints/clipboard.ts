import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cleanHtml } from '../lib/view/clean-html';
import { handOverCleaner } from '../lib/view/clipboard';
import { version } from '../package.json';

/** Cleans HTML for the clipboard. No page loads it by itself: the background puts it beside the sidebar. */
export default defineUnlistedScript(() => {
  handOverCleaner(version, cleanHtml);
});
