import * as v from 'valibot';
import { PATHWAYS, SECTION_IDS } from '../scheme/ids';
import { changeSchema, correctionSchema, TITLED_SECTIONS } from './command';
import { reasonSchema } from './snapshot';

/**
 * What is kept about the candidate's work: their ticks, notes, titles, corrections and settings. Only the background
 * writes it, and only through the reducer. Guards and types are one.
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** One step that can be undone: its name for the button, and the changes that take it back. */
export const undoStepSchema = v.object({ label: reasonSchema, back: v.array(changeSchema) });

/** A step that can be undone. */
export type UndoStep = v.InferOutput<typeof undoStepSchema>;

/** Guard for one portfolio as it is kept. */
export const portfolioSchema = v.object({
  id,
  /** Homes whose documents belong to it; the first is the one it was started at. */
  homes: v.array(id),
  pathway: v.picklist(PATHWAYS),
  /** Ids of checklist items the candidate ticked. */
  items: v.record(text(100), v.literal(true)),
  /** Sections the candidate ticked as a whole. */
  ready: v.record(v.picklist(SECTION_IDS), v.literal(true)),
  notes: v.record(v.picklist(SECTION_IDS), text(20_000)),
  titles: v.record(v.picklist(TITLED_SECTIONS), text(300)),
  /** Corrections by the id of the document they stand in. */
  corrections: v.record(id, v.array(correctionSchema)),
  /** Documents the candidate took out or put in; all others join by themselves when they look like a portfolio. */
  membership: v.record(id, v.picklist(['in', 'out'] as const)),
  /** Newest last; at most 50. */
  undo: v.array(undoStepSchema),
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
});

/** Settings that hold for all portfolios. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** All that the reducer works on. Snapshots are kept beside it, outside undo. */
export type State = {
  readonly settings: Settings;
  readonly portfolios: Readonly<Record<string, Portfolio>>;
};
