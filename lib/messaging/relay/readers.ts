import * as v from 'valibot';
import { findIn } from '../../portfolio/map-outlines';
import type { MeasuredOutline } from '../../portfolio/measured-outline';
import { NOTHING_LIVE } from '../context';
import type { Mapper } from '../mapper';
import type { IncomingPort } from '../port';
import { type FromReader, fromReaderSchema, type ReaderStatus } from '../protocol';
import { post, setLive, type Tab, type Tabs, tellSurfaces } from './tabs';

/** What listening to readers has done by others. None of it may reject. */
export type ReaderDuties = {
  readonly mapper: Pick<Mapper, 'hear' | 'snapshotOf'>;
  /** A reader has gone, and with it what it would have told next. */
  readonly readerGone: () => void;
  /** Puts the analysis script into the frame of the reader that asks for it; false where the browser does not let it. */
  readonly loadAnalysis: (tab: number, frame: number) => Promise<boolean>;
  /** Whether the browser lets the page with this address be read, now. */
  readonly mayRead: (address: string) => Promise<boolean>;
};

/** The relay's side towards readers. */
export type Readers = {
  readonly accept: (port: IncomingPort, tab: number) => void;
  /** Tells the snapshot of the open document where it is another than before. */
  readonly showSnapshot: (tab: Tab) => void;
  /** Tries once more to bring into a tab what its reader lacks. */
  readonly tryAgain: (tab: Tab) => void;
  /** Stops the reader of a tab where its page may be read no more. */
  readonly stopWhereLeft: (tab: Tab) => Promise<void>;
};

/** Listens to readers. `settle`: called when what is live in a tab may ask for something else. */
export function createReaders(tabs: Tabs, duties: ReaderDuties, settle: (tab: Tab) => void): Readers {
  function showSnapshot(tab: Tab): void {
    const snapshot = tab.outline === null ? null : duties.mapper.snapshotOf(tab.outline, tab);
    if (snapshot === null || snapshot === tab.live.snapshot) return;
    setLive(tab, { ...tab.live, snapshot });
    settle(tab);
  }

  /** A reader that lacks the analysis waits for it; where the browser keeps it out, the candidate is told and may try again. */
  async function loadAnalysis(tab: Tab): Promise<void> {
    if (await duties.loadAnalysis(tab.id, tab.reader?.sender.frame ?? 0)) return;
    const { status } = tab.live;
    if (status?.kind !== 'loading' || status.lacks === undefined) return;
    setLive(tab, { ...tab.live, status: { kind: 'unreadable', reason: 'script-blocked' } });
  }

  /**
   * A script that is in a page stays there when the permission for its site is taken away, and could read on. What the
   * candidate took away is not read, so the reader is told to end; it is not heard after that.
   */
  async function stopWhereLeft(tab: Tab): Promise<void> {
    const { reader: port } = tab;
    const address = port?.sender.url ?? null;
    if (port === null || address === null || (await duties.mayRead(address)) || tab.reader !== port) return;
    post(port, { kind: 'stop' });
    tab.reader = null;
    tab.outline = null;
    const { document } = tab.live;
    const status: ReaderStatus = { kind: 'unreadable', reason: 'permission-missing' };
    setLive(tab, document === null ? NOTHING_LIVE : { ...NOTHING_LIVE, document, status });
    tabs.leave(tab);
  }

  function accept(port: IncomingPort, id: number): void {
    const tab = tabs.of(id);
    tab.reader = port;
    tab.context = '';
    tab.badge = 'unknown';
    tab.sidebar = 'not-offered';
    port.onMessage.addListener((raw) => {
      const result = v.safeParse(fromReaderSchema, raw);
      if (result.success && tab.reader === port) hear(tab, result.output);
    });
    port.onDisconnect.addListener(() => {
      duties.readerGone();
      if (tab.reader !== port) return;
      tab.reader = null;
      tab.outline = null;
      setLive(tab, NOTHING_LIVE);
      tabs.leave(tab);
    });
    void stopWhereLeft(tab);
  }

  function hear(tab: Tab, message: FromReader): void {
    const { live } = tab;
    switch (message.kind) {
      case 'status-changed':
        hearStatus(tab, message);
        return;
      case 'measured':
        if (isAsleep(tab) || message.outline.document.id !== live.document?.id) return;
        tab.outline = message.outline;
        if (!isInEditor(tab, message.outline)) {
          const from = isReadOnly(tab) ? 'page' : 'editor';
          duties.mapper.hear(message.outline, { kind: message.told, at: message.at, from });
        }
        showSnapshot(tab);
        return;
      case 'caret-moved':
        if (isAsleep(tab)) return;
        setLive(tab, { ...live, caret: message.caret });
        return;
      case 'revealed':
        tellSurfaces(tab, message);
    }
  }

  /**
   * Whether a page shows to its readers what is open in the editor of another tab. There it may have changed since it was
   * published, so what the page holds counts for the page alone.
   */
  function isInEditor(tab: Tab, { document }: MeasuredOutline): boolean {
    if (!isReadOnly(tab)) return false;
    return [...tabs.all()].some((other) => !isReadOnly(other) && other.outline?.document.id === document.id);
  }

  function hearStatus(tab: Tab, message: Extract<FromReader, { kind: 'status-changed' }>): void {
    const { live } = tab;
    const { document } = message;
    const status = statusOf(message);
    const goesOn = live.document?.id === document.id && status.kind !== 'dormant';
    if (!goesOn) tab.outline = null;
    setLive(tab, goesOn ? { ...live, document, status } : { ...NOTHING_LIVE, document, status });
    settle(tab);
    if (status.kind === 'loading' && status.lacks === 'analysis') void loadAnalysis(tab);
  }

  return {
    accept,
    showSnapshot,
    stopWhereLeft,
    tryAgain: (tab) => {
      const { status } = tab.live;
      if (status?.kind !== 'unreadable' || status.reason !== 'script-blocked') return;
      setLive(tab, { ...tab.live, status: { kind: 'loading', lacks: 'analysis' } });
      void loadAnalysis(tab);
    },
  };
}

/** A reader that is asleep reads nothing: what it tells of counts is of a time when its document was still wanted. */
function isAsleep({ live }: Tab): boolean {
  return live.status?.kind === 'dormant';
}

/** Whether a tab shows its document to be read, and not in an editor. */
function isReadOnly({ live: { status } }: Tab): boolean {
  return status?.kind === 'reading' && status.readOnly !== undefined;
}

/** A reader knows one page and not what its headings are, so whether they are a portfolio's is told here. */
function statusOf({ document, status }: Extract<FromReader, { kind: 'status-changed' }>): ReaderStatus {
  if (status.kind !== 'dormant') return status;
  const { headings } = status;
  const find = headings === null ? null : findIn(document.title, headings);
  return { kind: 'dormant', looksLikePortfolio: find !== null, ...(find !== null && { find }) };
}
