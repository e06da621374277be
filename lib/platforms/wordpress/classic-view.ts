import type { Block, DocumentText } from '../../document/block';
import { oneLine } from '../../document/text';
import type { CaretPlace } from '../contract';
import { carryIds } from '../dom/carry-ids';
import { indexAbove } from '../dom/index-above';
import { pointOut } from '../dom/point-out';
import { createClassicReader, glanceAtClassic, isFilled } from './classic-text';
import { TITLE_ID, titled } from './editor-text';
import type { View, ViewEvents } from './view';
import { watchText } from './watch-text';

/** The text as TinyMCE draws it, and the field with its title, where the type of post has one. */
export type ClassicCanvas = {
  readonly body: Element;
  readonly frame: HTMLIFrameElement;
  readonly title: HTMLInputElement | null;
};

type Last = { readonly blocks: readonly Block[]; readonly elements: readonly Element[] };

/**
 * The visual view of the classic editor. TinyMCE gives its paragraphs no ids, and makes all of them anew when something is
 * undone; so ids go by what stands where, and each reading notes which element a block was read from.
 */
export function openClassicText(
  { body, frame, title }: ClassicCanvas,
  page: Document,
  events: ViewEvents,
  until: AbortSignal,
): View {
  const document = body.ownerDocument;
  const reader = createClassicReader(body);
  const takeRecords = watchText(body, events, until, reader.forget);
  let last: Last = { blocks: [], elements: [] };
  let wasFocused = page.activeElement === frame;
  let idsGiven = 0;

  function read(): DocumentText | null {
    reader.forget(takeRecords());
    if (!isFilled(body)) return null;
    const { blocks, elements } = reader.read();
    last = { blocks: carryIds(blocks, last.blocks, () => `text-${++idsGiven}`), elements };
    return titled(titleText(), last.blocks);
  }

  function titleText(): string {
    return oneLine(title?.value ?? '');
  }

  /** Without the focus the frame keeps its selection; one that never had the focus has none that means anything. */
  function caret(): CaretPlace {
    if (title !== null && page.activeElement === title) return { kind: 'block', id: TITLE_ID };
    wasFocused ||= page.activeElement === frame;
    const node = wasFocused ? (document.getSelection()?.anchorNode ?? null) : null;
    // An empty paragraph is no block: then it is the last one above.
    const block = node === null ? undefined : last.blocks[indexAbove(last.elements, node)];
    return block === undefined ? { kind: 'unknown' } : { kind: 'block', id: block.id };
  }

  function reveal(id: string): boolean {
    read();
    const element =
      id === TITLE_ID ? title : last.elements[last.blocks.findIndex((block) => block.id === id)];
    if (element == null) return false;
    pointOut(element);
    return true;
  }

  title?.addEventListener('input', events.changed, { signal: until, passive: true });
  page.addEventListener('focusin', events.caretMoved, { signal: until, passive: true });
  return {
    isCurrent: () => body.isConnected && frame.isConnected && frame.contentDocument === document,
    read,
    glance: () => (isFilled(body) ? titled(titleText(), glanceAtClassic(body)) : null),
    caret,
    reveal,
  };
}
