import * as v from 'valibot';
import { MAX_HEADING_LENGTH, MAX_HREF_LENGTH } from './limits';

/** Platforms a document can come from. `web-page` is any saved or published page. */
export const PLATFORM_IDS = ['google-docs', 'google-sites', 'wordpress', 'onenote', 'web-page'] as const;

/** A host that can be read. */
export type PlatformId = (typeof PLATFORM_IDS)[number];

const id = v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH));

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
  /** The host has only set a name aside for it: nothing was saved, and it may come to nothing. Then nothing of it is kept. */
  unsaved: v.exactOptional(v.literal(true)),
});

/** A document's name, home and address. */
export type DocumentRef = v.InferOutput<typeof documentRefSchema>;
