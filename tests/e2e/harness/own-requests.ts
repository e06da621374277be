import type { BrowserContext, Page } from 'playwright-core';

/** A request the extension made, and who made it. */
export type OwnRequest = { readonly maker: 'content-script' | 'worker'; readonly address: string };

const EXTENSION = 'chrome-extension://';

/**
 * Notes what the extension itself requests from now on, this machine's own addresses included: its content scripts in
 * one page, told from the page's by the script that the browser names as the request's beginning, and its worker.
 * Loading its own files is not a request of the kind. Begin it before the page is opened.
 */
export async function watchOwnRequests(
  context: BrowserContext,
  page: Page,
): Promise<() => readonly OwnRequest[]> {
  const seen: OwnRequest[] = [];
  const note = (maker: OwnRequest['maker'], address: string) => {
    if (!address.startsWith(EXTENSION)) seen.push({ maker, address });
  };
  context.on('request', (request) => {
    if (request.serviceWorker()?.url().startsWith(EXTENSION)) note('worker', request.url());
  });
  const session = await context.newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const frames = initiator.stack?.callFrames ?? [];
    if (frames.some((frame) => frame.url.startsWith(EXTENSION))) note('content-script', request.url);
  });
  await session.send('Network.enable');
  return () => seen;
}
