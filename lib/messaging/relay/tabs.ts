import type { MeasuredOutline } from '../../portfolio/measured-outline';
import { NOTHING_LIVE } from '../context';
import type { IncomingPort, Port } from '../port';
import type { Asked, Live, ToReader, ToSiteReader, ToSurface } from '../protocol';

/** Where a surface is shown. */
export type SurfaceKind = 'docked' | 'panel' | 'popup';

/** What the relay knows of one tab. */
export type Tab = {
  readonly id: number;
  reader: IncomingPort | null;
  live: Live;
  /** What the reader of this very tab has told of the open document; another tab may show another state of it. */
  outline: MeasuredOutline | null;
  /** The surfaces that speak of it. */
  readonly surfaces: Map<IncomingPort, SurfaceKind>;
  /** Panels that speak of it, or did before another tab of their window came to the front. */
  readonly panels: Set<Port>;
  /** What the surface that comes next is to be asked. */
  wish: { readonly what: Asked } | null;
  /** The last context and badge, so that only changes are told. */
  context: string;
  badge: 'found' | 'none' | 'unknown';
  sidebar: 'not-offered' | 'offered';
  /** What reads all pages of the site, while it does. */
  siteReader: IncomingPort | null;
  /** Whether the sidebar shall come once, whatever the document is: its site was just allowed. */
  welcome: 'due' | 'none';
};

/** The tabs in which a reader or a surface is connected. */
export type Tabs = {
  /** The tab with this id, which is known from now on. */
  readonly of: (id: number) => Tab;
  readonly all: () => Iterable<Tab>;
  /** To be called when a port has gone: a tab without any is forgotten. */
  readonly leave: (tab: Tab) => void;
};

/** Begins with no tab. */
export function createTabs(): Tabs {
  const tabs = new Map<number, Tab>();
  return {
    of: (id) => {
      const tab = tabs.get(id) ?? emptyTab(id);
      tabs.set(id, tab);
      return tab;
    },
    all: () => tabs.values(),
    leave: (tab) => {
      const surfaces = tab.surfaces.size + tab.panels.size;
      if (tab.reader === null && tab.siteReader === null && surfaces === 0) tabs.delete(tab.id);
    },
  };
}

function emptyTab(id: number): Tab {
  return {
    id,
    reader: null,
    live: NOTHING_LIVE,
    outline: null,
    surfaces: new Map(),
    panels: new Set(),
    wish: null,
    context: '',
    badge: 'unknown',
    sidebar: 'not-offered',
    siteReader: null,
    welcome: 'none',
  };
}

/** Changes what is live in a tab, and tells its surfaces. */
export function setLive(tab: Tab, live: Live): void {
  tab.live = live;
  tellSurfaces(tab, { kind: 'live-changed', live });
}

/** Tells all surfaces of a tab. */
export function tellSurfaces(tab: Tab, message: ToSurface): void {
  for (const surface of tab.surfaces.keys()) post(surface, message);
}

/** Sends, unless the other end has gone meanwhile: then nobody is there to miss it. */
export function post(port: Port, message: ToReader | ToSurface | ToSiteReader): void {
  try {
    port.postMessage(message);
  } catch {
    // The port's own news of it comes, or came, through `onDisconnect`.
  }
}
