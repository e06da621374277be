import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { HeadingLevel } from '../../../lib/document/block';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import { columns } from './portfolio';

/**
 * Headings of published portfolios, read by people. They are not part of the project, so this test is there only where
 * the folder that holds them is.
 */
const SAMPLE = new URL('../../../../shared/samples/portfolio-headings.json', import.meta.url);

const sampleSchema = v.array(
  v.object({
    id: v.string(),
    pages: v.array(
      v.object({
        headings: v.array(
          v.object({
            level: v.number(),
            text: v.string(),
            gold: v.nullable(v.string()),
            alt: v.optional(v.string()),
            part: v.optional(v.string()),
          }),
        ),
      }),
    ),
  }),
);

const PARTS = ['description', 'reflection', 'evidence'];

describe('outlines seen in published portfolios', () => {
  test.each([
    [
      'a bare code above its title, parts of parts',
      [
        '# 1 c => 1c',
        '## Requirement: Supporting the deployment of learning technologies => 1c',
        '## Evidence => evidence',
        '### Description => description',
        '### Reflection => reflection',
      ],
    ],
    [
      'an area in one word, its section below topics',
      [
        '# Operations => 1',
        '### Academy Process => –',
        '### Evidence of Mapping the Processes around Enrolment => evidence',
        '## Core Area 1a An Understanding of the Constraints and Benefits of Different Technologies => 1a',
        '#### Analyse Phase: => –',
      ],
    ],
    [
      'a renewal with decimals',
      [
        '# 1 Summary of recent work/practice => –',
        '## 1.1 Contextual statement => context',
        '# 2 Overview of CPD activities => –',
        '## 2.1 Key activities undertaken since last portfolio => –',
        '# 3 Updated future plans => future',
        '# 4 Updated confirmation and date => confirmation',
      ],
    ],
  ])('%s', (_, lines) => {
    const { wanted, got } = columns(lines);
    expect(got).toEqual(wanted);
  });
});

if (existsSync(SAMPLE)) {
  describe('headings of published portfolios', () => {
    const sample = v.parse(sampleSchema, JSON.parse(readFileSync(SAMPLE, 'utf8')));
    const judged = sample.flatMap(({ pages }) => {
      const mapped = mapPortfolio(
        pages.map(({ headings }) => ({
          title: '',
          headings: headings.map(({ level, text }, i) => ({
            id: `${i}`,
            at: i * 2,
            level: level as HeadingLevel,
            text,
          })),
        })),
      );
      return pages.flatMap(({ headings }, page) =>
        headings.map((wanted, i) => {
          const heading = mapped[page]?.headings[i];
          const section = heading?.role.kind === 'section' ? heading.role.section : null;
          const gold = PARTS.includes(wanted.gold ?? '') ? null : wanted.gold;
          const right = section === gold || (section !== null && section === wanted.alt);
          const part = heading?.role.kind === 'part' ? heading.role.part : null;
          return {
            wanted,
            section,
            gold,
            right,
            part,
            confidence: heading?.confidence ?? 0,
          };
        }),
      );
    });
    const claimed = judged.filter(({ section }) => section !== null);
    const share = (items: readonly { readonly right: boolean }[]) =>
      items.filter(({ right }) => right).length / Math.max(1, items.length);

    test('precision of sections at least 0.98', () => {
      expect(share(claimed)).toBeGreaterThanOrEqual(0.98);
    });

    test('recall of sections at least 0.97', () => {
      expect(share(judged.filter(({ gold }) => gold !== null))).toBeGreaterThanOrEqual(0.97);
    });

    test('of those with a confidence of 0.9 or more, 99% are right', () => {
      expect(share(claimed.filter(({ confidence }) => confidence >= 0.9))).toBeGreaterThanOrEqual(0.99);
    });

    test('part headings', () => {
      for (const { wanted, part } of judged) if (wanted.part !== undefined) expect(part).toBe(wanted.part);
    });
  });
}
