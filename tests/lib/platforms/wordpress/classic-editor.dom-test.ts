import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../../lib/document/block';
import type { LiveDocument, Reading } from '../../../../lib/platforms/contract';
import { wordpress } from '../../../../lib/platforms/wordpress/wordpress';
import { sketch } from '../page';

/** The parts of the classic screen that matter, as 6.2 and 7.1 serve them. */
const SCREEN = `
<form id="post"><input type="hidden" id="post_ID" value="12">
  <div id="titlewrap"><input type="text" id="title" value="Classic:  my portfolio"></div>
  <div id="wp-content-wrap" class="wp-core-ui wp-editor-wrap tmce-active has-dfw">
    <div id="wp-content-editor-container" class="wp-editor-container">
      <textarea class="wp-editor-area" id="content">An older state</textarea>
    </div>
  </div>
</form>`;

const TEXT = `<h2>1a Constraints</h2>
<p>I chose <a href="https://example.org/plan" data-mce-href="https://example.org/plan">a plan</a>.</p>
<p><strong>Reflection</strong><br>It taught me a lot.</p>
<p><br data-mce-bogus="1"></p>
<div class="mceTemp"><dl class="wp-caption"><dt class="wp-caption-dt"><img alt="A tree" src="tree.png"></dt><dd class="wp-caption-dd">The tree outside</dd></dl></div>
<p><img class="wp-more-tag mce-wp-more" data-wp-more="more" data-mce-placeholder="1" alt="" src="data:,"></p>
<ul><li>One</li><li>Two</li></ul>
<h2>1b Technical knowledge</h2>
<div class="mce-resizehandle" data-mce-bogus="all">Handle</div>`;

const listener = { changed: vi.fn(), caretMoved: vi.fn(), documentChanged: vi.fn() };
let stop: AbortController;

beforeEach(() => {
  // The simulated browser complains of each frame that it loads none.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  stop = new AbortController();
  vi.clearAllMocks();
  Reflect.get(window, 'happyDOM').setURL('https://example.org/wp-admin/post.php?post=12&action=edit');
  document.body.className = 'wp-admin wp-core-ui js post-php post-type-page';
  const shown = new DOMParser().parseFromString(SCREEN, 'text/html');
  document.body.replaceChildren(...[...shown.body.childNodes].map((node) => document.importNode(node, true)));
});

afterEach(() => {
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
  Reflect.deleteProperty(document, 'activeElement');
  vi.useRealTimers();
});

function find<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

/** What TinyMCE does when it starts: a frame, a line break in it, and the text at the end. */
function startTinyMce(): HTMLElement {
  const inside = new DOMParser().parseFromString('<body id="tinymce"><br></body>', 'text/html');
  const frame = document.createElement('iframe');
  frame.id = 'content_ifr';
  Object.defineProperty(frame, 'contentDocument', { value: inside, configurable: true });
  find('#wp-content-editor-container').prepend(frame);
  inside.body.setAttribute('contenteditable', 'true');
  return inside.body;
}

function showText(): HTMLElement {
  const body = startTinyMce();
  setContent(body, TEXT);
  return body;
}

/** As undoing does: everything is made anew. */
function setContent(body: Element, html: string): void {
  const made = new DOMParser().parseFromString(html, 'text/html');
  body.replaceChildren(...[...made.body.childNodes].map((node) => body.ownerDocument.importNode(node, true)));
}

function showSource(source: string): HTMLTextAreaElement {
  const area = find<HTMLTextAreaElement>('#content');
  area.value = source;
  find('#wp-content-wrap').classList.replace('tmce-active', 'html-active');
  return area;
}

function start(): LiveDocument {
  return wordpress.live(document, listener, stop.signal);
}

function blocksOf(reading: Reading): readonly Block[] {
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return reading.text.blocks;
}

function lines(reading: Reading): string[] {
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return sketch(reading.text);
}

function idOf(live: LiveDocument, text: string): string {
  const block = blocksOf(live.read()).find((one) => one.kind !== 'media' && one.text === text);
  if (block === undefined) throw new Error(`There is no "${text}"`);
  return block.id;
}

function putCaret(node: Node): void {
  Object.defineProperty(document, 'activeElement', { value: find('#content_ifr'), configurable: true });
  const inside = node.ownerDocument;
  if (inside === null) throw new Error('The node is in no document');
  inside.getSelection = () => ({ anchorNode: node }) as Selection;
}

/** Lets mutation observers run. */
async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
}

describe('the visual view', () => {
  it('sees films and sounds that stand for shortcodes and addresses', () => {
    const view = (type: string, inside = '') =>
      `<div class="wpview wpview-wrap" data-wpview-text="x" data-wpview-type="${type}" contenteditable="false">${inside}</div>`;
    const body = startTinyMce();
    setContent(
      body,
      [
        view('video', '<iframe class="wpview-sandbox"></iframe>'),
        view('embedURL', '<div class="wpview-loading"><ins></ins></div>'),
        view('audio', '<div class="wpview-error"><p>No such file</p></div>'),
        view('gallery', '<img src="a.png" alt="A tree">'),
        '<p>https://vimeo.com/1</p>',
        '<p>https://example.org/plan</p>',
      ].join(''),
    );
    expect(lines(start().read()).slice(1)).toEqual([
      'embed[-]',
      'embed[-]',
      'embed[-]',
      'image[A tree]',
      'embed[-]',
      'paragraph https://example.org/plan',
    ]);
  });

  it('reads the text in the frame, and the title', () => {
    showText();
    const reading = start().read();
    expect(reading.kind === 'text' && reading.text.title).toBe('Classic: my portfolio');
    expect(lines(reading)).toEqual([
      'h1 Classic: my portfolio',
      'h2 1a Constraints',
      'paragraph I chose a plan. <https://example.org/plan|a plan>',
      'paragraph* Reflection',
      'paragraph It taught me a lot.',
      'image[A tree]',
      'caption The tree outside',
      'list-item One',
      'list-item Two',
      'h2 1b Technical knowledge',
    ]);
  });

  it('waits for TinyMCE, and for the text', async () => {
    const live = start();
    expect(live.read()).toEqual({ kind: 'unreadable', reason: 'still-loading' });
    const body = startTinyMce();
    await settle();
    expect(live.glance()).toEqual({ kind: 'unreadable', reason: 'still-loading' });
    listener.changed.mockClear();
    setContent(body, '<p><br data-mce-bogus="1"></p>');
    await settle();
    expect(listener.changed).toHaveBeenCalled();
    expect(lines(live.read())).toEqual(['h1 Classic: my portfolio']);
  });

  it('glances at headings and bold lines alone', () => {
    showText();
    expect(lines(start().glance())).toEqual([
      'h1 Classic: my portfolio',
      'h2 1a Constraints',
      'paragraph* Reflection',
      'paragraph It taught me a lot.',
      'h2 1b Technical knowledge',
    ]);
  });

  it('keeps ids and objects of what has not changed, also when everything is made anew', async () => {
    const body = showText();
    const live = start();
    const before = blocksOf(live.read());
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
    find('p', body).append(' Then another.');
    await settle();
    expect(listener.changed).toHaveBeenCalledOnce();
    const typed = blocksOf(live.read());
    expect(typed.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(typed.filter((block, at) => block !== before[at])).toMatchObject([
      { text: 'I chose a plan. Then another.' },
    ]);
    setContent(body, TEXT);
    await settle();
    const undone = blocksOf(live.read());
    expect(undone).toEqual(before);
    expect(undone.filter((block, at) => block !== typed[at])).toHaveLength(1);
    find('h2', body).before(Object.assign(body.ownerDocument.createElement('p'), { textContent: 'First' }));
    expect(
      blocksOf(live.read())
        .filter((block) => block.kind !== 'media' && block.text !== 'First')
        .map(({ id }) => id),
    ).toEqual(before.filter(({ kind }) => kind !== 'media').map(({ id }) => id));
  });

  it('says where the caret is, once the text had the focus', () => {
    const body = showText();
    const live = start();
    live.read();
    body.ownerDocument.getSelection = () => ({ anchorNode: body.firstChild }) as Selection;
    expect(live.caret()).toEqual({ kind: 'unknown' });
    const items = body.querySelectorAll('li');
    putCaret(items[1]?.firstChild ?? body);
    expect(live.caret()).toEqual({ kind: 'block', id: idOf(live, 'Two') });
    putCaret(find('h2', body).firstChild ?? body);
    expect(live.caret()).toEqual({ kind: 'block', id: idOf(live, '1a Constraints') });
    // An empty paragraph belongs to what is above it; of two lines in one paragraph the first stands for both.
    putCaret(body.querySelectorAll('p')[2] ?? body);
    expect(live.caret()).toEqual({ kind: 'block', id: idOf(live, 'Reflection') });
    Object.defineProperty(document, 'activeElement', { value: document.body, configurable: true });
    expect(live.caret()).toEqual({ kind: 'block', id: idOf(live, 'Reflection') });
    Object.defineProperty(document, 'activeElement', { value: find('#title'), configurable: true });
    expect(live.caret()).toEqual({ kind: 'block', id: 'title' });
  });

  it('points out a block, and says when it has gone', () => {
    const body = showText();
    const live = start();
    const id = idOf(live, '1b Technical knowledge');
    setContent(body, TEXT);
    const heading = body.querySelectorAll('h2')[1];
    const shown = vi.fn();
    Object.assign(heading ?? {}, { scrollIntoView: shown, animate: vi.fn() });
    expect(live.reveal(id)).toBe(true);
    expect(shown).toHaveBeenCalledOnce();
    heading?.remove();
    expect(live.reveal(id)).toBe(false);
  });

  it('hears of the title', () => {
    showText();
    const live = start();
    const title = find<HTMLInputElement>('#title');
    title.value = 'Classic: yours';
    title.dispatchEvent(new Event('input'));
    expect(listener.changed).toHaveBeenCalledOnce();
    expect(lines(live.read())[0]).toBe('h1 Classic: yours');
  });
});

describe('the text view', () => {
  const SOURCE = '<h2>1a Constraints</h2>\nI chose a plan.\n\nThen another.';

  it('reads the source, in which blank lines divide paragraphs', () => {
    showSource(SOURCE);
    expect(lines(start().read())).toEqual([
      'h1 Classic: my portfolio',
      'h2 1a Constraints',
      'paragraph I chose a plan.',
      'paragraph Then another.',
    ]);
  });

  it('is switched to and from without a reload', async () => {
    const body = showText();
    const live = start();
    live.read();
    showSource(SOURCE);
    await settle();
    expect(listener.changed).toHaveBeenCalledOnce();
    expect(lines(live.read())).toHaveLength(4);
    // What goes on in the frame that is not shown is not the text.
    find('p', body).append(' Late.');
    await settle();
    expect(listener.changed).toHaveBeenCalledOnce();
    find('#wp-content-wrap').classList.replace('html-active', 'tmce-active');
    setContent(body, '<h2>1c Deployment</h2>');
    await settle();
    expect(listener.changed).toHaveBeenCalledTimes(2);
    expect(lines(live.read())).toEqual(['h1 Classic: my portfolio', 'h2 1c Deployment']);
  });
});

it('tells when a new post was saved by itself, without leaving the address of a new one', async () => {
  Reflect.get(window, 'happyDOM').setURL('https://example.org/wp-admin/post-new.php?post_type=page');
  const mark = document.createElement('input');
  Object.assign(mark, { type: 'hidden', id: 'auto_draft', value: '1' });
  mark.setAttribute('value', '1');
  find('#post').append(mark);
  showText();
  const live = start();
  expect(live.open()).toMatchObject({ id: 'wordpress:https://example.org/:12', unsaved: true });
  mark.setAttribute('value', '');
  await settle();
  expect(listener.documentChanged).toHaveBeenCalledOnce();
  expect(live.open()).not.toHaveProperty('unsaved');
});

it('stops with its signal', async () => {
  const body = showText();
  const live = start();
  live.read();
  stop.abort();
  find('p', body).append(' More.');
  find<HTMLInputElement>('#title').dispatchEvent(new Event('input'));
  body.ownerDocument.dispatchEvent(new Event('selectionchange'));
  showSource('Other');
  await settle();
  expect(listener.changed).not.toHaveBeenCalled();
  expect(listener.caretMoved).not.toHaveBeenCalled();
});

it('a type of post without a text is not read', () => {
  find('#wp-content-wrap').remove();
  expect(start().read()).toEqual({ kind: 'unreadable', reason: 'unsupported-view' });
});
