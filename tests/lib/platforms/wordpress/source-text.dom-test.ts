import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../lib/platforms/wordpress/source-text';
import { sketch } from '../page';

function lines(source: string): string[] {
  return sketch({ title: '', blocks: readSource(source).blocks });
}

/** What stands in the source at the place of each block, as far as the end of its line. */
function placed(source: string): string[] {
  return readSource(source).places.map((place) => source.slice(place).split('\n')[0] ?? '');
}

const BLOCKS = `<!-- wp:heading -->
<h2 class="wp-block-heading">1a Constraints &amp; benefits</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>I chose <a href="https://example.org/plan">a plan</a>,
and kept to it.</p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>One</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:image {"id":3} -->
<figure class="wp-block-image"><img src="map.png" alt="A map > a plan"/><figcaption class="wp-element-caption">Where</figcaption></figure>
<!-- /wp:image -->

<!-- wp:html --><script>const a = '<h2>1b</h2>';</script><!-- /wp:html -->

<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading"><strong>Reflection</strong></h3>
<!-- /wp:heading -->`;

describe('the source of blocks', () => {
  it('is read as the canvas is', () => {
    expect(lines(BLOCKS)).toEqual([
      'h2 1a Constraints & benefits',
      'paragraph I chose a plan, and kept to it. <https://example.org/plan|a plan>',
      'list-item One',
      'image[A map > a plan]',
      'caption Where',
      'h3 Reflection',
    ]);
  });

  it('tells where each block begins', () => {
    expect(placed(BLOCKS).map((line) => line.slice(0, 12))).toEqual([
      '<h2 class="w',
      '<p>I chose <',
      '<li>One</li>',
      '<figure clas',
      '<figcaption ',
      '<h3 class="w',
    ]);
  });
});

describe('films and sounds', () => {
  it('are what shortcodes and addresses on lines of their own stand for', () => {
    const source = `In this film:

https://www.youtube.com/watch?v=x

[video width="640" mp4="/film.mp4"][/video]
[audio mp3="/sound.mp3"] [embed]https://example.org/talk[/embed]`;
    expect(lines(source)).toEqual([
      'paragraph In this film:',
      'embed[-]',
      'video[-]',
      'audio[-]',
      'embed[-]',
    ]);
  });

  it('are no other addresses, and none that stand in a line', () => {
    const source = `https://example.org/plan

See https://youtu.be/x for it.

[a question to answer]`;
    expect(lines(source)).toEqual([
      'paragraph https://example.org/plan',
      'paragraph See https://youtu.be/x for it.',
      'paragraph [a question to answer]',
    ]);
  });

  it('are in blocks what their block says, or a shortcode', () => {
    const source = `<!-- wp:shortcode -->[video mp4="/film.mp4"]<!-- /wp:shortcode -->
<!-- wp:paragraph --><p>https://youtu.be/x</p><!-- /wp:paragraph -->`;
    expect(lines(source)).toEqual(['video[-]', 'paragraph https://youtu.be/x']);
  });
});

describe('a source without blocks', () => {
  const SOURCE = `My portfolio

<strong>Description</strong>

I wrote <em>this</em>
in two lines.

<h2>1b Technical knowledge</h2>
Right below.

[caption id="attachment_6" align="alignright" width="300"]<img src="a.png" alt="A kit" /> The kit[/caption]
<pre>one

two</pre>
<blockquote>Quoted

twice</blockquote>`;

  it('has its paragraphs where blank lines divide it', () => {
    expect(lines(SOURCE)).toEqual([
      'paragraph My portfolio',
      'paragraph* Description',
      'paragraph I wrote this⏎in two lines.',
      'h2 1b Technical knowledge',
      'paragraph Right below.',
      'caption The kit',
      'image[A kit]',
      'code one⏎⏎two',
      'quote Quoted',
      'quote twice',
    ]);
  });

  it('has its lines where they end in it', () => {
    const source =
      '<strong>Reflection</strong>\nIt <em>taught</em>\n<em>me</em><br />\na lot.\n<h3>1b\nKnowledge</h3>';
    expect(lines(source)).toEqual([
      'paragraph* Reflection',
      'paragraph It taught⏎me⏎a lot.',
      'h3 1b Knowledge',
    ]);
  });

  it('tells where each of them begins', () => {
    const begins = placed(SOURCE).map((line) => line.slice(0, 8));
    expect(begins.slice(0, 5)).toEqual(['My portf', '<strong>', 'I wrote ', '<h2>1b T', 'Right be']);
    expect(begins.at(-1)).toBe('twice</b');
  });

  it('may be empty', () => {
    expect(readSource('')).toEqual({ blocks: [], places: [] });
  });
});

it('believes no place that the source itself claims', () => {
  const source = '<p data-place="900">A</p><h2 data-place=1e9>B</h2><p data-place="x">C</p>';
  expect(readSource(source).places).toEqual([0, source.indexOf('<h2'), source.lastIndexOf('<p')]);
});
