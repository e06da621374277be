import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, TextBlock } from '../../../lib/document/block';
import { outlineOf } from '../../../lib/document/outline';

/** Blocks from lines: "# Title" a heading, "**x**" bold, "**x** y" with a bold lead, "- x" a list item, else plain. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  return lines.map((line, i): Block => {
    const heading = /^(#{1,6}) (.*)$/su.exec(line);
    if (heading !== null) {
      const level = (heading[1]?.length ?? 1) as 1 | 2 | 3 | 4 | 5 | 6;
      return { id: `b${i}`, kind: 'heading', level, text: heading[2] ?? '', links: [] };
    }
    const [, item = '', bold = '', rest = ''] = /^(- )?(?:\*\*(.*?)\*\*)?(.*)$/su.exec(line) ?? [];
    const kind: TextBlock['kind'] = item === '' ? 'paragraph' : 'list-item';
    return { id: `b${i}`, kind, text: `${bold}${rest}`, boldLead: bold.length, links: [] };
  });
}

function linesOf(lines: readonly string[]): string[] {
  return outlineOf({ title: '', blocks: blocksOf(lines) })
    .headings.filter((heading) => heading.level === 7)
    .map((heading) => heading.text);
}

describe('bold lines as headings', () => {
  test('short bold lines on their own are headings of level 7', () => {
    expect(linesOf(['**1a Constraints and benefits**', 'Text.', '**Reflection:**', 'Text.'])).toEqual([
      '1a Constraints and benefits',
      'Reflection:',
    ]);
  });

  test('a line that was just typed needs no text below it', () => {
    expect(linesOf(['Text.', '**2b Your target learners**'])).toEqual(['2b Your target learners']);
  });

  test.each([
    ['a stressed sentence', '**This mattered more than anything else I did.**'],
    ['a bold beginning', '**Moodle** was our choice'],
    ['a caption', '**Figure 2 The course page**'],
    ['a long paragraph', `**${'word '.repeat(40)}end**`],
    ['a mark', '**—**'],
  ])('%s is none', (_, line) => {
    expect(linesOf(['# 1a', 'Text.', line, 'Text.'])).toEqual([]);
  });

  test('a numbered title closed by a full stop still is one', () => {
    expect(linesOf(['**1b. Technical knowledge and ability.**', 'Text.'])).toHaveLength(1);
  });

  test('a bold item before plain text heads a numbered outline, a list of bold items does not', () => {
    expect(linesOf(['- **Technical knowledge**', 'Text.'])).toEqual(['Technical knowledge']);
    expect(linesOf(['- **Moodle**', '- **Teams**', '- **Padlet**', 'Text.'])).toEqual([]);
  });

  test('a link in bold is none', () => {
    const [block] = blocksOf(['**My slides**']);
    const link: Block = {
      ...(block as TextBlock),
      links: [{ href: 'https://example.org', text: 'My slides' }],
    };
    expect(outlineOf({ title: '', blocks: [link] }).headings).toEqual([]);
  });

  test('where all text is bold, bold means nothing', () => {
    const sentence = (i: number) =>
      `**I planned, taught and looked back on session ${i} with my colleagues.**`;
    expect(linesOf([...Array.from({ length: 8 }, (_, i) => sentence(i)), '**Next**'])).toEqual([]);
  });
});

describe('outline', () => {
  test('headings keep their place, empty ones and media are none, line breaks are spaces', () => {
    const blocks: Block[] = [
      { id: 'a', kind: 'heading', level: 2, text: '', links: [] },
      { id: 'b', kind: 'media', media: 'image', alt: null },
      { id: 'c', kind: 'heading', level: 3, text: 'Two\nlines', links: [] },
    ];
    expect(outlineOf({ title: 'T', blocks })).toEqual({
      title: 'T',
      headings: [{ id: 'c', at: 2, level: 3, text: 'Two lines', followed: 'by-heading' }],
    });
  });

  test('what stands between two headings: nothing, a line or two, a text', () => {
    const heading = (id: string): Block => ({ id, kind: 'heading', level: 2, text: id, links: [] });
    const words = (id: string, count: number): Block => ({
      id,
      kind: 'paragraph',
      text: 'word '.repeat(count).trim(),
      boldLead: 0,
      links: [],
    });
    const blocks = [heading('a'), heading('b'), words('c', 20), heading('d'), words('e', 40), words('f', 40)];
    const { headings } = outlineOf({ title: '', blocks });
    expect(headings.map(({ followed }) => followed)).toEqual(['by-heading', 'by-little', 'by-text']);
  });

  test.each([
    ['image', 'by-little'],
    ['video', 'by-text'],
    ['audio', 'by-text'],
    ['embed', 'by-text'],
  ] as const)('a section of %s alone is followed %s', (media, followed) => {
    const blocks: Block[] = [
      { id: 'a', kind: 'heading', level: 2, text: '1a', links: [] },
      { id: 'b', kind: 'media', media, alt: null },
    ];
    expect(outlineOf({ title: '', blocks }).headings[0]?.followed).toBe(followed);
  });

  test('any blocks: headings are in order and point at their blocks', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('# A', '**B**', '- **C**', '- d', '**e** f', '###### 1a'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const blocks = blocksOf(lines);
        const { headings } = outlineOf({ title: '', blocks });
        expect(headings.map((heading) => heading.at)).toEqual(
          [...headings.map((h) => h.at)].sort((a, b) => a - b),
        );
        for (const heading of headings) expect(blocks[heading.at]?.id).toBe(heading.id);
      }),
    );
  });
});
