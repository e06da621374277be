import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import { outlineOfPage, word } from './portfolio';

type Wanted = { readonly line: string; readonly answers: readonly string[] };
type WantedPage = { readonly title: string; readonly lines: readonly Wanted[] };

/** Portfolios as tests/fixtures/portfolios/README.md says. */
function portfoliosIn(file: string): readonly (readonly WantedPage[])[] {
  const text = readFileSync(new URL(`../../fixtures/portfolios/${file}`, import.meta.url), 'utf8');
  return text
    .split(/^= .*$/mu)
    .slice(1)
    .map((portfolio) => portfolio.split(/^---/mu).slice(1).map(pageOf));
}

function pageOf(text: string): WantedPage {
  const [title = '', ...lines] = text.trimEnd().split('\n');
  return {
    title: title.trim(),
    lines: lines.map((line): Wanted => {
      const at = line.lastIndexOf(' => ');
      return { line: line.slice(0, at), answers: line.slice(at + 4).split(' | ') };
    }),
  };
}

function judge(portfolios: readonly (readonly WantedPage[])[]) {
  return portfolios.flatMap((pages) => {
    const mapped = mapPortfolio(
      pages.map(({ title, lines }) => outlineOfPage({ title, lines: lines.map(({ line }) => line) })),
    );
    return pages.flatMap((page, i) =>
      page.lines.map(({ line, answers }, k) => {
        const heading = mapped[i]?.headings[k];
        if (heading === undefined) throw new Error(`no answer for ${line}`);
        const got = word(heading).split(' ')[0] ?? '';
        const section = heading.role.kind === 'section';
        // A closing heading is a topic to a reader who only asks which section it opens.
        const right =
          answers.includes(word(heading)) ||
          answers.includes(got) ||
          answers.includes('?') ||
          (answers[0] === '–' && !section);
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
}

const PARTS = ['description', 'reflection', 'evidence'];

function shareRight(items: readonly { readonly right: boolean }[]): number {
  return items.filter(({ right }) => right).length / Math.max(1, items.length);
}

describe.each([
  { file: 'fictional-headings.txt', portfolios: 40, headings: 1_200 },
  { file: 'fictional-pages.txt', portfolios: 36, headings: 1_800 },
])('$portfolios fictional portfolios, $file', ({ file, portfolios, headings }) => {
  const all = portfoliosIn(file);
  const judged = judge(all);

  test('are all there', () => {
    expect(all).toHaveLength(portfolios);
    expect(judged.length).toBeGreaterThan(headings);
  });

  test('sections: of what is claimed 98% is right, of what is there 99% is found', () => {
    const claimed = judged.filter(({ section }) => section);
    expect(shareRight(claimed)).toBeGreaterThanOrEqual(0.98);
    const there = judged.filter(
      ({ wanted }) =>
        wanted !== '–' && wanted !== '?' && !PARTS.includes(wanted) && !wanted.startsWith('principle'),
    );
    expect(shareRight(there)).toBeGreaterThanOrEqual(0.99);
  });

  test('where the confidence is 0.9 or more, 99% are right', () => {
    const sure = judged.filter(({ section, confidence }) => section && confidence >= 0.9);
    expect(shareRight(sure)).toBeGreaterThanOrEqual(0.99);
  });

  test('every part heading and every principle', () => {
    const wrong = judged
      .filter(({ wanted }) => PARTS.includes(wanted) || wanted.startsWith('principle'))
      .filter(({ wanted, got }) => !got.endsWith(wanted))
      .map(({ line, got }) => `${line} => ${got}`);
    expect(wrong).toEqual([]);
  });
});
