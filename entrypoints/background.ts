import { defineBackground } from 'wxt/utils/define-background';
import {
  callReader,
  declaredScripts,
  extensionOrigin,
  isSidebarThere,
  onInstalled,
  onPort,
  onSuspend,
  runFiles,
  sessionNote,
  setBadge,
  setCss,
  storageArea,
  tabsMatching,
} from '../lib/browser';
import { changeRoom } from '../lib/messaging/dock-room';
import { startReaders } from '../lib/messaging/install';
import { createMapper } from '../lib/messaging/mapper';
import { createReaderCaller } from '../lib/messaging/reader-caller';
import { createRelay } from '../lib/messaging/relay/relay';
import { createSidebarOpener } from '../lib/messaging/sidebar-opener';
import { livePlatforms } from '../lib/platforms/registry';
import { createSnapshotKeeper } from '../lib/storage/snapshot-keeper';
import { createWriter } from '../lib/storage/writer';

/** A quiet dot, in the grey of the paper-and-ink palette. */
const BADGES = { found: '•', none: '' } as const;
const BADGE_COLOUR = '#6b6458';

/** Where the build puts the docked sidebar, which no page loads by itself. */
const SIDEBAR = { files: ['/content-scripts/sidebar.js'], frames: 'top', world: 'ISOLATED' } as const;

/** Where the build puts what cleans HTML for the clipboard; the sidebar does without it until it is there. */
const CLIPBOARD = { files: ['/clipboard.js'], frames: 'top', world: 'ISOLATED' } as const;

/** Where the build puts the longer texts of the scheme. */
const ADVICE = { files: ['/advice.js'], frames: 'top', world: 'ISOLATED' } as const;

/** Where the build puts the heavier half of the readers. */
const ANALYSIS = { files: ['/analysis.js'], frames: 'top', world: 'ISOLATED' } as const;

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
      loadAnalysis: (tab) => hasRun(tab, ANALYSIS),
      bringAdvice: (tab) => hasRun(tab, ADVICE),
      openSidebar: (tab) => void openSidebar(tab),
      callReader,
      showBadge: (tab, badge) => void setBadge(tab, BADGES[badge], BADGE_COLOUR).catch(() => {}),
    },
    extensionOrigin(),
  );

  onPort(relay.accept);
  onSuspend(snapshots.flush);
  onInstalled(() => void startReaders({ scripts: declaredScripts(), tabsMatching, run: runFiles }));
  void writer.state();
});

/** Whether the browser let a script into the page. */
function hasRun(tab: number, script: Parameters<typeof runFiles>[1]): Promise<boolean> {
  return runFiles(tab, script).then(
    () => true,
    () => false,
  );
}

/** Nobody's answer is waited for: a page that the browser has frozen gives it when it is seen again. */
async function callAllReaders(): Promise<void> {
  const tabs = await tabsMatching(declaredScripts().flatMap(({ matches }) => matches)).catch(() => []);
  for (const tab of tabs) void callReader(tab);
}

function cssOf(platform: string, { side, width }: { side: 'left' | 'right'; width: number }): string | null {
  return livePlatforms.find(({ id }) => id === platform)?.dock.css(side, width) ?? null;
}
