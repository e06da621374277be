import * as v from 'valibot';
import type { Mapper } from '../mapper';
import type { IncomingPort } from '../port';
import { fromSiteReaderSchema, type SiteStatus } from '../protocol';
import { post, setLive, type Tab, type Tabs } from './tabs';

/** What reading whole sites has done by others. None of it may reject. */
export type SiteReadingDuties = {
  readonly mapper: Pick<Mapper, 'hearSaved' | 'documentsAt'>;
  /** Puts what reads a whole site into a frame of a tab; false where the browser does not let it. */
  readonly bringSiteReader: (tab: number, frame: number) => Promise<boolean>;
};

/** The relay's side towards readers of whole sites. */
export type SiteReading = {
  readonly accept: (port: IncomingPort, tab: number) => void;
  /** Has all pages of the site read that the document in a tab is of; nothing where that is being done. */
  readonly start: (tab: Tab) => void;
  readonly stop: (tab: Tab) => void;
};

/** Has whole sites read, and hears what comes of it. */
export function createSiteReading(tabs: Tabs, duties: SiteReadingDuties): SiteReading {
  function show(tab: Tab, status: SiteStatus): void {
    setLive(tab, { ...tab.live, site: status });
  }

  async function begin(tab: Tab): Promise<void> {
    show(tab, { kind: 'reading', done: 0, total: null });
    const isThere = await duties.bringSiteReader(tab.id, tab.reader?.sender.frame ?? 0);
    if (!isThere) show(tab, { kind: 'failed', reason: 'script-blocked' });
  }

  function hear(tab: Tab, port: IncomingPort, raw: unknown): void {
    const result = v.safeParse(fromSiteReaderSchema, raw);
    if (!result.success) return;
    const message = result.output;
    switch (message.kind) {
      case 'site-asked': {
        const home = tab.live.document?.home;
        if (home !== undefined)
          post(port, { kind: 'read-site', home, known: duties.mapper.documentsAt(home) });
        return;
      }
      case 'site-measured':
        duties.mapper.hearSaved(message.pages.filter(({ outline }) => !isOpen(outline.document.id)));
        return;
      case 'site-status':
        show(tab, message.status);
    }
  }

  /** What an editor shows may not be saved yet, so its own reading is the newer one. */
  function isOpen(document: string): boolean {
    return [...tabs.all()].some(({ outline }) => outline?.document.id === document);
  }

  return {
    accept: (port, id) => {
      const tab = tabs.of(id);
      tab.siteReader = port;
      port.onMessage.addListener((raw) => hear(tab, port, raw));
      port.onDisconnect.addListener(() => {
        if (tab.siteReader !== port) return;
        tab.siteReader = null;
        const { site, ...rest } = tab.live;
        // It went without a word: its page did, and took along what was still to be read.
        if (site?.kind === 'reading') setLive(tab, rest);
        tabs.leave(tab);
      });
    },
    start: (tab) => {
      if (tab.live.site?.kind !== 'reading') void begin(tab);
    },
    stop: ({ siteReader }) => {
      if (siteReader !== null) post(siteReader, { kind: 'stop' });
    },
  };
}
