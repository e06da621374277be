import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toReaderSchema } from '../../../lib/messaging/protocol';
import { isToReader } from '../../../lib/messaging/reader-guard';

function agrees(raw: unknown): boolean {
  return isToReader(raw) === v.is(toReaderSchema, raw);
}

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('x'.repeat(100), 'x'.repeat(101), 'x'.repeat(300), 'x'.repeat(301)),
);
const odd = fc.oneof(fc.anything(), fc.constant(undefined), text);
/** Mostly what it should be, sometimes something else. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: odd });
}

const answer = fc.oneof(
  fc.record({ kind: fc.constant('section'), section: mostly(fc.constantFrom('1a', '5', 'future')) }),
  fc.record({ kind: fc.constant('part'), part: mostly(fc.constantFrom('reflection', 'evidence')) }),
  fc.record({ kind: mostly(fc.constant('topic')) }),
);
const correction = fc.record({
  id: mostly(text),
  text: mostly(text),
  level: mostly(fc.integer({ min: 0, max: 8 })),
  occurrence: mostly(fc.oneof(fc.integer({ min: -1 }), fc.double())),
  before: mostly(fc.option(text)),
  after: mostly(fc.option(text)),
  answer: mostly(answer),
});
const order = fc.oneof(
  fc.record({
    kind: fc.constant('reveal'),
    block: mostly(fc.constantFrom('a', 'x'.repeat(2_000), 'x'.repeat(2_001))),
  }),
  fc.record({
    kind: mostly(fc.constant('set-context')),
    document: mostly(fc.string()),
    wanted: mostly(fc.boolean()),
    corrections: mostly(fc.array(mostly(correction), { maxLength: 3 })),
    titles: mostly(fc.dictionary(mostly(fc.constantFrom('5a', '5b', '6')).map(String), mostly(fc.string()))),
  }),
);

describe('the guard of readers', () => {
  it('lets in what the schema lets in, and nothing else', () => {
    fc.assert(
      fc.property(order, (raw) => agrees(raw)),
      { numRuns: 2_000 },
    );
    fc.assert(fc.property(fc.anything(), (raw) => agrees(raw)));
  });

  it.each([
    ['an empty list of titles', { titles: [] }],
    ['a list of titles', { titles: ['x'] }],
    ['a reserved key among the titles', { titles: JSON.parse('{"__proto__": {"x": 1}, "5a": "t"}') }],
  ])('agrees on %s', (_, part) => {
    const raw = { kind: 'set-context', document: 'd', wanted: true, corrections: [], ...part };
    expect(agrees(raw)).toBe(true);
  });

  it('meets orders of both kinds', () => {
    const valid = fc.sample(order, { numRuns: 500, seed: 1 }).filter(isToReader);
    expect(new Set(valid.map(({ kind }) => kind))).toEqual(new Set(['reveal', 'set-context']));
  });
});
