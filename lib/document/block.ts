/**
 * What every platform turns its text into: a flat list of blocks in reading order. Nothing after the platform knows
 * where the text came from.
 *
 * Blocks are immutable. A platform that reads again hands out the same object for a block that has not changed, so
 * that whatever was worked out for it (a WeakMap on the block) stays valid.
 */

/** Levels of real headings; 7 is a bold line that serves as a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A link in a block: its address as written in the page, and the words it stands on. */
export type Link = {
  readonly href: string;
  readonly text: string;
};

type Common = {
  /** The platform's own name for the place, unique in the document; used to find it again ("take me there"). */
  readonly id: string;
};

/** A heading made with the editor's heading styles, or the title of the page where the host shows it as one. */
export type HeadingBlock = Common & {
  readonly kind: 'heading';
  readonly level: Exclude<HeadingLevel, 7>;
  /** Normalised by `normaliseText`: line breaks have become spaces. */
  readonly text: string;
  readonly links: readonly Link[];
};

/** Where running text stands. A caption belongs to an image or a table; a quote is somebody else's words. */
export type TextKind = 'paragraph' | 'list-item' | 'table-cell' | 'quote' | 'caption' | 'code';

/**
 * Running text. A paragraph with a line break after a wholly bold line arrives as two blocks, so that the bold line
 * can serve as a heading.
 */
export type TextBlock = Common & {
  readonly kind: TextKind;
  /** Normalised by `normaliseText`; a line break inside the block is "\n". */
  readonly text: string;
  /** How many characters at the start of `text` are bold; equal to its length when all of it is. */
  readonly boldLead: number;
  readonly links: readonly Link[];
};

/** What a media block holds. An attachment that is a link is a link, not media. */
export type MediaKind = 'image' | 'video' | 'audio' | 'embed';

/** An image, film, sound or embedded page. Comes after the text of the block it stands in. */
export type MediaBlock = Common & {
  readonly kind: 'media';
  readonly media: MediaKind;
  /** The alternative text; null when the author gave none, "" when marked as decoration. */
  readonly alt: string | null;
};

/** One piece of a document, in reading order. */
export type Block = HeadingBlock | TextBlock | MediaBlock;

/** A document as a platform reads it. */
export type DocumentText = {
  /** The title the host gives the document. It need not stand among the blocks. "" when there is none. */
  readonly title: string;
  readonly blocks: readonly Block[];
};
