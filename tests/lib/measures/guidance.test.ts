import { describe, expect, it } from 'vitest';
import { createGuidanceDetector } from '../../../lib/measures/guidance';
import { sampleOf } from '../../tools/sample-guidance';

// A made-up guide: how to keep a garden diary. It stands for the official text, which is not part of the project.
const GUIDE = [
  'Your diary should open with a few lines on the garden itself, its soil and its size, and say who looks after it. Mention earlier diaries where there are any, and what was changed in them since.',
  'For every season you must describe what was sown, where it was sown, and how the weather treated it. It should be clear to a reader who has never seen the garden which of the work was done by you, and which by others who share the ground.',
  'You could attach photographs of the beds, receipts from the nursery, or letters from neighbours.',
  'A readiness to learn from the failures of earlier seasons.',
  'A readiness to share seeds and knowledge with other gardeners nearby.',
  'Suitable topics for a special chapter are, for example:',
  'Roses and climbers',
  'Bees',
  'Composting without any smell',
  'What went well this season, and what would I do another way next season?',
];
const detect = createGuidanceDetector(sampleOf(GUIDE));
const kindOf = (text: string) => detect(text).kind;
const [opening = '', season = '', , failures = '', sharing = ''] = GUIDE;

/** Its words, for cutting and changing. */
const seasonWords = season.split(' ');

describe('pasted guidance', () => {
  it.each(GUIDE.filter((line) => line.split(' ').length >= 8))('knows %j', (line) => {
    expect(kindOf(line)).toBe('whole');
  });

  it('does not mind case, quotes, dashes and bullets', () => {
    expect(kindOf(season.toUpperCase())).toBe('whole');
    expect(kindOf(`• “${season.replaceAll(',', ' –')}”`)).toBe('whole');
    expect(kindOf(season.replaceAll(' ', '\n'))).toBe('whole');
  });

  it('knows either half of a paragraph', () => {
    expect(kindOf(seasonWords.slice(0, 24).join(' '))).toBe('whole');
    expect(kindOf(seasonWords.slice(24).join(' '))).toBe('whole');
  });

  it.each([5, 14, 22, 33, 41])('does not mind that word %i was changed', (at) => {
    expect(kindOf(seasonWords.with(at, 'garden').join(' '))).toBe('whole');
    expect(kindOf(seasonWords.toSpliced(at, 1).join(' '))).toBe('whole');
  });

  it('takes short lines for something to be decided by what stands beside them', () => {
    expect(kindOf('Roses and climbers')).toBe('alike');
    expect(kindOf('Composting without any smell')).toBe('alike');
    expect(kindOf('Bees')).toBe('none');
  });

  it('takes a pasted paragraph out of the own sentences around it', () => {
    const own = 'The north bed flooded twice in March.';
    const text = `${own} ${season} ${own}`;
    const found = detect(text);
    expect(found.kind).toBe('sentences');
    const ranges = found.kind === 'sentences' ? found.ranges : [];
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([season.slice(0, -1)]);
  });
});

describe('own words', () => {
  it.each([
    'The diary of our school garden: it lies on a slope, and its soil is heavy.',
    `This chapter shows ${failures.toLowerCase()}`,
    `This chapter shows ${failures.toLowerCase().slice(0, -1)}, most of all with the beans, which we lost to frost.`,
    `I have ${failures.toLowerCase()}`,
    `My neighbour calls it "${sharing.slice(0, -1)}". I call it swapping. We meet in the hall each April, and forty people came last time.`,
    `${sharing.slice(0, -1)}: ours is the box by the gate and a stall at the fair`,
    'What was sown, where it was sown, and why: that is what I tell in this chapter.',
    'You could attach photographs, somebody told me, so I did.',
    'In each season I describe what was sown, and how the weather treated it.',
    '',
    'Soil',
    '12 34 56 78 90 11 12 13 14',
  ])('%j', (text) => {
    expect(kindOf(text)).not.toBe('whole');
    expect(kindOf(text)).not.toBe('sentences');
  });

  it('stay when a paragraph quotes a sentence', () => {
    const quoted = opening.slice(0, opening.indexOf('.'));
    expect(kindOf(`I was told that ${quoted.toLowerCase()}. I never did so, for I could not.`)).toBe('none');
  });
});
