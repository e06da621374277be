import type { Block } from '../../document/block';
import { nameBlocks } from '../dom/blocks';
import { walk } from '../dom/walk';
import { unshownEmbed } from './odd-blocks';
import { PUBLISHED } from './selectors';
import { markPlaces, PLACE_ATTRIBUTE } from './source-places';

/** The blocks of a source, and for each the offset at which it begins: never before the one above it. */
export type SourceText = { readonly blocks: readonly Block[]; readonly places: readonly number[] };

/** Reads the source of a post, with block comments or without. Ids are the blocks' numbers. */
export function readSource(source: string): SourceText {
  const page = new DOMParser().parseFromString(markPlaces(source), 'text/html');
  const places: number[] = [];
  let last = 0;
  const found = walk(page.body, {
    skips: (element) => element.matches(PUBLISHED.furniture),
    media: unshownEmbed,
    kind: (element) => (element.classList.contains(PUBLISHED.caption) ? 'caption' : null),
  });
  const blocks = nameBlocks(found, (at, within) => {
    last = Math.max(last, placeOf(within));
    places.push(last);
    return `${at}`;
  });
  return { blocks, places };
}

/** Text that stands in no element of its own counts to what is around it. */
function placeOf(element: Element): number {
  const value = element.closest(`[${PLACE_ATTRIBUTE}]`)?.getAttribute(PLACE_ATTRIBUTE) ?? '';
  return /^\d{1,9}$/u.test(value) ? Number(value) : 0;
}
