import * as v from 'valibot';
import type { Refusal } from '../portfolio/refusal';
import { DEFAULT_SETTINGS, type Portfolio, type Restored, type State } from '../portfolio/state';
import type { StorageArea } from './area';
import { KEYS, kindOfKey, portfolioKey, setAsideKey } from './keys';
import { type Contents, MIGRATIONS, type Migration, migrate } from './migrate';
import { rescuePortfolio } from './rescue';
import {
  metaSchema,
  portfolioIn,
  restoredIn,
  type Seen,
  STORAGE_VERSION,
  seenIn,
  settingsIn,
  snapshotIn,
} from './schema';

/** Why nothing may be written. */
export type Blocked = Extract<
  Refusal,
  'newer-version' | 'migration-failed' | 'storage-full' | 'storage-failed'
>;

/** What the writer begins with: the state and the commands already carried out, or why it must not write. */
export type Loaded =
  | { readonly kind: 'ready'; readonly state: State; readonly seen: Seen }
  | { readonly kind: 'blocked'; readonly reason: Blocked };

/** The version that is current and the steps to it; tests give their own. */
export type Layouts = { readonly version: number; readonly migrations: readonly Migration[] };

const LAYOUTS: Layouts = { version: STORAGE_VERSION, migrations: MIGRATIONS };

/**
 * Reads all that is stored for the writer: migrates it where it is older, sets aside what does not pass its guard, and
 * refuses where it cannot do either without losing something. For the background alone, since it writes.
 */
export async function load(area: StorageArea, layouts: Layouts = LAYOUTS): Promise<Loaded> {
  try {
    const contents = await area.get(null);
    const meta = v.safeParse(metaSchema, contents[KEYS.meta]);
    const version = meta.success ? meta.output.version : layouts.version;
    if (version > layouts.version) return { kind: 'blocked', reason: 'newer-version' };
    if (version < layouts.version) {
      const current = await bringOver(area, contents, version, layouts);
      if (current === null) return { kind: 'blocked', reason: 'migration-failed' };
      return await judge(area, current);
    }
    if (Object.hasOwn(contents, KEYS.trouble)) await forget(area, [KEYS.trouble]);
    return await judge(area, contents);
  } catch (error) {
    return { kind: 'blocked', reason: storageRefusal(error) };
  }
}

/** Whether the browser refused for want of room. Browsers word it differently, and all of them say "quota". */
export function storageRefusal(error: unknown): 'storage-full' | 'storage-failed' {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota/iu.test(words) ? 'storage-full' : 'storage-failed';
}

/** Migrates what is stored. Null where that failed: the data is as it was, and a note says so. */
async function bringOver(
  area: StorageArea,
  contents: Contents,
  from: number,
  { version, migrations }: Layouts,
): Promise<Contents | null> {
  const { [KEYS.meta]: _meta, [KEYS.trouble]: _trouble, ...data } = contents;
  const result = migrate(data, from, version, migrations);
  if (result.kind === 'migrated' && (await write(area, { ...result.contents, [KEYS.meta]: { version } }))) {
    const superseded = Object.keys(contents).filter(
      (key) => key !== KEYS.meta && !Object.hasOwn(result.contents, key),
    );
    await forget(area, superseded);
    return result.contents;
  }
  await write(area, { [KEYS.trouble]: { from, to: version } });
  return null;
}

/** One write: either all of the new layout is there, with its version, or none of it. False: none. */
async function write(area: StorageArea, items: Record<string, unknown>): Promise<boolean> {
  return area.set(items).then(
    () => true,
    () => false,
  );
}

/**
 * Removes what has no meaning any more: keys of an older layout, and the note of a migration that has succeeded since.
 * Where the browser refuses, a note goes at the next start, and a value of an older shape is set aside like any other
 * that cannot be read; the data is in its new layout all the same, so this is no failure.
 */
async function forget(area: StorageArea, keys: readonly string[]): Promise<void> {
  await area.remove([...keys]).catch(() => {});
}

/** Sorts stored values into those that pass their guards and those that are set aside. */
async function judge(area: StorageArea, contents: Contents): Promise<Loaded> {
  let settings = DEFAULT_SETTINGS;
  let seen: Seen = [];
  let restored: Restored | null = null;
  const portfolios = new Map<string, Portfolio>();
  const damaged: string[] = [];
  const rescued = new Map<string, Portfolio>();

  for (const [key, value] of Object.entries(contents)) {
    const what = kindOfKey(key);
    if (what.kind === 'settings') {
      const read = settingsIn(value);
      if (read === null) damaged.push(key);
      else settings = read;
    } else if (what.kind === 'seen') {
      const read = seenIn(value);
      if (read === null) damaged.push(key);
      else seen = read;
    } else if (what.kind === 'restored') {
      restored = restoredIn(value);
      if (restored === null) damaged.push(key);
    } else if (what.kind === 'meta') {
      if (!v.is(metaSchema, value)) damaged.push(key);
    } else if (what.kind === 'snapshot') {
      if (snapshotIn(value, what.id) === null) damaged.push(key);
    } else if (what.kind === 'portfolio') {
      const read = portfolioIn(value, what.id);
      if (read === null) damaged.push(key);
      const usable = read ?? rescuePortfolio(value, what.id);
      if (usable !== null) portfolios.set(what.id, usable);
      if (read === null && usable !== null) rescued.set(key, usable);
    }
  }
  if (damaged.length > 0) await setAside(area, contents, damaged, rescued);
  const gone = (restored?.gone ?? []).filter((id) => portfolios.delete(id));
  // The background was stopped between writing that they are gone and removing them.
  if (gone.length > 0) await forget(area, gone.map(portfolioKey));
  const state = {
    settings,
    portfolios: Object.fromEntries(portfolios),
    ...(restored !== null && { restored }),
  };
  return { kind: 'ready', state, seen };
}

/**
 * Moves damaged values under keys of their own, and only then takes them from their places. Stopped between the two, it
 * finds the copy next time and makes no second.
 */
async function setAside(
  area: StorageArea,
  contents: Contents,
  damaged: readonly string[],
  rescued: ReadonlyMap<string, Portfolio>,
): Promise<void> {
  const items = new Map<string, unknown>(rescued);
  for (const key of damaged) {
    items.set(freeKey(contents, key), contents[key]);
  }
  await area.set(Object.fromEntries(items));
  await area.remove(damaged.filter((key) => !rescued.has(key)));
}

/** The first key to set a value aside under that is free or holds the very same already. */
function freeKey(contents: Contents, key: string): string {
  for (let count = 0; ; count++) {
    const aside = setAsideKey(key, count);
    if (!Object.hasOwn(contents, aside) || sameJson(contents[aside], contents[key])) return aside;
  }
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
