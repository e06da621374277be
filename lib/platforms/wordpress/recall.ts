import type { Block, TextKind } from '../../document/block';
import { type Recall, readLeaf, titleBlocks } from './editor-text';
import { EDITOR } from './selectors';

/** Remembers what was read from each block of the editor, and forgets what a change of the DOM touched. */
export type Memory = {
  readonly recall: Recall;
  /** Takes note of what changed since. */
  readonly forget: (records: readonly MutationRecord[]) => void;
};

type Remembered = { readonly outer: TextKind; readonly blocks: readonly Block[] };

/**
 * Makes a memory for one canvas. Only blocks that hold no other block are remembered: those that do are walked through
 * each time, which costs little, since all they hold of their own is a citation or a summary. A block that is edited as its
 * source is read each time as well: nothing tells of a field whose value is set by script.
 */
export function createMemory(): Memory {
  const remembered = new WeakMap<Element, Remembered>();

  function recall(element: Element, outer: TextKind): readonly Block[] | null {
    const isTitle = element.matches(EDITOR.title);
    if (!isTitle && !element.hasAttribute(EDITOR.blockIdAttribute)) return null;
    const known = remembered.get(element);
    if (known?.outer === outer) return known.blocks;
    if (!isTitle && element.querySelector(EDITOR.block) !== null) return null;
    const blocks = isTitle ? titleBlocks(element) : readLeaf(element, outer);
    if (element.querySelector(EDITOR.htmlSource) === null) remembered.set(element, { outer, blocks });
    return blocks;
  }

  function forget(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      const element = target.nodeType === target.ELEMENT_NODE ? (target as Element) : target.parentElement;
      const owner = element?.closest(EDITOR.block);
      if (owner != null) remembered.delete(owner);
      const title = element?.closest(EDITOR.title);
      if (title != null) remembered.delete(title);
    }
  }

  return { recall, forget };
}
