import type { Block } from '../../document/block';
import { isSameBlock } from './same-blocks';

/**
 * Gives the blocks of a new reading the ids they had in the one before, where the host has no ids of its own.
 *
 * What is wanted: a block keeps its id while others are written above and below it, and while it is written in itself.
 * Between two readings somebody writes in one place, so what is equal from the top and from the bottom is taken for the
 * same, and what lies between is matched in order. What cannot be known: which block is which where two places changed
 * at once; then some get another block's id, which costs no more than a new look at them.
 */
export function carryIds(
  now: readonly Block[],
  before: readonly Block[],
  freshId: () => string,
): readonly Block[] {
  const shorter = Math.min(now.length, before.length);
  let top = 0;
  while (top < shorter && saysSame(now[top], before[top])) top++;
  let bottom = 0;
  while (bottom < shorter - top && saysSame(now.at(-1 - bottom), before.at(-1 - bottom))) bottom++;
  return now.map((block, at) => {
    const fromEnd = now.length - at;
    const earlier = fromEnd <= bottom ? before.at(-fromEnd) : before[at];
    const isFree = fromEnd <= bottom || at < before.length - bottom;
    return { ...block, id: earlier === undefined || !isFree ? freshId() : earlier.id };
  });
}

function saysSame(a: Block | undefined, b: Block | undefined): boolean {
  return a !== undefined && b !== undefined && isSameBlock({ ...a, id: b.id }, b);
}
