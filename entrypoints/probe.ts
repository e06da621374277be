import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isMadeByWordPress } from '../lib/platforms/wordpress/made-by';

/**
 * Tells what made a page: "wordpress", or "unknown". No page loads it by itself: the popup asks it of the tab it is opened
 * over, which the browser lets it look at for that moment.
 */
export default defineUnlistedScript(() =>
  isMadeByWordPress(document, new URL(location.href)) ? 'wordpress' : 'unknown',
);
