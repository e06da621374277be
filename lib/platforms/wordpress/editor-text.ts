import type { Block, DocumentText, TextKind } from '../../document/block';
import { nameBlocks } from '../dom/blocks';
import { type WalkOptions, walk } from '../dom/walk';
import { customHtml, isEmbedNotice, kindOfNote, unshownEmbed } from './odd-blocks';
import { EDITOR, EDITOR_FURNITURE, OTHER_POSTS } from './selectors';

/** The id of the title's block. Client ids of blocks are UUIDs, so it cannot be one of them. */
export const TITLE_ID = 'title';

/** Answers with the blocks of an element that has not changed since it was read, or null. */
export type Recall = (element: Element, outer: TextKind) => readonly Block[] | null;

/**
 * The text of the block editor, read from the DOM that holds its canvas: the document of the canvas frame, the page
 * itself, or a saved copy of either. Null while there is neither a title nor a block yet, or one is not drawn.
 */
export function readEditor(canvas: Document, recall?: Recall): DocumentText | null {
  const root = rootOf(canvas);
  const title = titleElementOf(canvas);
  if (root === null || !isDrawn(root)) return null;
  if (title === null && root.querySelector(EDITOR.block) === null) return null;
  const titleBlocks = title === null ? [] : readTitle(title, recall);
  const blocks = nameBlocks(walk(root, optionsWith(recall)), namer(root));
  const first = titleBlocks[0];
  return {
    title: first === undefined || first.kind === 'media' ? '' : first.text,
    blocks: [...titleBlocks, ...blocks],
  };
}

/** The element that holds the blocks of the post: not those of a template that is shown around it. */
export function rootOf(canvas: Document): Element | null {
  const root = canvas.querySelector(EDITOR.rootList);
  return root?.querySelector(EDITOR.postContent) ?? root;
}

/** Whether the editor has drawn all blocks: what is missing till then would be taken for deleted. */
export function isDrawn(root: Element): boolean {
  return root.querySelector(EDITOR.undrawn) === null;
}

/** What the title is edited in; null where there is none. The posts of a Query Loop have titles as well. */
export function titleElementOf(canvas: Document): Element | null {
  const first = canvas.querySelector(EDITOR.title);
  if (first?.closest(OTHER_POSTS) == null) return first;
  return (
    [...canvas.querySelectorAll(EDITOR.title)].find((title) => title.closest(OTHER_POSTS) === null) ?? null
  );
}

/** The blocks of one block of the editor that holds no other. */
export function readLeaf(leaf: Element, outer: TextKind): Block[] {
  return nameBlocks(walk(leaf, optionsWith(), outer), namer(leaf));
}

/** For each block that is read from a block of the editor which holds no other, in their order: what it stands in. */
export function placesIn(leaf: Element): readonly Element[] {
  return walk(leaf, optionsWith()).flatMap((piece) =>
    piece.kind === 'known' ? piece.blocks.map(() => leaf) : [piece.within],
  );
}

function optionsWith(recall?: Recall): WalkOptions {
  return {
    skips: isFurniture,
    kind: kindOfNote,
    media: unshownEmbed,
    known: (element, outer) => customHtml(element, outer) ?? recall?.(element, outer) ?? null,
  };
}

/** The title is a heading also in versions and templates that do not make it one. */
function readTitle(title: Element, recall: Recall | undefined): readonly Block[] {
  const known = recall?.(title, 'paragraph') ?? null;
  return known ?? titleBlocks(title);
}

/** The title of the post as its first heading; none while it is empty. */
export function titleBlocks(title: Element): Block[] {
  const block = readLeaf(title, 'paragraph').find(({ kind }) => kind !== 'media');
  if (block === undefined || block.kind === 'media' || block.text === '') return [];
  return [
    { kind: 'heading', id: TITLE_ID, level: 1, text: block.text.replace(/\n/gu, ' '), links: block.links },
  ];
}

/** A text below a title that is edited in a field of its own. `title`: on one line. */
export function titled(title: string, blocks: readonly Block[]): DocumentText {
  const heading: Block = { kind: 'heading', id: TITLE_ID, level: 1, text: title, links: [] };
  return { title, blocks: title === '' ? blocks : [heading, ...blocks] };
}

/** Whether an element is the editor's own and no text of the author's. */
export function isFurniture(element: Element): boolean {
  return element.matches(EDITOR_FURNITURE) && !isEmbedNotice(element);
}

/** Names blocks by the client id of the editor's block they stand in, numbered where one makes several. */
function namer(root: Element): (at: number, within: Element) => string {
  const counts = new Map<string, number>();
  return (_at, within) => {
    const owner = within.closest(EDITOR.block) ?? root.closest(EDITOR.block);
    const clientId = owner?.getAttribute(EDITOR.blockIdAttribute) ?? 'root';
    const count = counts.get(clientId) ?? 0;
    counts.set(clientId, count + 1);
    return count === 0 ? clientId : `${clientId}.${count}`;
  };
}
