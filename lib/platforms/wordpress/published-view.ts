import type { Block, DocumentText } from '../../document/block';
import { oneLine } from '../../document/text';
import type { CaretPlace, LiveDocument, LiveListener, OpenDocument, Reading } from '../contract';
import { nameBlocks } from '../dom/blocks';
import { carryIds } from '../dom/carry-ids';
import { BLOCK_ELEMENTS } from '../dom/elements';
import { loudBlocks } from '../dom/loud';
import { pointOut } from '../dom/point-out';
import { keepSame } from '../dom/same-blocks';
import { walk } from '../dom/walk';
import { TITLE_ID } from './editor-text';
import { unshownEmbed } from './odd-blocks';
import { publishedKind } from './published-kind';
import { publishedPost } from './published-post';
import { PUBLISHED } from './selectors';

/** Where a page shows its post. */
type Place = { readonly content: Element; readonly title: Element | null };

/** Blocks, and for each the element it stands in. */
type Found = { readonly blocks: readonly Block[]; readonly elements: readonly Element[] };

const NOTHING: Found = { blocks: [], elements: [] };

/**
 * Reads a published page or a preview: at the start, and when scripts of the page change it. `post`: what it showed
 * when it was looked at first.
 */
export function livePost(
  page: Document,
  post: OpenDocument,
  listener: LiveListener,
  signal: AbortSignal,
): LiveDocument {
  let place = placeOf(page);
  let last = NOTHING;
  let known: ReadonlyMap<string, Block> = new Map();
  let idsGiven = 0;
  const observer = new MutationObserver(listener.changed);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  page.addEventListener('selectionchange', listener.caretMoved, { signal, passive: true });
  observe();

  /** What is drawn into the post, and that something else is put into its place; not what the theme does elsewhere. */
  function observe(): void {
    observer.disconnect();
    if (place === null || signal.aborted) return;
    observer.observe(place.content, { childList: true, characterData: true, subtree: true });
    for (let at = place.content.parentElement; at !== null; at = at.parentElement) {
      observer.observe(at, { childList: true });
    }
  }

  function follow(): Place | null {
    if (place?.content.isConnected === true) return place;
    place = placeOf(page);
    observe();
    return place;
  }

  function readWith(readContent: (content: Element) => readonly Block[]): Reading {
    const now = follow();
    if (now === null) return { kind: 'unreadable', reason: 'unsupported-view' };
    const title = oneLine(now.title?.textContent ?? '');
    const heading: Block = { kind: 'heading', id: TITLE_ID, level: 1, text: title, links: [] };
    const blocks = readContent(now.content);
    const text: DocumentText =
      title === '' ? { title: oneLine(page.title), blocks } : { title, blocks: [heading, ...blocks] };
    return { kind: 'text', text: { ...text, blocks: keepSame(text.blocks, known) } };
  }

  function read(): Reading {
    const reading = readWith((content) => {
      const { blocks, elements } = blocksIn(content);
      last = { blocks: carryIds(blocks, last.blocks, () => `page-${++idsGiven}`), elements };
      return last.blocks;
    });
    if (reading.kind === 'text') known = new Map(reading.text.blocks.map((block) => [block.id, block]));
    return reading;
  }

  /** Where the selection is, which a click sets too. A selection elsewhere in the page says nothing of the post. */
  function caret(): CaretPlace {
    const node = page.getSelection()?.focusNode ?? null;
    if (node === null || place === null) return { kind: 'unknown' };
    if (place.title?.contains(node) === true) return { kind: 'block', id: TITLE_ID };
    if (!place.content.contains(node)) return { kind: 'unknown' };
    const element = last.elements.findLast((other) => other.contains(node) || isBefore(other, node));
    const block = element === undefined ? undefined : last.blocks[last.elements.indexOf(element)];
    return block === undefined ? { kind: 'unknown' } : { kind: 'block', id: block.id };
  }

  function reveal(id: string): boolean {
    const at = last.blocks.findIndex((block) => block.id === id);
    const element = id === TITLE_ID ? place?.title : last.elements[at];
    if (element?.isConnected !== true) return false;
    pointOut(element);
    return true;
  }

  return {
    open: () => publishedPost(page, new URL(page.location.href)) ?? post,
    read,
    glance: () =>
      readWith((content) => loudBlocks(content, standsAlone).flatMap((at) => blocksIn(at).blocks)),
    caret,
    reveal,
  };
}

/**
 * The post's content and the title above it. Themes mark both; where one does not, its main part is taken. What stands
 * in a list of posts is another post's.
 */
function placeOf(page: Document): Place | null {
  const own = (element: Element) => element.closest(PUBLISHED.lists) === null;
  for (const selector of PUBLISHED.contents) {
    const content = [...page.querySelectorAll(selector)].find(own);
    if (content === undefined) continue;
    const titles = PUBLISHED.ownTitles.flatMap((one) => [...page.querySelectorAll(one)]);
    const title = titles.find((element) => own(element) && isBefore(element, content));
    return { content, title: title ?? null };
  }
  return null;
}

function blocksIn(root: Element): Found {
  const elements: Element[] = [];
  const found = walk(root, {
    skips: (element) => element.matches(PUBLISHED.furniture),
    media: unshownEmbed,
    kind: publishedKind,
  });
  const blocks = nameBlocks(found, (at, within) => {
    elements.push(within);
    return `${at}`;
  });
  return { blocks, elements };
}

/** Inside of `pre` white space counts, which an element there does not know by itself. */
function standsAlone(element: Element): boolean {
  return BLOCK_ELEMENTS.has(element.localName) && element.parentElement?.closest('pre') == null;
}

function isBefore(element: Element, node: Node): boolean {
  return (element.compareDocumentPosition(node) & element.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
