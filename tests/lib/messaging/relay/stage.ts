import { beforeEach } from 'vitest';
import { createMapper } from '../../../../lib/messaging/mapper';
import type { Port } from '../../../../lib/messaging/port';
import { PORTS } from '../../../../lib/messaging/protocol';
import { createRelay } from '../../../../lib/messaging/relay/relay';
import type { Shortcut } from '../../../../lib/messaging/shortcut';
import type { Request } from '../../../../lib/portfolio/command';
import type { DocumentRef } from '../../../../lib/portfolio/document-ref';
import type { MeasuredOutline } from '../../../../lib/portfolio/measured-outline';
import { reduce } from '../../../../lib/portfolio/reduce';
import { EMPTY_STATE, type State } from '../../../../lib/portfolio/state';
import { measuredOf } from '../../storage/samples';
import { type FakeBackground, fakeBackground, settle } from '../fake-ports';

/** The frame that readers and surfaces of these tests are in: any but the top one. */
const FRAME = 3;
/** The home of what is open, and the addresses of the extension's own pages. */
export const HOME = 'https://site.example/blog/';
export const OWN_PAGES = 'chrome-extension://sidenote/';
/** The document that is open. */
export const { document: DOCUMENT, headings: HEADINGS } = measuredOf('d', HOME);
/** The news that an outline was measured. */
export function measuredNews(outline: MeasuredOutline): object {
  return { kind: 'measured', outline, told: 'news', at: 0 };
}

/** Begins a portfolio at its home. */
export const STARTED: Request = { kind: 'start', portfolio: 'p', home: HOME };

type Message = { readonly kind: string; readonly [field: string]: unknown };

/** A page's end of a port, and what came in. */
export type End = { readonly port: Port; readonly heard: Message[]; readonly kinds: () => string[] };

/** A real relay and mapper over ports in memory, new for each test. */
export type RelayStage = {
  /** What the relay had others do, in words. */
  readonly done: (only?: string) => readonly string[];
  /** Tabs whose reader is not connected and answers when it is called. */
  readonly sleeping: Set<number>;
  /** Tabs with a docked sidebar that is not connected. */
  readonly sidebars: Set<number>;
  readonly press: (shortcut: Shortcut, tab: number) => Promise<void>;
  /** Whether the browser lets scripts into the page. */
  readonly letScriptsIn: (allowed: boolean) => void;
  /** Whether the browser lets the pages be read; the relay is told where it does no more. */
  readonly letRead: (allowed: boolean) => Promise<void>;
  readonly relay: () => ReturnType<typeof createRelay>;
  readonly background: () => FakeBackground;
  readonly open: (name: string, url: string, tab: number | null) => End;
  readonly reader: (tab?: number) => End;
  readonly surface: (tab: 'own' | number, url?: string, ownTab?: number | null) => Promise<End>;
  /** The browser's side panel, as it turns to a tab. */
  readonly panel: (tab: number) => Promise<End>;
  /** Has a reader tell how it is doing. */
  readonly status: (end: End, kind: 'dormant' | 'reading', document?: DocumentRef) => Promise<void>;
  readonly stateIs: (state: State) => Promise<void>;
  /** The background is started anew and knows nothing. */
  readonly restart: () => void;
};

/** Sets the stage for each test of the file that calls it. */
export function relayStage(): RelayStage {
  const sleeping = new Set<number>();
  const sidebars = new Set<number>();
  let done: string[] = [];
  let mayInject = true;
  let mayRead = true;
  let { relay, mapper } = parts();
  let background = fakeBackground((port) => relay.accept(port));

  function parts() {
    const over = createMapper({
      readKept: async () => [],
      keep: {
        keep: ({ document }) => done.push(`keep ${document.id}`),
        keepNow: (snapshots) => done.push(...snapshots.map(({ document }) => `keep ${document.id} now`)),
        forget: () => {},
      },
      mapped: () => relay.mapped(),
    });
    return { mapper: over, relay: relayOver(over) };
  }

  function relayOver(over: ReturnType<typeof createMapper>) {
    return createRelay(
      {
        carryOut: async ({ request }) =>
          request.kind === 'theme' ? { kind: 'acknowledged' } : { kind: 'refused', reason: 'storage-full' },
        mapper: over,
        readerGone: () => done.push('reader gone'),
        makeRoom: (tab, platform, before, now) =>
          done.push(`room ${tab} ${platform} ${before?.width ?? '-'} ${now?.width ?? '-'}`),
        loadAnalysis: async (tab, frame) => {
          done.push(frame === FRAME ? `analysis ${tab}` : `analysis in the wrong frame`);
          return mayInject;
        },
        bringAdvice: async (tab) => {
          done.push(`advice ${tab}`);
          return mayInject;
        },
        openSidebar: (tab) => done.push(`sidebar ${tab}`),
        isSidebarThere: async (tab) => sidebars.has(tab),
        explain: () => done.push('explain'),
        shortcutKeys: async () => ({ 'toggle-sidebar': 'Alt+Comma' }),
        changeShortcuts: () => done.push('change shortcuts'),
        openPanel: (tab) => done.push(`panel ${tab}`),
        showSidebar: (tab) => done.push(`show ${tab}`),
        openData: () => done.push('data'),
        showBadge: (tab, badge) => done.push(`badge ${tab} ${badge}`),
        leaveSite: (pattern) => done.push(`leave ${pattern}`),
        mayRead: async () => mayRead,
        bringSiteReader: async (tab) => {
          done.push(`site reader ${tab}`);
          return mayInject;
        },
        callReader: async (tab) => {
          done.push(`call ${tab}`);
          return sleeping.has(tab);
        },
      },
      OWN_PAGES,
    );
  }

  function restart(): void {
    ({ relay, mapper } = parts());
  }

  function open(name: string, url: string, tab: number | null): End {
    const port = background.connectAs({ url, tab, frame: FRAME }, name)();
    const heard: Message[] = [];
    port.onMessage.addListener((message) => heard.push(message as Message));
    return { port, heard, kinds: () => heard.map(({ kind }) => kind) };
  }

  beforeEach(() => {
    sleeping.clear();
    sidebars.clear();
    done = [];
    mayInject = true;
    mayRead = true;
    restart();
    background = fakeBackground((port) => relay.accept(port));
  });

  return {
    done: (only = '') => done.filter((entry) => entry.startsWith(only)),
    sleeping,
    sidebars,
    press: async (shortcut, tab) => {
      await relay.pressed(shortcut, tab);
      await settle();
    },
    letScriptsIn: (allowed) => {
      mayInject = allowed;
    },
    letRead: async (allowed) => {
      mayRead = allowed;
      if (!allowed) relay.sitesLeft();
      await settle();
    },
    relay: () => relay,
    background: () => background,
    open,
    reader: (tab = 1) => open(PORTS.reader, `${HOME}wp-admin/`, tab),
    surface: async (tab, url = `${HOME}wp-admin/`, ownTab = 1) => {
      const end = open(PORTS.surface, url, ownTab);
      end.port.postMessage({ kind: 'attach', tab });
      await settle();
      return end;
    },
    panel: async (tab) => {
      const end = open(PORTS.surface, `${OWN_PAGES}sidepanel.html`, null);
      end.port.postMessage({ kind: 'attach', tab, surface: 'panel' });
      await settle();
      return end;
    },
    status: async (end, kind, document = DOCUMENT) => {
      const told = kind === 'dormant' ? { kind, headings: HEADINGS } : { kind };
      end.port.postMessage({ kind: 'status-changed', document, status: told });
      await settle();
    },
    stateIs: async (state) => {
      relay.stateChanged(state);
      mapper.stateChanged(state);
      await settle();
    },
    restart,
  };
}

/** What is kept after these requests. */
export function stateAfter(...requests: readonly Request[]): State {
  return requests.reduce((state, request) => {
    const outcome = reduce(state, request);
    return outcome.kind === 'changed' ? outcome.state : state;
  }, EMPTY_STATE);
}
