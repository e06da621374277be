import { kindOfKey } from './keys';

/**
 * Brings stored data from an older layout to this version's. Pure: it works on a copy of all that is stored, so that a
 * migration that fails half-way has written nothing.
 */

/** All that is stored, by key. */
export type Contents = Readonly<Record<string, unknown>>;

/**
 * One step between two layouts: from version `to` - 1 to `to`. It gets everything and returns everything, must not
 * change what it was given, and throws where it meets what it cannot bring over.
 */
export type Migration = {
  readonly to: number;
  readonly migrate: (contents: Contents) => Contents;
};

/** The steps there are, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  { to: 2, migrate: withoutSnapshots },
  // Portfolios have a target date and sections told in media since; their guard fills in that there are none.
  { to: 3, migrate: (contents) => contents },
];

/**
 * Up to version 1 a snapshot held the sums of its sections, from which a document cannot be mapped again. It is left
 * out: a snapshot holds nothing of the candidate's, and the next visit to the page makes another.
 */
function withoutSnapshots(contents: Contents): Contents {
  return Object.fromEntries(
    Object.entries(contents).filter(([key]) => {
      const kind = kindOfKey(key);
      return (kind.kind === 'set-aside' ? kindOfKey(kind.id) : kind).kind !== 'snapshot';
    }),
  );
}

/** What migrating comes to. */
export type Migrated =
  | { readonly kind: 'migrated'; readonly contents: Contents }
  | { readonly kind: 'failed' };

/** The contents at version `to`; failed where a step throws, is missing, or returns no contents. */
export function migrate(
  contents: Contents,
  from: number,
  to: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Migrated {
  let next = contents;
  for (let version = from + 1; version <= to; version++) {
    const step = migrations.find((migration) => migration.to === version);
    if (step === undefined) return { kind: 'failed' };
    try {
      next = step.migrate(structuredClone(next));
    } catch {
      return { kind: 'failed' };
    }
  }
  return { kind: 'migrated', contents: next };
}
