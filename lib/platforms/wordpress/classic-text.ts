import type { Block, TextKind } from '../../document/block';
import { withId } from '../dom/blocks';
import { BLOCK_ELEMENTS } from '../dom/elements';
import { loudBlocks } from '../dom/loud';
import { type WalkOptions, walk } from '../dom/walk';
import { classicMedia } from './odd-blocks';
import { CLASSIC, CLASSIC_FURNITURE } from './selectors';

/** The blocks of a text, without ids yet, and for each the element that it stands in. */
export type PlacedBlocks = { readonly blocks: readonly Block[]; readonly elements: readonly Element[] };

/** Reads the text of the classic editor again and again. */
export type ClassicReader = {
  readonly read: () => PlacedBlocks;
  /** Takes note of what changed since. */
  readonly forget: (records: readonly MutationRecord[]) => void;
};

type Remembered = { readonly outer: TextKind; readonly text: PlacedBlocks };

const OPTIONS: WalkOptions = {
  skips: (element) => element.matches(CLASSIC_FURNITURE),
  media: classicMedia,
  kind: (element) => (element.classList.contains(CLASSIC.caption) ? 'caption' : null),
};

/** A reader that remembers each paragraph, list and table that has not changed. */
export function createClassicReader(body: Element): ClassicReader {
  const remembered = new WeakMap<Element, Remembered>();

  function recall(element: Element, outer: TextKind): PlacedBlocks | null {
    if (element.parentElement !== body) return null;
    const known = remembered.get(element);
    if (known?.outer === outer) return known.text;
    // The walk does not ask what its root itself stands for.
    const media = classicMedia(element);
    const text =
      media === null ? placed(element, OPTIONS, outer) : { blocks: [withId(media, '')], elements: [element] };
    remembered.set(element, { outer, text });
    return text;
  }

  return {
    read: () => {
      const elementOf = new Map<Block, Element>();
      const known = (element: Element, outer: TextKind): readonly Block[] | null => {
        const text = recall(element, outer);
        for (const [at, block] of text?.blocks.entries() ?? []) {
          elementOf.set(block, text?.elements[at] ?? element);
        }
        return text?.blocks ?? null;
      };
      const { blocks, elements } = placed(body, { ...OPTIONS, known });
      return { blocks, elements: blocks.map((block, at) => elementOf.get(block) ?? elements[at] ?? body) };
    },
    forget: (records) => {
      for (const { target } of records) {
        for (let node: Node | null = target; node !== null && node !== body; node = node.parentNode) {
          remembered.delete(node as Element);
        }
      }
    },
  };
}

/** The headings and bold lines alone, with the text that they share a paragraph or a table with. */
export function glanceAtClassic(body: Element): readonly Block[] {
  const standsAlone = (element: Element) =>
    element.parentElement === body && BLOCK_ELEMENTS.has(element.localName);
  const blocks = loudBlocks(body, standsAlone).flatMap((block) => placed(block, OPTIONS).blocks);
  return blocks.map((block, at) => ({ ...block, id: `${at}` }));
}

/**
 * Whether the text was put in. Before that there is nothing but the line break that TinyMCE makes its frame with; after
 * that even an empty text has a paragraph.
 */
export function isFilled(body: Element): boolean {
  return [...body.children].some(({ localName }) => localName !== 'br') || body.textContent?.trim() !== '';
}

/** Blocks that were known come without elements of theirs. */
function placed(root: Element, options: WalkOptions, outer: TextKind = 'paragraph'): PlacedBlocks {
  const blocks: Block[] = [];
  const elements: Element[] = [];
  for (const piece of walk(root, options, outer)) {
    const found = piece.kind === 'known' ? piece.blocks : [withId(piece.draft, '')];
    for (const block of found) {
      blocks.push(block);
      elements.push(piece.kind === 'known' ? root : piece.within);
    }
  }
  return { blocks, elements };
}
