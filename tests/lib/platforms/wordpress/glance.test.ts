import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '../../../../lib/document/block';
import { readEditor } from '../../../../lib/platforms/wordpress/editor-text';
import { glanceAt } from '../../../../lib/platforms/wordpress/glance';
import { mayBePortfolio } from '../../../../lib/reader/may-be-portfolio';
import { fixture } from '../fixture';
import { parse } from '../page';

/** What the first look asks of a text. */
function loudLines({ blocks }: DocumentText): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'media') return [];
    const isLoud = block.kind === 'heading' || (block.boldLead > 0 && block.boldLead === block.text.length);
    return isLoud ? [block.text] : [];
  });
}

function both(page: Document): { readonly all: DocumentText; readonly glance: DocumentText } {
  const all = readEditor(page);
  const glance = glanceAt(page);
  if (all === null || glance === null) throw new Error('not read');
  return { all, glance };
}

/** Pieces of text: signs of a portfolio whole and in halves, and what is none. */
const words = fc.constantFrom(
  '1a',
  'Techno',
  'logy',
  'Reflection',
  'the river',
  ' ',
  '\n',
  '2',
  '. ',
  'works',
);
const inline = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    words,
    fc
      .tuple(
        fc.constantFrom(
          'b',
          'strong',
          'em',
          'span style="font-weight:700"',
          'span style="FONT: bold 1em serif"',
          'b style="font-weight:400"',
          'a href="#"',
          'span hidden',
          'br',
          'code',
        ),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, inner]) => (tag === 'br' ? '<br>' : element(tag, inner.join('')))),
  ),
})).node;
const block = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    inline,
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'h2',
          'div',
          'ul',
          'li',
          'pre',
          'blockquote',
          'span',
          'details',
          'summary',
          'td',
        ),
        fc.constantFrom('', ' style="font-weight:bold"', ' role="heading"', ' hidden', ' style="color:red"'),
        fc.boolean(),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, more, own, inner]) => element(tag + (own ? ' data-block="b"' : '') + more, inner.join(''))),
  ),
})).node;

function element(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag.split(' ')[0]}>`;
}

function editor(blocks: string, rootStyle = ''): Document {
  return parse(
    `<body><h1 class="editor-post-title">A walk</h1><div class="is-root-container"${rootStyle}>${blocks}</div></body>`,
  );
}

describe('a glance at the editor', () => {
  it.each(['editor-6.2.html', 'canvas-7.1.html'])('gives the headings and bold lines of %s', (name) => {
    const { all, glance } = both(parse(fixture(`wordpress/${name}`)));
    expect(loudLines(all).length).toBeGreaterThan(3);
    expect(loudLines(glance)).toEqual(loudLines(all));
    expect(glance.title).toBe(all.title);
  });

  it('leaves out a long text', () => {
    const long = '<p data-block="p">On Sunday we walked.</p>'.repeat(300);
    const { glance } = both(editor(`${long}<p data-block="q">And <b>then</b> home.</p>${long}`));
    expect(glance.blocks).toHaveLength(2);
  });

  it('is nothing while there is nothing to read', () => {
    expect(glanceAt(parse('<body></body>'))).toBeNull();
    expect(glanceAt(parse('<body><div class="is-root-container"></div></body>'))).toBeNull();
  });

  it('never says no where a reading of all says yes, in any markup', () => {
    let yes = 0;
    let no = 0;
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('', ' style="font-weight:700"'),
        (blocks, rootStyle) => {
          const { all, glance } = both(editor(blocks.join(''), rootStyle));
          const found = loudLines(glance);
          for (const line of loudLines(all)) expect(found).toContain(line);
          if (mayBePortfolio(all)) expect(mayBePortfolio(glance)).toBe(true);
          if (mayBePortfolio(all)) yes++;
          else no++;
        },
      ),
      { numRuns: 2_000 },
    );
    expect(Math.min(yes, no)).toBeGreaterThan(50);
  });
});
