/**
 * Captions that stand in ordinary paragraphs.
 *
 * It wants lines that name an image or a table by its label: "Figure 1: the dashboard". It must not take sentences that
 * only begin with one ("Figure 1 shows that ..."), so without a number, or without anything between number and title, a
 * caption must be short and stand right under an image. It cannot know a caption that has no label.
 */
export type CaptionLikeness =
  | 'none'
  /** A caption if it stands right after an image, a film or another caption. */
  | 'beside-media'
  /** A caption wherever it stands. */
  | 'labelled';

const LABEL =
  /^(?:fig(?:ure|\.)?|image|screen ?(?:shot|grab|capture)|table|photo(?:graph)?|picture|chart|diagram|graph|illustration|infographic|video|plate)\b\.?/iu;
const NUMBER = /^\s*(?:no\.?\s*)?(?:\d+(?:[.-]\d+)*[a-z]?|[a-z]|[ivx]+)(?=[\s:.)–—|-]|$)/iu;
const SEPARATOR = /^\s*[:.)–—|-]/u;
const TITLE = /^\s+[\p{Lu}"“‘'(]/u;
const SENTENCE = /[.!?]$/u;

/** A longer paragraph that begins like a caption goes on with the candidate's own text. In words. */
const LONGEST_CAPTION = 40;
const LONGEST_BESIDE_MEDIA = 20;

/** How much a text looks like a caption. `words`: how many it has. */
export function captionLikeness(text: string, words: number): CaptionLikeness {
  if (words > LONGEST_CAPTION) return 'none';
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return 'none';
  const rest = text.slice(label.length);
  const number = NUMBER.exec(rest)?.[0];
  const after = rest.slice(number?.length ?? 0);
  if (number !== undefined && (after === '' || SEPARATOR.test(after))) return 'labelled';
  if (words > LONGEST_BESIDE_MEDIA) return 'none';
  if (number !== undefined) return TITLE.test(after) ? 'beside-media' : 'none';
  return SEPARATOR.test(after) || !SENTENCE.test(text) ? 'beside-media' : 'none';
}
