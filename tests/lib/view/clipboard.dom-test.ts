import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockSource } from '../../../lib/platforms/wordpress/block-source';
import { handOverWriter, skeletonCopier } from '../../../lib/view/clipboard';
import type { SkeletonLine } from '../../../lib/view/skeleton';
import { createSkeletonWriter } from '../../../lib/view/skeleton-writer';

type Written = Record<string, string>;

const copy = skeletonCopier('1.0');

const LINES: readonly SkeletonLine[] = [
  { kind: 'section', text: '5a <img src=x onerror=alert(1)> & more' },
  { kind: 'part', text: 'Reflection' },
  { kind: 'question', text: '[What now?]' },
];

let written: Written[];

/** The browser's clipboard, which happy-dom does not have in full. */
beforeEach(() => {
  written = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => void written.push({ 'text/plain': text }),
      write: async ([item]: readonly { readonly parts: Record<string, Blob> }[]) => {
        const parts = Object.entries(item?.parts ?? {});
        written.push(
          Object.fromEntries(await Promise.all(parts.map(async ([type, blob]) => [type, await blob.text()]))),
        );
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('copying a skeleton', () => {
  it('is plain text until the writer is there', async () => {
    expect(await copy([{ kind: 'section', text: '2b Your target learners' }], null)).toBe(true);
    expect(written).toEqual([{ 'text/plain': '2b Your target learners' }]);
  });

  it('is plain text as long as only another version has left a writer', async () => {
    const refuse = () => {
      throw new Error('not its own');
    };
    handOverWriter('1.1', { html: refuse, source: refuse });
    expect(await copy(LINES, 'html')).toBe(true);
    expect(written).toEqual([{ 'text/plain': LINES.map(({ text }) => text).join('\n') }]);
  });

  it('parts the sections in plain text', async () => {
    await copy([...LINES, ...LINES.slice(0, 1)], null);
    expect(written[0]?.['text/plain']).toMatch(/\[What now\?\]\n\n5a/u);
  });

  it('is headings and paragraphs for editors once it is, and what a title holds stays text', async () => {
    const cleaned: string[] = [];
    const clean = (html: string) => {
      cleaned.push(html);
      return html;
    };
    handOverWriter('1.0', createSkeletonWriter(clean, blockSource));
    await copy(LINES, null);
    const html =
      '<h2>5a &lt;img src=x onerror=alert(1)&gt; &amp; more</h2><h3>Reflection</h3><p>[What now?]</p>';
    expect(written).toEqual([{ 'text/plain': LINES.map(({ text }) => text).join('\n'), 'text/html': html }]);
    expect(cleaned).toEqual([html]);
  });

  it('is source where the source is edited, and what a title holds stays text there too', async () => {
    handOverWriter(
      '1.0',
      createSkeletonWriter((html) => html, blockSource),
    );
    await copy(LINES, 'html');
    await copy(LINES, 'blocks');
    expect(written.map((one) => one['text/plain'])).toEqual([
      '<h2>5a &lt;img src=x onerror=alert(1)&gt; &amp; more</h2>\n\n<h3>Reflection</h3>\n\n<p>[What now?]</p>',
      [
        '<!-- wp:heading -->',
        '<h2 class="wp-block-heading">5a &lt;img src=x onerror=alert(1)&gt; &amp; more</h2>',
        '<!-- /wp:heading -->',
        '',
        '<!-- wp:heading {"level":3} -->',
        '<h3 class="wp-block-heading">Reflection</h3>',
        '<!-- /wp:heading -->',
        '',
        '<!-- wp:paragraph -->',
        '<p>[What now?]</p>',
        '<!-- /wp:paragraph -->',
      ].join('\n'),
    ]);
  });

  it('says so when the browser refuses', async () => {
    const refuse = () => Promise.reject(new Error('no'));
    vi.stubGlobal('navigator', { clipboard: { write: refuse, writeText: refuse } });
    expect(await copy(LINES, null)).toBe(false);
    expect(await copy(LINES, 'blocks')).toBe(false);
  });
});
