import * as v from 'valibot';
import { type Portfolio, portfolioSchema, type State, settingsSchema } from './state';

/**
 * A backup: all that the candidate did, as one JSON file. It leaves out what can be had again or means nothing elsewhere:
 * snapshots, which the next visit to a page makes anew, and the steps that can be undone.
 */

/** What a backup file says it is. */
export const BACKUP_FORMAT = 'sidenote-backup';

/** The version of the file's shape that this code writes, and the only one it reads: there has been no other. */
export const BACKUP_VERSION = 1;

/** Most portfolios in one backup; far more than anybody writes, and few enough to show each. */
export const MAX_PORTFOLIOS = 200;

/** How a backup can be brought back: beside what is there, or in its place. */
export const RESTORE_MODES = ['merge', 'replace'] as const;

/** How a backup is brought back. */
export type RestoreMode = (typeof RESTORE_MODES)[number];

/** Guard for what the candidate did in one portfolio. A field that is added to portfolios is in backups as well. */
export const workSchema = v.omit(portfolioSchema, ['revision', 'undo']);

/** What the candidate did in one portfolio. */
export type Work = v.InferOutput<typeof workSchema>;

/** Guard for a backup. */
export const backupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  /** When it was made, for people to read: the time as its maker wrote it. */
  madeAt: v.pipe(v.string(), v.maxLength(40)),
  settings: settingsSchema,
  portfolios: v.pipe(
    v.array(workSchema),
    v.minLength(1),
    v.maxLength(MAX_PORTFOLIOS),
    v.check((all) => areDistinct(all.map(({ id }) => id)), 'two portfolios of the same id'),
    v.check((all) => areDistinct(all.flatMap(({ homes }) => homes)), 'a home in two places'),
  ),
});

/** A backup. */
export type Backup = v.InferOutput<typeof backupSchema>;

/** A backup of everything. `madeAt`: the time, which this code cannot know. One without a portfolio is not read again. */
export function backupOf(
  { settings, portfolios }: Pick<State, 'settings' | 'portfolios'>,
  madeAt: string,
): Backup {
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt,
    settings,
    portfolios: Object.values(portfolios).map(workOf),
  };
}

/** What the file holds: JSON in lines, so that somebody can look into it. */
export function backupText(backup: Backup): string {
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** What the candidate did in a portfolio, without the history of it. */
export function workOf({ revision: _revision, undo: _undo, ...work }: Portfolio): Work {
  return work;
}

function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
