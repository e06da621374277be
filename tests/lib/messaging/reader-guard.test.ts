import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toReaderSchema } from '../../../lib/messaging/protocol';
import { isToReader } from '../../../lib/messaging/reader-guard';

function agrees(raw: unknown): boolean {
  return isToReader(raw) === v.is(toReaderSchema, raw);
}

const text = fc.oneof(fc.string(), fc.constantFrom('x'.repeat(2_000), 'x'.repeat(2_001)));
const odd = fc.oneof(fc.anything(), fc.constant(undefined), text);
/** Mostly what it should be, sometimes something else. */
function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: odd });
}

const order = fc.oneof(
  fc.record({
    kind: fc.constant('reveal'),
    block: mostly(fc.constantFrom('a', 'x'.repeat(2_000), 'x'.repeat(2_001))),
  }),
  fc.record({
    kind: mostly(fc.constant('set-context')),
    document: mostly(text),
    wanted: mostly(fc.boolean()),
  }),
  fc.record({ kind: fc.constant('stop') }),
);

describe('the guard of readers', () => {
  it('lets in what the schema lets in, and nothing else', () => {
    fc.assert(
      fc.property(order, (raw) => agrees(raw)),
      { numRuns: 2_000 },
    );
    fc.assert(fc.property(fc.anything(), (raw) => agrees(raw)));
  });

  it('meets orders of all kinds', () => {
    const valid = fc.sample(order, { numRuns: 500, seed: 1 }).filter(isToReader);
    expect(new Set(valid.map(({ kind }) => kind))).toEqual(new Set(['reveal', 'set-context', 'stop']));
  });
});
