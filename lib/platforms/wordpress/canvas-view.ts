import type { CaretPlace } from '../contract';
import { pointOut } from '../dom/point-out';
import { type Canvas, isCurrent } from './canvas';
import { caretIn, elementOf } from './caret';
import { readEditor } from './editor-text';
import { glanceAt } from './glance';
import { createMemory } from './recall';
import { EDITOR } from './selectors';
import type { View, ViewEvents } from './view';
import { watchText } from './watch-text';

/** The text as the block editor draws it. */
export function openCanvas(canvas: Canvas, page: Document, events: ViewEvents, until: AbortSignal): View {
  const memory = createMemory();
  let known: ReadonlySet<string> = new Set();
  let place: CaretPlace = { kind: 'unknown' };
  const { document } = canvas;
  const takeRecords = watchText(canvas.scope, events, until, memory.forget);
  // The observer does not see what is typed into a field.
  const options = { signal: until, passive: true };
  document.addEventListener('input', (event) => isSource(event) && events.changed(), options);
  canvas.frame?.addEventListener('load', events.replaced, { signal: until });

  return {
    isCurrent: () => isCurrent(canvas),
    read: () => {
      memory.forget(takeRecords());
      const text = readEditor(document, memory.recall);
      if (text !== null) known = new Set(text.blocks.map(({ id }) => id));
      return text;
    },
    glance: () => glanceAt(document),
    caret: () => {
      place = caretIn(canvas, page, (id) => known.has(id), place);
      return place;
    },
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
