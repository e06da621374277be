import type { Port } from '../port';
import type { Asked } from '../protocol';
import type { Shortcut } from '../shortcut';
import { post, type Tab, type Tabs } from './tabs';

/** What heeding a shortcut has done by others. None of it may reject. */
export type ShortcutDuties = {
  /** Whether the docked sidebar is in a tab, be it connected or not. */
  readonly isSidebarThere: (tab: number) => Promise<boolean>;
  readonly openSidebar: (tab: number) => void;
  /** Calls on the readers of a tab to connect; false where there is none. */
  readonly callReader: (tab: number) => Promise<boolean>;
  /** Says what is the matter with a tab in which no sidebar can open. */
  readonly explain: () => void;
};

/** How long a sidebar that was asked for may take to come, in milliseconds. After that it would come as a surprise. */
const WISH_LASTS = 10_000;

/**
 * Heeds a shortcut in a tab: the surface that is shown there is asked; where there is none the docked sidebar is put
 * there, and asked when it comes. That holds for a sidebar that is there and has lost its connection, too, as it has when
 * the background was started by the very key.
 */
export function createShortcuts(
  tabs: Tabs,
  duties: ShortcutDuties,
): (shortcut: Shortcut, tab: number) => Promise<void> {
  return async (shortcut, id) => {
    const tab = tabs.of(id);
    const asked: Asked = shortcut === 'next-open-item' ? 'next' : 'toggle';
    const shown = shownIn(tab);
    if (shown !== null) {
      post(shown, { kind: 'asked', what: asked });
      return;
    }
    const isThere = await duties.isSidebarThere(id);
    if (!isThere && tab.reader === null && !(await duties.callReader(id))) {
      tabs.leave(tab);
      duties.explain();
      return;
    }
    const wish = { what: isThere || asked === 'next' ? asked : ('open' as const) };
    tab.wish = wish;
    setTimeout(() => {
      if (tab.wish === wish) tab.wish = null;
    }, WISH_LASTS);
    duties.openSidebar(id);
  };
}

/** To be called when a surface has attached: asks of it what it was opened for. A popup comes for itself. */
export function grantWish(tab: Tab, port: Port): void {
  if (tab.wish === null || port !== shownIn(tab)) return;
  post(port, { kind: 'asked', what: tab.wish.what });
  tab.wish = null;
}

/** The surface that is shown beside the page: the side panel, or else the dock; of two, the one that came last. */
function shownIn({ surfaces }: Tab): Port | null {
  const latest = [...surfaces].reverse();
  const shown = latest.find(([, kind]) => kind === 'panel') ?? latest.find(([, kind]) => kind === 'docked');
  return shown?.[0] ?? null;
}
