import * as v from 'valibot';
import type { Command } from '../portfolio/command';
import type { PlatformId } from '../portfolio/document-ref';
import { namesSections } from '../portfolio/map-outlines';
import type { MeasuredOutline } from '../portfolio/measured-outline';
import type { Answer } from '../portfolio/refusal';
import type { State } from '../portfolio/state';
import { badgeOf, contextOf, NOTHING_LIVE, wantedKey, wantsSidebar } from './context';
import type { Mapper } from './mapper';
import type { IncomingPort, Port } from './port';
import {
  type FromReader,
  type FromSurface,
  fromReaderSchema,
  fromSurfaceSchema,
  type Live,
  PORTS,
  type ReaderStatus,
  type Room,
  type ToReader,
  type ToSurface,
} from './protocol';

/** What the relay has done by others. None of it may reject. */
export type RelayDuties = {
  readonly carryOut: (command: Command) => Promise<Answer>;
  readonly mapper: Pick<Mapper, 'hear' | 'snapshotOf'>;
  /** A reader has gone, and with it what it would have told next. */
  readonly readerGone: () => void;
  /** Makes room in a tab for `now` in the place of `before`. */
  readonly makeRoom: (tab: number, platform: PlatformId, before: Room | null, now: Room | null) => void;
  /** Puts the analysis script into a tab, for the reader that asks for it; false where the browser does not let it. */
  readonly loadAnalysis: (tab: number) => Promise<boolean>;
  /** Puts the docked sidebar into a tab, unless it is there. */
  readonly openSidebar: (tab: number) => void;
  readonly showBadge: (tab: number, badge: 'found' | 'none') => void;
  /** Calls on the readers of a tab to connect; false where there is none. */
  readonly callReader: (tab: number) => Promise<boolean>;
  /** Calls on the readers of all tabs: what is wanted has changed, and most of them are not connected. */
  readonly callReaders: () => void;
};

/** Carries what is live between the reader and the surfaces of each tab, and commands to the writer. */
export type Relay = {
  readonly accept: (port: IncomingPort) => void;
  /** To be called when what is kept was loaded, and after each change. */
  readonly stateChanged: (state: State) => void;
  /** To be called when documents have been mapped: the snapshot of any of them may be another. */
  readonly mapped: () => void;
};

type Tab = {
  readonly id: number;
  reader: Port | null;
  live: Live;
  /** What the reader of this very tab has told of the open document; another tab may show another state of it. */
  outline: MeasuredOutline | null;
  readonly surfaces: Set<Port>;
  /** The last context and badge, so that only changes are told. */
  context: string;
  badge: 'found' | 'none' | 'unknown';
  sidebar: 'not-offered' | 'offered';
};

/**
 * A relay. All it knows is in memory: after the background was stopped it begins empty, and readers and surfaces announce
 * themselves again. `extensionOrigin`: the addresses of the extension's own pages, which alone may attach to any tab.
 */
export function createRelay(duties: RelayDuties, extensionOrigin: string): Relay {
  const tabs = new Map<number, Tab>();
  let state: State | null = null;

  function tabOf(id: number): Tab {
    const known = tabs.get(id);
    if (known !== undefined) return known;
    const tab: Tab = {
      id,
      reader: null,
      live: NOTHING_LIVE,
      outline: null,
      surfaces: new Set(),
      context: '',
      badge: 'unknown',
      sidebar: 'not-offered',
    };
    tabs.set(id, tab);
    return tab;
  }

  function leave(tab: Tab): void {
    if (tab.reader === null && tab.surfaces.size === 0) tabs.delete(tab.id);
  }

  function setLive(tab: Tab, live: Live): void {
    tab.live = live;
    tellSurfaces(tab, { kind: 'live-changed', live });
  }

  /** Brings the reader, the toolbar and the dock in line with what is kept and what is live. */
  function settle(tab: Tab): void {
    const { live } = tab;
    if (state === null || live.document === null) return;
    const context = contextOf(state, live.document);
    const key = JSON.stringify(context);
    if (tab.reader !== null && key !== tab.context) {
      tab.context = key;
      post(tab.reader, context);
    }
    const badge = badgeOf(state, live);
    if (badge !== tab.badge) {
      tab.badge = badge;
      duties.showBadge(tab.id, badge);
    }
    const wanted = wantsSidebar(state, live);
    if (wanted && tab.sidebar === 'not-offered') duties.openSidebar(tab.id);
    tab.sidebar = wanted ? 'offered' : 'not-offered';
  }

  /** Tells the snapshot of the open document where it is another than before. */
  function showSnapshot(tab: Tab): void {
    const snapshot = tab.outline === null ? null : duties.mapper.snapshotOf(tab.outline);
    if (snapshot === null || snapshot === tab.live.snapshot) return;
    setLive(tab, { ...tab.live, snapshot });
    settle(tab);
  }

  /** A reader that lacks the analysis waits for it; where the browser keeps it out, the candidate is told and may try again. */
  async function loadAnalysis(tab: Tab): Promise<void> {
    if (await duties.loadAnalysis(tab.id)) return;
    const { status } = tab.live;
    if (status?.kind !== 'loading' || status.lacks === undefined) return;
    setLive(tab, { ...tab.live, status: { kind: 'unreadable', reason: 'script-blocked' } });
  }

  function acceptReader(port: IncomingPort, id: number): void {
    const tab = tabOf(id);
    tab.reader = port;
    tab.context = '';
    tab.badge = 'unknown';
    tab.sidebar = 'not-offered';
    port.onMessage.addListener((raw) => {
      const result = v.safeParse(fromReaderSchema, raw);
      if (result.success && tab.reader === port) hearReader(tab, result.output);
    });
    port.onDisconnect.addListener(() => {
      duties.readerGone();
      if (tab.reader !== port) return;
      tab.reader = null;
      tab.outline = null;
      setLive(tab, NOTHING_LIVE);
      leave(tab);
    });
  }

  function hearReader(tab: Tab, message: FromReader): void {
    const { live } = tab;
    switch (message.kind) {
      case 'status-changed': {
        const { document } = message;
        const status = statusOf(message);
        const same = live.document?.id === document.id;
        if (!same || status.kind === 'dormant') tab.outline = null;
        setLive(tab, same ? { ...live, document, status } : { ...NOTHING_LIVE, document, status });
        settle(tab);
        if (status.kind === 'loading' && status.lacks === 'analysis') void loadAnalysis(tab);
        return;
      }
      case 'measured':
        if (message.outline.document.id !== live.document?.id) return;
        tab.outline = message.outline;
        duties.mapper.hear(message.outline);
        showSnapshot(tab);
        return;
      case 'caret-moved':
        setLive(tab, { ...live, caret: message.caret });
        return;
      case 'revealed':
        tellSurfaces(tab, message);
    }
  }

  function acceptSurface(port: IncomingPort): void {
    let tab: Tab | null = null;
    port.onMessage.addListener((raw) => {
      const result = v.safeParse(fromSurfaceSchema, raw);
      if (!result.success) return;
      const message = result.output;
      if (message.kind === 'command') {
        void carryOut(port, message.command);
      } else if (message.kind === 'attach') {
        const id = tabFor(port, message.tab, extensionOrigin);
        if (id === null) {
          port.disconnect();
          return;
        }
        tab?.surfaces.delete(port);
        tab = tabOf(id);
        tab.surfaces.add(port);
        void introduce(tab, port);
      } else if (tab !== null) {
        hearSurface(tab, message);
      }
    });
    port.onDisconnect.addListener(() => {
      tab?.surfaces.delete(port);
      if (tab !== null) leave(tab);
    });
  }

  /** Tells a surface what is live. Where no reader is connected one is called, whose news then comes by itself. */
  async function introduce(tab: Tab, port: Port): Promise<void> {
    const comes = tab.reader === null && (await duties.callReader(tab.id));
    if (!comes) post(port, { kind: 'live-changed', live: tab.live });
  }

  async function carryOut(port: Port, command: Command): Promise<void> {
    const answer = await duties.carryOut(command);
    post(port, { ...answer, number: command.id.number });
  }

  function hearSurface(tab: Tab, message: Exclude<FromSurface, { kind: 'attach' | 'command' }>): void {
    switch (message.kind) {
      case 'reveal':
        if (tab.reader !== null) post(tab.reader, message);
        else tellSurfaces(tab, { kind: 'revealed', block: message.block, found: false });
        return;
      case 'make-room':
        duties.makeRoom(tab.id, message.platform, message.before, message.now);
        return;
      case 'try-again': {
        const { status } = tab.live;
        if (status?.kind !== 'unreadable' || status.reason !== 'script-blocked') return;
        setLive(tab, { ...tab.live, status: { kind: 'loading', lacks: 'analysis' } });
        void loadAnalysis(tab);
        return;
      }
      case 'open-sidebar':
        duties.openSidebar(tab.id);
    }
  }

  return {
    accept: (port) => {
      if (port.name === PORTS.surface) acceptSurface(port);
      else if (port.name === PORTS.reader && port.sender.tab !== null) acceptReader(port, port.sender.tab);
      else port.disconnect();
    },
    stateChanged: (next) => {
      const before = state;
      state = next;
      if (before !== null && wantedKey(before) !== wantedKey(next)) duties.callReaders();
      for (const tab of tabs.values()) settle(tab);
    },
    mapped: () => {
      for (const tab of tabs.values()) showSnapshot(tab);
    },
  };
}

/** A reader knows one page and not what its headings are, so whether they are a portfolio's is told here. */
function statusOf({ document, status }: Extract<FromReader, { kind: 'status-changed' }>): ReaderStatus {
  if (status.kind !== 'dormant') return status;
  const { headings } = status;
  const looksLikePortfolio = headings !== null && namesSections(document.title, headings);
  return { kind: 'dormant', looksLikePortfolio };
}

/** The tab a surface may attach to: its own, or for a page of the extension any. */
function tabFor({ sender }: IncomingPort, asked: 'own' | number, extensionOrigin: string): number | null {
  if (asked === 'own') return sender.tab;
  return sender.url?.startsWith(extensionOrigin) ? asked : null;
}

function tellSurfaces(tab: Tab, message: ToSurface): void {
  for (const surface of tab.surfaces) post(surface, message);
}

/** Sends, unless the other end has gone meanwhile: then nobody is there to miss it. */
function post(port: Port, message: ToReader | ToSurface): void {
  try {
    port.postMessage(message);
  } catch {
    // The port's own news of it comes, or came, through `onDisconnect`.
  }
}
