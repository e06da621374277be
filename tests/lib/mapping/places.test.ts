import { describe, expect, test } from 'vitest';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import { placesOf } from '../../../lib/mapping/places';
import { outlineOfPage, type Page } from './portfolio';

/** Where the text under each heading stands: "1a reflection", "1a", "–". */
function textPlaces(page: Page): string[] {
  const outline = outlineOfPage(page);
  const [mapped] = mapPortfolio([outline]);
  if (mapped === undefined) throw new Error('no document');
  const last = outline.headings.at(-1)?.at ?? 0;
  const places = placesOf(last + 2, mapped);
  return outline.headings.map((heading) => {
    const place = places[heading.at + 1];
    return [place?.section ?? '–', place?.part].filter(Boolean).join(' ');
  });
}

describe('where sections and parts end', () => {
  test('a part ends at the next heading that is not deeper, a section at the next section', () => {
    expect(
      textPlaces({
        lines: [
          '# 1a Constraints and benefits',
          '## Case i',
          '### Reflection',
          '### Evidence',
          '#### A screenshot',
          '## Case ii',
          '## Reflection',
          '# 1b Technical knowledge',
        ],
      }),
    ).toEqual(['1a', '1a', '1a reflection', '1a evidence', '1a evidence', '1a', '1a reflection', '1b']);
  });

  test('the references of one case end that case and not the section', () => {
    expect(
      textPlaces({
        lines: [
          '# 1a Constraints and benefits',
          '## Case i',
          '### Evidence',
          '### References',
          '#### Books',
          '## Case ii',
          '### References',
          '### Reflection',
          '## Appendix',
          '## Screenshots',
          '# 1b Technical knowledge',
        ],
      }),
    ).toEqual(['1a', '1a', '1a evidence', '–', '–', '1a', '–', '1a reflection', '–', '–', '1b']);
  });

  test('a closing heading no deeper than the section ends it', () => {
    expect(
      textPlaces({ lines: ['# 1a Constraints', '## Evidence', '# References', '## Evidence', '### Books'] }),
    ).toEqual(['1a', '1a evidence', '–', '– evidence', '– evidence']);
  });

  test('a part inside a part gives way to the outer one', () => {
    expect(
      textPlaces({
        lines: ['# 1a Constraints', '## Reflection', '### Evidence', '### Next time', '## Case ii'],
      }),
    ).toEqual(['1a', '1a reflection', '1a evidence', '1a reflection', '1a']);
  });

  test('a closing heading ends the section, deeper headings with it', () => {
    expect(
      textPlaces({
        lines: ['# 2b Target learners', '## Evidence', '# Appendix', '## Survey', '# 3a Law'],
      }),
    ).toEqual(['2b', '2b evidence', '–', '–', '3a']);
  });

  test('bold lines are the deepest headings', () => {
    expect(
      textPlaces({
        lines: ['# 1a Constraints', '## Evidence', '** A screenshot', '** Reflection', '** Next'],
      }),
    ).toEqual(['1a', '1a evidence', '1a evidence', '1a reflection', '1a evidence']);
  });

  test('a part that names its section moves there', () => {
    expect(
      textPlaces({
        lines: ['## 1a Description', '## 1a Reflection', '## 1b Description', '## Evidence'],
      }),
    ).toEqual(['1a description', '1a reflection', '1b description', '1b evidence']);
  });

  test('text above the first heading stands where the page title says', () => {
    const outline = outlineOfPage({
      title: 'Future plans',
      lines: ['## Research'],
    });
    const [mapped] = mapPortfolio([{ ...outline, headings: outline.headings.map((h) => ({ ...h, at: 1 })) }]);
    expect(mapped && placesOf(3, mapped).map((place) => place.section)).toEqual([
      'future',
      'future',
      'future',
    ]);
  });
});
