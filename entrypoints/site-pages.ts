import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPort } from '../lib/browser';
import { connectSiteReader } from '../lib/messaging/site-reader';
import { wordpressSite } from '../lib/platforms/wordpress/site-pages';
import { toolsInPage } from '../lib/reader/analysis-tools';
import { readSite } from '../lib/reader/site-reading';
import { version } from '../package.json';

/** Longest wait for one answer of the site, in milliseconds: what the slowest shared hosting allows itself. */
const LONGEST_WAIT = 30_000;

/**
 * Reads all pages of the site that the tab shows. No page loads it by itself: the background brings it when the candidate
 * asks. It runs in the page, since the site knows the candidate there, and asks no other host than the page's own.
 */
export default defineUnlistedScript(() => {
  connectSiteReader(openPort, async ({ home, known }, tell, signal) => {
    const { createAnalysis } = await toolsInPage(version).arrive();
    const ask = (address: string, headers: Readonly<Record<string, string>>) =>
      fetch(address, {
        headers,
        mode: 'same-origin',
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]),
      });
    await readSite({
      platform: wordpressSite,
      site: { home, known },
      ask,
      analysis: createAnalysis(),
      tell,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      signal,
    });
  });
});
