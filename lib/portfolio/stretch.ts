import * as v from 'valibot';
import { PARTS } from '../scheme/ids';
import { MAX_HREF_LENGTH, MAX_LINKS, MAX_PIECES } from './limits';

/**
 * What a reader counts, stretch by stretch: in the text above the first heading, then under each heading. What belongs
 * to which section is not known yet. Zeros and what is not there are left out, since most stretches are nothing but a
 * number of words. Shapes as in lib/measures/stretch.ts, which says more of each field.
 */

const count = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const part = v.picklist(PARTS);

/** Guard for the text of one stretch that stands under the same name. */
export const pieceSchema = v.object({
  /** The part that a paragraph names at its start; without it, what the headings say holds. */
  part: v.exactOptional(part),
  /** The same where the headings say evidence, if it differs. */
  partInEvidence: v.exactOptional(v.nullable(part)),
  words: count,
  /** Words that count as evidence and as nothing else. */
  listed: count,
  /** Addresses of links; "" for one that is too long to be told. */
  links: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH))), v.maxLength(MAX_LINKS)),
  ),
});

/** The text of one stretch that stands under the same name. */
export type Piece = v.InferOutput<typeof pieceSchema>;

/** Guard for what was counted in one stretch. */
export const stretchSchema = v.object({
  pieces: v.exactOptional(v.pipe(v.array(pieceSchema), v.maxLength(MAX_PIECES))),
  images: count,
  imagesWithoutAlt: count,
  media: count,
});

/** What was counted in one stretch. */
export type Stretch = v.InferOutput<typeof stretchSchema>;
