import DOMPurify from 'dompurify';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverCleaner } from '../lib/view/clipboard';

/** Cleans HTML for the clipboard. No page loads it by itself: the background puts it beside the sidebar. */
export default defineUnlistedScript(() => {
  handOverCleaner((html) => DOMPurify.sanitize(html, { USE_PROFILES: { html: true } }));
});
