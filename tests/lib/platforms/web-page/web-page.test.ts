import { describe, expect, it } from 'vitest';
import { webPage } from '../../../../lib/platforms/web-page/web-page';
import { parse, sketch } from '../page';

function read(body: string, head = ''): string[] {
  return sketch(
    webPage.readSaved(parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)),
  );
}

describe('headings', () => {
  it('takes every heading that is not empty, in reading order, on one line', () => {
    expect(
      read(
        '<h1>1a: <span>Constraints<br>and</span>\n benefits</h1><h2> </h2><h3><b>Description</b></h3><h6>Six</h6>',
      ),
    ).toEqual(['h1 1a: Constraints and benefits', 'h3 Description', 'h6 Six']);
  });

  it('finds headings in buttons, links, lists and table cells', () => {
    expect(
      read(
        '<h2><button>1a</button></h2><a href="/b"><h3>1b</h3></a><ul><li><h4>1c</h4>text</li></ul>' +
          '<table><tr><td><h2>2a</h2></td></tr></table><button><h3>2b</h3></button>',
      ),
    ).toEqual(['h2 1a', 'h3 1b </b|1b>', 'h4 1c', 'list-item text', 'h2 2a', 'h3 2b']);
  });

  it('takes a paragraph with a level, which is what pasting leaves of a heading', () => {
    expect(
      read('<p aria-level="2"><span>1a Constraints</span>&nbsp;</p><ul><li aria-level="1">One</li></ul>'),
    ).toEqual(['h2 1a Constraints', 'list-item One']);
  });

  it('keeps blocks inside of a heading in it', () => {
    expect(read('<h2><div>2a</div><div>Teaching</div></h2>')).toEqual(['h2 2a Teaching']);
  });

  it('takes elements with the role of a heading for one', () => {
    expect(read('<div role="heading" aria-level="3">3a</div><div role="heading">3b</div>')).toEqual([
      'h3 3a',
      'h2 3b',
    ]);
  });
});

describe('kinds of text', () => {
  it('tells list items once, with or without a paragraph inside', () => {
    expect(read('<ul><li>One<ul><li><p>Two</p></li></ul>three</li></ul>')).toEqual([
      'list-item One',
      'list-item Two',
      'list-item three',
    ]);
  });

  it('tells cells, quotes, captions and code apart', () => {
    expect(
      read(
        '<table><caption>Cap</caption><tr><th>A</th><td><p>B</p></td></tr></table>' +
          '<blockquote><p>Q</p><ul><li>q</li></ul></blockquote><figure><img src="a" alt="Alt"><figcaption>F</figcaption></figure>' +
          '<pre>x  = 1\n  y</pre>',
      ),
    ).toEqual([
      'caption Cap',
      'table-cell A',
      'table-cell B',
      'quote Q',
      'quote q',
      'image[Alt]',
      'caption F',
      'code x = 1⏎y',
    ]);
  });

  it('reads a table that is only layout as paragraphs', () => {
    expect(read('<table role="presentation"><tr><td>Text</td></tr></table>')).toEqual(['paragraph Text']);
  });

  it('takes text straight in a div or an unknown element', () => {
    expect(read('<div>a <x-y>b</x-y><p>c</p>d</div>')).toEqual([
      'paragraph a b',
      'paragraph c',
      'paragraph d',
    ]);
  });
});

describe('bold lines', () => {
  it('divides a paragraph where a line is wholly bold', () => {
    expect(
      read('<p><strong>Description</strong>:<br>I led it.<br>And more.<br><b>Reflection</b><br>I saw.</p>'),
    ).toEqual([
      'paragraph* Description:',
      'paragraph I led it.⏎And more.',
      'paragraph* Reflection',
      'paragraph I saw.',
    ]);
  });

  it('keeps a bold heading that was wrapped as one', () => {
    expect(read('<p><b>1a Constraints<br>and benefits</b><br>Text</p>')).toEqual([
      'paragraph* 1a Constraints⏎and benefits',
      'paragraph Text',
    ]);
  });

  it('divides two bold lines that were made bold each', () => {
    expect(read('<p><b>1a Constraints</b><br><b>Description</b></p>')).toEqual([
      'paragraph* 1a Constraints',
      'paragraph* Description',
    ]);
  });

  it('measures the bold start of a line, and none in the middle', () => {
    expect(read('<p> <b>Impact.</b> It grew.</p><p>It <b>grew</b></p>')).toEqual([
      'paragraph*7 Impact. It grew.',
      'paragraph It grew',
    ]);
  });

  it('knows bold by inline weight, by nested spans and by classes of the page', () => {
    expect(
      read(
        '<p><span style="color:red;font-weight: 700"><span>A</span></span></p><b style="font-weight:normal"><p>B</p></b><p><span class="c2 c3">C</span></p>',
        '<style>.c2{color:red}.c3{color:blue;font-weight:700}li .c9{font-weight:700}</style>',
      ),
    ).toEqual(['paragraph* A', 'paragraph B', 'paragraph* C']);
  });
});

describe('links and media', () => {
  it('tells a link once, with its words, also where it has none', () => {
    expect(
      read(
        '<p>See <a href=" a.pdf ">my <i>plan</i></a>.</p><p><a href="b.pdf"><img src="i"></a></p><a href="">x</a>',
      ),
    ).toEqual(['paragraph See my plan. <a.pdf|my plan>', 'paragraph  <b.pdf|>', 'image[-]', 'paragraph x']);
  });

  it('gives a link around several blocks to the first one with words', () => {
    expect(read('<a href="/c"> <div>One</div><div>Two</div></a>')).toEqual([
      'paragraph One </c|One>',
      'paragraph Two',
    ]);
  });

  it('tells media after the text they stand in, with what the author says of them', () => {
    expect(
      read(
        '<p>Text <img alt="" src="a"> more</p><video title="Talk">no film</video><audio></audio><iframe title="Map"></iframe>' +
          '<img width="1" height="1" src="t"><img role="presentation" src="d"><img class="emoji" alt="✓">',
      ),
    ).toEqual([
      'paragraph Text more',
      'image[]',
      'paragraph ✓',
      'video[Talk]',
      'audio[-]',
      'embed[Map]',
      'image[]',
    ]);
  });
});

describe('what is left out', () => {
  it('leaves out code, controls and hidden things', () => {
    expect(
      read(
        '<script>a</script><style>b</style><template>c</template><noscript>d</noscript><p hidden>e</p><p style="display: none">f</p>' +
          '<h2>1a<a href="#1a" aria-hidden="true">#</a></h2><select><option>g</option></select><button>h</button><p hidden="until-found">kept</p>',
      ),
    ).toEqual(['h2 1a', 'paragraph kept']);
  });

  it('reads what a dialogue has hidden from assistive technology for a while', () => {
    expect(read('<div aria-hidden="true"><p>Text</p></div>')).toEqual(['paragraph Text']);
  });

  it('leaves out menus, footers, side columns and comments', () => {
    expect(
      read(
        '<nav><h2>Menu</h2></nav><div role="navigation">n</div><p>Text of the page itself, long enough to be most of it.</p>' +
          '<aside>side</aside><div id="comments"><h2>Comments</h2></div><footer><h2>Contact</h2></footer>' +
          '<blockquote>Q<footer>Name</footer></blockquote>',
      ),
    ).toEqual(['paragraph Text of the page itself, long enough to be most of it.', 'quote Q', 'quote Name']);
  });

  it('keeps to the main part, and keeps the page title that stands before it', () => {
    expect(
      read(
        '<header><h1>1a Constraints</h1><p>My site</p></header><div>Share</div><main><p>All of the text is here.</p><aside>Pulled out</aside></main><div><h1>After</h1></div>',
      ),
    ).toEqual(['h1 1a Constraints', 'paragraph All of the text is here.', 'paragraph Pulled out']);
  });

  it('reads the whole page where the main part or the articles hold only little of it', () => {
    const text = 'A long text that stands outside. '.repeat(5).trim();
    expect(read(`<main><p>Hi</p></main><p>${text}</p>`)).toEqual(['paragraph Hi', `paragraph ${text}`]);
    expect(read(`<article><p>Hi</p></article><p>${text}</p>`)).toEqual(['paragraph Hi', `paragraph ${text}`]);
  });

  it('does not take most of a page for furniture', () => {
    expect(read('<aside><h2>1a</h2><p>The theme puts all text into its side column.</p></aside>')).toEqual([
      'h2 1a',
      'paragraph The theme puts all text into its side column.',
    ]);
  });
});

describe('the document', () => {
  it('has the title of the page, and an id of its own for each block', () => {
    const text = webPage.readSaved(parse('<title> My\n portfolio </title><p>a</p><p>b</p>'));
    expect(text.title).toBe('My portfolio');
    expect(new Set(text.blocks.map((block) => block.id)).size).toBe(2);
  });

  it('reads an empty page as nothing', () => {
    expect(webPage.readSaved(parse('')).blocks).toEqual([]);
  });
});
