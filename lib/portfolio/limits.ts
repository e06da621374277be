/**
 * The limits of what is told about a document and how a text is held to them, apart from the guards that use them: a reader needs the numbers and not
 * the guards.
 */

/** Longest heading that is told; a longer one is cut, since a page can put anything into a heading. */
export const MAX_HEADING_LENGTH = 300;
/** Most headings of one document that are told. */
export const MAX_HEADINGS = 1_000;
/** Most link addresses told for one document. */
export const MAX_LINKS = 2_000;
/** Longest link address that is told. */
export const MAX_HREF_LENGTH = 2_000;
/** Most pieces of one stretch: each of the three parts or none, in two ways. */
export const MAX_PIECES = 16;

/** The first characters of a text, without half a character at the end. */
export function cut(text: string, longest: number = MAX_HEADING_LENGTH): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
}
