import { createPortfolioMapper, type PortfolioMapper } from '../portfolio/map-outlines';
import type { MeasuredOutline } from '../portfolio/measured-outline';
import { belongs } from '../portfolio/membership';
import { ownValue } from '../portfolio/record';
import type { Snapshot } from '../portfolio/snapshot';
import { type Portfolio, portfolioOfHome, type State } from '../portfolio/state';
import { outlineOf, packed } from '../portfolio/to-snapshot';
import type { SnapshotKeeper } from '../storage/snapshot-keeper';

/** What the mapper needs of others. None of it may reject. */
export type MapperDuties = {
  /** The snapshots that are kept. Asked once, after the state is known. */
  readonly readKept: () => Promise<readonly Snapshot[]>;
  readonly keep: Pick<SnapshotKeeper, 'keep' | 'keepNow'>;
  /** Told after documents have been mapped. */
  readonly mapped: () => void;
};

/** Keeps what readers told of all documents, and maps those of each portfolio together. */
export type Mapper = {
  /** To be called with what a reader tells of an open document. */
  readonly hear: (outline: MeasuredOutline) => void;
  /** To be called when what is kept was loaded, and after each change. */
  readonly stateChanged: (state: State) => void;
  /**
   * The snapshot of a document that looks like this. Null while it is not known what is kept, and for a document of no
   * portfolio.
   */
  readonly snapshotOf: (outline: MeasuredOutline) => Snapshot | null;
};

/** A document as it was told last, and what the mapping made of it. */
type Entry = {
  outline: MeasuredOutline;
  snapshot: Snapshot | null;
  /** What the mapping gave last, which may be equal to the snapshot that is held. */
  seen: Snapshot | null;
  counts: boolean;
  /** The snapshot as text. */
  telling: string;
};

type Mappers = { readonly all: PortfolioMapper; readonly aside: PortfolioMapper };

/**
 * A mapper. What it knows is in memory: after the background was stopped it begins with the snapshots that are kept, from
 * which a document can be mapped again without being open, and with what readers tell.
 */
export function createMapper({ readKept, keep, mapped }: MapperDuties): Mapper {
  const entries = new Map<string, Entry>();
  const mappers = new Map<string, Mappers>();
  let state: State | null = null;
  let kept: 'unread' | 'reading' | 'read' = 'unread';

  function portfolioOf({ document }: Pick<MeasuredOutline, 'document'>): Portfolio | null {
    return portfolioOfHome(state?.portfolios ?? {}, document.home);
  }

  function mappersOf({ id }: Portfolio): Mappers {
    const known = mappers.get(id) ?? { all: createPortfolioMapper(), aside: createPortfolioMapper() };
    mappers.set(id, known);
    return known;
  }

  function entriesOf({ homes }: Portfolio): readonly Entry[] {
    return [...entries.values()].filter(({ outline }) => homes.includes(outline.document.home));
  }

  /** Maps a portfolio and returns the snapshots that are others than before. */
  function map(portfolio: Portfolio): readonly Snapshot[] {
    const own = entriesOf(portfolio);
    const snapshots = mappersOf(portfolio).all(
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
      return [snapshot];
    });
  }

  function mapInTime(portfolio: Portfolio): void {
    for (const snapshot of map(portfolio)) keep.keep(snapshot);
  }

  async function begin(): Promise<void> {
    kept = 'reading';
    const snapshots = await readKept();
    kept = 'read';
    // Of those that are kept, pages of a home that has left stay known: it may come back.
    dropStrangers();
    for (const snapshot of snapshots) {
      const { id } = snapshot.document;
      const portfolio = portfolioOf(snapshot);
      const counts = portfolio !== null && belongs(portfolio, snapshot);
      const outline = entries.get(id)?.outline ?? outlineOf(snapshot);
      entries.set(id, { outline, snapshot, seen: null, counts, telling: tellingOf(snapshot) });
    }
    for (const portfolio of Object.values(state?.portfolios ?? {})) mapInTime(portfolio);
    mapped();
  }

  /** What belonged to a portfolio that was deleted is forgotten with it, pages of homes that it had left included. */
  function forget(deleted: readonly Portfolio[]): void {
    if (deleted.length === 0) return;
    for (const { id } of deleted) mappers.delete(id);
    dropStrangers();
  }

  function dropStrangers(): void {
    for (const [id, { outline }] of entries) {
      if (portfolioOf(outline) === null) entries.delete(id);
    }
  }

  return {
    hear: (outline) => {
      const portfolio = portfolioOf(outline);
      // Else a portfolio begun later would start with what was read for one that is deleted.
      if (kept === 'read' && portfolio === null) return;
      const { id } = outline.document;
      const entry = entries.get(id);
      if (entry === undefined)
        entries.set(id, { outline, snapshot: null, seen: null, counts: false, telling: '' });
      else entry.outline = outline;
      if (kept !== 'read' || portfolio === null) return;
      mapInTime(portfolio);
      mapped();
    },
    stateChanged: (next) => {
      const before = state?.portfolios ?? {};
      state = next;
      if (kept === 'unread') void begin();
      if (kept !== 'read') return;
      const left = Object.values(next.portfolios);
      forget(Object.values(before).filter(({ id }) => !left.some((other) => other.id === id)));
      const changed = left.filter((portfolio) => portfolio !== ownValue(before, portfolio.id)).flatMap(map);
      if (changed.length === 0) return;
      keep.keepNow(changed);
      mapped();
    },
    snapshotOf: (outline) => {
      const { id } = outline.document;
      const portfolio = portfolioOf(outline);
      if (kept !== 'read' || portfolio === null) return null;
      const entry = entries.get(id);
      if (entry?.outline === outline) return entry.snapshot;
      // Another tab has told a newer state of the document, or the same with other ids: then it is mapped in its place.
      const outlines = entriesOf(portfolio).map((other) => (other === entry ? outline : other.outline));
      const snapshots = mappersOf(portfolio).aside(portfolio, outlines);
      return snapshots.find(({ document }) => document.id === id) ?? null;
    },
  };
}

function tellingOf(snapshot: Snapshot): string {
  return JSON.stringify(packed(snapshot));
}
