import type { Block, Link } from '../../document/block';

/**
 * Replaces blocks that equal the one of the same id in an earlier reading by that very object, so that what was worked
 * out for it stays known.
 */
export function keepSame(blocks: readonly Block[], earlier: ReadonlyMap<string, Block>): Block[] {
  return blocks.map((block) => {
    const before = earlier.get(block.id);
    return before !== undefined && isSameBlock(before, block) ? before : block;
  });
}

/** Whether two blocks say the same. */
export function isSameBlock(a: Block, b: Block): boolean {
  if (a === b) return true;
  if (a.kind === 'media')
    return b.kind === 'media' && a.id === b.id && a.media === b.media && a.alt === b.alt;
  if (b.kind === 'media' || a.kind !== b.kind || a.id !== b.id || a.text !== b.text) return false;
  return attributeOf(a) === attributeOf(b) && areSameLinks(a.links, b.links);
}

function attributeOf(block: Exclude<Block, { kind: 'media' }>): number {
  return block.kind === 'heading' ? block.level : block.boldLead;
}

function areSameLinks(a: readonly Link[], b: readonly Link[]): boolean {
  return (
    a.length === b.length && a.every((link, at) => link.href === b[at]?.href && link.text === b[at]?.text)
  );
}
