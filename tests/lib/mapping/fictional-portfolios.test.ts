import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import { outlineOfPage, word } from './portfolio';

const TEXT = readFileSync(
  new URL('../../fixtures/portfolios/fictional-headings.txt', import.meta.url),
  'utf8',
);

type Wanted = { readonly line: string; readonly answers: readonly string[] };

const PORTFOLIOS = TEXT.split(/^= .*$/mu)
  .slice(1)
  .map((portfolio) =>
    portfolio
      .split(/^---$/mu)
      .slice(1)
      .map((page) =>
        page
          .trim()
          .split('\n')
          .filter((line) => line !== '')
          .map((line): Wanted => {
            const [heading = '', answer = '–'] = line.split(' => ');
            return { line: heading, answers: answer.split(' | ') };
          }),
      ),
  );

const JUDGED = PORTFOLIOS.flatMap((pages) => {
  const mapped = mapPortfolio(pages.map((page) => outlineOfPage({ lines: page.map(({ line }) => line) })));
  return pages.flatMap((page, i) =>
    page.map(({ line, answers }, k) => {
      const heading = mapped[i]?.headings[k];
      if (heading === undefined) throw new Error(`no answer for ${line}`);
      const got = word(heading).split(' ')[0] ?? '';
      const section = heading.role.kind === 'section';
      // A closing heading is a topic to a reader who only asks which section it opens.
      const right =
        answers.includes(word(heading)) || answers.includes(got) || (answers[0] === '–' && !section);
      return {
        line,
        wanted: answers[0] ?? '–',
        got: word(heading),
        section,
        right,
        confidence: heading.confidence,
      };
    }),
  );
});

const PARTS = ['description', 'reflection', 'evidence'];

function shareRight(items: readonly { readonly right: boolean }[]): number {
  return items.filter(({ right }) => right).length / Math.max(1, items.length);
}

describe('40 fictional portfolios', () => {
  test('are all there', () => {
    expect(PORTFOLIOS).toHaveLength(40);
    expect(JUDGED.length).toBeGreaterThan(1_200);
  });

  test('sections: of what is claimed 99% is right, of what is there 99% is found', () => {
    const claimed = JUDGED.filter(({ section }) => section);
    expect(shareRight(claimed)).toBeGreaterThanOrEqual(0.99);
    const there = JUDGED.filter(
      ({ wanted }) => wanted !== '–' && !PARTS.includes(wanted) && !wanted.startsWith('principle'),
    );
    expect(shareRight(there)).toBeGreaterThanOrEqual(0.99);
  });

  test('where the confidence is 0.9 or more, 99% are right', () => {
    const sure = JUDGED.filter(({ section, confidence }) => section && confidence >= 0.9);
    expect(shareRight(sure)).toBeGreaterThanOrEqual(0.99);
  });

  test('every part heading and every principle', () => {
    const wrong = JUDGED.filter(({ wanted }) => PARTS.includes(wanted) || wanted.startsWith('principle'))
      .filter(({ wanted, got }) => !got.endsWith(wanted))
      .map(({ line, got }) => `${line} => ${got}`);
    expect(wrong).toEqual([]);
  });
});
