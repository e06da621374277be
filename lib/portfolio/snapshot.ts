import * as v from 'valibot';
import { PARTS, PRINCIPLES, TARGET_IDS } from '../scheme/ids';
import { MAX_HEADING_LENGTH, MAX_HEADINGS, MAX_HREF_LENGTH, MAX_LINKS } from './limits';

/**
 * The snapshot: what a reader tells the rest of the extension about one document. It holds headings, counts and link
 * addresses, and never prose. The guard and the type are one thing; a reader's message that does not pass it is dropped.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH));

/** The places that text can belong to: a section or an area, and "none" for text before the first of them. */
export const targetSchema = v.picklist(TARGET_IDS);

/** Guard for `Reason` of lib/mapping. */
export const reasonSchema = v.object({
  code: v.pipe(v.string(), v.maxLength(60)),
  values: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_HEADING_LENGTH))), v.maxLength(6)),
});

/** One heading as it is told: flat, so that a surface can list it. */
export const snapshotHeadingSchema = v.object({
  /** The platform's id of the block, for "take me there". Not stable across reloads of every host. */
  id,
  level: v.picklist([1, 2, 3, 4, 5, 6, 7] as const),
  text: v.pipe(v.string(), v.maxLength(MAX_HEADING_LENGTH)),
  /** What it opens, or the section a part heading names itself. */
  section: v.nullable(targetSchema),
  part: v.nullable(v.picklist(PARTS)),
  principle: v.nullable(v.picklist(PRINCIPLES)),
  /** Ends the section above without opening one (appendix, references). */
  closing: v.boolean(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  suggestion: v.nullable(targetSchema),
  reasons: v.pipe(v.array(reasonSchema), v.maxLength(12)),
  source: v.picklist(['detected', 'corrected'] as const),
});

/** One heading of a document, as told by its reader. */
export type SnapshotHeading = v.InferOutput<typeof snapshotHeadingSchema>;

/** Words by the kind of text they stand in. Narrative is description, reflection and text under no part heading. */
export const wordsSchema = v.object({
  narrative: count,
  description: count,
  reflection: count,
  evidence: count,
});

/** What was counted in one section of one document. */
export const sectionCountsSchema = v.object({
  /** Headings of the document that open this section. */
  headings: count,
  words: wordsSchema,
  /** Links anywhere in the section, and those in its evidence parts. */
  links: count,
  evidenceLinks: count,
  images: count,
  imagesWithoutAlt: count,
  /** Films, sounds and embedded pages. A section that holds one is never called short. */
  media: count,
  /** Parts with a heading of their own. */
  parts: v.pipe(v.array(v.picklist(PARTS)), v.maxLength(3)),
});

/** Counts of one section of one document. */
export type SectionCounts = v.InferOutput<typeof sectionCountsSchema>;

/** A link of a document, with the section it stands in. */
export const snapshotLinkSchema = v.object({
  href: v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH)),
  section: v.nullable(targetSchema),
  part: v.nullable(v.picklist(PARTS)),
});

/** Platforms a snapshot can come from. `web-page` is any saved or published page. */
export const PLATFORM_IDS = ['google-docs', 'google-sites', 'wordpress', 'onenote', 'web-page'] as const;

/** A host that can be read. */
export type PlatformId = (typeof PLATFORM_IDS)[number];

/** Which document a reader is reading, and where it belongs. */
export const documentRefSchema = v.object({
  /** Unique for the document and the same on each visit, such as "wordpress:https://host/blog/:12". */
  id,
  platform: v.picklist(PLATFORM_IDS),
  /** Where its portfolio begins: a WordPress site (origin and path), a Google Doc, a notebook. */
  home: id,
  title: v.pipe(v.string(), v.maxLength(MAX_HEADING_LENGTH)),
  /** Where the candidate can open it again. */
  url: v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH)),
});

/** A document's name, home and address. */
export type DocumentRef = v.InferOutput<typeof documentRefSchema>;

/** Guard for a whole snapshot. */
export const snapshotSchema = v.object({
  document: documentRefSchema,
  headings: v.pipe(v.array(snapshotHeadingSchema), v.maxLength(MAX_HEADINGS)),
  /** Counts for each section and area with a heading or text of its own here. */
  sections: v.record(targetSchema, sectionCountsSchema),
  /** The whole document, text that belongs to no section included. */
  whole: v.object({ words: wordsSchema, links: count, images: count, media: count }),
  links: v.pipe(v.array(snapshotLinkSchema), v.maxLength(MAX_LINKS)),
  /** Ids of corrections whose heading could not be recognised here any more. */
  lostCorrections: v.pipe(v.array(id), v.maxLength(500)),
});

/** What a reader tells about one document. */
export type Snapshot = v.InferOutput<typeof snapshotSchema>;

/**
 * Whether a document looks like part of a portfolio: a heading of it opens or names a section ("1a Reflection" does), or
 * its title does, so that text stands in one.
 */
export function looksLikePortfolio({ headings, sections }: Snapshot): boolean {
  return (
    headings.some((heading) => heading.section !== null) ||
    Object.values(sections).some(({ words }) => words.narrative + words.evidence > 0)
  );
}
