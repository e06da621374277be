import * as v from 'valibot';
import { PATHWAYS, SECTION_IDS } from '../scheme/ids';
import {
  changeSchema,
  correctionSchema,
  daySchema,
  idSchema,
  itemIdSchema,
  MAX_CORRECTIONS,
  MAX_HOMES,
  restoreIdSchema,
  TITLED_SECTIONS,
} from './change-schema';
import { declinedSchema } from './declined';
import { OFF_NOWHERE, offSchema } from './off';
import { reasonSchema } from './snapshot';

/**
 * What is kept about the candidate's work: their ticks, notes, titles, corrections and settings. Only the background
 * writes it, and only through the reducer. Guards and types are one.
 */

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** Most steps that can be undone. */
export const MAX_UNDO = 50;

/**
 * One step that can be undone. `label`: its name for the button; its code is the key of a message in _locales without
 * the prefix "reason_". `back`: the changes that take it back, in the order to make them.
 */
export const undoStepSchema = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label: reasonSchema,
  back: v.array(changeSchema),
  /** The restoring that this step takes back, in all portfolios at once; `back` is empty then. */
  restore: v.exactOptional(restoreIdSchema),
});

/** A step that can be undone. */
export type UndoStep = v.InferOutput<typeof undoStepSchema>;

/** Guard for one portfolio as it is kept. */
export const portfolioSchema = v.object({
  id: idSchema,
  /** Homes whose documents belong to it, in the order they were joined. Never empty. */
  homes: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(MAX_HOMES)),
  pathway: v.picklist(PATHWAYS),
  /** Ids of checklist items the candidate ticked. */
  items: v.record(itemIdSchema, v.literal(true)),
  /** Sections the candidate ticked as a whole. */
  ready: v.record(v.picklist(SECTION_IDS), v.literal(true)),
  /** Sections the candidate says are told in sound or film. */
  media: v.optional(v.record(v.picklist(SECTION_IDS), v.literal(true)), () => ({})),
  /** The day the candidate wants to submit on; null while there is none. */
  target: v.optional(v.nullable(daySchema), null),
  notes: v.record(v.picklist(SECTION_IDS), text(20_000)),
  titles: v.record(v.picklist(TITLED_SECTIONS), text(300)),
  /** Corrections by the id of the document they stand in; each list is in the order of their ids. */
  corrections: v.record(idSchema, v.pipe(v.array(correctionSchema), v.maxLength(MAX_CORRECTIONS))),
  /** Documents the candidate took out or put in; all others join by themselves when they look like a portfolio. */
  membership: v.record(idSchema, v.picklist(['in', 'out'] as const)),
  /** How many changes it has had, undone ones and undoings included; the newest step of `undo` is named by it. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Newest last. */
  undo: v.pipe(v.array(undoStepSchema), v.maxLength(MAX_UNDO)),
});

/** One portfolio as it is kept. */
export type Portfolio = v.InferOutput<typeof portfolioSchema>;

/** Guard for the settings that hold for all portfolios. */
export const settingsSchema = v.object({
  /** Where the docked sidebar hangs and how wide it is, in CSS pixels. */
  dock: v.object({
    side: v.picklist(['left', 'right'] as const),
    width: v.pipe(v.number(), v.minValue(280), v.maxValue(640)),
    state: v.picklist(['open', 'collapsed', 'closed'] as const),
  }),
  theme: v.picklist(['system', 'light', 'dark'] as const),
  /** Where Sidenote is off; nowhere in what was kept before there was a switch. */
  off: v.optional(offSchema, OFF_NOWHERE),
  /** Documents of which the candidate said that they are not their portfolio. */
  declined: v.optional(declinedSchema, () => []),
});

/** Settings that hold for all portfolios. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Guard for what is kept to take the last restoring back. */
export const restoredSchema = v.object({
  id: restoreIdSchema,
  /** The settings before and after; null where they were left alone. */
  settings: v.nullable(v.object({ before: settingsSchema, after: settingsSchema })),
  /** What it touched, as it was; null for a portfolio that was not there. Empty: it cannot be taken back any more. */
  before: v.array(v.object({ id: idSchema, portfolio: v.nullable(portfolioSchema) })),
  /**
   * Portfolios that it, or taking it back, took away. Storage writes at once and removes at once, but does not do both
   * at once: until their keys are removed this says that they are gone.
   */
  gone: v.array(idSchema),
});

/** What is kept to take the last restoring back. */
export type Restored = v.InferOutput<typeof restoredSchema>;

/** All that the reducer works on. Snapshots are kept beside it, outside undo. */
export type State = {
  readonly settings: Settings;
  readonly portfolios: Readonly<Record<string, Portfolio>>;
  /** Absent until a backup was restored, and for surfaces, which need no way back. */
  readonly restored?: Restored;
};

/** What holds until the candidate says otherwise. The width is that of the drawing in the design. */
export const DEFAULT_SETTINGS: Settings = {
  dock: { side: 'right', width: 360, state: 'open' },
  theme: 'system',
  off: OFF_NOWHERE,
  declined: [],
};

/** The state before anything was started. */
export const EMPTY_STATE: State = { settings: DEFAULT_SETTINGS, portfolios: {} };

/** A portfolio as it begins: at one home, on the pathway this extension is for. */
export function newPortfolio(id: string, home: string): Portfolio {
  return {
    id,
    homes: [home],
    pathway: 'senior',
    items: {},
    ready: {},
    media: {},
    target: null,
    notes: {},
    titles: {},
    corrections: {},
    membership: {},
    revision: 0,
    undo: [],
  };
}

/** The portfolio that a home belongs to, if one was started there or the home was joined to one. */
export function portfolioOfHome(portfolios: State['portfolios'], home: string): Portfolio | null {
  return Object.values(portfolios).find((portfolio) => portfolio.homes.includes(home)) ?? null;
}
