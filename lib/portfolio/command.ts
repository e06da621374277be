import * as v from 'valibot';
import { PATHWAYS } from '../scheme/ids';
import { backupSchema, RESTORE_MODES } from './backup';
import { changeSchema, idSchema, restoreIdSchema } from './change-schema';
import { OFF_SCOPES } from './off';

/**
 * Commands: how a surface asks for a change of what is kept. Each is absolute ("tick 2b: yes"), so that doing one twice
 * is doing it once; each carries an id, so that one which is sent again is known.
 */

/** What a change is made of stands in a file of its own, since what is kept is made of changes as well. */
export { type Change, MAX_CORRECTED_AT_ONCE, type TitledSection } from './change-schema';

/** Guard for all that can be asked for. */
export const requestSchema = v.variant('kind', [
  /**
   * Begins a portfolio at a home; nothing happens where one is already. `pathway`: Senior where none is named. `document`:
   * the one the candidate called their portfolio; it counts whatever is found in it.
   */
  v.object({
    kind: v.literal('start'),
    portfolio: idSchema,
    home: idSchema,
    pathway: v.optional(v.picklist(PATHWAYS)),
    document: v.optional(idSchema),
  }),
  /** The candidate says that a document is not their portfolio, or takes that back. */
  v.object({ kind: v.literal('decline'), document: idSchema, home: idSchema, declined: v.boolean() }),
  v.object({ kind: v.literal('change'), portfolio: idSchema, change: changeSchema }),
  /** Takes back the step with this number, which must be the newest: what the button named is what is undone. */
  v.object({
    kind: v.literal('undo'),
    portfolio: idSchema,
    step: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /**
   * Deletes the portfolio and the snapshots of its documents. Asked for with the portfolio's own id, not undoable.
   * `unchanged`: only where nothing was changed in it since it was begun, which takes the beginning back.
   */
  v.object({
    kind: v.literal('delete'),
    portfolio: idSchema,
    unchanged: v.optional(v.literal(true)),
  }),
  /** Deletes all that is stored: portfolios, snapshots, settings, what was set aside. Not undoable. */
  v.object({ kind: v.literal('delete-all') }),
  /**
   * Brings back a backup. `restore`: an id of its own, by which one that was carried out is known. `merge` adds what is
   * missing and overwrites nothing; after `replace` there is what the backup holds and no other portfolio.
   */
  v.object({
    kind: v.literal('restore'),
    restore: restoreIdSchema,
    mode: v.picklist(RESTORE_MODES),
    backup: backupSchema,
  }),
  v.object({
    kind: v.literal('dock'),
    side: v.optional(v.picklist(['left', 'right'] as const)),
    width: v.optional(v.pipe(v.number(), v.minValue(280), v.maxValue(640))),
    state: v.optional(v.picklist(['open', 'collapsed', 'closed'] as const)),
  }),
  /** Switches Sidenote off or on. `id`: of the document or the home; empty for all. */
  v.object({
    kind: v.literal('off'),
    scope: v.picklist(OFF_SCOPES),
    id: v.union([idSchema, v.literal('')]),
    off: v.boolean(),
  }),
  v.object({ kind: v.literal('theme'), theme: v.picklist(['system', 'light', 'dark'] as const) }),
]);

/** What a command asks for. */
export type Request = v.InferOutput<typeof requestSchema>;

/** Guard for who sends a command (a random id a surface makes when it starts) and that sender's running number, from 1. */
export const commandIdSchema = v.object({
  sender: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Guard for a command as it is sent. */
export const commandSchema = v.object({ id: commandIdSchema, request: requestSchema });

/** A command: a request with the id it is acknowledged by. */
export type Command = v.InferOutput<typeof commandSchema>;
