import type { Block, TextBlock } from './block';

/**
 * Bold lines that serve as headings.
 *
 * Many candidates make a heading by making a line bold. It wants lines that are wholly bold, short and stand on their
 * own. Whether text follows is not asked, since a candidate types the heading first. It cannot see how a line looks
 * beside others, so it leaves out what is bold for other reasons: a sentence that is stressed (it ends like one), a
 * link, the caption of a figure, a cell of a table, the items of a list that are all bold, a page that is all bold.
 */

/** Longest line that can be a heading, in words and in characters. */
const MOST_WORDS = 20;
const MOST_CHARACTERS = 160;
/** Share of the paragraphs that may be wholly bold before bold stops meaning anything. */
const MOST_BOLD = 0.5;
/** Fewest paragraphs from which that share can be told. */
const ENOUGH_PARAGRAPHS = 6;

const SENTENCE_END = /[.!;,]["'”’)]*$/u;
/** "1." and "Reflection." end with a full stop and are labels; so does a numbered title that somebody closed with one. */
const LABEL = /^(?:\S+\.|\W*(?:\d[a-d]?|core area|area|specialist area|advanced area)\b.*)$/iu;
const CAPTION = /^(?:figure|fig\.?|table|image|screenshot|photo|video|picture|diagram|chart)\s*\d+/iu;
const LETTERS = /[\p{L}\p{N}]/u;

/** Indexes of the blocks that are bold lines serving as headings. */
export function headingLines(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  if (boldEverywhere(blocks)) return lines;
  blocks.forEach((block, at) => {
    if (isBoldLine(block) && !isInBoldList(blocks, at)) lines.add(at);
  });
  return lines;
}

function isBoldLine(block: Block | undefined): boolean {
  if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'list-item')) return false;
  const { text } = block;
  return (
    isWhollyBold(block) &&
    text.length <= MOST_CHARACTERS &&
    !text.includes('\n') &&
    LETTERS.test(text) &&
    (text.match(/\S+/gu)?.length ?? 0) <= MOST_WORDS &&
    (!SENTENCE_END.test(text) || LABEL.test(text)) &&
    !CAPTION.test(text) &&
    !isLink(block)
  );
}

/** A list whose items are all bold is a list; a bold item before plain text is the heading of a numbered outline. */
function isInBoldList(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.kind !== 'list-item') return false;
  return [blocks[at - 1], blocks[at + 1]].some((other) => other?.kind === 'list-item' && isBoldLine(other));
}

function isWhollyBold(block: TextBlock): boolean {
  return block.text !== '' && block.boldLead >= block.text.length;
}

function isLink(block: TextBlock): boolean {
  return block.links.some((link) => link.text.trim() === block.text);
}

function boldEverywhere(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(
    (block): block is TextBlock => block.kind === 'paragraph' && block.text !== '',
  );
  const bold = paragraphs.filter((block) => isWhollyBold(block) && !isBoldLine(block)).length;
  return paragraphs.length >= ENOUGH_PARAGRAPHS && bold > MOST_BOLD * paragraphs.length;
}
