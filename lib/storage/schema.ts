import * as v from 'valibot';
import { type Snapshot, snapshotSchema } from '../portfolio/snapshot';
import {
  type Portfolio,
  portfolioSchema,
  type Restored,
  restoredSchema,
  type Settings,
  settingsSchema,
} from '../portfolio/state';

/** The version of the layout that this code reads and writes. A change of a stored shape adds one and a migration. */
export const STORAGE_VERSION = 3;

/** Most senders whose commands are remembered. A sender is one opened surface, and only the latest can send again. */
export const MAX_SENDERS = 200;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Guard for the key that names the version of all the others. */
export const metaSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * Guard for the commands that were carried out: for each sender the number of its latest, since a sender has one
 * command on its way at a time. The sender heard from last comes last.
 */
export const seenSchema = v.array(v.object({ sender: v.string(), number: count }));

/** Which commands were carried out. */
export type Seen = v.InferOutput<typeof seenSchema>;

/** Guard for the note that a migration failed. The data is as it was; `from` is its version. */
export const migrationTroubleSchema = v.object({ from: count, to: count });

/** The portfolio in a stored value, or null where it does not pass its guard or stands under another's key. */
export function portfolioIn(value: unknown, id: string): Portfolio | null {
  const result = v.safeParse(portfolioSchema, value);
  return result.success && result.output.id === id ? result.output : null;
}

/** The snapshot in a stored value, or null where it does not pass its guard or stands under another's key. */
export function snapshotIn(value: unknown, document: string): Snapshot | null {
  const result = v.safeParse(snapshotSchema, value);
  return result.success && result.output.document.id === document ? result.output : null;
}

/** The settings in a stored value, or null where they do not pass their guard. */
export function settingsIn(value: unknown): Settings | null {
  const result = v.safeParse(settingsSchema, value);
  return result.success ? result.output : null;
}

/** The way back from a restoring, or null where the value does not pass its guard. */
export function restoredIn(value: unknown): Restored | null {
  const result = v.safeParse(restoredSchema, value);
  return result.success ? result.output : null;
}

/** The commands carried out, or null where the value does not pass its guard. */
export function seenIn(value: unknown): Seen | null {
  const result = v.safeParse(seenSchema, value);
  return result.success ? result.output : null;
}
