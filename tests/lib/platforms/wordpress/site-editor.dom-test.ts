import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordpress } from '../../../../lib/platforms/wordpress/wordpress';
import { fixture } from '../fixture';
import { sketch } from '../page';

const listener = { changed: vi.fn(), caretMoved: vi.fn(), documentChanged: vi.fn() };
let stop: AbortController;

beforeEach(() => {
  // The simulated browser complains of each frame that it loads none.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  stop = new AbortController();
  vi.clearAllMocks();
});

afterEach(() => stop.abort());

/** Leads to another route of the site editor, as its router does. */
function go(route: string): void {
  Reflect.get(window, 'happyDOM').setURL(`https://example.org/wp-admin/site-editor.php?${route}`);
}

/** Has the editor draw a page anew, its blocks with other ids. `words`: instead of those of the fixture. */
function draw(mark: string, words?: string): void {
  const shown = new DOMParser().parseFromString(fixture('wordpress/editor-6.2.html'), 'text/html');
  document.body.className = shown.body.className;
  const blocks = [...shown.querySelectorAll('[data-block]')];
  for (const block of blocks) block.setAttribute('data-block', mark + block.getAttribute('data-block'));
  if (words !== undefined) blocks[0]?.replaceChildren(words);
  document.body.replaceChildren(...[...shown.body.childNodes].map((node) => document.importNode(node, true)));
}

/** What a reading says, or why there is none. */
function read(live: ReturnType<typeof wordpress.live>): string | readonly string[] {
  const reading = live.read();
  return reading.kind === 'text' ? sketch(reading.text) : reading.reason;
}

describe('the site editor', () => {
  it.each(['p=%2Fpage%2F12&canvas=edit', 'p=%2Fpost%2F12', 'postType=page&postId=12&canvas=edit'])(
    'has the document of the post editor at %s',
    (route) => {
      go(route);
      draw('a');
      const live = wordpress.live(document, listener, stop.signal);
      expect(live.open()).toEqual({
        id: 'wordpress:https://example.org/:12',
        home: 'https://example.org/',
        url: 'https://example.org/wp-admin/post.php?post=12&action=edit',
      });
      expect(read(live)).toContain('h1 My portfolio');
    },
  );

  it.each([
    '',
    'p=%2F',
    'p=%2Fpage',
    'p=%2Fpage%2F12%2F..',
    'p=%2Fwp_template%2Ftheme%2F%2Fpage&canvas=edit',
    'p=%2Fpattern&postType=wp_block',
    'p=%2Fnavigation%2F4',
    'p=%2Fstyles',
    'postType=wp_template&postId=theme%2F%2Fpage',
    'postType=wp_navigation&postId=4',
  ])('has no page open at %s', (route) => {
    go(route);
    draw('a');
    const live = wordpress.live(document, listener, stop.signal);
    expect(live.open().id).toBe('wordpress:https://example.org/:site-editor');
    expect(read(live)).toBe('no-page-open');
  });

  it('waits while the page before is shown, also where that is drawn anew', () => {
    go('p=%2Fpage%2F12');
    draw('a');
    const live = wordpress.live(document, listener, stop.signal);
    const before = read(live);
    go('p=%2Fpage%2F13');
    expect(live.open().id).toBe('wordpress:https://example.org/:13');
    expect(read(live)).toBe('still-loading');
    expect(listener.documentChanged).toHaveBeenCalledOnce();
    draw('b');
    expect(read(live)).toBe('still-loading');
    draw('c', '2b Your target learners');
    expect(read(live)).toContain('h2 2b Your target learners');
    go('p=%2Fwp_template%2Ftheme%2F%2Fpage');
    expect(read(live)).toBe('no-page-open');
    go('p=%2Fpage%2F13');
    expect(read(live)).toContain('h2 2b Your target learners');
    go('p=%2Fpage%2F12');
    expect(read(live)).toBe('still-loading');
    draw('d');
    expect(read(live)).toEqual(before);
  });
});
