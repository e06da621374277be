import { defineBackground } from 'wxt/utils/define-background';
import {
  allowedSites,
  callReader,
  declaredScripts,
  extensionOrigin,
  isSidebarThere,
  isSiteAllowed,
  leaveSite,
  onInstalled,
  onPort,
  onSitesChanged,
  onStartup,
  onSuspend,
  openDataPage,
  registeredSites,
  registerSites,
  runFiles,
  sessionNote,
  setBadge,
  setCss,
  showSidebar,
  storageArea,
  tabInFrontOf,
  tabsMatching,
  unregisterSites,
} from '../lib/browser';
import { changeShortcuts, onShortcut, openPanel, openPopup, shortcutKeys } from '../lib/browser-panel';
import { changeRoom } from '../lib/messaging/dock-room';
import { startReaders } from '../lib/messaging/install';
import { createMapper } from '../lib/messaging/mapper';
import { createReaderCaller } from '../lib/messaging/reader-caller';
import { createRelay } from '../lib/messaging/relay/relay';
import { createSidebarOpener } from '../lib/messaging/sidebar-opener';
import { sitePatternOf } from '../lib/messaging/site-pattern';
import { createSites } from '../lib/messaging/sites';
import { livePlatforms } from '../lib/platforms/registry';
import { createSnapshotKeeper } from '../lib/storage/snapshot-keeper';
import { createWriter } from '../lib/storage/writer';

/** A quiet dot, in the grey of the paper-and-ink palette. */
const BADGES = { found: '•', none: '' } as const;
const BADGE_COLOUR = '#6b6458';

/** Where the build puts the docked sidebar, which no page loads by itself. */
const SIDEBAR = { files: ['/sidebar.js'], frames: 'top', world: 'ISOLATED' } as const;

/** Where the build puts what cleans HTML for the clipboard; the sidebar does without it until it is there. */
const CLIPBOARD = { files: ['/clipboard.js'], frames: 'top', world: 'ISOLATED' } as const;

/** Where the build puts the longer texts of the scheme. */
const ADVICE = { files: ['/advice.js'], frames: 'top', world: 'ISOLATED' } as const;

/** Where the build puts the heavier half of the readers. It goes to the frame of the reader that lacks it. */
const ANALYSIS = { files: ['/analysis.js'], world: 'ISOLATED' } as const;

/** Where the build puts what reads all pages of a site. It goes to the frame that is of that site. */
const SITE_PAGES = { files: ['/site-pages.js'], world: 'ISOLATED' } as const;

/** Where the build puts the reader that a site of the candidate's own gets, since all of them are WordPress. */
const SITE_READER = {
  files: ['/content-scripts/wordpress.js'],
  frames: 'top',
  world: 'ISOLATED',
} as const;

/** The note for what the readers of all tabs were called last. */
const LAST_CALL = 'last-call';

export default defineBackground(() => {
  const writer = createWriter(storageArea(), (state) => {
    relay.stateChanged(state);
    mapper.stateChanged(state);
    callWhereWanted(state);
  });
  const lastCall = sessionNote(LAST_CALL);
  const callWhereWanted = createReaderCaller({
    recall: lastCall.read,
    remember: lastCall.write,
    callReaders: callAllReaders,
  });
  const snapshots = createSnapshotKeeper(writer.keepSnapshots);
  const mapper = createMapper({
    readKept: writer.keptSnapshots,
    keep: snapshots,
    mapped: () => relay.mapped(),
  });
  const openSidebar = createSidebarOpener({
    isThere: isSidebarThere,
    inject: async (tab) => {
      await runFiles(tab, SIDEBAR);
      await runFiles(tab, CLIPBOARD);
    },
  });
  const relay = createRelay(
    {
      carryOut: writer.carryOut,
      mapper,
      readerGone: snapshots.flush,
      makeRoom: (tab, platform, before, now) =>
        void changeRoom({ cssOf, setCss }, tab, platform, before, now),
      loadAnalysis: (tab, frame) => hasRun(tab, { ...ANALYSIS, frames: frame }),
      bringSiteReader: async (tab, frame) =>
        (await hasRun(tab, { ...ANALYSIS, frames: frame })) && hasRun(tab, { ...SITE_PAGES, frames: frame }),
      bringAdvice: (tab) => hasRun(tab, ADVICE),
      openSidebar: (tab) => void openSidebar(tab),
      isSidebarThere,
      explain: () => void openPopup().catch(() => {}),
      shortcutKeys: () => shortcutKeys().catch(() => ({})),
      changeShortcuts: () => void changeShortcuts().catch(() => {}),
      openPanel: (tab) => void openPanel(tab).catch(() => {}),
      showSidebar: (tab) => void openSidebar(tab).then(() => showSidebar(tab)),
      openData: () => void openDataPage().catch(() => {}),
      callReader,
      mayRead,
      leaveSite: (pattern) => void leave(pattern),
      showBadge: (tab, badge) => void setBadge(tab, BADGES[badge], BADGE_COLOUR).catch(() => {}),
    },
    extensionOrigin(),
  );

  const bringSitesInLine = createSites({
    allowed: allowedSites,
    registered: registeredSites,
    register: (patterns) => registerSites(patterns, SITE_READER),
    unregister: unregisterSites,
    startIn: async (patterns) => {
      const scripts = patterns.map((pattern) => ({ ...SITE_READER, matches: [pattern] }));
      const front = await tabInFrontOf(patterns).catch(() => null);
      if (front !== null) relay.welcome(front);
      await startReaders({ scripts, tabsMatching, run: runFiles });
    },
  });

  /** Where the browser refuses, the site stays in the candidate's list. */
  async function leave(pattern: string): Promise<void> {
    await relay.closeOn(pattern);
    await leaveSite(pattern).catch(() => {});
  }

  onPort(relay.accept);
  onShortcut((shortcut, tab) => void relay.pressed(shortcut, tab));
  onSuspend(snapshots.flush);
  onInstalled(() => void startReaders({ scripts: declaredScripts(), tabsMatching, run: runFiles }));
  onSitesChanged({
    allowed: () => void bringSitesInLine(),
    left: () => {
      void bringSitesInLine();
      relay.sitesLeft();
      void callReadersIn([]);
    },
  });
  // Starting is all: each start brings the sites in line.
  onStartup(() => {});
  void bringSitesInLine();
  void writer.state();
});

/** Whether the browser let a script into the page. */
function hasRun(tab: number, script: Parameters<typeof runFiles>[1]): Promise<boolean> {
  return runFiles(tab, script).then(
    () => true,
    () => false,
  );
}

/** Whether the browser lets a page be read. One that it tells no address of is not asked about. */
async function mayRead(address: string): Promise<boolean> {
  const pattern = sitePatternOf(address);
  return pattern === null || isSiteAllowed(pattern).catch(() => true);
}

async function callAllReaders(): Promise<void> {
  const added = await allowedSites().catch(() => []);
  await callReadersIn([...declaredScripts().flatMap(({ matches }) => matches), ...added]);
}

/**
 * Calls on the readers in pages of these sites; of none: in every tab, since the browser tells no addresses of a site that
 * was just left. Nobody's answer is waited for: a page that the browser has frozen gives it when it is seen again.
 */
async function callReadersIn(patterns: readonly string[]): Promise<void> {
  const tabs = await tabsMatching(patterns).catch(() => []);
  for (const tab of tabs) void callReader(tab);
}

function cssOf(platform: string, { side, width }: { side: 'left' | 'right'; width: number }): string | null {
  return livePlatforms.find(({ id }) => id === platform)?.dock.css(side, width) ?? null;
}
