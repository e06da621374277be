import type { Snapshot } from '../portfolio/snapshot';

/** Least time between two writes of one document's snapshot, in milliseconds. From the design's flow. */
export const SNAPSHOT_INTERVAL = 2_000;

/** Keeps the newest snapshot of each document without writing at each key pressed. */
export type SnapshotKeeper = {
  /** Writes it at once where the document's last write is long enough ago, else when it is. */
  readonly keep: (snapshot: Snapshot) => void;
  /** Writes these together and at once: what the candidate has just said shows on pages that are not open. */
  readonly keepNow: (snapshots: readonly Snapshot[]) => void;
  /** Writes all that waits: for when the background is about to stop or a page has gone. */
  readonly flush: () => void;
};

type Waiting = {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly next: Snapshot | null;
};

/** A keeper that writes through `write`. A timer runs only while there is something it could have to write. */
export function createSnapshotKeeper(write: (snapshots: readonly Snapshot[]) => void): SnapshotKeeper {
  const waiting = new Map<string, Waiting>();

  function writeNow(snapshots: readonly Snapshot[]): void {
    write(snapshots);
    for (const { document } of snapshots) {
      const { id } = document;
      clearTimeout(waiting.get(id)?.timer);
      waiting.set(id, { timer: setTimeout(() => elapsed(id), SNAPSHOT_INTERVAL), next: null });
    }
  }

  function elapsed(id: string): void {
    const next = waiting.get(id)?.next ?? null;
    waiting.delete(id);
    if (next !== null) writeNow([next]);
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
      if (left.length > 0) write(left);
    },
  };
}
