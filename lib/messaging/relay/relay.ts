import type { State } from '../../portfolio/state';
import type { IncomingPort } from '../port';
import { PORTS } from '../protocol';
import type { Shortcut } from '../shortcut';
import { createPanels } from './panels';
import { createReaders, type ReaderDuties } from './readers';
import { type SettlingDuties, settleTab } from './settling';
import { createShortcuts, type ShortcutDuties } from './shortcuts';
import { closeOn } from './site-leaving';
import { createSiteReading, type SiteReadingDuties } from './site-reading';
import { createSurfaces, type SurfaceDuties } from './surfaces';
import { createTabs, type Tab } from './tabs';

/** What the relay has done by others. None of it may reject. */
export type RelayDuties = ReaderDuties & SurfaceDuties & ShortcutDuties & SettlingDuties & SiteReadingDuties;

/** Carries what is live between the reader and the surfaces of each tab, and commands to the writer. */
export type Relay = {
  readonly accept: (port: IncomingPort) => void;
  /** To be called when a keyboard shortcut was pressed over a tab. */
  readonly pressed: (shortcut: Shortcut, tab: number) => Promise<void>;
  /** To be called when what is kept was loaded, and after each change. */
  readonly stateChanged: (state: State) => void;
  /** To be called when documents have been mapped: the snapshot of any of them may be another. */
  readonly mapped: () => void;
  /** Opens the sidebar in a tab, once its reader has looked: the candidate has just allowed its site. */
  readonly welcome: (tab: number) => void;
  /** Ends the docked sidebars of a site's pages. Resolves when they have given their room back. */
  readonly closeOn: (pattern: string) => Promise<void>;
  /** To be called when a site may be read no more: its readers are stopped. */
  readonly sitesLeft: () => void;
};

/**
 * A relay. All it knows is in memory: after the background was stopped it begins empty, and readers and surfaces announce
 * themselves again. `extensionOrigin`: the addresses of the extension's own pages, which alone may attach to any tab.
 */
export function createRelay(duties: RelayDuties, extensionOrigin: string): Relay {
  const tabs = createTabs();
  let state: State | null = null;
  const settle = (tab: Tab) => settleTab(tab, state, duties);
  const readers = createReaders(tabs, duties, settle);
  const sites = createSiteReading(tabs, duties);
  const acceptSurface = createSurfaces({
    tabs,
    duties,
    panels: createPanels(tabs, settle),
    tryAgain: readers.tryAgain,
    readSite: (tab, action) => (action === 'start' ? sites.start(tab) : sites.stop(tab)),
    extensionOrigin,
  });

  return {
    pressed: createShortcuts(tabs, duties),
    accept: (port) => {
      if (port.name === PORTS.surface) acceptSurface(port);
      else if (port.name === PORTS.reader && port.sender.tab !== null) readers.accept(port, port.sender.tab);
      else if (port.name === PORTS.site && port.sender.tab !== null) sites.accept(port, port.sender.tab);
      else port.disconnect();
    },
    stateChanged: (next) => {
      state = next;
      for (const tab of tabs.all()) settle(tab);
    },
    mapped: () => {
      for (const tab of tabs.all()) readers.showSnapshot(tab);
    },
    welcome: (id) => {
      const tab = tabs.of(id);
      tab.welcome = 'due';
      settle(tab);
    },
    closeOn: (pattern) => closeOn(tabs, pattern),
    sitesLeft: () => {
      for (const tab of tabs.all()) void readers.stopWhereLeft(tab);
    },
  };
}
