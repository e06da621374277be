import type { Command } from '../portfolio/command';
import { belongs, membershipOf } from '../portfolio/membership';
import { ownValue } from '../portfolio/record';
import { reduce } from '../portfolio/reduce';
import type { Answer, Refusal } from '../portfolio/refusal';
import type { Snapshot } from '../portfolio/snapshot';
import { type Portfolio, portfolioOfHome, type State } from '../portfolio/state';
import { packed } from '../portfolio/to-snapshot';
import type { StorageArea } from './area';
import { keysOfPortfolio } from './belongings';
import { KEYS, kindOfKey, portfolioKey, snapshotKey } from './keys';
import { type Loaded, load, storageRefusal } from './load';
import { MAX_SENDERS, type Seen, STORAGE_VERSION, snapshotIn } from './schema';
import type { WriteSnapshots } from './snapshot-keeper';

/** The only writer of storage. All that is asked of it is done one after the other. */
export type Writer = {
  /** Carries out a command, or finds that it was; resolves when storage has it. Never rejects. */
  readonly carryOut: (command: Command) => Promise<Answer>;
  /**
   * Writes the snapshots of documents whose home belongs to a portfolio and that the candidate has not taken out. A full
   * storage leaves the older ones, and is told as `failed`. Never rejects.
   */
  readonly keepSnapshots: WriteSnapshots;
  /** The snapshots that are kept; null where storage cannot be read. Never rejects. */
  readonly keptSnapshots: () => Promise<readonly Snapshot[] | null>;
  /** What is kept, as storage has it; null where storage cannot be read. Never rejects. */
  readonly state: () => Promise<State | null>;
};

/**
 * Waits before a command is tried again whose write failed for a reason of its own, in milliseconds. A background that is
 * being stopped has its calls rejected; it shall be gone before it can refuse, and the next one does what is sent again.
 */
const PATIENCE = [100, 400];

const ACKNOWLEDGED: Answer = { kind: 'acknowledged' };

/** The writer over a storage area. `onState` hears of the state when it was loaded and after each change. */
export function createWriter(area: StorageArea, onState: (state: State) => void): Writer {
  let queue: Promise<unknown> = Promise.resolve();
  let loaded: Loaded | null = null;

  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const turn = queue.then(job);
    queue = turn.catch(() => {});
    return turn;
  }

  /** What storage holds. While it must not be written it is read anew each time: it may have been mended. */
  async function current(): Promise<Loaded> {
    if (loaded?.kind === 'ready') return loaded;
    loaded = await load(area);
    if (loaded.kind === 'ready') onState(loaded.state);
    return loaded;
  }

  async function carryOutPatiently(command: Command): Promise<Answer> {
    for (const wait of PATIENCE) {
      const answer = await carryOut(command);
      if (answer.kind !== 'refused' || answer.reason !== 'storage-failed') return answer;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return carryOut(command);
  }

  async function carryOut(command: Command): Promise<Answer> {
    const before = await current();
    if (before.kind === 'blocked') return refused(before.reason);
    if (wasSeen(before.seen, command)) return ACKNOWLEDGED;
    const outcome = reduce(before.state, command.request);
    if (outcome.kind === 'refused') return refused(outcome.reason);
    const seen = withSeen(before.seen, command);
    try {
      await removeDeleted(command.request, outcome.state);
      await area.set({
        [KEYS.meta]: { version: STORAGE_VERSION },
        ...(command.request.kind !== 'delete-all' && changedItems(before.state, outcome.state)),
        [KEYS.seen]: seen,
      });
    } catch (error) {
      return afterFailure(command, error);
    }
    loaded = { kind: 'ready', state: outcome.state, seen };
    await tidyAway(before.state, outcome.state);
    if (outcome.state !== before.state) onState(outcome.state);
    return ACKNOWLEDGED;
  }

  /** A write that was reported as failed may have happened, in part or in whole: storage itself is asked. */
  async function afterFailure(command: Command, error: unknown): Promise<Answer> {
    loaded = null;
    const now = await current();
    if (now.kind === 'ready') {
      const again = reduce(now.state, command.request);
      // What was set aside is in no state, and has to be gone as well.
      const isWhole = command.request.kind !== 'delete-all';
      const isThere = isWhole && again.kind === 'changed' && again.state === now.state;
      if (isThere || wasSeen(now.seen, command)) return ACKNOWLEDGED;
    }
    return refused(storageRefusal(error));
  }

  /**
   * Removes what a restoring, or taking it back, left without an owner. It has been written that it is gone; where the
   * browser refuses to remove it, the next start does.
   */
  async function tidyAway(before: State, after: State): Promise<void> {
    if (after.restored === before.restored) return;
    const gone = after.restored?.gone ?? [];
    const recoverable = new Set(owners(after).map(({ id }) => id));
    const lost = new Set(
      [...owners(before).map(({ id }) => id), ...gone].filter((id) => !recoverable.has(id)),
    );
    try {
      for (const id of lost) await removeAll(id, after);
      if (gone.length > 0) await area.remove(gone.map(portfolioKey));
    } catch {
      loaded = null;
    }
  }

  /** Removing comes first: what was asked to be deleted must not lie about behind an answer that it is gone. */
  async function removeDeleted(request: Command['request'], after: State): Promise<void> {
    if (request.kind === 'delete') await removeAll(request.portfolio, after);
    if (request.kind !== 'delete-all') return;
    // A damaged value under a key that nothing knows any more is stored too.
    const others = Object.keys(await area.get(null)).filter((key) => key !== KEYS.meta && key !== KEYS.seen);
    if (others.length > 0) await area.remove(others);
  }

  async function removeAll(id: string, after: State): Promise<void> {
    const otherHomes = owners(after).flatMap((portfolio) => portfolio.homes);
    const keys = keysOfPortfolio(await area.get(null), id, otherHomes);
    if (keys.length > 0) await area.remove(keys);
  }

  async function keepSnapshots(snapshots: readonly Snapshot[]): Promise<'written' | 'failed'> {
    const now = await current();
    if (now.kind === 'blocked') return 'failed';
    try {
      const kept = await Promise.all(snapshots.map((snapshot) => isToBeKept(now.state, snapshot)));
      const items = snapshots
        .filter((_, at) => kept[at])
        .map((snapshot) => [snapshotKey(snapshot.document.id), packed(snapshot)] as const);
      if (items.length > 0)
        await area.set({ [KEYS.meta]: { version: STORAGE_VERSION }, ...Object.fromEntries(items) });
      return 'written';
    } catch {
      return 'failed';
    }
  }

  /** Other pages of the site are nobody's business; one that was part of the portfolio tells that its headings went. */
  async function isToBeKept({ portfolios }: State, snapshot: Snapshot): Promise<boolean> {
    const { id, home } = snapshot.document;
    const portfolio = portfolioOfHome(portfolios, home);
    if (portfolio === null || membershipOf(portfolio, id) === 'out') return false;
    return belongs(portfolio, snapshot) || isKept(id);
  }

  async function isKept(document: string): Promise<boolean> {
    const key = snapshotKey(document);
    return key in (await area.get([key]));
  }

  async function keptSnapshots(): Promise<readonly Snapshot[] | null> {
    const now = await current();
    const contents = now.kind === 'ready' ? await area.get(null).catch(() => null) : null;
    if (contents === null) return null;
    return Object.entries(contents).flatMap(([key, value]) => {
      const what = kindOfKey(key);
      return what.kind === 'snapshot' ? (snapshotIn(value, what.id) ?? []) : [];
    });
  }

  return {
    carryOut: (command) => inTurn(() => carryOutPatiently(command)),
    keepSnapshots: (snapshots) => inTurn(() => keepSnapshots(snapshots)),
    keptSnapshots: () => inTurn(keptSnapshots),
    state: () =>
      inTurn(async () => {
        const now = await current();
        return now.kind === 'ready' ? now.state : null;
      }),
  };
}

function refused(reason: Refusal): Answer {
  return { kind: 'refused', reason };
}

function wasSeen(seen: Seen, { id }: Command): boolean {
  return seen.some(({ sender, number }) => sender === id.sender && number >= id.number);
}

function withSeen(seen: Seen, { id }: Command): Seen {
  const others = seen.filter(({ sender }) => sender !== id.sender);
  return [...others, { sender: id.sender, number: id.number }].slice(-MAX_SENDERS);
}

/** The portfolios whose snapshots are to stay: those there are, and those that undoing would bring back. */
function owners({ portfolios, restored }: State): readonly Portfolio[] {
  const kept = (restored?.before ?? []).flatMap(({ portfolio }) => portfolio ?? []);
  return [...Object.values(portfolios), ...kept];
}

/** What a change of state writes: each portfolio and the settings have a key of their own. */
function changedItems(before: State, after: State): Record<string, unknown> {
  const items = new Map<string, unknown>();
  if (after.restored !== before.restored) items.set(KEYS.restored, after.restored);
  if (after.settings !== before.settings) items.set(KEYS.settings, after.settings);
  for (const [id, portfolio] of Object.entries(after.portfolios)) {
    if (portfolio !== ownValue(before.portfolios, id)) items.set(portfolioKey(id), portfolio);
  }
  return Object.fromEntries(items);
}
