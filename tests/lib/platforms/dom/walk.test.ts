import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameBlocks } from '../../../../lib/platforms/dom/blocks';
import { walk } from '../../../../lib/platforms/dom/walk';
import { webPage } from '../../../../lib/platforms/web-page/web-page';
import { parse } from '../page';

const CONTAINERS = [
  'div',
  'p',
  'span',
  'b',
  'strong',
  'a',
  'h1',
  'h3',
  'ul',
  'li',
  'blockquote',
  'table',
  'tr',
  'td',
  'figure',
  'figcaption',
  'pre',
  'details',
  'summary',
  'x-unknown',
] as const;

type Tree =
  | { readonly kind: 'text' }
  | { readonly kind: 'empty'; readonly name: 'br' | 'hr' | 'img' | 'video' }
  | { readonly kind: 'element'; readonly name: string; readonly children: readonly Tree[] };

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.constant<Tree>({ kind: 'text' }),
    fc.record({
      kind: fc.constant('empty' as const),
      name: fc.constantFrom('br' as const, 'hr' as const, 'img' as const, 'video' as const),
    }),
    tie('element'),
  ),
  element: fc.record({
    kind: fc.constant('element' as const),
    name: fc.constantFrom(...CONTAINERS),
    children: fc.array(tie('tree'), { maxLength: 4 }),
  }),
})).element;

/** Builds the tree; each text is a word of its own, counted in `words`. Elements may stand where no parser puts them. */
function build(document: Document, node: Tree, words: string[]): Node {
  if (node.kind === 'text') {
    words.push(`w${words.length}`);
    return document.createTextNode(` ${words.at(-1)} `);
  }
  const element = document.createElement(node.name);
  if (node.kind === 'empty') return element;
  if (node.name === 'a') element.setAttribute('href', `#${words.length}`);
  for (const child of node.children) element.appendChild(build(document, child, words));
  return element;
}

describe('the walk', () => {
  it('tells each text once and in order, whatever the tree', () => {
    fc.assert(
      fc.property(tree, (shape) => {
        const words: string[] = [];
        const page = parse('');
        const root = build(page, shape, words) as Element;
        const blocks = nameBlocks(walk(root, { skips: () => false }), (at) => `${at}`);
        const told = blocks.flatMap((block) => (block.kind === 'media' ? [] : block.text.split(/\s+/u)));
        expect(told.filter((word) => word !== '')).toEqual(words);
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells each link once, and each image', () => {
    fc.assert(
      fc.property(tree, (shape) => {
        const page = parse('');
        const root = build(page, shape, []) as Element;
        const holder = page.createElement('section');
        holder.appendChild(root);
        const blocks = nameBlocks(walk(holder, { skips: () => false }), (at) => `${at}`);
        const links = blocks.flatMap((block) => (block.kind === 'media' ? [] : block.links));
        expect(links.length).toBe(holder.querySelectorAll('a').length);
        expect(blocks.filter(({ kind }) => kind === 'media').length).toBe(
          holder.querySelectorAll('img, video').length,
        );
      }),
    );
  });

  it('keeps the bold start within the text', () => {
    fc.assert(
      fc.property(tree, (shape) => {
        const root = build(parse(''), shape, []) as Element;
        for (const block of nameBlocks(walk(root, { skips: () => false }), (at) => `${at}`)) {
          if (block.kind === 'media' || block.kind === 'heading') continue;
          expect(block.boldLead).toBeGreaterThanOrEqual(0);
          expect(block.boldLead).toBeLessThanOrEqual(block.text.length);
        }
      }),
    );
  });

  it('reads any markup without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<main>', '</p>', '<p>', '<td>', '<h2>', 'x', '<!--', '<a href=y>', '<b>')),
        (parts) => {
          webPage.readSaved(parse(parts.join('')));
        },
      ),
    );
  });

  it('does not exhaust the stack however deep a page nests', () => {
    const text = webPage.readSaved(parse(`${'<div>'.repeat(20_000)}deep`));
    expect(text.blocks.map((block) => (block.kind === 'media' ? '' : block.text))).toEqual(['deep']);
  });
});
