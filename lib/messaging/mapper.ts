import { createPortfolioMapper, type PortfolioMapper } from '../portfolio/map-outlines';
import type { MeasuredOutline } from '../portfolio/measured-outline';
import { belongs } from '../portfolio/membership';
import { ownValue } from '../portfolio/record';
import type { Snapshot } from '../portfolio/snapshot';
import { type Portfolio, portfolioOfHome, type State } from '../portfolio/state';
import { outlineOf, packed } from '../portfolio/to-snapshot';
import type { SnapshotKeeper } from '../storage/snapshot-keeper';
import { createAsides } from './asides';
import { isOutdated, type KnownSince, knownSince, type Told } from './told';

/** What the mapper needs of others. None of it may reject. */
export type MapperDuties = {
  /**
   * The snapshots that are kept; null where that cannot be known. Asked once the state is known, and again with the next
   * news for as long as there was no answer.
   */
  readonly readKept: () => Promise<readonly Snapshot[] | null>;
  readonly keep: Pick<SnapshotKeeper, 'keep' | 'keepNow' | 'forget'>;
  /** Told after documents have been mapped. */
  readonly mapped: () => void;
};

/** A document as it was saved `at` some time, read as its editor would hold it or as its page shows it. */
export type SavedPage = Pick<Told, 'at' | 'from'> & { readonly outline: MeasuredOutline };

/** Keeps what readers told of all documents, and maps those of each portfolio together. */
export type Mapper = {
  /** To be called with what a reader tells of an open document. */
  readonly hear: (outline: MeasuredOutline, told: Told) => void;
  /** To be called with documents as they were saved, which may be known in a newer state. */
  readonly hearSaved: (pages: readonly SavedPage[]) => void;
  /** The ids of the documents at a home that count. */
  readonly documentsAt: (home: string) => readonly string[];
  /** To be called when what is kept was loaded, and after each change. */
  readonly stateChanged: (state: State) => void;
  /**
   * The snapshot of a document that looks like this in a tab; `viewer` is whatever stands for the tab. Null while it is
   * not known what is kept, and for a document of no portfolio.
   */
  readonly snapshotOf: (outline: MeasuredOutline, viewer: object) => Snapshot | null;
};

/** A document as it was told last, and what the mapping made of it. */
type Entry = {
  outline: MeasuredOutline;
  told: Told;
  since: KnownSince;
  snapshot: Snapshot | null;
  /** What the mapping gave last, which may be equal to the snapshot that is held. */
  seen: Snapshot | null;
  counts: boolean;
  /** The snapshot as text. */
  telling: string;
};

/**
 * A mapper. What it knows is in memory: after the background was stopped it begins with the snapshots that are kept, from
 * which a document can be mapped again without being open, and with what readers tell.
 */
export function createMapper({ readKept, keep, mapped }: MapperDuties): Mapper {
  const entries = new Map<string, Entry>();
  const mappers = new Map<string, PortfolioMapper>();
  const aside = createAsides();
  /** Counts the changes of entries. */
  let turn = 0;
  let state: State | null = null;
  let kept: 'unread' | 'reading' | 'read' = 'unread';

  function portfolioOf({ document }: Pick<MeasuredOutline, 'document'>): Portfolio | null {
    return portfolioOfHome(state?.portfolios ?? {}, document.home);
  }

  function mapperOf({ id }: Portfolio): PortfolioMapper {
    const known = mappers.get(id) ?? createPortfolioMapper();
    mappers.set(id, known);
    return known;
  }

  function entriesOf({ homes }: Portfolio): readonly Entry[] {
    return [...entries.values()].filter(({ outline }) => homes.includes(outline.document.home));
  }

  /** Maps a portfolio and returns the snapshots that are others than before, as they are to be kept. */
  function map(portfolio: Portfolio): readonly Snapshot[] {
    const own = entriesOf(portfolio);
    const snapshots = mapperOf(portfolio)(
      portfolio,
      own.map(({ outline }) => outline),
    );
    return own.flatMap((entry, at) => {
      const snapshot = snapshots[at];
      if (snapshot === undefined) return [];
      const counts = belongs(portfolio, snapshot);
      if (snapshot === entry.seen && counts === entry.counts) return [];
      const telling = tellingOf(snapshot);
      const same = telling === entry.telling && counts === entry.counts;
      Object.assign(entry, { seen: snapshot, telling, counts });
      if (same) return [];
      entry.snapshot = snapshot;
      return [{ ...snapshot, measuredAt: entry.since.at }];
    });
  }

  function mapInTime(portfolio: Portfolio): void {
    for (const snapshot of map(portfolio)) keep.keep(snapshot);
  }

  async function begin(): Promise<void> {
    kept = 'reading';
    const snapshots = await readKept();
    if (snapshots === null) {
      // To take this for nothing would write over what is there.
      kept = 'unread';
      return;
    }
    kept = 'read';
    turn++;
    // Of those that are kept, pages of a home that has left stay known: it may come back.
    dropStrangers();
    for (const snapshot of snapshots) addKept(snapshot);
    for (const portfolio of Object.values(state?.portfolios ?? {})) mapInTime(portfolio);
    mapped();
  }

  function addKept(snapshot: Snapshot): void {
    const { id } = snapshot.document;
    const at = snapshot.measuredAt ?? 0;
    const heard = entries.get(id);
    // Where it was read is not kept. Most is read in editors, and what one tells again is not older than this.
    const since = { at, edited: at };
    const newest =
      heard === undefined || isOutdated(heard.told, since)
        ? { outline: outlineOf(snapshot), told: { kind: 'again', at, from: 'editor' } as const, since }
        : { outline: heard.outline, told: heard.told, since: knownSince(heard.told, since) };
    const portfolio = portfolioOf(snapshot);
    const counts = portfolio !== null && belongs(portfolio, snapshot);
    entries.set(id, { ...newest, snapshot, seen: null, counts, telling: tellingOf(snapshot) });
  }

  /** A page that was never saved counts in its own tab alone: it would be left over when that is closed without saving. */
  function hearOf(outline: MeasuredOutline, told: Told): void {
    const { id, unsaved } = outline.document;
    if (unsaved) return;
    const entry = entries.get(id);
    if (entry === undefined) {
      const since = knownSince(told, null);
      entries.set(id, { outline, told, since, snapshot: null, seen: null, counts: false, telling: '' });
    } else if (!isOutdated(told, entry.since)) {
      Object.assign(entry, { outline, told, since: knownSince(told, entry.since) });
    }
    turn++;
  }

  /** What belonged to a portfolio that was deleted is forgotten with it, pages of homes that it had left included. */
  function forget(deleted: readonly Portfolio[]): void {
    if (deleted.length === 0) return;
    for (const { id } of deleted) mappers.delete(id);
    dropStrangers();
    turn++;
  }

  function dropStrangers(): void {
    const strangers = [...entries.values()].filter(({ outline }) => portfolioOf(outline) === null);
    const ids = strangers.map(({ outline }) => outline.document.id);
    for (const id of ids) entries.delete(id);
    keep.forget(ids);
  }

  return {
    hear: (outline, told) => {
      const portfolio = portfolioOf(outline);
      // Else a portfolio begun later would start with what was read for one that is deleted.
      if (kept === 'read' && portfolio === null) return;
      hearOf(outline, told);
      if (kept === 'unread' && state !== null) void begin();
      if (kept !== 'read' || portfolio === null) return;
      mapInTime(portfolio);
      mapped();
    },
    hearSaved: (pages) => {
      if (kept !== 'read') return;
      const heard = pages.flatMap(({ outline, at, from }) => {
        const portfolio = portfolioOf(outline);
        if (portfolio === null) return [];
        hearOf(outline, { kind: 'again', at, from });
        return [portfolio];
      });
      if (heard.length === 0) return;
      for (const portfolio of new Set(heard)) mapInTime(portfolio);
      mapped();
    },
    documentsAt: (home) =>
      [...entries.values()].flatMap(({ outline: { document }, counts }) =>
        counts && document.home === home ? [document.id] : [],
      ),
    stateChanged: (next) => {
      const before = state?.portfolios ?? {};
      state = next;
      if (kept === 'unread') void begin();
      if (kept !== 'read') return;
      const left = Object.values(next.portfolios);
      forget(Object.values(before).filter(({ id }) => !left.some((other) => other.id === id)));
      const asked = left.filter((portfolio) => portfolio !== ownValue(before, portfolio.id));
      if (asked.length === 0) return;
      const changed = asked.flatMap(map);
      if (changed.length > 0) keep.keepNow(changed);
      mapped();
    },
    snapshotOf: (outline, viewer) => {
      const portfolio = portfolioOf(outline);
      if (kept !== 'read' || portfolio === null) return null;
      const entry = entries.get(outline.document.id);
      if (entry?.outline === outline) return entry.snapshot;
      // Another tab has told a newer state of the document, or the same with other ids: then it is mapped in its place.
      // Or it was never saved: then beside the others.
      const shown = (other: Entry) => (other === entry ? outline : other.outline);
      const outlines = () => [...entriesOf(portfolio).map(shown), ...(entry === undefined ? [outline] : [])];
      return aside(viewer, { outline, portfolio, turn, outlines });
    },
  };
}

/** When it was measured is left out: what is the same at another time need not be kept again. */
function tellingOf(snapshot: Snapshot): string {
  const { measuredAt: _, ...telling } = packed(snapshot);
  return JSON.stringify(telling);
}
