import type { Block, DocumentText, HeadingLevel } from './block';
import { headingLines } from './heading-lines';

/** A heading of a document, with its place among the blocks. */
export type OutlineHeading = {
  /** The id of the block that holds it. */
  readonly id: string;
  /** Index of that block in the document's blocks. */
  readonly at: number;
  /** 1 to 6 for real headings, 7 for a bold line that serves as one. */
  readonly level: HeadingLevel;
  /** On one line, otherwise as written. Never empty. */
  readonly text: string;
  /** What stands between this heading and the next, or the end; left out where that is not known. */
  readonly followed?: Followed;
};

/** Nothing; a line or two or a picture, as on the cards of a menu; or a text, a film or a sound. */
export type Followed = 'by-heading' | 'by-little' | 'by-text';

/** Longest text that is no more than a line or two, in characters: about 50 words. */
const LITTLE = 300;

/** The headings of one document in reading order, with the title its host gives it. */
export type Outline = {
  readonly title: string;
  readonly headings: readonly OutlineHeading[];
};

/** The outline of a document. See heading-lines.ts for the bold lines that count. */
export function outlineOf(document: DocumentText): Outline {
  const lines = headingLines(document.blocks);
  const headings: Omit<OutlineHeading, 'followed'>[] = [];
  document.blocks.forEach((block, at) => {
    const level = levelOf(block, lines.has(at));
    if (level !== null && block.kind !== 'media' && block.text !== '') {
      headings.push({ id: block.id, at, level, text: block.text.replace(/\n/gu, ' ') });
    }
  });
  return {
    title: document.title,
    headings: headings.map((heading, i) => ({
      ...heading,
      followed: followedBy(document.blocks.slice(heading.at + 1, headings[i + 1]?.at)),
    })),
  };
}

function followedBy(blocks: readonly Block[]): Followed {
  if (blocks.length === 0) return 'by-heading';
  if (blocks.some((block) => block.kind === 'media' && block.media !== 'image')) return 'by-text';
  const length = blocks.reduce((sum, block) => sum + (block.kind === 'media' ? 0 : block.text.length), 0);
  return length <= LITTLE ? 'by-little' : 'by-text';
}

function levelOf(block: Block, isHeadingLine: boolean): HeadingLevel | null {
  if (block.kind === 'heading') return block.level;
  return isHeadingLine ? 7 : null;
}
