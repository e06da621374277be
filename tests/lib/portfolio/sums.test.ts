import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { HeadingRole } from '../../../lib/mapping/mapping';
import { flatRole, roleOf } from '../../../lib/portfolio/heading-role';
import { createPortfolioMapper } from '../../../lib/portfolio/map-outlines';
import { snapshotSchema } from '../../../lib/portfolio/snapshot';
import type { Stretch } from '../../../lib/portfolio/stretch';
import { sumStretches } from '../../../lib/portfolio/sums';
import { packed } from '../../../lib/portfolio/to-snapshot';
import { PARTS, PRINCIPLES, TARGET_IDS } from '../../../lib/scheme/ids';
import { HOME, page } from './outlines';

function part(name: 'description' | 'reflection' | 'evidence', section: '1a' | null = null) {
  return { level: 3 as const, role: { kind: 'part' as const, part: name, section } };
}

const OPENS_1A = { level: 2 as const, role: { kind: 'section' as const, section: '1a' as const } };
const CLOSES = { level: 2 as const, role: { kind: 'closing' as const } };

function sums(headings: readonly { level: 2 | 3 | 4; role: HeadingRole }[], stretches: readonly Stretch[]) {
  return sumStretches({ opens: null, headings, stretches });
}

describe('stretches', () => {
  test('of a list that counts as evidence only are nothing elsewhere', () => {
    const list: Stretch = { pieces: [{ words: 4, listed: 10, links: ['https://a.example/', ''] }] };
    const elsewhere = sums([OPENS_1A], [{}, list]).sections['1a'];
    expect(elsewhere).toMatchObject({ words: { narrative: 4, evidence: 0 }, links: 2, evidenceLinks: 0 });
    const evidence = sums([OPENS_1A, part('evidence')], [{}, {}, list]).sections['1a'];
    expect(evidence).toMatchObject({ words: { narrative: 0, evidence: 14 }, links: 2, evidenceLinks: 2 });
  });

  test('under a name that a list of evidence has for other things are evidence there', () => {
    const named: Stretch = { pieces: [{ part: 'description', partInEvidence: null, words: 6 }] };
    expect(sums([OPENS_1A], [{}, named]).sections['1a']).toMatchObject({
      words: { narrative: 6, description: 6 },
      parts: ['description'],
    });
    expect(sums([OPENS_1A, part('evidence')], [{}, {}, named]).sections['1a']).toMatchObject({
      words: { narrative: 0, evidence: 6 },
      parts: ['evidence'],
    });
  });

  test('behind a closing heading have no words, and keep their links', () => {
    const { whole, sections } = sums([OPENS_1A, CLOSES], [{}, {}, { pieces: [{ words: 9, links: ['x'] }] }]);
    expect(whole).toMatchObject({ words: { narrative: 0 }, links: 1 });
    expect(sections['1a']?.links).toBe(0);
  });

  test('are opened by a part heading that names its section, once', () => {
    const own = [part('description', '1a'), part('reflection', '1a')];
    expect(sums(own, [{}, {}, {}]).sections['1a']).toMatchObject({
      headings: 1,
      parts: ['description', 'reflection'],
    });
  });
});

describe('parts', () => {
  const begunIn = (headings: Parameters<typeof sums>[0], stretches: readonly Stretch[]) =>
    sums(headings, stretches).sections['1a']?.begun;
  const ALL = [OPENS_1A, part('description'), part('reflection'), part('evidence')];

  test('that are headings alone are not begun', () => {
    const { '1a': section } = sums(ALL, [{}, {}, {}, {}, {}]).sections;
    expect(section).toMatchObject({ parts: PARTS, begun: [] });
  });

  test('are begun by what stands under their own heading', () => {
    const words: Stretch = { pieces: [{ words: 1 }] };
    expect(begunIn(ALL, [{}, words, {}, {}, {}])).toEqual([]);
    expect(begunIn(ALL, [{}, {}, words, {}, {}])).toEqual(['description']);
    expect(begunIn(ALL, [{}, {}, {}, words, words])).toEqual(['reflection', 'evidence']);
    expect(begunIn([...ALL, CLOSES], [{}, {}, {}, {}, {}, words])).toEqual([]);
  });

  test('are begun by a topic below them', () => {
    const topic = { level: 4 as const, role: { kind: 'topic' as const, suggestion: null } };
    const headings = [OPENS_1A, part('reflection'), topic];
    expect(begunIn(headings, [{}, {}, {}, { pieces: [{ words: 1 }] }])).toEqual(['reflection']);
  });

  test.each<[string, Stretch]>([
    ['a link', { pieces: [{ links: ['https://a.example/'] }] }],
    ['an image', { images: 1 }],
    ['a film', { media: 1 }],
  ])('are begun by %s', (_what, stretch) => {
    expect(begunIn(ALL, [{}, {}, {}, stretch, {}])).toEqual(['reflection']);
  });

  test('of evidence are begun by a list of references, and reflection is not', () => {
    const listed: Stretch = { pieces: [{ listed: 9 }] };
    expect(begunIn(ALL, [{}, {}, {}, listed, listed])).toEqual(['evidence']);
  });

  test('named in a paragraph are begun by its words, not by their name', () => {
    const named: Stretch = { pieces: [{ part: 'reflection' }, { part: 'evidence', words: 3 }] };
    expect(sums([OPENS_1A], [{}, named]).sections['1a']).toMatchObject({
      parts: ['reflection', 'evidence'],
      begun: ['evidence'],
    });
    expect(begunIn([OPENS_1A], [{}, { pieces: [{ part: 'reflection' }], media: 1 }])).toEqual(['reflection']);
  });

  test('are begun only where they are marked, and never by nothing, whatever the headings are', () => {
    const role: fc.Arbitrary<HeadingRole> = fc.oneof(
      fc.record({ kind: fc.constant('section' as const), section: fc.constantFrom(...TARGET_IDS) }),
      fc.record({
        kind: fc.constant('part' as const),
        part: fc.constantFrom(...PARTS),
        section: fc.constantFrom(null, ...TARGET_IDS),
      }),
      fc.constant({ kind: 'closing' as const }),
      fc.constant({ kind: 'topic' as const, suggestion: null }),
    );
    const under: fc.Arbitrary<Stretch> = fc.oneof(
      fc.constant({}),
      fc.record({
        pieces: fc.array(fc.record({ part: fc.constantFrom(...PARTS), words: fc.nat({ max: 9 }) })),
      }),
      fc.constant({ media: 1 }),
    );
    const one = fc.record({ level: fc.constantFrom(2 as const, 3 as const), role, under });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (all) => {
        const { sections } = sums(all, [{}, ...all.map((heading) => heading.under)]);
        for (const { parts, begun } of Object.values(sections)) {
          expect(begun.filter((name) => !parts.includes(name))).toEqual([]);
        }
        const bare = sums(all, [{}, ...all.map(() => ({}))]).sections;
        expect(Object.values(bare).flatMap(({ begun }) => begun)).toEqual([]);
      }),
    );
  });

  test('media under a heading of evidence are told apart', () => {
    const film: Stretch = { media: 1 };
    const { '1a': section } = sums(ALL, [{}, {}, film, {}, film]).sections;
    expect(section).toMatchObject({ media: 2, evidenceMedia: 1 });
  });
});

test('a role is the same after it was flat', () => {
  const roles: HeadingRole[] = [
    ...TARGET_IDS.map((section) => ({ kind: 'section' as const, section })),
    ...PARTS.flatMap((name) =>
      [null, ...TARGET_IDS].map((section) => ({ kind: 'part' as const, part: name, section })),
    ),
    ...PRINCIPLES.map((principle) => ({ kind: 'principle' as const, principle })),
    { kind: 'closing' },
    ...[null, ...TARGET_IDS].map((suggestion) => ({ kind: 'topic' as const, suggestion })),
  ];
  for (const role of roles) expect(roleOf(flatRole(role))).toEqual(role);
});

describe('a stored snapshot', () => {
  const headings = Array.from(
    { length: 400 },
    (_, at) =>
      [
        at % 28 === 0
          ? `${TARGET_IDS[at / 28 + 1]} A title of the usual length`
          : `What I did, part ${at}, in some words`,
        30,
      ] as const,
  );
  const told = page('d', 'My portfolio', headings);
  const withIds = {
    ...told,
    headings: told.headings.map((heading) => ({ ...heading, id: crypto.randomUUID() })),
  };
  const needs = { homes: [HOME], membership: {}, corrections: {}, titles: {} };
  const [snapshot] = createPortfolioMapper()(needs, [withIds]);

  test('of 12,000 words under 400 headings takes less than 100 KB', () => {
    expect(snapshot?.headings).toHaveLength(400);
    const stored = snapshot && JSON.stringify(packed(snapshot));
    expect(stored?.length).toBeLessThan(100_000);
  });

  test('is the snapshot again after its guard', () => {
    const stored: unknown = snapshot && JSON.parse(JSON.stringify(packed(snapshot)));
    expect(v.parse(snapshotSchema, stored)).toEqual(snapshot);
  });
});
