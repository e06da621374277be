import * as v from 'valibot';
import { kindOfKey } from './keys';
import { metaSchema, migrationTroubleSchema, STORAGE_VERSION } from './schema';

/**
 * What is wrong with the stored data, for surfaces to say. Nothing is lost by any of them: what could not be read was
 * kept as it was.
 */
export type Trouble =
  /** A value under `key` could not be read; `what` it should have been. It was put aside unread, or will be. */
  | { readonly kind: 'set-aside'; readonly key: string; readonly what: 'portfolio' | 'snapshot' | 'other' }
  /** A newer version of the extension wrote the data. Nothing is read or written until this one is updated. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** The data could not be brought from version `from` to this one's. Nothing is read or written meanwhile. */
  | { readonly kind: 'migration-failed'; readonly from: number };

/** Whether the stored layout is the one this code reads, and what to say where it is not. */
export type Layout =
  | { readonly kind: 'readable' }
  | { readonly kind: 'unreadable'; readonly troubles: readonly Trouble[] };

/**
 * Judges the layout by the values of `meta` and `trouble`. An older version without a failed migration is only
 * waiting for the background, which is no trouble. A `meta` that is missing or damaged says nothing: then each value
 * is judged by its own guard.
 */
export function layoutOf(meta: unknown, trouble: unknown): Layout {
  const result = v.safeParse(metaSchema, meta);
  if (!result.success || result.output.version === STORAGE_VERSION) return { kind: 'readable' };
  const { version } = result.output;
  if (version > STORAGE_VERSION)
    return { kind: 'unreadable', troubles: [{ kind: 'newer-version', version }] };
  const failed = v.is(migrationTroubleSchema, trouble);
  return { kind: 'unreadable', troubles: failed ? [{ kind: 'migration-failed', from: version }] : [] };
}

/** The trouble for a value that does not pass its guard, by its key or by the key it was set aside under. */
export function setAsideTrouble(key: string): Trouble {
  const kind = kindOfKey(key);
  const original = kind.kind === 'set-aside' ? kind.id : key;
  const what = kindOfKey(original).kind;
  return {
    kind: 'set-aside',
    key: original,
    what: what === 'portfolio' || what === 'snapshot' ? what : 'other',
  };
}
