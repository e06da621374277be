import { browser } from 'wxt/browser';
import { isShortcut, type Shortcut } from './messaging/shortcut';

/**
 * The browser's API as far as its side panel and its keyboard shortcuts go: the other half of `browser.ts`.
 */

/** A tab in front of its window: whether its page has loaded, and whether the extension may see what page it is. */
export type FrontTab = {
  readonly id: number;
  readonly page: 'loading' | 'loaded';
  readonly sight: 'seen' | 'unseen';
};

/**
 * Tells which tab is in front of the window that this page is beside, now and whenever it is another one, begins to load
 * a page or has loaded it; until the signal is aborted. For the browser's side panel, which belongs to a window.
 */
export async function followTabInFront(tell: (tab: FrontTab) => void, signal: AbortSignal): Promise<void> {
  const { id: ownWindow } = await browser.windows.getCurrent();
  async function look(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, windowId: ownWindow });
    if (tab?.id === undefined || signal.aborted) return;
    tell({
      id: tab.id,
      page: tab.status === 'loading' ? 'loading' : 'loaded',
      sight: tab.url === undefined ? 'unseen' : 'seen',
    });
  }
  const onActivated = ({ windowId }: { readonly windowId: number }) => {
    if (windowId === ownWindow) void look();
  };
  const onUpdated = (
    _id: number,
    change: { status?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    if (tab.active && tab.windowId === ownWindow && change.status !== undefined) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
  await look();
}

/**
 * Opens the browser's side panel beside a tab. It has to be called in the turn of a click or a shortcut, and Firefox does
 * not take a click in a page for one. Rejects where the browser refuses.
 */
export async function openPanel(tab: number): Promise<void> {
  if (import.meta.env.FIREFOX) await sidebarAction().open();
  else await browser.sidePanel.open({ tabId: tab });
}

/** Closes the side panel that this page is shown in. */
export async function closePanel(): Promise<void> {
  if (import.meta.env.FIREFOX) await sidebarAction().close();
  else window.close();
}

type SidebarAction = { readonly open: () => Promise<void>; readonly close: () => Promise<void> };

/** Firefox's own, which the types here do not know. */
function sidebarAction(): SidebarAction {
  return (browser as unknown as { readonly sidebarAction: SidebarAction }).sidebarAction;
}

/** Calls the listener when one of our shortcuts is pressed over a tab. For the background, in its first turn. */
export function onShortcut(listener: (shortcut: Shortcut, tab: number) => void): void {
  (browser.commands.onCommand.addListener as (listener: OnCommand) => void)((name, tab) => {
    if (isShortcut(name) && tab?.id !== undefined) listener(name, tab.id);
  });
}

type OnCommand = (name: string, tab?: { readonly id?: number }) => void;

/** The keys of our shortcuts as the candidate has them, named by the browser; "" for one without. */
export async function shortcutKeys(): Promise<Partial<Record<Shortcut, string>>> {
  const keys: Partial<Record<Shortcut, string>> = {};
  for (const { name = '', shortcut = '' } of await browser.commands.getAll()) {
    if (isShortcut(name)) keys[name] = shortcut;
  }
  return keys;
}

/** Opens the browser's own page on which shortcuts are changed. Rejects where the browser refuses. */
export async function changeShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) await firefoxCommands().openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function firefoxCommands(): { readonly openShortcutSettings: () => Promise<void> } {
  return browser.commands as unknown as ReturnType<typeof firefoxCommands>;
}

/** Opens the popup of the toolbar button. Rejects where the browser refuses. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}
