import * as v from 'valibot';
import { documentRefSchema } from './document-ref';
import { MAX_HEADING_LENGTH, MAX_HEADINGS, MAX_HREF_LENGTH } from './limits';
import { stretchSchema } from './stretch';

/**
 * What a reader tells about one document: its outline, and what was counted in each stretch of it. It holds headings,
 * counts and link addresses, and never prose. What the headings are is not said: a heading is known better beside those
 * of the other pages, which one reader does not see. The guard and the type are one thing; a message that does not pass
 * is dropped.
 */

/** Guard for one heading of an outline. */
export const outlineHeadingSchema = v.object({
  /** The platform's id of the block, for "take me there". Not stable across reloads of every host. */
  id: v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH)),
  /** 1 to 6 for real headings, 7 for a bold line that serves as one. */
  level: v.picklist([1, 2, 3, 4, 5, 6, 7] as const),
  text: v.pipe(v.string(), v.maxLength(MAX_HEADING_LENGTH)),
  /** What stands between this heading and the next. */
  followed: v.optional(v.picklist(['by-text', 'by-little', 'by-heading'] as const), 'by-text'),
});

/** Guard for the headings of a document. */
export const outlineHeadingsSchema = v.pipe(v.array(outlineHeadingSchema), v.maxLength(MAX_HEADINGS));

/** Guard for the stretches of a document, of which there is one more than headings. */
export const stretchesSchema = v.pipe(v.array(stretchSchema), v.minLength(1), v.maxLength(MAX_HEADINGS + 1));

/** Guard for what a reader tells about one document. */
export const measuredOutlineSchema = v.pipe(
  v.object({ document: documentRefSchema, headings: outlineHeadingsSchema, stretches: stretchesSchema }),
  v.check(({ headings, stretches }) => stretches.length === headings.length + 1),
);

/** A heading of an outline. */
export type OutlineHeading = v.InferOutput<typeof outlineHeadingSchema>;

/** What a reader tells about one document. Its title is that of the document's ref. */
export type MeasuredOutline = v.InferOutput<typeof measuredOutlineSchema>;

/** The same as it travels: what goes without saying may be left out. */
export type ToldOutline = v.InferInput<typeof measuredOutlineSchema>;
