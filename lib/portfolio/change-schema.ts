import * as v from 'valibot';
import { isDay } from '../scheme/calendar';
import { PARTS, PATHWAYS, SECTION_IDS } from '../scheme/ids';
import { targetSchema } from './snapshot';

/** Changes of one portfolio, each absolute ("tick 2b: yes"), so that doing one twice is doing it once. */

/** Most corrections that one document can have. */
export const MAX_CORRECTIONS = 500;
/** Most headings that can be answered at once: the very same heading stands on few pages. */
export const MAX_CORRECTED_AT_ONCE = 100;
/** Most homes that one portfolio can have. */
export const MAX_HOMES = 50;

/** Names every object has already; a record keyed by one of them would not come back from storage as it went in. */
const RESERVED = ['__proto__', 'prototype', 'constructor'];

const notReserved = v.check<string>((key) => !RESERVED.includes(key));

/** Guard for an id that serves as a key of a record: a portfolio, a home or a document. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000), notReserved);

/** Guard for the id of a restoring: a random one that its surface makes. */
export const restoreIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** Guard for the id of a checklist item. */
export const itemIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100), notReserved);

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const section = v.picklist(SECTION_IDS);

/** Guard for `Correction` of lib/mapping. */
export const correctionSchema = v.object({
  id: text(100),
  text: text(300),
  level: v.picklist([1, 2, 3, 4, 5, 6, 7] as const),
  occurrence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  before: v.nullable(text(300)),
  after: v.nullable(text(300)),
  answer: v.variant('kind', [
    v.object({ kind: v.literal('section'), section: targetSchema }),
    v.object({ kind: v.literal('part'), part: v.picklist(PARTS) }),
    v.object({ kind: v.literal('topic') }),
  ]),
});

/** Sections whose title the candidate gives. */
export const TITLED_SECTIONS = ['5a', '5b', '6'] as const;

/** A section whose title the candidate gives. */
export type TitledSection = (typeof TITLED_SECTIONS)[number];

/** Guard for a calendar day, "2027-01-31": local to whoever reads it, without a time or a zone. */
export const daySchema = v.pipe(v.string(), v.check(isDay));

/** Guard for a change of one portfolio. */
export const changeSchema = v.variant('kind', [
  v.object({ kind: v.literal('tick-item'), item: itemIdSchema, done: v.boolean() }),
  v.object({ kind: v.literal('tick-section'), section, ready: v.boolean() }),
  /** The candidate says that a section is told in sound or film, or no longer says so. */
  v.object({ kind: v.literal('media'), section, told: v.boolean() }),
  /** The day the candidate wants to submit on; null takes it away. */
  v.object({ kind: v.literal('target'), day: v.nullable(daySchema) }),
  /** An empty text takes the note away. */
  v.object({ kind: v.literal('note'), section, text: text(20_000) }),
  /** An empty title takes it away. */
  v.object({ kind: v.literal('name'), section: v.picklist(TITLED_SECTIONS), title: text(300) }),
  /**
   * Adds the correction, in the place of the one with the same id and of any for the same heading (equal text, level
   * and occurrence): one heading has one answer.
   */
  v.object({ kind: v.literal('correct'), document: idSchema, correction: correctionSchema }),
  /** The same for several headings, of one document or of several: one answer of the candidate is one step. */
  v.object({
    kind: v.literal('correct-many'),
    corrections: v.pipe(
      v.array(v.object({ document: idSchema, correction: correctionSchema })),
      v.minLength(1),
      v.maxLength(MAX_CORRECTED_AT_ONCE),
    ),
  }),
  v.object({ kind: v.literal('uncorrect'), document: idSchema, correction: text(100) }),
  v.object({ kind: v.literal('pathway'), pathway: v.picklist(PATHWAYS) }),
  /** Takes a document out of the portfolio, puts it in, or lets detection decide again. */
  v.object({
    kind: v.literal('membership'),
    document: idSchema,
    membership: v.picklist(['in', 'out', 'auto'] as const),
  }),
  /** Joins another home to the portfolio, or takes it out again. `at`: its place among the homes, last when absent. */
  v.object({
    kind: v.literal('home'),
    home: idSchema,
    joined: v.boolean(),
    at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
]);

/** A change of one portfolio, absolute. */
export type Change = v.InferOutput<typeof changeSchema>;
