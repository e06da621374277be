import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ADVICE_BOOK } from '../lib/scheme/advice-book';
import { handOverAdvice } from '../lib/view/advice-shelf';
import { version } from '../package.json';

/** The longer texts of the scheme. No page loads them by itself: the background brings them when they are asked for. */
export default defineUnlistedScript(() => {
  handOverAdvice(version, ADVICE_BOOK);
});
