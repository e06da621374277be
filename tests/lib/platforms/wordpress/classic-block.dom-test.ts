import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveDocument } from '../../../../lib/platforms/contract';
import { wordpress } from '../../../../lib/platforms/wordpress/wordpress';
import { sketch } from '../page';

const TEXT =
  '<h2>1a Constraints</h2><p>Four words are here.</p><h2>1b Technical</h2><ul><li>One</li><li>Two</li></ul>';

/** The Classic block of 6.2, with its toolbar, and a paragraph; `text`: what TinyMCE has drawn of the block. */
const editorWith = (text: string) => `<div id="editor"><div class="editor-styles-wrapper">
<h1 class="editor-post-title__input">My portfolio</h1>
<div class="is-root-container">
  <div data-block="classic" data-type="core/freeform" class="wp-block-freeform" tabindex="0">
    <div class="block-library-classic__toolbar"><div><span>Paragraph</span></div></div>
    <div class="wp-block-freeform block-library-rich-text__tinymce" contenteditable="true">${text}</div>
  </div>
  <p data-block="after" data-type="core/paragraph" contenteditable="true">After it.</p>
</div></div></div>`;

const listener = { changed: vi.fn(), caretMoved: vi.fn(), documentChanged: vi.fn() };
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  vi.clearAllMocks();
  Reflect.get(window, 'happyDOM').setURL('https://example.org/wp-admin/post.php?post=12&action=edit');
  document.body.className = 'block-editor-page';
});

afterEach(() => stop.abort());

function open(text: string): LiveDocument {
  const shown = new DOMParser().parseFromString(editorWith(text), 'text/html');
  document.body.replaceChildren(...[...shown.body.childNodes].map((node) => document.importNode(node, true)));
  return wordpress.live(document, listener, stop.signal);
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

function putCaret(selector: string): void {
  find('[contenteditable]').focus();
  document.getSelection()?.collapse(find(selector).firstChild, 1);
}

describe('the Classic block', () => {
  it('is loading until its text is drawn, for a glance as well', async () => {
    const live = open('');
    expect(live.read()).toEqual({ kind: 'unreadable', reason: 'still-loading' });
    expect(live.glance()).toEqual({ kind: 'unreadable', reason: 'still-loading' });
    const shown = new DOMParser().parseFromString(TEXT, 'text/html');
    find('.block-library-rich-text__tinymce').append(...shown.body.childNodes);
    await new Promise((done) => setTimeout(done, 0));
    expect(listener.changed).toHaveBeenCalled();
    const reading = live.read();
    expect(reading.kind === 'text' && sketch(reading.text)).toEqual([
      'h1 My portfolio',
      'h2 1a Constraints',
      'paragraph Four words are here.',
      'h2 1b Technical',
      'list-item One',
      'list-item Two',
      'paragraph After it.',
    ]);
  });

  it('has the caret in one of its paragraphs, and keeps it when the focus goes', () => {
    const live = open(TEXT);
    live.read();
    putCaret('[data-block="classic"] p');
    expect(live.caret()).toEqual({ kind: 'block', id: 'classic.1' });
    putCaret('[data-block="classic"] li:last-child');
    expect(live.caret()).toEqual({ kind: 'block', id: 'classic.4' });
    find('[data-block="classic"]').classList.add('is-selected');
    find('[contenteditable]').blur();
    expect(live.caret()).toEqual({ kind: 'block', id: 'classic.4' });
    find('[data-block="classic"]').classList.remove('is-selected');
    find('[data-block="after"]').classList.add('is-selected');
    expect(live.caret()).toEqual({ kind: 'block', id: 'after' });
  });

  it('tells no section while it is selected and nothing says where', () => {
    const live = open(TEXT);
    live.read();
    find('[data-block="classic"]').classList.add('is-selected');
    expect(live.caret()).toEqual({ kind: 'unknown' });
  });

  it('reveals each of its headings, and not its whole length', () => {
    const live = open(TEXT);
    live.read();
    const seen: Element[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this);
    };
    Element.prototype.animate = vi.fn();
    expect(['classic', 'classic.2', 'after'].map((id) => live.reveal(id))).toEqual([true, true, true]);
    expect(seen.map((element) => element.textContent)).toEqual([
      '1a Constraints',
      '1b Technical',
      'After it.',
    ]);
  });
});
