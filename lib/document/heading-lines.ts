import type { Block, TextBlock } from './block';

/**
 * Bold lines that serve as headings.
 *
 * Many candidates make a heading by making a line bold. It wants lines that are wholly bold, short, stand on their own
 * and have something to head. It cannot see how a line looks beside others, so it leaves out what is bold for other
 * reasons: a sentence that is stressed (it ends like one), a link, the caption of a figure, a row of a table, the lines of a
 * list that are all bold, a page whose whole text is bold.
 */

/** Longest line that can be a heading, in words and in characters. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 130;
/** More bold lines in a row than this are a list or an address, not headings. */
const MOST_IN_A_ROW = 3;
/** Share of the paragraphs that may be wholly bold before bold stops meaning anything. */
const MOST_BOLD = 0.5;
/** Fewest paragraphs from which that share can be told. */
const ENOUGH_PARAGRAPHS = 6;

const SENTENCE_END = /[.!;,…]["'”’)]*$/u;
/** "1." and "a." end with a full stop and are labels. */
const SHORT_LABEL = /^[^\s]{1,4}\.$/u;
const CAPTION = /^(?:figure|fig\.?|table|image|screenshot|photo|video|picture|diagram|chart)\s*\d+/iu;
const LETTERS = /[\p{L}\p{N}]/u;

/** Indexes of the blocks that are bold lines serving as headings. */
export function headingLines(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = new Set<number>();
  if (boldEverywhere(blocks)) return lines;
  let at = 0;
  while (at < blocks.length) {
    let end = at;
    while (end < blocks.length && isBoldLine(blocks[end])) end++;
    if (end > at && end - at <= MOST_IN_A_ROW) {
      for (let i = at; i < end; i++) if (headsSomething(blocks, i)) lines.add(i);
    }
    at = Math.max(end, at + 1);
  }
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
    (!SENTENCE_END.test(text) || SHORT_LABEL.test(text)) &&
    !CAPTION.test(text) &&
    !isLink(block)
  );
}

function isWhollyBold(block: TextBlock): boolean {
  return block.text !== '' && block.boldLead >= block.text.length;
}

function isLink(block: TextBlock): boolean {
  return block.links.some((link) => link.text.trim() === block.text);
}

/** A line heads something when text, media or another heading line comes after it; a signature at the end does not. */
function headsSomething(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return next !== undefined && (next.kind === 'media' || next.text !== '');
}

function boldEverywhere(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(
    (block): block is TextBlock => block.kind === 'paragraph' && block.text !== '',
  );
  const bold = paragraphs.filter((block) => isWhollyBold(block) && !isBoldLine(block)).length;
  return paragraphs.length >= ENOUGH_PARAGRAPHS && bold > MOST_BOLD * paragraphs.length;
}
