import { type ReadonlySignal, signal } from '@preact/signals';
import { hostOfPattern, sitePatternOf } from '../messaging/site-pattern';

/** What the popup asks the browser about sites; tests put their own in. */
export type SitePorts = {
  /** The address of the page in front; null where the browser does not tell. */
  readonly address: string | null;
  /** What made the page in front, as far as can be told. Rejects where the browser keeps extensions out. */
  readonly look: () => Promise<'wordpress' | 'unknown'>;
  readonly isAllowed: (pattern: string) => Promise<boolean>;
  /** The patterns of the sites that the candidate allowed. */
  readonly allowed: () => Promise<readonly string[]>;
  /** Asks the candidate to allow a site. To be called in the turn of a click. */
  readonly ask: (pattern: string) => Promise<boolean>;
  /** Calls the listener when what is allowed has changed. */
  readonly onChanged: (listener: () => void) => void;
  /** Ends all that runs in the pages of a site, and gives the permission for it back. */
  readonly leave: (pattern: string) => void;
};

/** What can be said of the page in front where no reader is in it. */
export type PageSite =
  | { readonly kind: 'looking' }
  /** No web page, or one that the browser keeps extensions out of. */
  | { readonly kind: 'out-of-reach' }
  /** A page of a host that cannot be read. */
  | { readonly kind: 'unknown' }
  /** A page that can be read once the candidate allows its site. `answer`: what they said when they were asked. */
  | { readonly kind: 'offered'; readonly host: string; readonly answer: 'none' | 'refused' }
  /** A site that is allowed, on a page without a text to guide in. */
  | { readonly kind: 'allowed'; readonly host: string };

/** A site that the candidate added. */
export type AddedSite = {
  readonly pattern: string;
  /** Null: all sites there are. */
  readonly host: string | null;
  /** Whether what it sends can be read on the way; then its address is another than that of the encrypted one. */
  readonly encrypted: boolean;
};

/** The sites that Sidenote guides on, as the popup shows them. */
export type SiteModel = {
  readonly page: ReadonlySignal<PageSite>;
  readonly added: ReadonlySignal<readonly AddedSite[]>;
  /** Asks the browser for the site of the page in front. To be called in the turn of a click. */
  readonly ask: () => void;
  readonly leave: (site: AddedSite) => void;
};

/** Looks at the page in front, and follows what is allowed. */
export function createSiteModel(ports: SitePorts): SiteModel {
  const page = signal<PageSite>({ kind: 'looking' });
  const added = signal<readonly AddedSite[]>([]);
  const pattern = sitePatternOf(ports.address ?? '');

  async function pageNow(): Promise<PageSite> {
    if (pattern === null) return { kind: 'out-of-reach' };
    const host = hostOfPattern(pattern) ?? '';
    if (await ports.isAllowed(pattern)) return { kind: 'allowed', host };
    const made = await ports.look();
    return made === 'wordpress' ? { kind: 'offered', host, answer: 'none' } : { kind: 'unknown' };
  }

  async function refresh(): Promise<void> {
    const [now, patterns] = await Promise.all([
      pageNow().catch((): PageSite => ({ kind: 'out-of-reach' })),
      ports.allowed().catch(() => []),
    ]);
    page.value = now;
    added.value = patterns.map(siteOf);
  }

  ports.onChanged(() => void refresh());
  void refresh();
  return {
    page,
    added,
    ask: () => {
      const offered = page.peek();
      if (pattern === null || offered.kind !== 'offered') return;
      void ports.ask(pattern).then(
        (allowed) => (allowed ? refresh() : refuse(offered)),
        () => refuse(offered),
      );
    },
    leave: (site) => ports.leave(site.pattern),
  };

  function refuse(offered: Extract<PageSite, { kind: 'offered' }>): void {
    page.value = { ...offered, answer: 'refused' };
  }
}

function siteOf(pattern: string): AddedSite {
  return { pattern, host: hostOfPattern(pattern), encrypted: !pattern.startsWith('http:') };
}
