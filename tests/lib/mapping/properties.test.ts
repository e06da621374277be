import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadingLevel } from '../../../lib/document/block';
import type { Outline } from '../../../lib/document/outline';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import { partOf } from '../../../lib/mapping/part-names';
import { word } from './portfolio';

/** A title in pieces: `must` carries its meaning, `may` can drop out. */
type Title = {
  readonly id: string;
  readonly number: string;
  readonly words: readonly (readonly ['must' | 'may', string])[];
};

const m = (text: string) => ['must', text] as const;
const o = (text: string) => ['may', text] as const;

const TITLES: readonly Title[] = [
  { id: 'context', number: '', words: [m('Contextual'), o('statement')] },
  { id: '1', number: '1', words: [m('Operational'), o('issues')] },
  {
    id: '1a',
    number: '1a',
    words: [o('An understanding of the'), m('constraints and benefits'), o('of different technologies')],
  },
  {
    id: '1b',
    number: '1b',
    words: [m('Technical knowledge'), o('and ability'), o('in the use of Learning Technology')],
  },
  {
    id: '1c',
    number: '1c',
    words: [o('Supporting the'), m('deployment'), o('of learning technologies')],
  },
  {
    id: '2',
    number: '2',
    words: [m('Learning, teaching and assessment'), o('processes')],
  },
  {
    id: '2a',
    number: '2a',
    words: [m('An understanding of'), m('teaching, learning and/or assessment'), o('processes')],
  },
  {
    id: '2b',
    number: '2b',
    words: [o('An understanding of'), o('your'), m('target learners')],
  },
  { id: '3', number: '3', words: [o('The'), m('wider context')] },
  {
    id: '3a',
    number: '3a',
    words: [o('Understanding and engaging with'), m('legislation')],
  },
  {
    id: '3b',
    number: '3b',
    words: [o('Understanding and engaging with'), m('policies'), o('and standards')],
  },
  {
    id: '4',
    number: '4',
    words: [m('Communication'), m('and working with others')],
  },
  { id: '5', number: '5', words: [m('Specialist areas')] },
  { id: '5a', number: '5a', words: [m('Mobile learning')] },
  { id: '5b', number: '5b', words: [m('Accessible media')] },
  { id: '6', number: '6', words: [m('Advanced area'), o('of practice')] },
  { id: 'future', number: '', words: [m('Future plans')] },
  { id: 'confirmation', number: '', words: [m('Confirmation'), o('and date')] },
];

/** What gets a page of its own; sections stay on the page of their area, which a letter alone needs. */
const PAGES = ['context', '1', '2', '3', '4', '5', '6', 'future', 'confirmation'];

const TOPICS = [
  'Case study 1',
  'Using Padlet in workshops',
  'The VLE review',
  'Next steps',
  'What changed for staff',
];
const PARTS = ['Description', 'Reflection', 'Evidence'];

type Style = {
  readonly areas: (number: string) => string;
  readonly sections: (number: string) => string;
};

const areaStyle = fc.constantFrom<Style['areas']>(
  (n) => `Core area ${n}: `,
  (n) => `Core Area ${n} – `,
  (n) => `CORE AREA ${n} `,
  (n) => `Area ${n}. `,
  (n) => `${n}. `,
  (n) => `${n}: `,
);
const sectionStyle = fc.constantFrom<Style['sections']>(
  (n) => `${n} `,
  (n) => `${n}: `,
  (n) => `${n}. `,
  (n) => `${n}) `,
  (n) => `(${n.toUpperCase()}) `,
  (n) => `${n} – `,
  (n) => `Core Area ${n} - `,
  (n) => `${n[0]} (${n[1] ?? 'a'}) `,
  (n) => `${n[1] ?? 'a'}) `,
  (n) => `(${n[1] ?? 'a'}) `,
  () => '',
);

/** A typing mistake that people make: two letters swapped, one dropped or one doubled, not at the start of a word. */
function mistyped(text: string, at: number, kind: number): string {
  const letters = [...text];
  const spots = letters.flatMap((_, i) => (i > 1 && /\p{L}{3}/u.test(text.slice(i - 1, i + 2)) ? [i] : []));
  const spot = spots[at % Math.max(1, spots.length)];
  if (spot === undefined) return text;
  const [a = '', b = ''] = [letters[spot], letters[spot + 1]];
  if (kind === 0) letters.splice(spot, 2, b, a);
  else if (kind === 1) letters.splice(spot, 1);
  else letters.splice(spot, 1, a, a);
  return letters.join('');
}

type Wanted = {
  readonly level: HeadingLevel;
  readonly text: string;
  readonly role: string;
};

const portfolio = fc
  .record({
    areas: areaStyle,
    sections: sectionStyle,
    drops: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    typos: fc.array(
      fc.record({
        on: fc.integer({ min: 0, max: 9 }),
        at: fc.nat(200),
        kind: fc.nat(2),
      }),
      {
        minLength: TITLES.length,
        maxLength: TITLES.length,
      },
    ),
    prefix: fc.constantFrom('', '', 'Jo Bloggs: ', 'Senior CMALT portfolio – '),
    base: fc.integer({ min: 1, max: 3 }),
    flat: fc.boolean(),
    fillers: fc.array(fc.integer({ min: 0, max: 12 }), {
      minLength: TITLES.length,
      maxLength: TITLES.length,
    }),
    named: fc.boolean(),
  })
  .map(({ areas, sections, drops, typos, prefix, base, flat, fillers, named }): Wanted[] => {
    let next = 0;
    return TITLES.flatMap(({ id, number, words }, i) => {
      const kept = words.filter(([kind]) => kind === 'must' || !drops[next++]).map(([, text]) => text);
      const typo = typos[i];
      const plain = kept.join(' ');
      const title = typo?.on === 0 ? mistyped(plain, typo.at, typo.kind) : plain;
      const isArea = ['1', '2', '3', '4', '5', '6'].includes(id);
      const numbered = number === '' ? '' : isArea ? areas(number) : sections(number);
      const level = (isArea || number === '' || flat ? base : base + 1) as HeadingLevel;
      const deeper = (base + 2) as HeadingLevel;
      // Without a number only the words "specialist area" tell an own title from a topic.
      const lead = (id === '5a' || id === '5b') && numbered === '' ? 'Specialist area: ' : '';
      const filler = fillers[i] ?? 0;
      const inside: Wanted[] =
        filler < PARTS.length
          ? PARTS.slice(0, filler + 1).map((part) => ({
              level: deeper,
              text: part,
              role: part.toLowerCase(),
            }))
          : filler < PARTS.length + TOPICS.length && id !== '5'
            ? [
                {
                  level: deeper,
                  text: TOPICS[filler - PARTS.length] ?? '',
                  role: '–',
                },
              ]
            : [];
      const front = named ? prefix : '';
      return [{ level, text: `${front}${numbered}${lead}${title}`, role: id }, ...inside];
    });
  });

function outlineOf(headings: readonly Wanted[], title = ''): Outline {
  return {
    title,
    headings: headings.map(({ level, text }, at) => ({
      id: `b${at}`,
      at: at * 2,
      level,
      text,
    })),
  };
}

describe('properties', () => {
  test('whole portfolios with words dropped, typing mistakes, prefixes and any style of numbers', () => {
    fc.assert(
      fc.property(portfolio, (wanted) => {
        const [mapped] = mapPortfolio([outlineOf(wanted)]);
        const got = mapped?.headings.map((heading) => `${heading.text} => ${word(heading)}`);
        expect(got).toEqual(wanted.map(({ text, role }) => `${text} => ${role}`));
      }),
      { numRuns: 300 },
    );
  });

  test('the same portfolio with a page for each area', () => {
    fc.assert(
      fc.property(portfolio, (wanted) => {
        const pages: Wanted[][] = [];
        for (const heading of wanted) {
          if (PAGES.includes(heading.role)) pages.push([]);
          pages.at(-1)?.push(heading);
        }
        const mapped = mapPortfolio(pages.map((page) => outlineOf(page, page[0]?.text)));
        const got = mapped.flatMap((page) =>
          page.headings.map((heading) => `${heading.text} => ${word(heading)}`),
        );
        expect(got).toEqual(wanted.map(({ text, role }) => `${text} => ${role}`));
      }),
      { numRuns: 200 },
    );
  });

  test('any headings at all: one answer each, confidence between 0 and 1, sections above the line', () => {
    const anyHeading = fc.record({
      level: fc.integer({ min: 1, max: 7 }),
      text: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.constantFrom('1a', '5.', 'a)', 'Core area', 'Evidence', '((((', '4 4 4 4', 'Appendix', 'İ', '½a'),
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyHeading, { maxLength: 12 }), { maxLength: 4 }), (pages) => {
        const outlines = pages.map((page) =>
          outlineOf(
            page.map(({ level, text }) => ({
              level: level as HeadingLevel,
              text,
              role: '',
            })),
          ),
        );
        const mapped = mapPortfolio(outlines);
        expect(mapped.map((page) => page.headings.length)).toEqual(pages.map((page) => page.length));
        for (const { confidence, role } of mapped.flatMap((page) => page.headings)) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (role.kind === 'section') expect(confidence).toBeGreaterThanOrEqual(0.6);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('another page takes no section away without asking', () => {
    const written = (page: readonly Wanted[]): Outline => {
      const { title, headings } = outlineOf(page);
      return { title, headings: headings.map((heading) => ({ ...heading, followed: 'by-text' })) };
    };
    fc.assert(
      fc.property(portfolio, fc.array(portfolio, { minLength: 1, maxLength: 3 }), (wanted, others) => {
        const [alone] = mapPortfolio([written(wanted)]);
        const [together] = mapPortfolio([wanted, ...others].map(written));
        const lost = alone?.headings.filter(({ role }, i) => {
          const now = together?.headings[i]?.role;
          return role.kind === 'section' && now?.kind === 'topic' && now.suggestion === null;
        });
        expect(lost?.map(({ text }) => text)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('mapping twice gives the same', () => {
    fc.assert(
      fc.property(portfolio, (wanted) => {
        expect(mapPortfolio([outlineOf(wanted)])).toEqual(mapPortfolio([outlineOf(wanted)]));
      }),
      { numRuns: 50 },
    );
  });

  test('names of parts in any case and with any mark', () => {
    const mark = fc.constantFrom('', ':', ' -', '.', ' –');
    const shape = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    );
    const front = fc.constantFrom('', 'My ', '1. ', 'Case study 2: ', 'Critical ', '(a) ');
    fc.assert(
      fc.property(
        fc.constantFrom('Description', 'Reflection', 'Evidence'),
        mark,
        shape,
        front,
        (name, end, cased, lead) => {
          expect(partOf(cased(`${lead}${name}${end}`))).toBe(name.toLowerCase());
        },
      ),
    );
  });
});
