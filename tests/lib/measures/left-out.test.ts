import { describe, expect, it } from 'vitest';
import { createGuidanceDetector } from '../../../lib/measures/guidance';
import { createMeasurer } from '../../../lib/measures/measure';
import { sampleOf } from '../../tools/sample-guidance';
import { item, line, linkItem, measuring, media, opens, opensPart, topic } from './marked-text';

// A made-up guide in the place of the official one.
const PASTED =
  'For every season you must describe what was sown, where it was sown, and how the weather treated all of it.';
const PASTED_EXAMPLES = 'Suitable topics for a special chapter of the diary are, for example:';
const guidance = createGuidanceDetector(
  sampleOf([PASTED, PASTED_EXAMPLES, 'Roses and climbers', 'Compost heaps']),
);
const measure = createMeasurer({ guidance });

const { measured, wordsIn } = measuring(measure);

const four = line('We taught online classes.');
const five = line('I learnt to listen more.');
const three = line('Minutes of meetings');

describe('what is no narrative', () => {
  it('captions', () => {
    const page = [
      opens('1a', '1a'),
      media(),
      line('Screenshot of the form'),
      line('the form', { kind: 'caption' }),
      four,
      line('Table 1: Marks'),
      four,
      line('Screenshot of the form'),
    ];
    expect(wordsIn('1a', page)).toEqual([12, 0, 0, 0]);
  });

  it('references under a line that says so, or in a run', () => {
    const sure = line('Salmon, G. (2013) E-tivities. London: Routledge.');
    const likely = line('Jisc (2018) Building digital capability');
    const guide = line('The style guide, https://example.org/guide');
    expect(wordsIn('1a', [opens('1a', '1a'), four, sure, likely])).toEqual([4, 0, 0, 0]);
    expect(wordsIn('1a', [opens('1a', '1a'), four, line('References:'), guide, guide])).toEqual([4, 0, 0, 0]);
    expect(wordsIn('1a', [opens('1a', '1a'), four, likely, likely, likely])).toEqual([4, 0, 0, 0]);
    expect(wordsIn('1a', [opens('1a', '1a'), likely, four, guide])).toEqual([13, 0, 0, 0]);
    expect(wordsIn('1a', [opens('1a', '1a'), line('References'), four])).toEqual([5, 0, 0, 0]);
  });

  it('but publications are evidence in a part for evidence, and so are captioned images', () => {
    const page = [
      opens('1a', '1a'),
      opensPart('evidence'),
      line('Salmon, G. (2013) E-tivities.'),
      media(),
      line('Figure 1: a letter'),
    ];
    expect(wordsIn('1a', page)).toEqual([0, 0, 0, 8]);
  });

  it('lists of contents, with their links', () => {
    const contents = [
      linkItem('1a Constraints', '#a'),
      linkItem('1b Ability', '#b'),
      linkItem('Case i', 'https://example.org/#c'),
    ];
    const page = [
      opens('1', 'Area 1', 1),
      four,
      ...contents,
      opens('1a', '1a Constraints'),
      opens('1b', '1b Ability'),
      topic('Case i'),
    ];
    expect(wordsIn('1', page)).toEqual([4, 0, 0, 0]);
    expect(measured(page).whole.links).toBe(0);
  });

  it('lists of contents made by hand, with page numbers', () => {
    const page = [
      line('Contents'),
      line('1a Constraints ........ 3'),
      line('1b Ability ........ 12'),
      line('Something else ........ 14'),
      five,
      opens('1a', '1a Constraints'),
      opens('1b', '1b: Ability'),
    ];
    expect(measured(page).whole.words.narrative).toBe(5);
  });

  it('menus of the pages of a portfolio', () => {
    const page = [
      four,
      linkItem('1a: Constraints and benefits of technologies', '/1a'),
      linkItem('1b: Technical knowledge and ability', '/1b'),
      linkItem('Future plans', '/plans'),
    ];
    expect(measured(page).whole).toMatchObject({
      words: { narrative: 4 },
      links: 3,
    });
  });

  it('but a list of links to work is narrative where no part says that it is evidence', () => {
    const page = [
      opens('1a', '1a'),
      linkItem('My course', 'https://example.org/course'),
      linkItem('My film', 'https://example.org/film'),
      linkItem('My talk', 'https://example.org/talk'),
    ];
    expect(wordsIn('1a', page)).toEqual([6, 0, 0, 0]);
    expect(measured(page).sections['1a']?.links).toBe(3);
  });

  it('pasted guidance, with the short lines beside it, in every part', () => {
    const page = [
      opens('1a', '1a'),
      line(PASTED),
      item('Compost heaps'),
      item('Roses'),
      item('Roses and climbers'),
      four,
      opensPart('evidence'),
      line(PASTED_EXAMPLES),
      three,
    ];
    expect(wordsIn('1a', page)).toEqual([4, 0, 0, 3]);
  });

  it('but a short line like the guidance stays among own ones', () => {
    expect(wordsIn('1a', [opens('1a', '1a'), four, item('Compost heaps'), four])).toEqual([10, 0, 0, 0]);
  });
});
