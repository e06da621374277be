import { describe, expect, it } from 'vitest';
import { createGuidanceDetector } from '../../../lib/measures/guidance';
import { createMeasurer } from '../../../lib/measures/measure';
import { sampleOf } from '../../tools/sample-guidance';
import {
  boldPart,
  closes,
  documentOf,
  item,
  lead,
  line,
  type Marked,
  measuring,
  media,
  opens,
  opensPart,
  topic,
} from './marked-text';

const measure = createMeasurer({
  guidance: createGuidanceDetector(sampleOf([])),
});

const { measured, wordsIn } = measuring(measure);

const four = line('We taught online classes.');
const five = line('I learnt to listen more.');
const three = line('Minutes of meetings');

describe('words of a section', () => {
  it('are told apart by part', () => {
    const page = [
      opens('1a', '1a Constraints'),
      four,
      opensPart('description'),
      four,
      five,
      opensPart('reflection'),
      five,
      opensPart('evidence'),
      three,
      opens('1b', '1b Ability'),
      three,
    ];
    expect(wordsIn('1a', page)).toEqual([18, 9, 5, 3]);
    expect(wordsIn('1b', page)).toEqual([3, 0, 0, 0]);
    expect(measured(page).whole.words).toEqual({
      narrative: 21,
      description: 9,
      reflection: 5,
      evidence: 3,
    });
  });

  it('count list items, table cells, quotes and code as well as paragraphs, and no heading', () => {
    const page = [
      opens('1a', 'One two three'),
      topic('Four five'),
      item('one two'),
      line('three four', { kind: 'table-cell' }),
      line('five six', { kind: 'quote' }),
      line('seven', { kind: 'code' }),
    ];
    expect(wordsIn('1a', page)).toEqual([7, 0, 0, 0]);
  });

  it('are narrative again below a topic heading after the evidence', () => {
    const page = [opens('3a', '3a'), topic('Case i'), opensPart('evidence'), three, topic('Case ii'), five];
    expect(wordsIn('3a', page)).toEqual([5, 0, 0, 3]);
  });

  it('belong to the section that a part heading names', () => {
    const page = [
      opensPart('description', 2, '1a'),
      four,
      opensPart('reflection', 2, '1a'),
      five,
      opensPart('description', 2, '1b'),
      three,
    ];
    expect(wordsIn('1a', page)).toEqual([9, 4, 5, 0]);
    expect(wordsIn('1b', page)).toEqual([3, 3, 0, 0]);
    expect(measured(page).sections['1a']).toMatchObject({
      headings: 1,
      parts: ['description', 'reflection'],
    });
  });

  it('belong to what the title of the page opens', () => {
    const page = measured([four, opensPart('reflection'), five], '2a');
    expect(page.sections['2a']).toMatchObject({
      headings: 0,
      words: { narrative: 9, reflection: 5 },
      parts: ['reflection'],
    });
  });

  it('after a closing heading belong to nothing', () => {
    const page = [
      opens('6', '6'),
      four,
      closes('Appendix'),
      five,
      topic('A.1'),
      five,
      opens('future', 'Plans'),
      three,
    ];
    expect(measured(page).whole.words.narrative).toBe(7);
    expect(wordsIn('6', page)).toEqual([4, 0, 0, 0]);
  });

  it('before the first section are in the whole only', () => {
    const page = measured([five, opens('1a', '1a'), four]);
    expect(page.whole.words.narrative).toBe(9);
    expect(Object.keys(page.sections)).toEqual(['1a']);
  });
});

describe('parts named in a paragraph', () => {
  it('hold for the text and what follows, up to the next part or heading', () => {
    const page = [
      opens('1a', '1a'),
      four,
      lead('Description:', ' We taught classes.'),
      four,
      lead('Reflection:', ' I learnt.'),
      five,
      lead('Evidence:', ' two letters'),
      three,
      topic('Case ii'),
      four,
    ];
    expect(wordsIn('1a', page)).toEqual([22, 7, 7, 5]);
    expect(measured(page).sections['1a']?.parts).toEqual(['description', 'reflection', 'evidence']);
  });

  it('hold for the paragraph and its list where the name is not bold', () => {
    const page = [opens('1a', '1a'), line('Evidence: two letters'), item('one'), item('two'), five];
    expect(wordsIn('1a', page)).toEqual([5, 0, 0, 4]);
  });

  it('give way to what the headings say at the next heading', () => {
    const page = [
      opens('1a', '1a'),
      opensPart('reflection'),
      five,
      lead('Evidence:', ' one letter'),
      topic('A thought', 4),
      four,
    ];
    expect(wordsIn('1a', page)).toEqual([9, 0, 9, 2]);
  });

  it('are none in a list of evidence', () => {
    const described = line('Description: a letter', {
      kind: 'list-item',
      boldLead: 12,
    });
    const page = [opens('1a', '1a'), opensPart('evidence'), described, three];
    expect(wordsIn('1a', page)).toEqual([0, 0, 0, 5]);
    expect(measured(page).sections['1a']?.parts).toEqual(['evidence']);
  });

  it('serve as headings where they stand alone in bold', () => {
    const page = [opens('1a', '1a'), boldPart('reflection', 'What I learnt'), five];
    expect(wordsIn('1a', page)).toEqual([5, 0, 5, 0]);
  });
});

describe('links and media of a section', () => {
  it('are counted, and those of its evidence apart', () => {
    const link = (href: string) => ({ text: 'there', href });
    const page = [
      opens('1a', '1a'),
      line('there there there there there there', {
        links: [
          link('https://example.org'),
          link('mailto:a@example.org'),
          link('notes/1.html'),
          link('#top'),
          link('javascript:void(0)'),
          link(' '),
        ],
      }),
      opensPart('evidence'),
      line('there', { links: [link('http://example.org')] }),
      media('image', 'a form'),
      media('image', ''),
      media('image', null),
      media('video'),
      media('embed'),
    ];
    const found = measured(page);
    expect(found.sections['1a']).toMatchObject({
      links: 4,
      evidenceLinks: 1,
      images: 3,
      imagesWithoutAlt: 1,
      media: 2,
    });
    expect(found.whole).toMatchObject({ links: 4, images: 3, media: 2 });
    const { text, mapped } = documentOf(page);
    expect(measure(text, mapped).map(({ pieces }) => pieces?.map(({ links }) => links))).toEqual([
      undefined,
      [['https://example.org', 'mailto:a@example.org', 'notes/1.html']],
      [['http://example.org']],
    ]);
  });

  it('are none where a whole heading is the link to its page', () => {
    const heading = opens('1a', '1a Constraints');
    const links = [{ text: '1a Constraints', href: 'https://example.org/1a' }];
    const linked = { ...heading, block: { ...heading.block, links } } as Marked;
    expect(measured([linked]).sections['1a']?.links).toBe(0);
  });
});
