import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/document/block';
import { normaliseText } from '../../../lib/document/text';
import { createMeasurer } from '../../../lib/measures/measure';
import { cut } from '../../../lib/portfolio/limits';
import { measuredOutlineSchema } from '../../../lib/portfolio/measured-outline';
import { createAnalysis } from '../../../lib/reader/analysis';

const measurer = () => createMeasurer({ guidance: () => ({ kind: 'none' }) });
const REF = { id: 'd', platform: 'wordpress', home: 'h', title: '', url: 'u' } as const;

const words = fc.oneof(
  fc.constantFrom(
    '1a Constraints',
    'Reflection',
    '2b',
    'Evidence 1a',
    '6. Future plans',
    'x'.repeat(5_000),
    '😀'.repeat(400),
  ),
  fc.string({ unit: 'binary', maxLength: 400 }),
);
const link = fc.record({
  href: fc.oneof(fc.webUrl(), fc.constant(`https://example.org/${'x'.repeat(3_000)}`)),
  text: fc.string(),
});
const block: fc.Arbitrary<Omit<Block, 'id'>> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3, 4, 5, 6) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6>,
    text: words.map((text) => normaliseText(text).replace(/\n/gu, ' ')),
    links: fc.array(link, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'list-item' as const, 'quote' as const),
    text: words.map(normaliseText),
    boldLead: fc.constant(0),
    links: fc.array(link, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('media' as const),
    media: fc.constant('image' as const),
    alt: fc.option(fc.string()),
  }),
);
const blocks = fc
  .array(block, { maxLength: 30 })
  .map((all) => all.map((one, at) => ({ ...one, id: `${at}` }) as Block));

describe('an outline as it is told', () => {
  it('passes its guard, whatever the page holds', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const told = createAnalysis(measurer()).update(REF, { title: 't', blocks: all });
        expect(v.is(measuredOutlineSchema, told)).toBe(true);
      }),
    );
  });

  it('stays within the guard with more headings and links than are told', () => {
    const many: Block[] = Array.from({ length: 2_500 }, (_, at) => ({
      kind: 'heading',
      id: `${at}`,
      level: 2,
      text: `Heading ${at}`,
      links: [{ href: `https://example.org/${at}`, text: 'x' }],
    }));
    const told = createAnalysis(measurer()).update(REF, { title: '', blocks: many });
    expect(v.is(measuredOutlineSchema, told)).toBe(true);
    expect(told?.headings.length).toBe(1_000);
    const links = told?.stretches.flatMap(({ pieces = [] }) => pieces.flatMap((piece) => piece.links ?? []));
    expect(links?.length).toBe(2_000);
  });

  it('holds nothing of running text', () => {
    const all: Block[] = [
      { kind: 'heading', id: 'h', level: 2, text: '1a Constraints', links: [] },
      {
        kind: 'paragraph',
        id: 'p',
        text: 'secret words',
        boldLead: 6,
        links: [{ href: 'https://example.org/', text: 'secret' }],
      },
      { kind: 'media', id: 'm', media: 'image', alt: 'secret picture' },
    ];
    const told = createAnalysis(measurer()).update(REF, { title: '', blocks: all });
    expect(JSON.stringify(told)).not.toContain('secret');
  });
});

describe('reading again', () => {
  it('gives what reading anew gives, after any change', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const kept = createAnalysis(measurer());
        const first = kept.update(REF, { title: '', blocks: before });
        const again = kept.update(REF, { title: '', blocks: after });
        const anew = createAnalysis(measurer()).update(REF, { title: '', blocks: after });
        expect(again ?? first).toEqual(anew);
      }),
    );
  });
});

it('cuts no character in half', () => {
  expect(cut('ab😀', 3)).toBe('ab');
  expect(cut('abc', 3)).toBe('abc');
});
