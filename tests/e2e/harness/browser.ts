import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { type OutsideRequest, startOutsideWatch } from './outside';
import { prepared, ROOT } from './prepared';
import { addWitness } from './witness';
import { isWorkerRunning, startWorker } from './worker';

/** The extension as it is built for tests: open shadow root, local hosts granted. */
const BUILT = `${ROOT}/.output/chrome-mv3-e2e`;
const WORKER_LIMIT_MS = 20_000;
/** A page of WordPress takes 1 to 3 s by itself, and many times that on a machine that does other things too. */
const NAVIGATION_LIMIT_MS = 90_000;
/** Features of Chromium that ask its makers' servers for things. */
const QUIETENED = [
  'AimEnabled',
  'AutofillServerCommunication',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
];
/** Features that Playwright turns off by the same switch, of which Chromium heeds the last alone. */
const AS_PLAYWRIGHT = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/** How a test wants its browser. */
export type BrowserWishes = {
  /** `built`: the extension of the e2e build. `none`: a bare browser, to compare with. Or the folder of another one. */
  readonly extension?: 'built' | 'none' | { readonly folder: string };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** `null`: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Names of hosts that this machine answers for, as if it were them; any other name but its own leads nowhere. */
  readonly hosts?: readonly string[];
  /** A window that is seen. Without a display there is none, whatever is wished. */
  readonly headed?: boolean;
};

/** A Chromium with a profile of its own, and what can be asked of it. */
export type TestBrowser = {
  readonly context: BrowserContext;
  /** The id of the extension; empty when there is none. */
  readonly extensionId: string;
  /** The background worker that runs now, started anew when it was killed. */
  readonly worker: () => Promise<Worker>;
  /** Every request that wanted to leave this machine, whoever made it: page, content script, worker or browser. */
  readonly outside: () => readonly OutsideRequest[];
  readonly close: () => Promise<void>;
};

/** Whether windows can be seen on this machine. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Starts Chromium with a fresh profile. The extension it loads is a copy of the e2e build with the witness of rule 1
 * in front (see `witness.ts`); nothing else is changed.
 */
export async function launchBrowser(wishes: BrowserWishes = {}): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-browser-'));
  writePreferences(`${folder}/profile`);
  const outside = await startOutsideWatch();
  const extension = extensionFolder(wishes.extension ?? 'built', folder);
  const context = await chromium.launchPersistentContext(`${folder}/profile`, {
    executablePath: prepared().chromium,
    headless: false,
    args: flags(extension, wishes.headed === true && hasDisplay(), outside.port, wishes.hosts ?? []),
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: wishes.viewport === undefined ? { width: 1440, height: 900 } : wishes.viewport,
    colorScheme: wishes.colorScheme ?? 'light',
    forcedColors: wishes.forcedColors ?? 'none',
    reducedMotion: wishes.reducedMotion ?? 'no-preference',
  });
  context.setDefaultNavigationTimeout(NAVIGATION_LIMIT_MS);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  const close = async () => {
    await context.close();
    await outside.stop();
    process.off('exit', remove);
    remove();
  };
  try {
    const first = extension === null ? null : await runningWorker(context, null);
    const extensionId = first === null ? '' : new URL(first.url()).host;
    const worker = () => runningWorker(context, extensionId);
    return { context, extensionId, worker, outside: outside.seen, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The first page of a fresh browser, or another one. */
export async function firstPage(browser: TestBrowser): Promise<Page> {
  return browser.context.pages()[0] ?? (await browser.context.newPage());
}

/** A spelling checker would fetch its dictionary. */
function writePreferences(profile: string): void {
  mkdirSync(`${profile}/Default`, { recursive: true });
  const preferences = { browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [] } };
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences));
}

function extensionFolder(wish: NonNullable<BrowserWishes['extension']>, folder: string): string | null {
  if (wish === 'none') return null;
  return wish === 'built' ? copyOfExtension(`${folder}/extension`) : wish.folder;
}

function copyOfExtension(folder: string): string {
  if (!existsSync(`${BUILT}/manifest.json`)) {
    throw new Error('The extension is not built for tests: run "npx wxt build --mode e2e" first.');
  }
  cpSync(BUILT, folder, { recursive: true });
  addWitness(folder);
  return folder;
}

function flags(
  extension: string | null,
  headed: boolean,
  outsidePort: number,
  hosts: readonly string[],
): string[] {
  return [
    // A person should not be told of flags that are only the harness's.
    ...(headed
      ? ['--test-type', '--window-size=1440,900']
      : ['--headless=new', '--disable-gpu', '--hide-scrollbars', '--mute-audio']),
    // Chromium's own sandbox does not work for root; nobody else goes without it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extension === null
      ? []
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-pings',
    // The browser's own errands, turned off or sent nowhere, so that any request that is seen means something.
    `--disable-features=${[...QUIETENED, ...AS_PLAYWRIGHT].join(',')}`,
    '--gaia-url=http://127.0.0.1:1/',
    '--component-updater=url-source=http://127.0.0.1:1/',
    '--gcm-checkin-url=http://127.0.0.1:1/',
    '--gcm-registration-url=http://127.0.0.1:1/',
    '--gcm-mcs-endpoint=http://127.0.0.1:1/',
    // Requests to other machines go to a proxy that notes and refuses them; names are not resolved either.
    `--proxy-server=http://127.0.0.1:${outsidePort}`,
    ...(hosts.length > 0 ? [`--proxy-bypass-list=${hosts.join(';')}`] : []),
    `--host-resolver-rules=${[
      ...hosts.map((host) => `MAP ${host} 127.0.0.1`),
      'MAP * ~NOTFOUND',
      'EXCLUDE localhost',
      'EXCLUDE 127.0.0.1',
    ].join(', ')}`,
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--lang=en-GB',
  ];
}

async function runningWorker(context: BrowserContext, extensionId: string | null): Promise<Worker> {
  if (extensionId !== null && !(await isWorkerRunning(context))) await startWorker(context, extensionId);
  const running = context.serviceWorkers()[0];
  return running ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_LIMIT_MS }));
}
