import type { Snapshot } from '../portfolio/snapshot';
import { DEFAULT_SETTINGS, type Portfolio, type Settings } from '../portfolio/state';
import type { StorageArea, StorageChanges } from './area';
import { KEYS, kindOfKey } from './keys';
import { portfolioIn, restoredIn, settingsIn, snapshotIn } from './schema';
import { layoutOf, setAsideTrouble, type Trouble } from './trouble';

/**
 * The reading side of storage, for surfaces and content scripts: what is kept, past its guards. It never writes, and
 * what does not pass is left out and told as a trouble.
 */
export type Kept = {
  readonly settings: Settings;
  /** By id. */
  readonly portfolios: Readonly<Record<string, Portfolio>>;
  /** The last snapshot of each document, by the document's id. */
  readonly snapshots: Readonly<Record<string, Snapshot>>;
  readonly troubles: readonly Trouble[];
};

/** What is kept now. Rejects only when the browser's storage itself does. */
export async function readKept(area: StorageArea): Promise<Kept> {
  return keptIn(await area.get(null));
}

/**
 * Calls the listener with what is kept, at once and after each change, until the signal is aborted. Values that have
 * not changed are the same objects as before. Resolves after the first call; rejects only when the storage does.
 */
export async function watchKept(
  area: StorageArea,
  listener: (kept: Kept) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  let raw: Record<string, unknown> | null = null;
  let early: StorageChanges = {};
  const parsed = new Map<string, Parsed>();

  function onChanged(changes: StorageChanges): void {
    if (raw === null) {
      early = { ...early, ...changes };
      return;
    }
    raw = withChanges(raw, changes);
    for (const key of Object.keys(changes)) parsed.delete(key);
    listener(keptIn(raw, parsed));
  }

  area.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged), { once: true });
  const first = withChanges(await area.get(null), early);
  raw = first;
  if (!signal.aborted) listener(keptIn(first, parsed));
}

function withChanges(raw: Record<string, unknown>, changes: StorageChanges): Record<string, unknown> {
  const next = new Map(Object.entries(raw));
  for (const [key, change] of Object.entries(changes)) {
    if (change.newValue === undefined) next.delete(key);
    else next.set(key, change.newValue);
  }
  return Object.fromEntries(next);
}

/** One stored value after its guard. */
type Parsed =
  | { readonly kind: 'settings'; readonly value: Settings }
  | { readonly kind: 'portfolio'; readonly id: string; readonly value: Portfolio }
  | { readonly kind: 'snapshot'; readonly id: string; readonly value: Snapshot }
  | { readonly kind: 'trouble'; readonly value: Trouble }
  /** Portfolios that a restoring took away, whose keys may not be removed yet. */
  | { readonly kind: 'gone'; readonly ids: readonly string[] }
  | { readonly kind: 'nothing' };

/** Everything that is kept, from the raw contents of storage. `parsed` remembers values already guarded, by key. */
function keptIn(raw: Readonly<Record<string, unknown>>, parsed = new Map<string, Parsed>()): Kept {
  const layout = layoutOf(raw[KEYS.meta], raw[KEYS.trouble]);
  if (layout.kind === 'unreadable') {
    return { settings: DEFAULT_SETTINGS, portfolios: {}, snapshots: {}, troubles: layout.troubles };
  }
  let settings = DEFAULT_SETTINGS;
  const portfolios = new Map<string, Portfolio>();
  const snapshots = new Map<string, Snapshot>();
  const troubles: Trouble[] = [];
  let gone: readonly string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const entry = parsed.get(key) ?? parse(key, value);
    parsed.set(key, entry);
    if (entry.kind === 'settings') settings = entry.value;
    else if (entry.kind === 'portfolio') portfolios.set(entry.id, entry.value);
    else if (entry.kind === 'snapshot') snapshots.set(entry.id, entry.value);
    else if (entry.kind === 'gone') gone = entry.ids;
    else if (entry.kind === 'trouble') troubles.push(entry.value);
  }
  for (const id of gone) portfolios.delete(id);
  return {
    settings,
    portfolios: Object.fromEntries(portfolios),
    snapshots: Object.fromEntries(snapshots),
    troubles,
  };
}

function parse(key: string, value: unknown): Parsed {
  const what = kindOfKey(key);
  switch (what.kind) {
    case 'settings': {
      const settings = settingsIn(value);
      return settings === null ? trouble(key) : { kind: 'settings', value: settings };
    }
    case 'portfolio': {
      const portfolio = portfolioIn(value, what.id);
      return portfolio === null ? trouble(key) : { kind: 'portfolio', id: what.id, value: portfolio };
    }
    case 'snapshot': {
      const snapshot = snapshotIn(value, what.id);
      return snapshot === null ? trouble(key) : { kind: 'snapshot', id: what.id, value: snapshot };
    }
    case 'restored': {
      const restored = restoredIn(value);
      return restored === null ? trouble(key) : { kind: 'gone', ids: restored.gone };
    }
    case 'set-aside':
      return trouble(key);
    default:
      return { kind: 'nothing' };
  }
}

function trouble(key: string): Parsed {
  return { kind: 'trouble', value: setAsideTrouble(key) };
}
