import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../lib/document/outline';
import { createMeasurer } from '../../../lib/measures/measure';
import { newPortfolio } from '../../../lib/portfolio/state';
import { requiredSections, SECTIONS, sectionById } from '../../../lib/scheme';
import { PATHWAYS } from '../../../lib/scheme/ids';
import { portfolioSkeleton, type SkeletonLine, sectionSkeleton } from '../../../lib/view/skeleton';

const portfolio = newPortfolio('p', 'h');
const texts = (lines: readonly SkeletonLine[]) => lines.map(({ text }) => text);

describe('the skeleton of a section', () => {
  test('is its heading, its parts, and questions that fit it', () => {
    const lines = sectionSkeleton(sectionById('2b'), portfolio);
    expect(lines.filter(({ kind }) => kind !== 'question').map(({ text }) => text)).toEqual([
      '2b An understanding of your target learners',
      'Description',
      'Reflection',
      'Evidence',
    ]);
    expect(lines.filter(({ kind }) => kind === 'question')).toHaveLength(5);
    expect(texts(lines)).toContain('[Which learner surprised you, and what did you change the week after?]');
  });

  test('has the title the candidate gave', () => {
    const titled = { ...portfolio, titles: { '5a': 'Accessibility in practice' } };
    expect(texts(sectionSkeleton(sectionById('5a'), titled))[0]).toBe('5a Accessibility in practice');
  });

  test('has no parts where nobody grades it, and no wording of the declaration', () => {
    expect(sectionSkeleton(sectionById('future'), portfolio).map(({ kind }) => kind)).toEqual([
      'section',
      'question',
      'question',
      'question',
    ]);
    expect(texts(sectionSkeleton(sectionById('confirmation'), portfolio))).toEqual([
      'Confirmation',
      '[ALT’s declaration, in ALT’s words, with your name and the date]',
    ]);
  });

  test.each(SECTIONS)('$id: none of it counts as the candidate’s words', (section) => {
    const measure = createMeasurer({ guidance: () => ({ kind: 'none' }) });
    const blocks = sectionSkeleton(section, portfolio).map(({ kind, text }, at) =>
      kind === 'question'
        ? { kind: 'paragraph' as const, id: String(at), text, links: [], boldLead: 0 }
        : {
            kind: 'heading' as const,
            id: String(at),
            level: kind === 'section' ? (2 as const) : (3 as const),
            text,
            links: [],
          },
    );
    const stretches = measure({ title: '', blocks }, outlineOf({ title: '', blocks }));
    expect(stretches.flatMap(({ pieces = [] }) => pieces.map(({ words = 0 }) => words))).toEqual([]);
  });
});

describe('the skeleton of a portfolio', () => {
  test.each(PATHWAYS)('has the sections that %s asks for, in order', (pathway) => {
    const lines = portfolioSkeleton({ ...portfolio, pathway });
    const headings = lines.filter(({ kind }) => kind === 'section');
    expect(headings).toHaveLength(requiredSections(pathway).length);
    expect(headings[0]?.text).toBe('Contextual statement');
    expect(headings.at(-1)?.text).toBe('Confirmation');
  });
});
