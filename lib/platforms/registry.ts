import type { Platform, SavedPagePlatform } from './contract';
import { webPage } from './web-page/web-page';
import { savedWordPress } from './wordpress/saved';
import { wordpress } from './wordpress/wordpress';

/** Hosts that can be read live, the most particular first. */
export const livePlatforms: readonly Platform[] = [wordpress];

/** Kinds of saved pages, the most particular first; the last recognises every page. */
export const savedPagePlatforms: readonly SavedPagePlatform[] = [savedWordPress, webPage];

/** The platform that made a saved page, told from its markup. */
export function recogniseSavedPage(page: Document): SavedPagePlatform {
  return savedPagePlatforms.find((platform) => platform.recognises(page)) ?? webPage;
}
