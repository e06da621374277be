import type { Block, DocumentText } from '../../document/block';
import type { LiveDocument, LiveListener, Reading } from '../contract';
import { keepSame } from '../dom/same-blocks';
import { hasNoPageOpen, isSiteEditor, newMark, openDocumentOf } from './address';
import { TITLE_ID } from './editor-text';
import type { Screen, View, ViewSearch } from './view';

type Attachment = { readonly view: View; readonly nodes: readonly (Node | null)[] };

/** Reads the text that a screen edits, for as long as it is open. */
export function liveEditor(
  page: Document,
  screen: Screen,
  listener: LiveListener,
  signal: AbortSignal,
): LiveDocument {
  let attachment: Attachment | null = null;
  let detach = new AbortController();
  let blocks: ReadonlyMap<string, Block> = new Map();
  /** Whose blocks these are. */
  let readId = '';
  let openId = openDocumentOf(page, addressOf(page)).id;
  let openKey = keyOf(page);

  /** Follows the view the page shows now; returns why there is none. */
  function attach(): ViewSearch {
    const search = screen.findView(page);
    if (search.kind === 'found' && attachment !== null && areSame(attachment.nodes, search.nodes))
      return search;
    detach.abort();
    attachment = null;
    if (signal.aborted) return search;
    detach = new AbortController();
    if (search.kind === 'found') {
      const { changed, caretMoved } = listener;
      const view = search.open({ changed, caretMoved, replaced: recheck }, detach.signal);
      attachment = { view, nodes: search.nodes };
    } else if (search.frame !== null) {
      awaitFrame(search.frame, detach.signal);
    }
    return search;
  }

  /** The frame is there before its document is, and its document before the editor has drawn in it. */
  function awaitFrame(frame: HTMLIFrameElement, until: AbortSignal): void {
    frame.addEventListener('load', recheck, { signal: until });
    const document = frame.contentDocument;
    if (document === null) return;
    const observer = new MutationObserver(recheck);
    observer.observe(document, { childList: true, subtree: true });
    until.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  /** Another document may be open, or the same one have been saved first. */
  function followDocument(): void {
    const key = keyOf(page);
    if (key === openKey) return;
    openKey = key;
    openId = openDocumentOf(page, addressOf(page)).id;
    listener.documentChanged();
  }

  function recheck(): void {
    followDocument();
    if (attachment?.view.isCurrent() === true) return;
    const before = attachment;
    attach();
    if (attachment !== before) listener.changed();
  }

  /** Follows the page to the document and the view it shows now, and has that view read. */
  function readWith(readView: (view: View) => DocumentText | null): Reading {
    followDocument();
    const search = attach();
    if (hasNoPageOpen(addressOf(page))) return { kind: 'unreadable', reason: 'no-page-open' };
    if (search.kind === 'missing') return { kind: 'unreadable', reason: search.reason };
    const text = attachment === null ? null : readView(attachment.view);
    if (text === null || isLeftBehind(text)) return { kind: 'unreadable', reason: 'still-loading' };
    return { kind: 'text', text };
  }

  /**
   * The site editor changes its address before it has the page that it leads to: till then it shows the one before, which
   * some versions draw anew, with other ids, while they wait. So the same words are taken for the same page as well. Two
   * pages that say the very same are not told apart until one of them is written in.
   */
  function isLeftBehind(text: DocumentText): boolean {
    if (openId === readId || !isSiteEditor(addressOf(page))) return false;
    const now = text.blocks.filter(({ id }) => id !== TITLE_ID);
    const before = [...blocks.values()].filter(({ id }) => id !== TITLE_ID);
    return now.length > 0 && (now.some(({ id }) => blocks.has(id)) || wordsOf(now) === wordsOf(before));
  }

  function read(): Reading {
    const reading = readWith((view) => view.read());
    if (reading.kind === 'unreadable') return reading;
    const same = keepSame(reading.text.blocks, blocks);
    blocks = new Map(same.map((block) => [block.id, block]));
    readId = openId;
    return { kind: 'text', text: { title: reading.text.title, blocks: same } };
  }

  const pageObserver = new MutationObserver(recheck);
  for (const [node, changes] of screen.watched(page)) pageObserver.observe(node, changes);
  signal.addEventListener(
    'abort',
    () => {
      pageObserver.disconnect();
      detach.abort();
    },
    { once: true },
  );
  attach();
  return {
    open: () => openDocumentOf(page, addressOf(page)),
    read,
    glance: () => readWith((view) => view.glance()),
    caret: () => attachment?.view.caret() ?? { kind: 'unknown' },
    source: () => attachment?.view.source ?? null,
    reveal: (id) => attachment?.view.reveal(id) ?? false,
  };
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'media' ? '' : block.text)).join('\n');
}

function areSame(a: readonly (Node | null)[], b: readonly (Node | null)[]): boolean {
  return a.length === b.length && a.every((node, at) => node === b[at]);
}

/** What the open document depends on, as a text to compare: put together at each change of the page. */
function keyOf(page: Document): string {
  return `${page.location.href} ${newMark(page)?.getAttribute('value') ?? ''}`;
}

/** Asked each time: the editor replaces the address of a new post when it is saved first. */
function addressOf(page: Document): URL {
  return new URL(page.location.href);
}
