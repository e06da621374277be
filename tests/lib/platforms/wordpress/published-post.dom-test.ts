import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveDocument, Reading } from '../../../../lib/platforms/contract';
import { wordpress } from '../../../../lib/platforms/wordpress/wordpress';
import { sketch } from '../page';

const listener = { changed: vi.fn(), caretMoved: vi.fn(), documentChanged: vi.fn() };
const POST = `<h1 class="wp-block-post-title">Area 1</h1>
<div class="entry-content wp-block-post-content"><h2>1a Constraints</h2><p>Four words are here.</p>
<p><strong>Reflection</strong></p><ul><li>One point</li></ul></div>`;
const API = '<link rel="https://api.w.org/" href="https://uni.example/staff/wp-json/">';
const RSD = '<link rel="EditURI" href="https://uni.example/staff/xmlrpc.php?rsd">';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.clearAllMocks();
});
afterEach(() => stop.abort());

type Shown = { readonly address?: string; readonly classes?: string; readonly head?: string };

/** Makes the page of the test one of the front end. */
function show(body: string, { address, classes, head }: Shown = {}): Document {
  Reflect.get(window, 'happyDOM').setURL(address ?? 'https://uni.example/staff/area-1/');
  const html = `<html><head><title>Area 1 – My site</title>${head ?? API}</head><body>${body}</body></html>`;
  const shown = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...[...shown.head.childNodes].map((node) => document.importNode(node, true)));
  document.body.className = classes ?? 'wp-singular page page-id-12';
  document.body.replaceChildren(...[...shown.body.childNodes].map((node) => document.importNode(node, true)));
  return document;
}

function start(page: Document): LiveDocument {
  return wordpress.live(page, listener, stop.signal);
}

function matches(page: Document): boolean {
  return wordpress.matches(page, new URL(page.location.href));
}

function textOf(reading: Reading) {
  if (reading.kind !== 'text') throw new Error(reading.reason);
  return reading.text;
}

function editLink(href: string): string {
  return `<div id="wpadminbar"><ul><li id="wp-admin-bar-edit"><a href="${href}">Edit</a></li></ul></div>`;
}

describe('which pages are a document', () => {
  it.each([
    ['a page', 'page page-id-12'],
    ['a post', 'post-template-default single single-post postid-12'],
    ['a page in front', 'home page page-id-12'],
  ])('%s', (_name, classes) => {
    const page = show(POST, { classes });
    expect(matches(page)).toBe(true);
    expect(start(page).open().id).toBe('wordpress:https://uni.example/staff/:12');
  });

  it.each([
    ['a list of posts', 'home blog'],
    ['an archive', 'archive category category-news category-12'],
    ['results of a search', 'search search-results'],
    ['a picture by itself', 'attachment single single-attachment postid-12 attachmentid-12'],
    ['the second part of a divided post', 'single single-post postid-12 paged-2 single-paged-2'],
    ['a class that only looks like one', 'page my-page-id-12'],
    ['a page that is not of WordPress', ''],
  ])('not %s', (_name, classes) => {
    expect(matches(show(POST, { classes }))).toBe(false);
  });

  it.each([
    ['asks for a password', '<form class="post-password-form"><input></form>'],
    ['is divided', '<p class="post-nav-links">Pages: 1 2</p>'],
  ])('not one that %s', (_name, more) => {
    expect(matches(show(POST.replace('</div>', `${more}</div>`)))).toBe(false);
  });
});

describe('the home', () => {
  it.each([
    ['of the REST interface', API, 'https://uni.example/staff/'],
    [
      'without addresses made of words',
      '<link rel="https://api.w.org/" href="https://uni.example/staff/index.php?rest_route=/">',
      'https://uni.example/staff/',
    ],
    [
      'where WordPress is installed, before where it is seen',
      `${API.replace('staff/', '')}${RSD}`,
      'https://uni.example/staff/',
    ],
    [
      'not of another origin',
      '<link rel="https://api.w.org/" href="https://evil.example/staff/wp-json/">',
      'https://uni.example/',
    ],
    ['without any mark', '', 'https://uni.example/'],
  ])('%s', (_name, head, home) => {
    expect(start(show(POST, { head })).open()).toMatchObject({ home, id: `wordpress:${home}:12` });
  });

  it('is the one of the editor', () => {
    const published = start(show(POST)).open();
    Reflect.get(window, 'happyDOM').setURL('https://uni.example/staff/wp-admin/post.php?post=12&action=edit');
    expect(start(document).open().id).toBe(published.id);
  });
});

describe('the way to the editor', () => {
  const edit = 'https://uni.example/staff/wp-admin/post.php?post=12&action=edit';

  it('is the one that the page offers', () => {
    const { url, readOnly } = start(show(editLink(edit) + POST)).open();
    expect([url, readOnly]).toEqual([edit, { shows: 'published', edit }]);
  });

  it.each([
    'https://evil.example/staff/wp-admin/post.php?post=12&action=edit',
    'https://uni.example/staff/wp-admin/post.php?post=13&action=edit',
    'javascript:alert(1)',
    'https://wordpress.com/page/other.example/12',
  ])('is not %s', (href) => {
    const head = `${API}<link rel="canonical" href="https://uni.example/staff/area-1/">`;
    const { url, readOnly } = start(show(editLink(href) + POST, { head })).open();
    expect([url, readOnly?.edit]).toEqual(['https://uni.example/staff/area-1/', null]);
  });

  it('may be the shared dashboard of WordPress.com', () => {
    const shared = 'https://wordpress.com/page/uni.example/12';
    expect(start(show(editLink(shared) + POST)).open().readOnly?.edit).toBe(shared);
  });

  it('is told of a preview too', () => {
    const address = 'https://uni.example/staff/?page_id=12&preview=true';
    expect(start(show(POST, { address })).open().readOnly).toEqual({ shows: 'preview', edit: null });
  });
});

describe('reading', () => {
  const LINES = [
    'h1 Area 1',
    'h2 1a Constraints',
    'paragraph Four words are here.',
    'paragraph* Reflection',
    'list-item One point',
  ];

  it('reads the post as the editor would, however much stands around it', () => {
    const menu = `<header><h1 class="wp-block-site-title">My site</h1>${'<p>Much else. </p>'.repeat(99)}</header>`;
    const others =
      '<div class="wp-block-query"><h2 class="wp-block-post-title">1b</h2><div class="entry-content">No</div></div>';
    expect(sketch(textOf(start(show(menu + others + POST + others)).read()))).toEqual(LINES);
  });

  it('reads a theme that marks neither title nor content', () => {
    const live = start(show('<main><h1>Area 1</h1><h2>1a Constraints</h2></main>'));
    const { title, blocks } = textOf(live.read());
    expect([title, blocks.map((block) => block.kind)]).toEqual(['Area 1 – My site', ['heading', 'heading']]);
  });

  it('glances at headings and bold lines alone', () => {
    expect(sketch(textOf(start(show(POST)).glance()))).toEqual([LINES[0], LINES[1], LINES[3]]);
  });

  it('notices what scripts change in the post and not elsewhere, and keeps the ids of the rest', async () => {
    const page = show(`${POST}<p id="clock">12:00</p>`);
    const live = start(page);
    const before = textOf(live.read()).blocks;
    page.querySelector('#clock')?.replaceChildren('12:01');
    await Promise.resolve();
    expect(listener.changed).not.toHaveBeenCalled();
    page.querySelector('ul')?.insertAdjacentHTML('beforebegin', '<p>New here.</p>');
    await vi.waitFor(() => expect(listener.changed).toHaveBeenCalled());
    const after = textOf(live.read()).blocks;
    expect(after.filter((block) => before.includes(block))).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it('follows content that is put into the place of another', async () => {
    const page = show(`<main>${POST}</main>`);
    const live = start(page);
    live.read();
    page
      .querySelector('.entry-content')
      ?.replaceWith(
        new DOMParser().parseFromString('<div class="entry-content"><h2>1b</h2></div>', 'text/html').body
          .firstElementChild ?? '',
      );
    await vi.waitFor(() => expect(listener.changed).toHaveBeenCalled());
    expect(sketch(textOf(live.read()))).toEqual(['h1 Area 1', 'h2 1b']);
  });

  it('tells nothing after its end', async () => {
    const page = show(POST);
    start(page).read();
    stop.abort();
    page.querySelector('.entry-content p')?.replaceChildren('Changed');
    page.dispatchEvent(new Event('selectionchange'));
    await Promise.resolve();
    expect(listener.changed).not.toHaveBeenCalled();
    expect(listener.caretMoved).not.toHaveBeenCalled();
  });
});

describe('the place in the text', () => {
  it('is where the selection is', () => {
    const page = show(`${POST}<p id="foot">Foot</p>`);
    const live = start(page);
    const { blocks } = textOf(live.read());
    const at = (selector: string) => {
      const node = page.querySelector(selector)?.firstChild ?? null;
      page.getSelection()?.collapse(node, 1);
      const caret = live.caret();
      return caret.kind === 'block' ? blocks.findIndex(({ id }) => id === caret.id) : caret.kind;
    };
    expect(at('h1')).toBe(0);
    expect(at('.entry-content > p')).toBe(2);
    expect(at('li')).toBe(4);
    expect(at('#foot')).toBe('unknown');
  });

  it('can be gone to while it is there', () => {
    const page = show(POST);
    const live = start(page);
    const { blocks } = textOf(live.read());
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    Element.prototype.animate ??= vi.fn();
    expect(live.reveal(blocks[1]?.id ?? '')).toBe(true);
    expect(shown.mock.contexts).toEqual([page.querySelector('h2')]);
    page.querySelector('h2')?.remove();
    expect(live.reveal(blocks[1]?.id ?? '')).toBe(false);
    shown.mockRestore();
  });
});

it('reads a film, and none of the words of its player', () => {
  const player = `<div class="wp-video"><span class="mejs-offscreen">Video Player</span>
<div class="mejs-container" role="application"><div class="mejs-inner">
<div class="mejs-mediaelement"><mediaelementwrapper><video><a href="/film.mp4">/film.mp4</a></video></mediaelementwrapper></div>
<div class="mejs-layers"><div>Loading</div></div><div class="mejs-controls"><span>00:00</span></div></div></div></div>`;
  const page = show(`<div class="entry-content"><h2>1a Constraints</h2>${player}<p>Said in words.</p></div>`);
  expect(sketch(textOf(start(page).read())).slice(-3)).toEqual([
    'h2 1a Constraints',
    'video[-]',
    'paragraph Said in words.',
  ]);
});
