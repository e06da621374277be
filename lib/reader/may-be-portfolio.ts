import type { Block, DocumentText } from '../document/block';
import type { LiveDocument, Reading } from '../platforms/contract';

/**
 * Beginnings of words that stand in the sections' names, and numbers as sections have them. Far more than a portfolio's
 * headings have one of these; hardly any portfolio has a page without.
 */
const SIGNS =
  /cmalt|portfolio|technolog|technical|deploy|constraint|benefit|teach|learn|assess|legislat|polic|standard|communicat|working with|special|advanced|context|future|confirm|reflect|evidence|\bcore\b|\barea\b|\b[1-6][a-c]\b|^\W*[1-6]\b/iu;

/**
 * Whether it is worth looking closer at a document: any heading of it, or any bold line, could be one of a portfolio.
 *
 * This spares pages about something else the loading of all that can tell for certain. It may say yes to a blog about
 * teaching; it must not say no to a portfolio, so it asks for one sign in the whole document and no more.
 */
export function mayBePortfolio({ title, blocks }: DocumentText): boolean {
  return SIGNS.test(title) || blocks.some((block) => isHeadingLike(block) && SIGNS.test(block.text));
}

/** Reads a document whose headings could be a portfolio's; of any other no more than those. */
export function readIfPortfolio(live: Pick<LiveDocument, 'read' | 'glance'>): Reading {
  const glance = live.glance();
  return glance.kind === 'text' && mayBePortfolio(glance.text) ? live.read() : glance;
}

function isHeadingLike(block: Block): block is Exclude<Block, { kind: 'media' }> {
  if (block.kind === 'media') return false;
  return block.kind === 'heading' || (block.boldLead > 0 && block.boldLead === block.text.length);
}
