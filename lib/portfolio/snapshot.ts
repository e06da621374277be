import * as v from 'valibot';
import { PARTS, PRINCIPLES, TARGET_IDS } from '../scheme/ids';
import { documentRefSchema } from './document-ref';
import { MAX_HEADING_LENGTH, MAX_HEADINGS, MAX_HREF_LENGTH } from './limits';
import { outlineHeadingSchema, stretchesSchema } from './measured-outline';

/**
 * The snapshot: what is known of one document once its portfolio was mapped. It is what a reader told, with what each
 * heading was found to be, so that it can be mapped again without the page being open. What goes without saying may be
 * left out where it is stored, and is filled in by the guard.
 */

/** Guard for the places that text can belong to: a section or an area. */
export const targetSchema = v.picklist(TARGET_IDS);

/** Guard for `Reason` of lib/mapping. */
export const reasonSchema = v.object({
  code: v.pipe(v.string(), v.maxLength(60)),
  values: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_HEADING_LENGTH))), v.maxLength(6)),
});

const target = v.optional(v.nullable(targetSchema), null);

/** One heading with what it was found to be: flat, so that a surface can list it. */
export const snapshotHeadingSchema = v.object({
  ...outlineHeadingSchema.entries,
  /** What it opens, or the section a part heading names itself. */
  section: target,
  part: v.optional(v.nullable(v.picklist(PARTS)), null),
  principle: v.optional(v.nullable(v.picklist(PRINCIPLES)), null),
  /** Ends the section above without opening one (appendix, references). */
  closing: v.optional(v.boolean(), false),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  suggestion: target,
  reasons: v.optional(v.pipe(v.array(reasonSchema), v.maxLength(12)), () => []),
  source: v.optional(v.picklist(['detected', 'corrected'] as const), 'detected'),
});

/** One heading of a document with what it was found to be. */
export type SnapshotHeading = v.InferOutput<typeof snapshotHeadingSchema>;

/** Guard for a whole snapshot. */
export const snapshotSchema = v.pipe(
  v.object({
    document: documentRefSchema,
    headings: v.pipe(v.array(snapshotHeadingSchema), v.maxLength(MAX_HEADINGS)),
    stretches: stretchesSchema,
    /** What the title of the document opens for the text above its first heading. */
    opens: target,
    /** Whether the document, mapped by itself, looks like a page of a portfolio. */
    looksLikePortfolio: v.boolean(),
    /** Ids of corrections whose heading could not be recognised here any more. */
    lostCorrections: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH))), v.maxLength(500)),
    /**
     * When it was measured, in milliseconds since 1970; absent where that is not known. Only what is kept has it, so that
     * a tab with an older state of the document is known as such.
     */
    measuredAt: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
  }),
  v.check(({ headings, stretches }) => stretches.length === headings.length + 1),
);

/** What is known of one document. */
export type Snapshot = v.InferOutput<typeof snapshotSchema>;

/** The same as it is stored. */
export type StoredSnapshot = v.InferInput<typeof snapshotSchema>;
