import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/document/block';
import { outlineOf } from '../../../lib/document/outline';
import { mapDocument } from '../../../lib/mapping/map-document';
import { mayBePortfolio } from '../../../lib/reader/may-be-portfolio';
import { SECTIONS } from '../../../lib/scheme';

function heading(text: string): Block {
  return { kind: 'heading', id: text, level: 2, text, links: [] };
}

describe('what may be a portfolio', () => {
  it.each(SECTIONS.map(({ id, name }) => [id, name]))(
    'a page with section %s by its name: %s',
    (_id, name) => {
      expect(mayBePortfolio({ title: '', blocks: [heading(name)] })).toBe(true);
    },
  );

  it.each([
    '1a',
    '(2B) Learners',
    '3.',
    'Core Area 4',
    'Reflection',
    'My CMALT',
    'Comms and working with others',
    '6: Leading',
  ])('a page with the heading "%s"', (text) => {
    expect(mayBePortfolio({ title: '', blocks: [heading(text)] })).toBe(true);
  });

  it('a page with a bold line like that, or a title', () => {
    const bold: Block = { kind: 'paragraph', id: 'b', text: '1a Constraints', boldLead: 14, links: [] };
    expect(mayBePortfolio({ title: '', blocks: [bold] })).toBe(true);
    expect(mayBePortfolio({ title: 'Future plans', blocks: [] })).toBe(true);
  });

  it('not a page that only speaks of such things', () => {
    const text: Block = { kind: 'paragraph', id: 'p', text: '1a technology', boldLead: 0, links: [] };
    expect(mayBePortfolio({ title: 'Holidays', blocks: [heading('At the sea'), text] })).toBe(false);
  });

  it('agrees with the mapping where that finds a section', () => {
    for (const { name } of SECTIONS) {
      const text = { title: '', blocks: [heading(name)] };
      if (mapDocument(outlineOf(text)).headings.some(({ role }) => role.kind === 'section')) {
        expect(mayBePortfolio(text)).toBe(true);
      }
    }
  });
});
