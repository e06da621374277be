import { describe, expect, test } from 'vitest';
import { mapDocument } from '../../../lib/mapping/map-document';
import { hasSignOfScheme } from '../../../lib/mapping/signs';
import { outlineOfPage, type Page } from './portfolio';

function hasSign(page: Page): boolean {
  return hasSignOfScheme(mapDocument(outlineOfPage(page)));
}

describe('a page is taken for a portfolio', () => {
  test.each<[string, Page]>([
    ['by the name of the scheme', { title: 'My CMALT portfolio', lines: ['## Future plans'] }],
    ['by a number', { lines: ['## 2b Nursing students', '## 3a Copyright law'] }],
    ['by a named area', { lines: ['# Core area 3', '## Legislation'] }],
    ['by a full title', { lines: ['# Constraints and benefits of different technologies', '## Reflection'] }],
    [
      'by the title of the page',
      { title: 'Communication and working with others', lines: ['## Reflection'] },
    ],
    ['by an area of its own', { lines: ['# Specialist area: virtual reality', '## Evidence'] }],
    ['by part headings that are numbered', { lines: ['## 1a Description', '## 1a Reflection'] }],
    ['by the contextual statement', { lines: ['# Contextual statement'] }],
  ])('%s', (_, page) => expect(hasSign(page)).toBe(true));
});

describe('a page is left alone', () => {
  test.each<[string, Page]>([
    [
      'a blog post about teaching',
      {
        title: 'Thoughts on teaching in 2024',
        lines: ['## Teaching and learning', '## Assessment', '## Communication', '## Future plans'],
      },
    ],
    [
      'a project report',
      {
        title: 'Working with students on a new VLE',
        lines: ['## Context', '## Technical knowledge', '## Legislation', '## Policies', '## Future plans'],
      },
    ],
    ['a page without a section', { title: 'CMALT', lines: ['## Why I joined', '## Hello'] }],
    ['a recipe', { lines: ['## 1. Ingredients', '## 2. Method', '## 3. Serving'] }],
  ])('%s', (_, page) => expect(hasSign(page)).toBe(false));
});
