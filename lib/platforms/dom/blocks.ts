import type { Block } from '../../document/block';
import type { Draft } from './runs';
import type { Found } from './walk';

/** Gives each draft its id. */
export function nameBlocks(found: readonly Found[], name: (at: number, within: Element) => string): Block[] {
  const blocks: Block[] = [];
  for (const piece of found) {
    if (piece.kind === 'known') blocks.push(...piece.blocks);
    else blocks.push(withId(piece.draft, name(blocks.length, piece.within)));
  }
  return blocks;
}

/** A draft with an id is a block. */
export function withId(draft: Draft, id: string): Block {
  return { ...draft, id };
}
