import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { blockSource } from '../lib/platforms/wordpress/block-source';
import { cleanHtml } from '../lib/view/clean-html';
import { handOverWriter } from '../lib/view/clipboard';
import { createSkeletonWriter } from '../lib/view/skeleton-writer';
import { version } from '../package.json';

/** Writes skeletons for the clipboard. No page loads it by itself: the background puts it beside the sidebar. */
export default defineUnlistedScript(() => {
  handOverWriter(version, createSkeletonWriter(cleanHtml, blockSource));
});
