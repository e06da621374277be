import { pointOut } from '../dom/point-out';
import { type Canvas, isCurrent } from './canvas';
import { caretIn, elementOf } from './caret';
import { readEditor } from './editor-text';
import { glanceAt } from './glance';
import { createMemory } from './recall';
import { EDITOR } from './selectors';
import type { View, ViewEvents } from './view';

/**
 * Attributes whose change changes what is read. Few elements have them and they seldom change, so listing them costs
 * nothing while typing; listing none would miss a link that was given another address.
 */
const READ_ATTRIBUTES = ['href', 'alt'];

/** The text as the block editor draws it. */
export function openCanvas(canvas: Canvas, page: Document, events: ViewEvents, until: AbortSignal): View {
  const memory = createMemory();
  let known: ReadonlySet<string> = new Set();
  let composing = false;
  const observer = new MutationObserver((records) => {
    memory.forget(records);
    if (!composing) events.changed();
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
  document.addEventListener('selectionchange', events.caretMoved, options);
  // The observer does not see what is typed into a field.
  document.addEventListener('input', (event) => isSource(event) && events.changed(), options);
  // A block without text, such as an image, takes the focus without moving the selection.
  document.addEventListener('focusin', events.caretMoved, options);
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
      events.changed();
    },
    options,
  );
  canvas.frame?.addEventListener('load', events.replaced, { signal: until });

  return {
    isCurrent: () => isCurrent(canvas),
    read: () => {
      memory.forget(observer.takeRecords());
      const text = readEditor(document, memory.recall);
      if (text !== null) known = new Set(text.blocks.map(({ id }) => id));
      return text;
    },
    glance: () => glanceAt(document),
    caret: () => caretIn(canvas, page, (id) => known.has(id)),
    reveal: (id) => {
      const element = elementOf(canvas, id);
      if (element === null) return false;
      pointOut(element);
      return true;
    },
  };
}

function isSource({ target }: Event): boolean {
  return (target as Element | null)?.matches?.(EDITOR.htmlSource) === true;
}
