import type { Snapshot } from '../portfolio/snapshot';

/** Least time between two writes of one document's snapshot, in milliseconds. From the design's flow. */
export const SNAPSHOT_INTERVAL = 2_000;

/**
 * How long after a write that failed it is tried again, in milliseconds: long enough that somebody may have made room.
 * It goes on until it is written or forgotten, or the background is stopped; the next then hears it from its reader.
 */
export const RETRY_INTERVAL = 10_000;

/** Keeps the newest snapshot of each document without writing at each key pressed. */
export type SnapshotKeeper = {
  /** Writes it at once where the document's last write is long enough ago, else when it is. */
  readonly keep: (snapshot: Snapshot) => void;
  /** Writes these together and at once: what the candidate has just said shows on pages that are not open. */
  readonly keepNow: (snapshots: readonly Snapshot[]) => void;
  /** Writes all that waits: for when the background is about to stop or a page has gone. */
  readonly flush: () => void;
  /** Drops what waits of these documents: their portfolio is gone. */
  readonly forget: (documents: readonly string[]) => void;
};

/** Writes snapshots; tells whether storage has them. Must not reject. */
export type WriteSnapshots = (snapshots: readonly Snapshot[]) => Promise<'written' | 'failed'>;

type Waiting = {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly next: Snapshot | null;
};

/** A keeper that writes through `write`. A timer runs only while there is something it could have to write. */
export function createSnapshotKeeper(write: WriteSnapshots): SnapshotKeeper {
  const waiting = new Map<string, Waiting>();
  /** The newest of each document that is on its way to storage. */
  const underWay = new Map<string, Snapshot>();

  function wait(id: string, time: number, next: Snapshot | null): void {
    clearTimeout(waiting.get(id)?.timer);
    waiting.set(id, { timer: setTimeout(() => elapsed(id), time), next });
  }

  function elapsed(id: string): void {
    const next = waiting.get(id)?.next ?? null;
    waiting.delete(id);
    if (next !== null) writeNow([next]);
  }

  function writeNow(snapshots: readonly Snapshot[]): void {
    for (const { document } of snapshots) wait(document.id, SNAPSHOT_INTERVAL, null);
    void hand(snapshots);
  }

  async function hand(snapshots: readonly Snapshot[]): Promise<void> {
    for (const snapshot of snapshots) underWay.set(snapshot.document.id, snapshot);
    const outcome = await write(snapshots);
    for (const snapshot of snapshots) {
      const { id } = snapshot.document;
      // Else there is a newer one, or it was forgotten.
      if (underWay.get(id) !== snapshot) continue;
      underWay.delete(id);
      if (outcome === 'failed') wait(id, RETRY_INTERVAL, waiting.get(id)?.next ?? snapshot);
    }
  }

  return {
    keep: (snapshot) => {
      const { id } = snapshot.document;
      const before = waiting.get(id);
      if (before === undefined) writeNow([snapshot]);
      else waiting.set(id, { ...before, next: snapshot });
    },
    keepNow: writeNow,
    flush: () => {
      const left = [...waiting.values()].flatMap(({ next }) => (next === null ? [] : [next]));
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
      if (left.length > 0) void hand(left);
    },
    forget: (documents) => {
      for (const id of documents) {
        clearTimeout(waiting.get(id)?.timer);
        waiting.delete(id);
        underWay.delete(id);
      }
    },
  };
}
