import type { Part } from '../scheme/ids';

/**
 * The shapes of what is counted. They equal those of lib/portfolio/stretch.ts, without the guards of the boundary.
 *
 * Counting does not wait for the mapping: it is done once for each stretch of text between two headings, in such a way
 * that whatever the headings turn out to be, the sections can be summed up from the stretches.
 */

/**
 * The text of one stretch that stands under the same name. What is zero, empty or not there is left out: most stretches
 * are nothing but a number of words.
 */
export type Piece = {
  /** The part that a paragraph names at its start ("Reflection: ..."); without it, what the headings say holds. */
  readonly part?: Part;
  /**
   * The same where the headings say evidence, if it differs: in a list of evidence "Description: ..." describes a piece
   * of evidence. Null: what the headings say.
   */
  readonly partInEvidence?: Part | null;
  /** Words that count wherever the piece belongs to, but behind a closing heading. */
  readonly words?: number;
  /** Words that count as evidence and as nothing else: lists of references and contents, captions. */
  readonly listed?: number;
  /** Addresses of links, in reading order. */
  readonly links?: string[];
};

/** What was counted in the text above the first heading, or under one heading. Zeros are left out. */
export type Stretch = {
  readonly pieces?: Piece[];
  readonly images?: number;
  /** Images whose author gave no alternative text; one marked as decoration has one. */
  readonly imagesWithoutAlt?: number;
  /** Films, sounds and embedded pages. */
  readonly media?: number;
};
