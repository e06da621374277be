import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../../../lib/platforms/contract';
import { wordpress } from '../../../../lib/platforms/wordpress/wordpress';

const LISTENER = { changed: () => {}, caretMoved: () => {}, documentChanged: () => {} };
const POST = 'https://example.org/wp-admin/post.php?post=12';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

function read(address: string, bodyClass: string, inner: string): Reading {
  Reflect.get(window, 'happyDOM').setURL(address);
  document.body.className = bodyClass;
  const shown = new DOMParser().parseFromString(inner, 'text/html');
  document.body.replaceChildren(...[...shown.body.childNodes].map((node) => document.importNode(node, true)));
  return wordpress.live(document, LISTENER, stop.signal).read();
}

function blockEditor(type: string): string {
  return `<div id="editor"><div class="editor-styles-wrapper"><h1 class="editor-post-title">Mine</h1>
    <div class="is-root-container"><div data-block="b" data-type="${type}">1a Technology</div></div></div></div>`;
}

const BUILDER: Reading = { kind: 'unreadable', reason: 'page-builder' };

describe('a page builder is recognised', () => {
  it.each([
    ['Elementor', `${POST}&action=elementor`],
    ['WPBakery', `${POST}&vc_action=vc_inline&post_id=12&post_type=page`],
  ])('in its own editor: %s', (_name, address) => {
    expect(read(address, 'wp-admin', '<div id="some-app"></div>')).toEqual(BUILDER);
  });

  it.each([
    ['Elementor', 'block-editor-page elementor-editor-active', 'core/paragraph'],
    ['Divi', 'block-editor-page', 'divi/placeholder'],
    ['Beaver Builder', 'block-editor-page', 'fl-builder/layout'],
  ])('in the block editor: %s', (_name, bodyClass, type) => {
    expect(read(`${POST}&action=edit`, bodyClass, blockEditor(type))).toEqual(BUILDER);
  });

  it.each([
    ['WPBakery', '<div class="composer-switch vc_backend-status"></div>'],
    ['Divi', '<a id="et_pb_toggle_builder" class="button et_pb_builder_is_used"></a>'],
  ])('in the classic editor: %s', (_name, mark) => {
    expect(read(`${POST}&action=edit`, 'wp-admin', `${mark}<textarea id="content">[row]</textarea>`)).toEqual(
      BUILDER,
    );
  });
});

it.each([
  ['installed and not used', 'block-editor-page elementor-editor-inactive', 'core/paragraph'],
  ['not there', 'block-editor-page', 'core/paragraph'],
])('the page is read where a builder is %s', (_case, bodyClass, type) => {
  expect(read(`${POST}&action=edit`, bodyClass, blockEditor(type)).kind).toBe('text');
});

it('the page is read again once the builder is left', () => {
  expect(
    read(`${POST}&action=edit`, 'block-editor-page elementor-editor-active', blockEditor('core/paragraph')),
  ).toEqual(BUILDER);
  const live = wordpress.live(document, LISTENER, stop.signal);
  document.body.classList.remove('elementor-editor-active');
  expect(live.read().kind).toBe('text');
});
