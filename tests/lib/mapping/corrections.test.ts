import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, matchCorrections } from '../../../lib/mapping/corrections';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import type { Correction, CorrectionAnswer } from '../../../lib/mapping/mapping';
import { mapLines, outlineOfPage, word } from './portfolio';

const LINES = [
  '# 1a Constraints',
  '## Working with the library',
  '## Evidence',
  '# Working with the library',
  '# 2b',
];

function correctionOf(
  lines: readonly string[],
  index: number,
  answer: CorrectionAnswer,
  id = 'c1',
): Correction {
  const print = fingerprintOf(outlineOfPage({ lines }).headings, index);
  if (print === null) throw new Error(`no heading ${index}`);
  return { id, ...print, answer };
}

const IS_4: CorrectionAnswer = { kind: 'section', section: '4' };

describe('corrections', () => {
  test('win over what was found, and are sure', () => {
    const headings = mapLines(LINES, {
      corrections: [[correctionOf(LINES, 0, IS_4)]],
    });
    expect(headings[0]).toMatchObject({
      role: IS_4,
      confidence: 1,
      source: 'corrected',
    });
  });

  test('can say that a heading is a part, or nothing', () => {
    const part = correctionOf(LINES, 1, { kind: 'part', part: 'reflection' });
    const topic = correctionOf(LINES, 4, { kind: 'topic' }, 'c2');
    expect(mapLines(LINES, { corrections: [[part, topic]] }).map(word)).toEqual([
      '1a',
      'reflection',
      'evidence',
      '–',
      '–',
    ]);
  });

  test('tell two headings of the same text apart', () => {
    const headings = mapLines(LINES, {
      corrections: [[correctionOf(LINES, 3, IS_4)]],
    });
    expect(headings.map((heading) => heading.source)).toEqual([
      'detected',
      'detected',
      'detected',
      'corrected',
      'detected',
    ]);
  });

  test('follow a heading that moved, and one that was renamed in its place', () => {
    const correction = correctionOf(LINES, 3, IS_4);
    const moved = ['# Working with the library', '# 1a Constraints', '## Evidence', '# 2b'];
    expect(mapLines(moved, { corrections: [[correction]] }).map(word)[0]).toBe('4');
    const renamed = LINES.map((line, i) => (i === 3 ? '# Our librarians and I' : line));
    expect(mapLines(renamed, { corrections: [[correction]] }).map(word)[3]).toBe('4');
  });

  test('stay where they were when a heading of the same text is inserted above', () => {
    const lines = ['# Communication', '# Blended learning', '## Overview', '## Evidence'];
    const correction = correctionOf(lines, 2, { kind: 'section', section: '5a' });
    const inserted = ['# Communication', '## Overview', '# Blended learning', '## Overview', '## Evidence'];
    const sources = mapLines(inserted, { corrections: [[correction]] }).map((heading) => heading.source);
    expect(sources).toEqual(['detected', 'detected', 'detected', 'corrected', 'detected']);
  });

  test('say so when their heading cannot be recognised', () => {
    const gone = ['# 1a Constraints', '## Something else', '# 2b', '# 3a'];
    const [page] = mapPortfolio([outlineOfPage({ lines: gone })], {
      corrections: [[correctionOf(LINES, 3, IS_4)]],
    });
    expect(page?.lostCorrections).toEqual(['c1']);
  });

  test('help the headings below: a letter means the area that the candidate named', () => {
    const lines = ['# What I run', '## a)', '## b)'];
    const headings = mapLines(lines, {
      corrections: [[correctionOf(lines, 0, { kind: 'section', section: '1' })]],
    });
    expect(headings.map(word)).toEqual(['1', '1a', '1b']);
  });
});

describe('own titles', () => {
  test('name the specialist and advanced sections', () => {
    const lines = [
      '# 4 Communication',
      '# Mobile learning',
      '# Making media accessible',
      '# A national network',
    ];
    const titles = {
      '5a': 'Mobile learning',
      '5b': 'Making media accessible',
      '6': 'A national network',
    };
    expect(mapLines(lines, { titles }).map(word)).toEqual(['4', '5a', '5b', '6']);
    expect(mapLines(lines).map(word)).toEqual(['4', '–', '–', '–']);
  });
});

describe('recognising headings', () => {
  const anyText = fc.constantFrom('Evidence', 'Reflection', '1a', 'A case', 'A case study', 'Next steps');
  const anyLines = fc.array(
    anyText.map((text) => `## ${text}`),
    { minLength: 1, maxLength: 8 },
  );

  test('an unchanged outline keeps every correction at its heading', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const headings = outlineOfPage({ lines }).headings;
        const corrections = headings.map((_, i) => correctionOf(lines, i, IS_4, `c${i}`));
        const { byHeading, lost } = matchCorrections(headings, corrections);
        expect(lost).toEqual([]);
        expect([...byHeading].every(([i, correction]) => correction.id === `c${i}`)).toBe(true);
      }),
    );
  });

  test('no two corrections share a heading, and each is found or told as lost', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (before, after) => {
        const corrections = before.map((_, i) => correctionOf(before, i, IS_4, `c${i}`));
        const { byHeading, lost } = matchCorrections(outlineOfPage({ lines: after }).headings, corrections);
        const found = [...byHeading.values()].map((correction) => correction.id);
        expect([...found, ...lost].sort()).toEqual(corrections.map((correction) => correction.id).sort());
      }),
    );
  });
});
