import { defineContentScript } from 'wxt/utils/define-content-script';
import { onReaderCalled, openPort } from '../lib/browser';
import { visibilityOf } from '../lib/messaging/port';
import { PORTS } from '../lib/messaging/port-names';
import { connectReader } from '../lib/messaging/reader';
import { wordpress } from '../lib/platforms/wordpress/wordpress';
import { toolsInPage } from '../lib/reader/analysis-tools';
import { startReader } from '../lib/reader/reader';
import { version } from '../package.json';

/** The WordPress reader, in the frame that the editor runs in: from there it reaches the frame that holds the text. */
export default defineContentScript({
  matches: [
    'https://*.wordpress.com/*',
    ...(import.meta.env.MODE === 'e2e' ? ['http://localhost/*', 'http://127.0.0.1/*'] : []),
  ],
  // WordPress.com has pages that hold the editor of a site in a frame.
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    if (!wordpress.matches(document, new URL(location.href))) return;
    const stopped = new AbortController();
    const signal = AbortSignal.any([ctx.signal, stopped.signal]);
    const connection = connectReader({
      connect: () => openPort(PORTS.reader),
      heard: (order) => (order.kind === 'stop' ? stopped.abort() : reader.heard(order)),
      refresh: () => reader.refresh(),
      extensionUpdated: () => stopped.abort(),
      page: visibilityOf(document),
      signal,
    });
    onReaderCalled(connection.wake, signal);
    const reader = startReader({
      platform: wordpress,
      page: document,
      tell: connection.tell,
      tools: toolsInPage(version),
      signal,
    });
  },
});
