import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sample from '../../../assets/guidance-sample.json';
import { createGuidanceDetector } from '../../../lib/measures/guidance';
import { createMeasurer, type Measure } from '../../../lib/measures/measure';
import { countWords } from '../../../lib/measures/words';
import { sumStretches, type Words } from '../../../lib/portfolio/sums';
import { PARTS, TARGET_IDS } from '../../../lib/scheme/ids';
import {
  closes,
  documentOf,
  item,
  lead,
  line,
  linkItem,
  type Marked,
  mappingOf,
  media,
  opens,
  opensPart,
  topic,
} from './marked-text';
import { PRINCIPLE_WORDS } from './official-names';

const guidance = createGuidanceDetector(sample);
const fresh = () => createMeasurer({ guidance });

/** What a document comes to. */
function sums(measure: Measure, { text, mapped }: ReturnType<typeof documentOf>) {
  return sumStretches({ ...mapped, stretches: measure(text, mapped) });
}

const someText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom(
    'Figure 1: a form',
    'References',
    'Salmon, G. (2013) E-tivities. Routledge.',
    'Contents',
    'Evidence: a letter',
    '1a ..... 3',
    ...PRINCIPLE_WORDS,
  ),
);
const section = fc.constantFrom(...TARGET_IDS);
const part = fc.constantFrom(...PARTS);
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);

const marked: fc.Arbitrary<Marked> = fc.oneof(
  { weight: 6, arbitrary: someText.map((text) => line(text)) },
  { weight: 3, arbitrary: someText.map((text) => item(text)) },
  {
    weight: 1,
    arbitrary: someText.map((text) => line(text, { kind: 'table-cell' })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(part, someText).map(([name, text]) => lead(`${name}:`, ` ${text}`)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(someText, fc.webUrl()).map(([text, href]) => linkItem(text, href)),
  },
  { weight: 1, arbitrary: someText.map((text) => linkItem(text, '#there')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(media(), media('video'), media('image', '')),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(section, someText, level).map((all) => opens(...all)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(part, level, fc.option(section)).map((all) => opensPart(...all)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(someText, level).map((all) => topic(...all)),
  },
  { weight: 1, arbitrary: someText.map((text) => closes(text)) },
);
const page = fc.array(marked, { maxLength: 40 });

function total(words: Words): number {
  return words.narrative + words.evidence;
}

describe('whatever a document holds', () => {
  it('narrative holds description and reflection, and no count is more than the text has', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const { text, mapped } = documentOf(blocks);
        const { sections, whole } = sums(fresh(), { text, mapped });
        for (const { words } of [whole, ...Object.values(sections)]) {
          expect(words.narrative).toBeGreaterThanOrEqual(words.description + words.reflection);
        }
        const all = text.blocks.reduce(
          (sum, block) => sum + (block.kind === 'media' ? 0 : countWords(block.text)),
          0,
        );
        expect(total(whole.words)).toBeLessThanOrEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it('the sections and what belongs to none make up the whole', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const opening = opens('context', 'Context');
        const start = documentOf(before.filter(({ role }) => role === null));
        const rest = documentOf([opening, ...after.filter(({ role }) => role?.kind !== 'closing')]);
        const measure = fresh();
        const none = sums(measure, start).whole;
        const { sections, whole } = sums(measure, rest);
        const sum = (pick: (counts: NonNullable<(typeof sections)['1a']>) => number): number =>
          Object.values(sections).reduce((all, counts) => all + pick(counts), 0);
        expect(Object.keys(sums(measure, start).sections)).toEqual([]);
        expect(total(none.words)).toBeGreaterThanOrEqual(0);
        expect(sum(({ words }) => words.narrative)).toBe(whole.words.narrative);
        expect(sum(({ words }) => words.description)).toBe(whole.words.description);
        expect(sum(({ words }) => words.reflection)).toBe(whole.words.reflection);
        expect(sum(({ words }) => words.evidence)).toBe(whole.words.evidence);
        expect(sum(({ links }) => links)).toBe(whole.links);
        expect(sum(({ images }) => images)).toBe(whole.images);
        expect(sum(({ media: films }) => films)).toBe(whole.media);
      }),
      { numRuns: 300 },
    );
  });

  it('measuring again gives the same', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const { text, mapped } = documentOf(blocks);
        const measure = fresh();
        expect(measure(text, mapped)).toEqual(measure(text, mapped));
      }),
    );
  });

  it('measuring after edits gives what measuring anew gives', () => {
    const edit = fc.record({
      at: fc.nat(60),
      gone: fc.nat(2),
      come: fc.array(marked, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(page, fc.array(edit, { maxLength: 8 }), (blocks, edits) => {
        const measure = fresh();
        // The same Marked keeps the same block object, as a platform keeps it for an unchanged block.
        let now: readonly Marked[] = blocks;
        const text = () => ({
          title: '',
          blocks: now.map(({ block }) => block),
        });
        measure(text(), mappingOf(now));
        for (const { at, gone, come } of edits) {
          now = now.toSpliced(Math.min(at, now.length), gone, ...come);
          expect(measure(text(), mappingOf(now))).toEqual(fresh()(text(), mappingOf(now)));
        }
      }),
    );
  });
});
