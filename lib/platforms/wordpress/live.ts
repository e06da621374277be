import type { Block, DocumentText } from '../../document/block';
import type { CaretPlace, LiveDocument, LiveListener, Reading } from '../contract';
import { pointOut } from '../dom/point-out';
import { keepSame } from '../dom/same-blocks';
import { openDocumentOf } from './address';
import { type Canvas, findCanvas, isCurrent } from './canvas';
import { caretIn, elementOf } from './caret';
import { readEditor } from './editor-text';
import { glanceAt } from './glance';
import { createMemory, type Memory } from './recall';
import { EDITOR } from './selectors';

/**
 * Attributes whose change changes what is read. Few elements have them and they seldom change, so listing them costs
 * nothing while typing; listing none would miss a link that was given another address.
 */
const READ_ATTRIBUTES = ['href', 'alt'];

type Attachment = { readonly canvas: Canvas; readonly memory: Memory; readonly observer: MutationObserver };

/** Reads the block editor for as long as it is open. */
export function liveEditor(page: Document, listener: LiveListener, signal: AbortSignal): LiveDocument {
  let attachment: Attachment | null = null;
  let detach = new AbortController();
  let blocks: ReadonlyMap<string, Block> = new Map();
  let openId = openDocumentOf(page, addressOf(page)).id;

  /** Follows the canvas the page shows now; returns why there is none. */
  function attach(): ReturnType<typeof findCanvas> {
    const search = findCanvas(page);
    if (search.kind === 'found' && attachment !== null && isSameCanvas(attachment.canvas, search.canvas))
      return search;
    detach.abort();
    attachment = null;
    if (signal.aborted) return search;
    detach = new AbortController();
    if (search.kind === 'found') attachment = follow(search.canvas, detach.signal);
    else if (search.frame !== null) awaitFrame(search.frame, detach.signal);
    return search;
  }

  function follow(canvas: Canvas, until: AbortSignal): Attachment {
    const memory = createMemory();
    let composing = false;
    const observer = new MutationObserver((records) => {
      memory.forget(records);
      if (!composing) listener.changed();
    });
    observer.observe(canvas.scope, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: READ_ATTRIBUTES,
    });
    until.addEventListener('abort', () => observer.disconnect(), { once: true });
    const { document } = canvas;
    const options = { signal: until, passive: true };
    document.addEventListener('selectionchange', listener.caretMoved, options);
    // A block without text, such as an image, takes the focus without moving the selection.
    document.addEventListener('focusin', listener.caretMoved, options);
    document.addEventListener(
      'compositionstart',
      () => {
        composing = true;
      },
      options,
    );
    document.addEventListener(
      'compositionend',
      () => {
        composing = false;
        listener.changed();
      },
      options,
    );
    canvas.frame?.addEventListener('load', recheck, { signal: until });
    return { canvas, memory, observer };
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

  function recheck(): void {
    if (attachment !== null && isCurrent(attachment.canvas)) return;
    const before = attachment;
    attach();
    if (attachment !== before) listener.changed();
  }

  /** Follows the page to the document and the canvas it shows now, and has that canvas read. */
  function readWith(readCanvas: (canvas: Canvas) => DocumentText | null): Reading {
    const open = openDocumentOf(page, addressOf(page));
    if (open.id !== openId) {
      openId = open.id;
      listener.documentChanged();
    }
    const search = attach();
    if (search.kind === 'missing') return { kind: 'unreadable', reason: search.reason };
    const text = readCanvas(search.canvas);
    return text === null ? { kind: 'unreadable', reason: 'still-loading' } : { kind: 'text', text };
  }

  function readAll(canvas: Canvas): DocumentText | null {
    if (attachment !== null) attachment.memory.forget(attachment.observer.takeRecords());
    const text = readEditor(canvas.document, attachment?.memory.recall);
    if (text === null) return null;
    const same = keepSame(text.blocks, blocks);
    blocks = new Map(same.map((block) => [block.id, block]));
    return { title: text.title, blocks: same };
  }

  function caret(): CaretPlace {
    if (attachment === null) return { kind: 'unknown' };
    return caretIn(attachment.canvas, page, (id) => blocks.has(id));
  }

  function reveal(id: string): boolean {
    const element = attachment === null ? null : elementOf(attachment.canvas, id);
    if (element === null) return false;
    pointOut(element);
    return true;
  }

  const app = page.querySelector(EDITOR.app) ?? page.body;
  const pageObserver = new MutationObserver(recheck);
  pageObserver.observe(app, { childList: true, subtree: true });
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
    read: () => readWith(readAll),
    glance: () => readWith(({ document }) => glanceAt(document)),
    caret,
    reveal,
  };
}

function isSameCanvas(a: Canvas, b: Canvas): boolean {
  return a.document === b.document && a.root === b.root && a.scope === b.scope && a.frame === b.frame;
}

/** Asked each time: the editor replaces the address of a new post when it is saved first. */
function addressOf(page: Document): URL {
  return new URL(page.location.href);
}
