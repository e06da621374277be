import { type Browser, browser } from 'wxt/browser';
import { ExtensionGone, type IncomingPort, type Port } from './messaging/port';
import type { StorageArea } from './storage/area';

/**
 * The only file, beside `browser-panel.ts`, that imports the browser's API. It gives each thing the extension asks of the browser a name and a type
 * of our own, smooths over where browsers differ, and lets everything else be tested without a browser.
 */

/** Where all that is kept is kept. */
export function storageArea(): StorageArea {
  return browser.storage.local;
}

/** A text that outlives the background, and is gone when the browser is closed. */
export type SessionNote = {
  /** Null where nothing was written. Rejects when the browser refuses. */
  readonly read: () => Promise<string | null>;
  /** Rejects when the browser refuses. */
  readonly write: (text: string) => Promise<void>;
};

/** The note of this name. For the background alone. */
export function sessionNote(name: string): SessionNote {
  return {
    read: async () => {
      const { [name]: text } = await browser.storage.session.get(name);
      return typeof text === 'string' ? text : null;
    },
    write: (text) => browser.storage.session.set({ [name]: text }),
  };
}

/** Opens a port to the background, starting it where it sleeps. Throws `ExtensionGone`. */
export function openPort(name: string): Port {
  if (!isExtensionThere()) throw new ExtensionGone();
  try {
    return portOf(browser.runtime.connect({ name }));
  } catch (error) {
    throw isExtensionThere() ? error : new ExtensionGone();
  }
}

/** Whether this context can still reach the extension. An updated or removed one has lost its id. */
export function isExtensionThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Calls the listener for each port that a page of this extension opens, or a script of it in a page. Ports of anything
 * else are closed unheard. For the background, which must call it in its first turn.
 */
export function onPort(listener: (port: IncomingPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id) {
      port.disconnect();
      return;
    }
    listener({
      ...portOf(port),
      sender: {
        extension: port.sender.id,
        url: port.sender.url ?? null,
        tab: port.sender.tab?.id ?? null,
        frame: port.sender.frameId ?? 0,
      },
    });
  });
}

/** The addresses that pages of this extension begin with. */
export function extensionOrigin(): string {
  return browser.runtime.getURL('');
}

/** A message of _locales with its places filled; "" where there is none. */
export function message(key: string, values: readonly string[]): string {
  return (browser.i18n.getMessage as (name: string, values: string[]) => string)(key, [...values]);
}

/** A tab and the address of its page, which the browser tells only where it may be known. */
export type TabInFront = { readonly id: number; readonly address: string | null };

/** Shows the page about stored data, in a tab of its own; the tab it is open in already, where it is. */
export async function openDataPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The tab the candidate looks at: for the popup, which speaks of it. Null where there is none with an id. */
export async function activeTab(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

/** Answers the background that the docked sidebar is in this page, until the signal is aborted. */
export function answerForSidebar(signal: AbortSignal): void {
  answer(IS_SIDEBAR_THERE, () => {}, signal);
}

/** Whether a docked sidebar of this very extension, not of one it was updated from, is in the tab. */
export function isSidebarThere(tab: number): Promise<boolean> {
  return ask(tab, IS_SIDEBAR_THERE, { frameId: 0 });
}

/** Calls the listener when the candidate asks for the docked sidebar from outside the page, until the signal is aborted. */
export function onSidebarAsked(listener: () => void, signal: AbortSignal): void {
  answer(SHOW_SIDEBAR, listener, signal);
}

/** Has the docked sidebar in a tab show itself, however little room there is; false where there is none. */
export function showSidebar(tab: number): Promise<boolean> {
  return ask(tab, SHOW_SIDEBAR, { frameId: 0 });
}

/** Calls the listener when the background calls on the readers, until the signal is aborted. */
export function onReaderCalled(listener: () => void, signal: AbortSignal): void {
  answer(CALL_READER, listener, signal);
}

/** Calls on the readers in a tab, in whichever frame they are; false where there is none of this very extension. */
export function callReader(tab: number): Promise<boolean> {
  return ask(tab, CALL_READER, {});
}

const IS_SIDEBAR_THERE = 'sidenote:is-sidebar-there';
const SHOW_SIDEBAR = 'sidenote:show-sidebar';
const CALL_READER = 'sidenote:call-reader';

function answer(question: string, heard: () => void, signal: AbortSignal): void {
  const onMessage = (asked: unknown, _sender: unknown, respond: (there: boolean) => void) => {
    if (asked !== question) return;
    heard();
    respond(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

/** Asks the scripts in a tab; false where none answers. */
async function ask(tab: number, question: string, where: { readonly frameId?: number }): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tab, question, where)) === true;
  } catch {
    return false;
  }
}

/** A content script as the manifest declares it. */
export type DeclaredScript = {
  readonly matches: readonly string[];
  readonly files: readonly string[];
  readonly frames: 'top' | 'all';
  readonly world: 'ISOLATED' | 'MAIN';
};

/** The content scripts that the manifest declares. */
export function declaredScripts(): readonly DeclaredScript[] {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  return declared.map(({ matches, js, all_frames, ...rest }) => ({
    matches: matches ?? [],
    files: js ?? [],
    frames: all_frames === true ? 'all' : 'top',
    world: 'world' in rest && rest.world === 'MAIN' ? 'MAIN' : 'ISOLATED',
  }));
}

/** The tabs whose address matches one of the patterns, all of which must be granted; without patterns all tabs. */
export async function tabsMatching(patterns: readonly string[]): Promise<readonly number[]> {
  const tabs = await browser.tabs.query(patterns.length === 0 ? {} : { url: [...patterns] });
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded === true ? [] : [tab.id]));
}

/** The tab in front of the window used last, where its address matches one of the patterns; else null. */
export async function tabInFrontOf(patterns: readonly string[]): Promise<number | null> {
  const [tab] = await browser.tabs.query({ url: [...patterns], active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** A built script to run in a tab, in some of its frames or in one by its number. */
export type ScriptToRun = Pick<DeclaredScript, 'files' | 'world'> & {
  readonly frames: DeclaredScript['frames'] | number;
};

/**
 * Runs built files in a tab. Resolves to what the last of them gives in the top frame. Rejects where the page may not be
 * touched.
 */
export async function runFiles(tab: number, script: ScriptToRun): Promise<unknown> {
  const { files, frames, world } = script;
  const target =
    typeof frames === 'number'
      ? { tabId: tab, frameIds: [frames] }
      : { tabId: tab, allFrames: frames === 'all' };
  const run = browser.scripting.executeScript as (
    injection: object,
  ) => Promise<readonly { readonly frameId?: number; readonly result?: unknown }[]>;
  const results = await run({ target, files: [...files], world });
  return results.find(({ frameId }) => frameId === undefined || frameId === 0)?.result;
}

/** The patterns of the sites that the candidate allowed, beyond those the extension is installed with. */
export async function allowedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = [
    ...(browser.runtime.getManifest().host_permissions ?? []),
    ...declaredScripts().flatMap(({ matches }) => matches),
  ];
  return origins.filter((pattern) => !installed.includes(pattern));
}

/** Whether the extension may read the pages of a site. */
export function isSiteAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the candidate to allow a site; false where they do not. To be called in the very turn of a click: browsers ask
 * nothing otherwise. In most of them the popup is closed by the question, and hears of no answer.
 */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives the permission for a site back. */
export async function leaveSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/**
 * Calls the listeners when a site was allowed, or is allowed no more, whether here or in the browser's own settings. For
 * the background, which must call it in its first turn; and for pages of the extension.
 */
export function onSitesChanged({ allowed, left }: { allowed: () => void; left: () => void }): void {
  browser.permissions.onAdded.addListener(allowed);
  browser.permissions.onRemoved.addListener(left);
}

/** What the ids of scripts that are registered for sites begin with; the pattern follows. */
const SITE_SCRIPT = 'site ';

/** The patterns of the sites that a script is registered for. */
export async function registeredSites(): Promise<readonly string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ id }) => (id.startsWith(SITE_SCRIPT) ? [id.slice(SITE_SCRIPT.length)] : []));
}

/** Has a script run in the pages of sites from now on, restarts of the browser included. */
export async function registerSites(
  patterns: readonly string[],
  { files }: Pick<DeclaredScript, 'files'>,
): Promise<void> {
  await browser.scripting.registerContentScripts(
    patterns.map((pattern) => ({
      id: SITE_SCRIPT + pattern,
      matches: [pattern],
      js: [...files],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/** Ends what `registerSites` began. */
export async function unregisterSites(patterns: readonly string[]): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: patterns.map((pattern) => SITE_SCRIPT + pattern) });
}

/** Calls the listener when the browser was started. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Adds a style sheet to the top frame of a tab, or takes away the one with the very same text. */
export async function setCss(tab: number, css: string, action: 'insert' | 'remove'): Promise<void> {
  const injection = { target: { tabId: tab }, css };
  if (action === 'insert') await browser.scripting.insertCSS(injection);
  else await browser.scripting.removeCSS(injection);
}

/** Sets the text on the toolbar button while a tab is shown. The browser forgets it when the tab's page changes. */
export async function setBadge(tab: number, text: string, colour: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour });
  await browser.action.setBadgeText({ tabId: tab, text });
}

/** Calls the listener after the extension was installed or updated. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener();
  });
}

/** Calls the listener shortly before the background is stopped, where the browser tells. */
export function onSuspend(listener: () => void): void {
  browser.runtime.onSuspend?.addListener(listener);
}

function portOf(port: Browser.runtime.Port): Port {
  return {
    name: port.name,
    postMessage: (sent) => port.postMessage(sent),
    disconnect: () => port.disconnect(),
    onMessage: port.onMessage,
    // Reading the error tells Chromium that it was noticed; a page put away for "back" closes its ports that way.
    onDisconnect: {
      addListener: (listener) => port.onDisconnect.addListener(listener),
      removeListener: (listener) => port.onDisconnect.removeListener(listener),
    },
  };
}
