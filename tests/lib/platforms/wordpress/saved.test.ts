import { describe, expect, it } from 'vitest';
import { recogniseSavedPage } from '../../../../lib/platforms/registry';
import { savedWordPress } from '../../../../lib/platforms/wordpress/saved';
import { fixture } from '../fixture';
import { parse, sketch } from '../page';

const EDITED = [
  'h1 My portfolio',
  'h2 1a Constraints and benefits',
  'paragraph* Description',
  'paragraph I chose a plan. <https://example.org/plan|a plan>',
  'list-item One',
  'list-item Two',
  'quote Quoted',
  'quote Somebody',
  'table-cell A',
  'table-cell B',
  'caption Table caption',
  'image[A chart]',
  'caption Figure 1',
  'paragraph Left',
  'h3 Evidence',
  'paragraph My file <https://example.org/f.pdf|My file>',
  'embed[A talk]',
];

describe('a saved editor', () => {
  it.each(['editor-6.2.html', 'canvas-7.1.html'])('is read as the live one is (%s)', (name) => {
    const page = parse(fixture(`wordpress/${name}`));
    expect(recogniseSavedPage(page).id).toBe('wordpress');
    const text = savedWordPress.readSaved(page);
    expect(sketch(text)).toEqual(EDITED);
    expect(text.title).toBe('My portfolio');
    const ids = text.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a published page', () => {
  it('gives its title and its content, and nothing of the site around', () => {
    const page = parse(fixture('wordpress/published-7.1.html'));
    expect(recogniseSavedPage(page).id).toBe('wordpress');
    expect(sketch(savedWordPress.readSaved(page))).toEqual([
      'h1 1a Constraints',
      'h2 Description',
      'paragraph I chose a plan. <https://example.org/plan|a plan>',
      'image[A chart]',
      'caption Figure 1',
      'image[-]',
      'caption Figure 2',
      'paragraph My file <https://example.org/f.pdf|My file>',
    ]);
  });

  it('gives each post with its title where there are several', () => {
    const page = parse(fixture('wordpress/published-classic.html'));
    expect(recogniseSavedPage(page).id).toBe('wordpress');
    expect(sketch(savedWordPress.readSaved(page))).toEqual([
      'h2 1a Constraints </1a|1a Constraints>',
      'paragraph Text of 1a, which is long enough to be a post of its own.',
      'h2 1b Technical knowledge </1b|1b Technical knowledge>',
      'paragraph Text of 1b, which is long enough to be a post of its own.',
    ]);
  });
});

it('takes any other page for a web page', () => {
  expect(recogniseSavedPage(parse('<h1>1a</h1>')).id).toBe('web-page');
});
