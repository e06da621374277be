import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import sample from '../../assets/guidance-sample.json';
import { createGuidanceDetector } from '../../lib/measures/guidance';
import { createMeasurer } from '../../lib/measures/measure';
import { savedPagePlatforms } from '../../lib/platforms/registry';
import { createPortfolioMapper } from '../../lib/portfolio/map-outlines';
import { type MeasuredOutline, measuredOutlineSchema } from '../../lib/portfolio/measured-outline';
import { sumsOf } from '../../lib/portfolio/sums';
import { createAnalysis } from '../../lib/reader/analysis';
import { parsePage } from './inspect/inert-page';
import { type Page, readPages } from './inspect/read-pages';
import { inspectPortfolio } from './inspect/report';

const FIXTURES = fileURLToPath(new URL('../fixtures/inspect', import.meta.url));
const HOME = 'https://site.example/';

const measure = createMeasurer({ guidance: createGuidanceDetector(sample) });

/** A saved page as the reader of an open one would tell it. */
function told({ file, html }: Page, platform: string): MeasuredOutline {
  const text = savedPagePlatforms.find(({ id }) => id === platform)?.readSaved(parsePage(html));
  if (text === undefined) throw new Error(`there is no platform ${platform}`);
  const document = { id: file, platform: 'web-page', home: HOME, title: text.title, url: HOME } as const;
  return v.parse(measuredOutlineSchema, createAnalysis(measure).update(document, text));
}

describe('what is shown beside an open page', () => {
  it.each(['one-page.html', 'pages', 'wordpress.html'])('is what inspect tells of %s', (name) => {
    const pages = readPages(`${FIXTURES}/${name}`);
    const report = inspectPortfolio(name, pages, null, measure);
    const needs = { homes: [HOME], membership: {}, corrections: {}, titles: {} };
    const outlines = pages.map((page) => told(page, report.platform));
    const snapshots = createPortfolioMapper()(needs, outlines);
    for (const [section, total] of report.sections) {
      const words = snapshots.map((one) => sumsOf(one).sections[section]?.words.narrative ?? 0);
      expect(
        words.reduce((sum, count) => sum + count, 0),
        section,
      ).toBe(total.words.narrative);
    }
    expect(report.sections.size).toBeGreaterThan(0);
  });
});
