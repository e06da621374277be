import type { IncomingPort } from '../port';
import { coversAddress } from '../site-pattern';
import { post, type Tabs } from './tabs';

/**
 * How long the docked sidebars of a site may take to go, in milliseconds. A tab that is frozen answers when it is seen
 * again; the candidate, who wants to be rid of the site, does not wait for that.
 */
const LONGEST_CLOSE = 1_000;

/**
 * Ends the docked sidebars of a site's pages. Resolves when they have: each gives the room back that the page had made,
 * which the browser lets nobody do any more once the permission is gone.
 */
export async function closeOn(tabs: Tabs, pattern: string): Promise<void> {
  const docked = [...tabs.all()]
    .flatMap(({ surfaces }) => [...surfaces.keys()])
    .filter(({ sender }) => sender.tab !== null && coversAddress(pattern, sender.url ?? ''));
  const gone = docked.map(goneOf);
  for (const port of docked) post(port, { kind: 'close' });
  await withinLimit(Promise.all(gone));
}

function goneOf(port: IncomingPort): Promise<void> {
  return new Promise((resolve) => port.onDisconnect.addListener(() => resolve()));
}

function withinLimit(work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, LONGEST_CLOSE);
    void work.then(() => {
      clearTimeout(limit);
      resolve();
    });
  });
}
