import { newMark } from './address';
import { openClassicText } from './classic-view';
import { leadsToBuilder } from './page-builder';
import { CLASSIC } from './selectors';
import { openSource } from './source-view';
import type { Screen, View, ViewSearch, Watched } from './view';

/**
 * The classic editor: one text in a visual view, drawn in a frame by TinyMCE, and in a view of its source. Both are in
 * the page all the time; the one that is not shown holds an older state.
 */
export const classicEditor: Screen = {
  findView,
  watched: (page) => [
    ...watching(page.querySelector(CLASSIC.wrap), { attributeFilter: ['class'] }),
    ...watching(page.querySelector(CLASSIC.container), { childList: true, subtree: true }),
    ...watching(newMark(page), { attributeFilter: ['value'] }),
  ],
};

function watching(node: Node | null, changes: MutationObserverInit): Watched[] {
  return node === null ? [] : [[node, changes]];
}

function findView(page: Document): ViewSearch {
  const wrap = page.querySelector(CLASSIC.wrap);
  if (wrap === null) return { kind: 'missing', reason: 'unsupported-view', frame: null };
  if (leadsToBuilder(page, wrap)) return { kind: 'missing', reason: 'page-builder', frame: null };
  return showsVisual(wrap) ? findVisual(wrap, page) : findSource(wrap, page);
}

function showsVisual(wrap: Element): boolean {
  return wrap.classList.contains(CLASSIC.visualClass);
}

function findVisual(wrap: Element, page: Document): ViewSearch {
  const frame = wrap.querySelector<HTMLIFrameElement>(CLASSIC.frame);
  const document = frame?.contentDocument ?? null;
  if (frame !== null && document === null) return { kind: 'missing', reason: 'frame-unreachable', frame };
  const body = document?.querySelector(CLASSIC.body) ?? null;
  if (frame === null || body === null) return { kind: 'missing', reason: 'still-loading', frame };
  return {
    kind: 'found',
    nodes: [frame, body],
    open: (events, until) => {
      frame.addEventListener('load', events.replaced, { signal: until });
      const view = openClassicText({ body, frame, title: titleField(page) }, page, events, until);
      return whileShown(view, () => showsVisual(wrap));
    },
  };
}

function findSource(wrap: Element, page: Document): ViewSearch {
  const area = wrap.querySelector<HTMLTextAreaElement>(CLASSIC.area);
  if (area === null) return { kind: 'missing', reason: 'still-loading', frame: null };
  const titleElement = titleField(page);
  const source = { area, title: () => titleElement?.value ?? '', titleElement };
  return {
    kind: 'found',
    nodes: [area],
    open: (events, until) => whileShown(openSource(source, page, events, until), () => !showsVisual(wrap)),
  };
}

function whileShown(view: View, isShown: () => boolean): View {
  return { ...view, isCurrent: () => isShown() && view.isCurrent() };
}

function titleField(page: Document): HTMLInputElement | null {
  return page.querySelector<HTMLInputElement>(CLASSIC.title);
}
