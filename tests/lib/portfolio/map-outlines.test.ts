import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as mapping from '../../../lib/mapping/map-portfolio';
import { createPortfolioMapper, findIn, type MappingNeeds } from '../../../lib/portfolio/map-outlines';
import type { MeasuredOutline } from '../../../lib/portfolio/measured-outline';
import type { Snapshot } from '../../../lib/portfolio/snapshot';
import { outlineOf } from '../../../lib/portfolio/to-snapshot';
import { HOME, page } from './outlines';

const NEEDS: MappingNeeds = { homes: [HOME], membership: {}, corrections: {}, titles: {} };

const PODCASTS = page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 5]]);
const SIMULATION = page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 7]]);
const RECIPES = page('r', 'Recipes', [['Soup', 20]]);

function map(documents: readonly MeasuredOutline[], needs: MappingNeeds = NEEDS): readonly Snapshot[] {
  return createPortfolioMapper()(needs, documents);
}

function sectionsOf(snapshots: readonly Snapshot[]): (string | null | undefined)[] {
  return snapshots.map(({ headings }) => headings[0]?.section);
}

describe('the pages of a portfolio', () => {
  test('are mapped together: a second specialist area makes the first one 5a', () => {
    expect(sectionsOf(map([PODCASTS]))).toEqual(['5']);
    expect(sectionsOf(map([PODCASTS, SIMULATION]))).toEqual(['5a', '5b']);
    expect(sectionsOf(map([SIMULATION, PODCASTS]))).toEqual(['5b', '5a']);
  });

  test('that are taken out, or say nothing of a portfolio, have no part in it', () => {
    const out: MappingNeeds = { ...NEEDS, membership: { s: 'out' } };
    expect(sectionsOf(map([PODCASTS, SIMULATION], out))).toEqual(['5', '5']);
    const [recipes] = map([RECIPES, PODCASTS]);
    expect(recipes?.looksLikePortfolio).toBe(false);
  });

  test('whose title names a section count once something is written on them', () => {
    const empty = page('e', '1a Constraints and benefits of different technologies');
    expect(map([empty])[0]).toMatchObject({ opens: '1a', looksLikePortfolio: false });
    const written = { ...empty, stretches: [{ pieces: [{ words: 3 }] }] };
    expect(map([written])[0]?.looksLikePortfolio).toBe(true);
  });

  test('follow what the candidate says of any of them', () => {
    const answer = { kind: 'section' as const, section: '6' as const };
    const heading = { text: 'Specialist area: Podcasts', level: 2 as const, occurrence: 0 };
    const correction = { id: 'c', ...heading, before: null, after: null, answer };
    const [podcasts, simulation] = map([PODCASTS, SIMULATION], {
      ...NEEDS,
      corrections: { p: [correction] },
    });
    expect(podcasts?.headings[0]).toMatchObject({ section: '6', source: 'corrected', confidence: 1 });
    expect(simulation?.headings[0]?.section).toBe('5');
    const named: MappingNeeds = { ...NEEDS, titles: { '5b': 'Soup' }, membership: { r: 'in' } };
    expect(map([RECIPES], named)[0]?.headings[0]?.section).toBe('5b');
  });
});

describe('a document of no portfolio yet', () => {
  test('looks like one by a heading or by its title', () => {
    // A specialist area could be either of two, so it is none of the sections yet.
    expect(findIn('My site', PODCASTS.headings)).toEqual({ sections: 0, pathway: null });
    expect(findIn('2b Your target learners', [])).toEqual({ sections: 1, pathway: null });
    expect(findIn('Recipes', RECIPES.headings)).toBeNull();
  });

  test('says for which pathway it is where it does', () => {
    const named = (title: string, ...texts: string[]) =>
      findIn(
        title,
        page(
          'n',
          title,
          texts.map((text) => [text, 10]),
        ).headings,
      )?.pathway;
    expect(named('My Senior CMALT portfolio', '1a Constraints and benefits')).toBe('senior');
    expect(named('My SCMALT portfolio', '1a Constraints and benefits')).toBe('senior');
    expect(named('ACMALT portfolio', '1a Constraints and benefits')).toBe('associate');
    expect(named('Portfolio', '6 Advanced area: Podcasts', '1a Constraints and benefits')).toBe('senior');
    // What people call all three, and what somebody writes who comes from one to the other.
    expect(named('My CMALT portfolio', '1a Constraints and benefits')).toBeNull();
    expect(named('From Associate CMALT to Senior CMALT', '1a Constraints and benefits')).toBeNull();
  });
});

const TEXTS = [
  '1a Constraints and benefits',
  '1. Operational issues',
  'Specialist area: Podcasts',
  'Specialist area: Simulation',
  'Specialist area',
  'Advanced area',
  'Reflection',
  'Evidence',
  '2b Reflection',
  '5. Communication and working with others',
  'References',
  'Soup',
  'a) Legislation',
  'Future plans',
];
const text = fc.constantFrom(...TEXTS);
const headings = fc.array(fc.tuple(text, fc.nat(3)), { maxLength: 5 });
const documents = fc
  .array(fc.tuple(text, headings), { maxLength: 5 })
  .map((pages) => pages.map(([title, own], at) => page(`d${at}`, title, own)));
const needs: fc.Arbitrary<MappingNeeds> = fc
  .tuple(
    fc.dictionary(fc.constantFrom('d0', 'd1', 'd2'), fc.constantFrom('in' as const, 'out' as const)),
    fc.constantFrom({}, { '5a': 'Simulation' }, { '6': 'Soup' }),
  )
  .map(([membership, titles]) => ({ ...NEEDS, membership, titles }));

function byId(snapshots: readonly Snapshot[]): ReadonlyMap<string, Snapshot> {
  return new Map(snapshots.map((snapshot) => [snapshot.document.id, snapshot]));
}

describe('whatever the pages hold', () => {
  test('the same pages come to the same snapshots, in whatever order they were read', () => {
    fc.assert(
      fc.property(documents, needs, (pages, said) => {
        expect(byId(map(pages.toReversed(), said))).toEqual(byId(map(pages, said)));
      }),
    );
  });

  test('snapshots that are mapped again come to themselves', () => {
    fc.assert(
      fc.property(documents, needs, (pages, said) => {
        const snapshots = map(pages, said);
        expect(map(snapshots.map(outlineOf), said)).toEqual(snapshots);
      }),
    );
  });

  test('pages that do not count have no influence on those that do', () => {
    fc.assert(
      fc.property(documents, needs, (pages, said) => {
        const snapshots = map(pages, said);
        const counting = snapshots.filter(({ document, looksLikePortfolio }) => {
          const word = said.membership[document.id] ?? 'auto';
          return word === 'auto' ? looksLikePortfolio : word === 'in';
        });
        expect(map(counting.map(outlineOf), said)).toEqual(counting);
      }),
    );
  });

  test('a mapper that has seen other states of the pages comes to what a new one does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(documents, needs), { minLength: 1, maxLength: 4 }), (states) => {
        const mapper = createPortfolioMapper();
        for (const [pages, said] of states) {
          expect(mapper(said, pages)).toEqual(map(pages, said));
          expect(mapper(said, pages)).toEqual(map(pages, said));
        }
      }),
    );
  });
});

describe('asked again', () => {
  test('no heading is mapped where only counts have changed, and no other page is told', () => {
    const mapper = createPortfolioMapper();
    const [podcasts, simulation] = mapper(NEEDS, [PODCASTS, SIMULATION]);
    const spy = vi.spyOn(mapping, 'mapPortfolio');
    const typed = page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 8]]);
    const again = mapper(NEEDS, [PODCASTS, typed]);
    expect(spy).not.toHaveBeenCalled();
    mapper(NEEDS, [PODCASTS, page('s', 'Simulation', [['Soup', 8]])]);
    expect(spy).toHaveBeenCalled();
    expect(again[0]).toBe(podcasts);
    expect(again[1]).toEqual({ ...simulation, stretches: typed.stretches });
    spy.mockRestore();
  });
});
