import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../../lib/document/block';
import type { LiveDocument, Reading } from '../../../../lib/platforms/contract';
import { wordpress } from '../../../../lib/platforms/wordpress/wordpress';
import { fixture } from '../fixture';
import { sketch } from '../page';

/** The ids that the fixtures give to the editor's blocks. */
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const listener = { changed: vi.fn(), caretMoved: vi.fn(), documentChanged: vi.fn() };
let stop: AbortController;

beforeEach(() => {
  // The simulated browser complains of each frame that it loads none.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  stop = new AbortController();
  vi.clearAllMocks();
});

afterEach(() => stop.abort());

/** Makes the page of the test the one of a fixture, at an address. */
function show(
  name: string,
  address = 'https://example.org/blog/wp-admin/post.php?post=12&action=edit',
): Document {
  Reflect.get(window, 'happyDOM').setURL(address);
  const shown = new DOMParser().parseFromString(fixture(`wordpress/${name}`), 'text/html');
  document.body.className = shown.body.className;
  document.body.replaceChildren(...[...shown.body.childNodes].map((node) => document.importNode(node, true)));
  return document;
}

/** Gives the frame of the page a document: a browser would load it from a blob. */
function fillFrame(name = 'canvas-7.1.html'): Document {
  const canvas = new DOMParser().parseFromString(fixture(`wordpress/${name}`), 'text/html');
  const frame = find(document, 'iframe[name="editor-canvas"]');
  Object.defineProperty(frame, 'contentDocument', { value: canvas, configurable: true });
  frame.dispatchEvent(new Event('load'));
  return canvas;
}

function find(scope: ParentNode, selector: string): HTMLElement {
  const found = scope.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

function start(page: Document): LiveDocument {
  return wordpress.live(page, listener, stop.signal);
}

function blocksOf(reading: Reading): readonly Block[] {
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return reading.text.blocks;
}

/** Lets mutation observers run. */
async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
}

describe('matching', () => {
  it.each([
    ['https://example.org/wp-admin/post.php?post=1&action=edit', true],
    ['https://example.org/sites/me/wp-admin/post-new.php', true],
    ['https://example.org/wp-admin/site-editor.php?p=/page', true],
    ['https://example.org/wp-admin/edit.php', false],
    ['https://example.org/wp-admin/post.php/more', false],
    ['https://example.org/about', false],
  ])('%s: %s', (address, expected) => {
    expect(wordpress.matches(document, new URL(address))).toBe(expected);
  });
});

describe('the open document', () => {
  it('is named by site and post, also where the site is in a directory', () => {
    expect(start(show('editor-6.2.html')).open()).toEqual({
      id: 'wordpress:https://example.org/blog/:12',
      home: 'https://example.org/blog/',
      url: 'https://example.org/blog/wp-admin/post.php?post=12&action=edit',
    });
  });

  it('has its id before it was saved first', () => {
    const page = show('editor-6.2.html', 'https://example.org/wp-admin/post-new.php?post_type=page');
    expect(start(page).open()).toMatchObject({ id: 'wordpress:https://example.org/:12', unsaved: true });
  });

  it('tells when it is saved first, and no sooner', async () => {
    const page = show('editor-6.2.html', 'https://example.org/wp-admin/post-new.php?post_type=page');
    const live = start(page);
    find(page, '#editor').append(page.createElement('div'));
    await settle();
    expect(listener.documentChanged).not.toHaveBeenCalled();
    Reflect.get(window, 'happyDOM').setURL('https://example.org/wp-admin/post.php?post=12&action=edit');
    find(page, '#editor').append(page.createElement('div'));
    await settle();
    expect(listener.documentChanged).toHaveBeenCalledOnce();
    expect(live.open()).not.toHaveProperty('unsaved');
  });

  it('tells when the id comes late', () => {
    const page = show('editor-6.2.html', 'https://example.org/wp-admin/post-new.php');
    find(page, '#post_ID').remove();
    const live = start(page);
    live.read();
    expect(listener.documentChanged).not.toHaveBeenCalled();
    Reflect.get(window, 'happyDOM').setURL('https://example.org/wp-admin/post.php?post=7&action=edit');
    live.read();
    expect(listener.documentChanged).toHaveBeenCalledOnce();
    expect(live.open().id).toBe('wordpress:https://example.org/:7');
  });
});

describe('reading', () => {
  it('reads both forms of the canvas alike', () => {
    const inPage = start(show('editor-6.2.html')).read();
    const page = show('editor-7.1.html');
    fillFrame();
    const inFrame = start(page).read();
    if (inPage.kind !== 'text' || inFrame.kind !== 'text') throw new Error('not read');
    expect(inFrame.text.title).toBe('My portfolio');
    expect(sketch(inFrame.text)).toEqual(sketch(inPage.text));
    expect(inFrame.text.blocks[1]?.id).toBe(id(1));
  });

  it('takes a glance in the same browser, at the canvas that is there', () => {
    const page = show('editor-7.1.html');
    const live = start(page);
    expect(live.glance()).toEqual(live.read());
    fillFrame();
    const all = blocksOf(live.read());
    const glance = blocksOf(live.glance());
    expect(glance.length).toBeLessThan(all.length);
    const headings = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings(glance)).toEqual(headings(all));
  });

  it('hands out the same objects for what has not changed', async () => {
    const page = show('editor-6.2.html');
    const live = start(page);
    const before = blocksOf(live.read());
    expect(blocksOf(live.read()).every((block, at) => block === before[at])).toBe(true);
    find(page, `[data-block="${id(13)}"]`).append(' and right');
    await settle();
    expect(listener.changed).toHaveBeenCalledOnce();
    const after = blocksOf(live.read());
    expect(after.filter((block, at) => block !== before[at])).toEqual([
      { kind: 'paragraph', id: id(13), text: 'Left and right', boldLead: 0, links: [] },
    ]);
  });

  it('sees changes that were made just before it reads', () => {
    const page = show('editor-6.2.html');
    const live = start(page);
    live.read();
    find(page, `[data-block="${id(15)}"]`).textContent = 'Reflection';
    expect(
      blocksOf(live.read()).some((block) => block.kind === 'heading' && block.text === 'Reflection'),
    ).toBe(true);
  });

  it('sees a link that was given another address, and a title that was changed', async () => {
    const page = show('editor-6.2.html');
    const live = start(page);
    live.read();
    find(page, 'a[href="https://example.org/plan"]').setAttribute('href', 'https://example.org/new');
    find(page, '.editor-post-title__input').textContent = '1a';
    await settle();
    const reading = live.read();
    if (reading.kind !== 'text') throw new Error(reading.reason);
    expect(reading.text.title).toBe('1a');
    expect(sketch(reading.text)).toContain('paragraph I chose a plan. <https://example.org/new|a plan>');
  });

  it('reads a list item again when it got a list of its own, and a block that moved into a quote', () => {
    const page = show('editor-6.2.html');
    const live = start(page);
    live.read();
    const nested = find(page, `[data-block="${id(5)}"]`);
    find(page, `[data-block="${id(6)}"]`).append(nested.cloneNode(false));
    find(page, `[data-block="${id(7)}"]`).append(find(page, `[data-block="${id(13)}"]`));
    const lines = sketch({ title: '', blocks: blocksOf(live.read()) });
    expect(lines).toContain('list-item Two');
    expect(lines).toContain('quote Left');
  });

  it('has no title block while the title is empty', () => {
    const page = show('editor-6.2.html');
    find(page, '.editor-post-title__input').textContent = '\uFEFF';
    const reading = start(page).read();
    expect(reading.kind === 'text' && [reading.text.title, reading.text.blocks[0]?.id]).toEqual(['', id(1)]);
  });

  it('keeps to the post where a template is shown around it', () => {
    const page = show('editor-6.2.html');
    const root = find(page, '.is-root-container');
    const content = page.createElement('div');
    content.setAttribute('data-block', id(90));
    content.setAttribute('data-type', 'core/post-content');
    content.append(find(page, `[data-block="${id(1)}"]`));
    root.prepend(content);
    expect(sketch({ title: '', blocks: blocksOf(start(page).read()) })).toEqual([
      'h1 My portfolio',
      'h2 1a Constraints and benefits',
    ]);
  });
});

describe('views without a text', () => {
  it('is still loading until the canvas holds a block or a title', async () => {
    const page = show('editor-7.1.html');
    const live = start(page);
    expect(live.read()).toEqual({ kind: 'unreadable', reason: 'frame-unreachable' });
    const canvas = fillFrame();
    expect(listener.changed).toHaveBeenCalled();
    const root = find(canvas, '.is-root-container');
    const title = find(canvas, '.editor-post-title__input');
    const parts = [...root.children];
    root.replaceChildren();
    title.remove();
    expect(live.read()).toEqual({ kind: 'unreadable', reason: 'still-loading' });
    root.replaceChildren(...parts);
    expect(live.read().kind).toBe('text');
  });

  it('follows the canvas when it moves into a frame, and when the frame is loaded anew', async () => {
    const page = show('editor-6.2.html');
    const live = start(page);
    live.read();
    const wrapper = find(page, '.editor-styles-wrapper');
    const frame = page.createElement('iframe');
    frame.setAttribute('name', 'editor-canvas');
    wrapper.replaceWith(frame);
    fillFrame();
    await settle();
    expect(listener.changed).toHaveBeenCalled();
    expect(blocksOf(live.read())[0]?.id).toBe('title');
    listener.changed.mockClear();
    const canvas = fillFrame();
    expect(listener.changed).toHaveBeenCalled();
    live.read();
    listener.changed.mockClear();
    find(canvas, `[data-block="${id(13)}"]`).append('!');
    await settle();
    expect(listener.changed).toHaveBeenCalled();
  });

  it('names what is opened from a post as a view it cannot read', () => {
    const page = show('editor-6.2.html');
    const live = start(page);
    const back = page.createElement('button');
    back.className = 'editor-document-bar__back-button';
    page.body.append(back);
    expect(live.read()).toEqual({ kind: 'unreadable', reason: 'unsupported-view' });
    back.remove();
    expect(live.read().kind).toBe('text');
  });

  it('names the classic editor as one', () => {
    const page = show('editor-6.2.html');
    page.body.classList.remove('block-editor-page');
    const live = start(page);
    expect(live.read()).toEqual({ kind: 'unreadable', reason: 'unsupported-view' });
    expect(live.caret()).toEqual({ kind: 'unknown' });
    expect(live.reveal('title')).toBe(false);
  });
});

describe('the caret', () => {
  it('is in the block with the selection while the canvas has the focus, else in the selected block', () => {
    const page = show('editor-6.2.html');
    const live = start(page);
    live.read();
    expect(live.caret()).toEqual({ kind: 'unknown' });
    find(page, `[data-block="${id(15)}"]`).classList.add('is-selected');
    expect(live.caret()).toEqual({ kind: 'block', id: id(15) });
    const item = find(page, `[data-block="${id(6)}"] [contenteditable]`);
    item.focus();
    page.getSelection()?.collapse(item.firstChild, 1);
    expect(live.caret()).toEqual({ kind: 'block', id: id(6) });
    const title = find(page, '.editor-post-title__input');
    title.focus();
    page.getSelection()?.collapse(title.firstChild, 1);
    expect(live.caret()).toEqual({ kind: 'block', id: 'title' });
  });

  it('is in the nearest text above when its own block has none', () => {
    const page = show('editor-6.2.html');
    const live = start(page);
    live.read();
    find(page, `[data-block="${id(18)}"]`).classList.add('is-selected');
    expect(live.caret()).toEqual({ kind: 'block', id: id(17) });
    find(page, `[data-block="${id(18)}"]`).classList.remove('is-selected');
    find(page, `[data-block="${id(14)}"]`).classList.add('is-multi-selected');
    expect(live.caret()).toEqual({ kind: 'block', id: id(13) });
  });
});

describe('listening', () => {
  it('waits until a composition has ended', async () => {
    const page = show('editor-6.2.html');
    start(page);
    const item = find(page, `[data-block="${id(13)}"]`);
    item.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    item.append('に');
    await settle();
    expect(listener.changed).not.toHaveBeenCalled();
    item.dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(listener.changed).toHaveBeenCalledOnce();
  });

  it('hears nothing any more once it was stopped', async () => {
    const page = show('editor-6.2.html');
    start(page);
    stop.abort();
    find(page, `[data-block="${id(13)}"]`).append('!');
    page.dispatchEvent(new Event('selectionchange'));
    find(page, '.editor-styles-wrapper').remove();
    await settle();
    expect(listener.changed).not.toHaveBeenCalled();
    expect(listener.caretMoved).not.toHaveBeenCalled();
  });
});
