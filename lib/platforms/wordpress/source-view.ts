import type { Block, DocumentText } from '../../document/block';
import { oneLine } from '../../document/text';
import type { CaretPlace } from '../contract';
import { carryIds } from '../dom/carry-ids';
import { TITLE_ID, titled } from './editor-text';
import { scrollToOffset } from './field-scroll';
import { EDITOR } from './selectors';
import { readSource } from './source-text';
import type { View, ViewEvents } from './view';

/** A text that is edited as its source. */
export type Source = {
  readonly area: HTMLTextAreaElement;
  /** The title as it is now. */
  readonly title: () => string;
  /** What the title is edited in; null where there is no such element. */
  readonly titleElement: Element | null;
};

/**
 * How often a source is compared with what it was, in milliseconds. An editor sets it by script when something is undone
 * or put in with a button, and no event tells of that.
 */
const COMPARED_EVERY = 1_000;

type Last = {
  readonly value: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly places: readonly number[];
};

/** The text as its source in a text field. */
export function openSource(source: Source, page: Document, events: ViewEvents, until: AbortSignal): View {
  const { area, titleElement } = source;
  let last: Last = { value: '', title: '', blocks: [], places: [] };
  let seen = `${source.title()}\n${area.value}`;
  let wasFocused = page.activeElement === area;
  let idsGiven = 0;

  function read(): DocumentText {
    const title = oneLine(source.title());
    const { value } = area;
    if (value !== last.value || last.blocks.length === 0) {
      const { blocks, places } = readSource(value);
      const named = carryIds(blocks, last.blocks, () => `source-${++idsGiven}`);
      last = { value, title, blocks: named, places };
    }
    return titled(title, last.blocks);
  }

  function compare(): void {
    const now = `${source.title()}\n${area.value}`;
    if (now === seen) return;
    seen = now;
    events.changed();
  }

  /** Without the focus the field keeps its selection; one that never had the focus has none that means anything. */
  function caret(): CaretPlace {
    if (titleElement?.contains(page.activeElement) === true) return { kind: 'block', id: TITLE_ID };
    const at = wasFocused ? last.places.findLastIndex((place) => place <= area.selectionStart) : -1;
    const block = last.blocks[at];
    return block === undefined ? { kind: 'unknown' } : { kind: 'block', id: block.id };
  }

  function reveal(id: string): boolean {
    if (id === TITLE_ID && titleElement !== null) {
      titleElement.scrollIntoView({ block: 'center' });
      return true;
    }
    read();
    const at = last.blocks.findIndex((block) => block.id === id);
    const place = last.places[at];
    if (place === undefined) return false;
    showRange(area, place, endOfLine(area.value, place));
    return true;
  }

  const options = { signal: until, passive: true };
  area.addEventListener(
    'input',
    (event) => {
      if (!(event as InputEvent).isComposing) events.changed();
    },
    options,
  );
  area.addEventListener('compositionend', events.changed, options);
  page.addEventListener('selectionchange', events.caretMoved, options);
  page.addEventListener(
    'focusin',
    ({ target }) => {
      wasFocused ||= target === area;
      events.caretMoved();
    },
    options,
  );
  repeatWhileSeen(page, compare, until);
  const form = area.matches(EDITOR.codeEditor) ? 'blocks' : 'html';
  return { isCurrent: () => area.isConnected, read, glance: read, caret, reveal, source: form };
}

/** The selection is the mark: nothing else in a field can be marked. */
function showRange(area: HTMLTextAreaElement, start: number, end: number): void {
  area.setSelectionRange(start, end);
  area.focus({ preventScroll: true });
  scrollToOffset(area, start);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Repeats a task until it is aborted, but not while the page is hidden. */
function repeatWhileSeen(page: Document, task: () => void, until: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  function restart(): void {
    clearInterval(timer);
    if (!page.hidden && !until.aborted) timer = setInterval(task, COMPARED_EVERY);
  }
  page.addEventListener('visibilitychange', restart, { signal: until });
  until.addEventListener('abort', () => clearInterval(timer), { once: true });
  restart();
}
