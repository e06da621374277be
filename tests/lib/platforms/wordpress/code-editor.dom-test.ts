import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveDocument, Reading } from '../../../../lib/platforms/contract';
import { wordpress } from '../../../../lib/platforms/wordpress/wordpress';
import { fixture } from '../fixture';
import { sketch } from '../page';

const SOURCE = `<!-- wp:heading -->
<h2 class="wp-block-heading">1a Constraints</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>I chose a plan.</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">1b Technical knowledge</h2>
<!-- /wp:heading -->`;

const listener = { changed: vi.fn(), caretMoved: vi.fn(), documentChanged: vi.fn() };
let stop: AbortController;

beforeEach(() => {
  // The simulated browser complains of each frame that it loads none.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  stop = new AbortController();
  vi.clearAllMocks();
  Reflect.get(window, 'happyDOM').setURL('https://example.org/wp-admin/post.php?post=12&action=edit');
  const shown = new DOMParser().parseFromString(fixture('wordpress/editor-6.2.html'), 'text/html');
  document.body.className = shown.body.className;
  document.body.replaceChildren(...[...shown.body.childNodes].map((node) => document.importNode(node, true)));
});

afterEach(() => {
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

function find<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

/** The field of the code editor, in the place of the canvas. */
function showCode(source = SOURCE): {
  area: HTMLTextAreaElement;
  canvas: Element;
  title: HTMLTextAreaElement;
} {
  const area = document.createElement('textarea');
  area.className = 'editor-post-text-editor';
  area.value = source;
  const raw = document.createElement('div');
  raw.className = 'editor-post-title is-raw-text';
  const title = document.createElement('textarea');
  title.value = 'My portfolio';
  raw.append(title);
  const canvas = find('.editor-styles-wrapper');
  const body = document.createElement('div');
  body.append(raw, area);
  canvas.replaceWith(body);
  return { area, canvas, title };
}

function start(): LiveDocument {
  return wordpress.live(document, listener, stop.signal);
}

function lines(reading: Reading): string[] {
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return sketch(reading.text);
}

function idOf(live: LiveDocument, text: string): string {
  const reading = live.read();
  if (reading.kind !== 'text') throw new Error(reading.reason);
  const block = reading.text.blocks.find((one) => one.kind !== 'media' && one.text === text);
  if (block === undefined) throw new Error(`There is no "${text}"`);
  return block.id;
}

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
}

describe('the code editor', () => {
  it('is read with its title, and followed there and back without a reload', async () => {
    const live = start();
    const visual = lines(live.read());
    const { area, canvas } = showCode();
    await settle();
    expect(listener.changed).toHaveBeenCalled();
    expect(lines(live.read())).toEqual([
      'h1 My portfolio',
      'h2 1a Constraints',
      'paragraph I chose a plan.',
      'h2 1b Technical knowledge',
    ]);
    expect(live.glance()).toEqual(live.read());
    listener.changed.mockClear();
    area.parentElement?.replaceWith(canvas);
    await settle();
    expect(listener.changed).toHaveBeenCalled();
    expect(lines(live.read())).toEqual(visual);
  });

  it('reads the title of older versions, which is edited as in the canvas', () => {
    const { title } = showCode();
    const heading = document.createElement('h1');
    heading.className = 'editor-post-title editor-post-title__input';
    heading.textContent = 'Mine\uFEFF';
    title.parentElement?.replaceWith(heading);
    expect(lines(start().read())[0]).toBe('h1 Mine');
  });

  it('keeps blocks that have not changed', () => {
    const { area } = showCode();
    const live = start();
    const second = idOf(live, '1b Technical knowledge');
    const before = live.read();
    area.value = SOURCE.replace('<p>I chose a plan.</p>', '<p>I chose a plan.</p>\n<p>And another.</p>');
    expect(idOf(live, '1b Technical knowledge')).toBe(second);
    const after = live.read();
    if (before.kind !== 'text' || after.kind !== 'text') throw new Error('not read');
    expect(after.text.blocks.at(-1)).toBe(before.text.blocks.at(-1));
    expect(new Set(after.text.blocks.map(({ id }) => id)).size).toBe(after.text.blocks.length);
  });

  it('hears typing, but not in the middle of a composition', () => {
    const { area } = showCode();
    start();
    area.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(listener.changed).not.toHaveBeenCalled();
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(listener.changed).toHaveBeenCalledOnce();
  });

  it('sees what a script puts in, and a title that was changed', () => {
    const { area, title } = showCode();
    start();
    vi.advanceTimersByTime(5_000);
    expect(listener.changed).not.toHaveBeenCalled();
    area.value = '<p>Undone</p>';
    vi.advanceTimersByTime(1_000);
    expect(listener.changed).toHaveBeenCalledTimes(1);
    title.value = '2b';
    vi.advanceTimersByTime(1_000);
    expect(listener.changed).toHaveBeenCalledTimes(2);
  });

  it('knows the block with the caret, also when the focus has left', () => {
    const { area, title } = showCode();
    const live = start();
    live.read();
    area.setSelectionRange(SOURCE.length, SOURCE.length);
    expect(live.caret()).toEqual({ kind: 'unknown' });
    area.focus();
    for (const text of ['1a Constraints', 'I chose a plan.', '1b Technical knowledge']) {
      const at = SOURCE.indexOf(text) + 2;
      area.setSelectionRange(at, at);
      expect(live.caret()).toEqual({ kind: 'block', id: idOf(live, text) });
    }
    area.blur();
    expect(live.caret()).toEqual({ kind: 'block', id: idOf(live, '1b Technical knowledge') });
    title.focus();
    expect(live.caret()).toEqual({ kind: 'block', id: 'title' });
  });

  it('reveals a block by selecting its line, and changes no text', () => {
    const { area } = showCode();
    const live = start();
    expect(live.reveal(idOf(live, '1b Technical knowledge'))).toBe(true);
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(
      '<h2 class="wp-block-heading">1b Technical knowledge</h2>',
    );
    expect(area.value).toBe(SOURCE);
    expect(live.reveal('gone')).toBe(false);
  });

  it('hears nothing any more once it was stopped', () => {
    const { area } = showCode();
    start();
    stop.abort();
    area.value = 'x';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    area.focus();
    vi.advanceTimersByTime(5_000);
    expect(listener.changed).not.toHaveBeenCalled();
    expect(listener.caretMoved).not.toHaveBeenCalled();
  });
});
