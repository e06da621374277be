import type { Port } from './port';
import { PORTS } from './port-names';
import type { SentBySiteReader } from './protocol';

/** What a site's reader is told to read. */
export type SiteOrder = { readonly home: string; readonly known: readonly string[] };

/** Reads a site and tells what it finds; resolves when that is over. */
export type ReadSite = (
  order: SiteOrder,
  tell: (news: SentBySiteReader) => void,
  signal: AbortSignal,
) => Promise<void>;

/**
 * Connects the reader of a whole site: it asks what to read, reads, and goes. A background that is stopped meanwhile, as
 * may happen while a slow site is waited for, is told the next news over another port; it does not know of the order any
 * more, and needs not. Where the extension itself has gone nothing more is read.
 */
export function connectSiteReader(openPort: (name: string) => Port, read: ReadSite): void {
  const end = new AbortController();
  let port: Port | null = null;
  let state: 'asking' | 'reading' = 'asking';

  function connect(): Port {
    const opened = openPort(PORTS.site);
    opened.onMessage.addListener(hear);
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
    });
    return opened;
  }

  function tell(news: SentBySiteReader): void {
    try {
      port ??= connect();
      port.postMessage(news);
    } catch {
      end.abort();
    }
  }

  function hear(raw: unknown): void {
    if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return;
    if (raw.kind === 'stop') end.abort();
    if (raw.kind !== 'read-site' || state === 'reading') return;
    const { home, known } = raw as unknown as SiteOrder;
    // Only ever the site whose page this is, whoever sent the order.
    if (typeof home !== 'string' || !Array.isArray(known)) return;
    if (!URL.canParse(home) || new URL(home).origin !== location.origin) {
      tell({ kind: 'site-status', status: { kind: 'failed', reason: 'refused' } });
      port?.disconnect();
      return;
    }
    state = 'reading';
    void read({ home, known }, tell, end.signal).finally(() => port?.disconnect());
  }

  tell({ kind: 'site-asked' });
}
