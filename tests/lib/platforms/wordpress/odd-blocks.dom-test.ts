import { describe, expect, it } from 'vitest';
import { readEditor } from '../../../../lib/platforms/wordpress/editor-text';
import { glanceAt } from '../../../../lib/platforms/wordpress/glance';
import { savedWordPress } from '../../../../lib/platforms/wordpress/saved';
import { readSource } from '../../../../lib/platforms/wordpress/source-text';
import { sketch } from '../page';

/** A canvas that holds blocks of the given kinds and markup. */
function canvas(
  ...blocks: readonly (readonly [type: string, attributes: string, inner: string])[]
): Document {
  const list = blocks.map(
    ([type, attributes, inner], at) =>
      `<div class="wp-block" data-block="b${at}" data-type="core/${type}" ${attributes}>${inner}</div>`,
  );
  return new DOMParser().parseFromString(
    `<body class="editor-styles-wrapper"><h1 class="editor-post-title">Mine</h1>
    <div class="is-root-container">${list.join('')}</div></body>`,
    'text/html',
  );
}

function read(page: Document): string[] {
  const text = readEditor(page);
  return text === null ? [] : sketch(text);
}

describe('Custom HTML', () => {
  it('is read from the field it is edited in, also where it was changed since', () => {
    const page = canvas(['html', '', '<textarea>&lt;h2&gt;1a Old&lt;/h2&gt;</textarea>']);
    expect(read(page)).toEqual(['h1 Mine', 'h2 1a Old']);
    const field = page.querySelector('textarea');
    if (field !== null) field.value = '<h2>1b New</h2><p class="MsoNormal">Two&nbsp;words<o:p></o:p></p>';
    expect(read(page)).toEqual(['h1 Mine', 'h2 1b New', 'paragraph Two words']);
    expect(sketch(glanceAt(page) ?? { title: '', blocks: [] })).toContain('h2 1b New');
  });

  it('gives each of its blocks an id of its own', () => {
    const page = canvas(['html', '', '<textarea>&lt;p&gt;A&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;</textarea>']);
    expect(readEditor(page)?.blocks.map(({ id }) => id)).toEqual(['title', 'b0', 'b0.1']);
  });

  it('runs nothing and loads nothing of what is typed', () => {
    const page = canvas([
      'html',
      '',
      '<textarea>&lt;img src=x onerror="ran = 1"&gt;&lt;script&gt;ran = 1&lt;/script&gt;</textarea>',
    ]);
    read(page);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it('is the only field that is text', () => {
    expect(read(canvas(['shortcode', '', '<textarea>[gallery]</textarea>']))).toEqual(['h1 Mine']);
  });
});

describe('an embedded page', () => {
  const error = '<div class="components-placeholder__error">Sorry</div>';
  it.each([
    ['loads', '<div class="wp-block-embed is-loading"><span>Embedding</span></div>', ['embed[-]']],
    [
      'cannot be shown',
      `<div class="components-placeholder wp-block-embed">YouTube ${error}</div>`,
      ['embed[-]'],
    ],
    ['has no address yet', '<div class="components-placeholder wp-block-embed">YouTube</div>', []],
  ])('that %s', (_case, inner, expected) => {
    expect(read(canvas(['embed', '', inner]))).toEqual(['h1 Mine', ...expected]);
  });

  it('is one where its address stands in its place', () => {
    const figure =
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://example.org/talk\n</div></figure>';
    expect(readSource(`<!-- wp:embed -->${figure}<!-- /wp:embed -->`).blocks).toMatchObject([
      { kind: 'media', media: 'embed' },
    ]);
    expect(read(canvas(['missing', '', figure]))).toEqual(['h1 Mine', 'embed[-]']);
  });

  it('is not seen in the place of an upload that failed', () => {
    expect(read(canvas(['image', '', `<div class="components-placeholder">${error}</div>`]))).toEqual([
      'h1 Mine',
    ]);
  });
});

describe('blocks made of what stands elsewhere', () => {
  const posts = `<ul class="wp-block-post-template"><li><h2 data-block="p" data-type="core/post-title">1a Elsewhere</h2>
    <p>It begins so.</p></li></ul>`;

  it('are left out, but not what stands beside them', () => {
    const page = canvas(['query', '', `<h3>More of mine</h3>${posts}`], ['nextpage', '', 'Page break']);
    expect(read(page)).toEqual(['h1 Mine', 'h3 More of mine']);
  });

  it('lend no title to a page without one', () => {
    const page = canvas(['query', '', posts]);
    page.querySelector('h1')?.remove();
    expect(readEditor(page)?.title).toBe('');
  });

  it('are left out of a published page as well', () => {
    const html = `<link rel="https://api.w.org/"><main class="entry-content"><h2>1b Here</h2>${posts}
      <p>A claim<sup data-fn="x" class="fn"><a href="#x">1</a></sup> is made.</p>
      <ol class="wp-block-footnotes"><li id="x">A note. <a href="#x-link">↩︎</a></li></ol></main>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(sketch(savedWordPress.readSaved(page))).toEqual([
      'h2 1b Here',
      'paragraph A claim is made.',
      'caption A note. ↩︎ <#x-link|↩︎>',
    ]);
  });
});

it('takes the summary of a folded text for a line that stands out', () => {
  const details = '<details><summary><div role="textbox">Evidence</div></summary><p>Folded.</p></details>';
  const page = canvas(['details', '', details]);
  expect(read(page)).toEqual(['h1 Mine', 'paragraph* Evidence', 'paragraph Folded.']);
  expect(sketch(glanceAt(page) ?? { title: '', blocks: [] })).toContain('paragraph* Evidence');
});
