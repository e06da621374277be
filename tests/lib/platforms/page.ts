import type { Block, DocumentText } from '../../../lib/document/block';
import { parsePage } from '../../tools/inspect/inert-page';

/** An inert document of the given markup, as `inspect` makes it. */
export function parse(html: string): Document {
  return parsePage(html);
}

/** One line a block, to compare readings with: "h2 Title", "paragraph* Bold" (wholly bold), "image[alt]". */
export function sketch(text: DocumentText): string[] {
  return text.blocks.map(sketchBlock);
}

function sketchBlock(block: Block): string {
  if (block.kind === 'media') return `${block.media}[${block.alt ?? '-'}]`;
  const links = block.links.map((link) => ` <${link.href}|${link.text}>`).join('');
  if (block.kind === 'heading') return `h${block.level} ${block.text}${links}`;
  const lead = block.boldLead === 0 ? '' : block.boldLead === block.text.length ? '*' : `*${block.boldLead}`;
  return `${block.kind}${lead} ${block.text.replace(/\n/gu, '⏎')}${links}`;
}
