import { findCanvas } from './canvas';
import { openCanvas } from './canvas-view';
import { titleBlocks } from './editor-text';
import { leadsToBuilder } from './page-builder';
import { EDITOR } from './selectors';
import { openSource } from './source-view';
import type { Screen, ViewSearch } from './view';

/** The block editor of a post. */
export const blockEditor: Screen = {
  findView,
  watched: (page) => [[page.querySelector(EDITOR.app) ?? page.body, { childList: true, subtree: true }]],
};

function findView(page: Document): ViewSearch {
  if (page.querySelector(EDITOR.back) !== null) {
    return { kind: 'missing', reason: 'unsupported-view', frame: null };
  }
  const area = page.querySelector<HTMLTextAreaElement>(EDITOR.codeEditor);
  if (area !== null) {
    const source = { area, title: () => titleOf(page), titleElement: page.querySelector(EDITOR.title) };
    return {
      kind: 'found',
      nodes: [area],
      open: (events, until) => openSource(source, page, events, until),
    };
  }
  const search = findCanvas(page);
  if (search.kind === 'missing') return search;
  const { canvas } = search;
  if (leadsToBuilder(page, canvas.root))
    return { kind: 'missing', reason: 'page-builder', frame: canvas.frame };
  return {
    kind: 'found',
    nodes: [canvas.document, canvas.root, canvas.scope, canvas.frame],
    open: (events, until) => openCanvas(canvas, page, events, until),
  };
}

/** The title in the code editor: a field of its own in newer versions, as in the canvas in older ones. */
function titleOf(page: Document): string {
  const title = page.querySelector(EDITOR.title);
  if (title === null) return '';
  const field = title.localName === 'textarea' ? title : title.querySelector('textarea');
  if (field !== null) return (field as HTMLTextAreaElement).value;
  const block = titleBlocks(title)[0];
  return block === undefined || block.kind === 'media' ? '' : block.text;
}
