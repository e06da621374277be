import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownTextStart } from '../../../lib/measures/placeholders';

test.each([
  ['[Who gained least from this?]', ''],
  ['  [ALT’s declaration, signed]  ', ''],
  ['[]', ''],
  ['[Who gained least?] The evening group.', 'The evening group.'],
  ['[Who gained least?]The evening group.', 'The evening group.'],
  ['[1] Smith, J. (2019)', '[1] Smith, J. (2019)'],
  ['I asked [sic] them.', 'I asked [sic] them.'],
  ['[The Dean] agreed.', '[The Dean] agreed.'],
  ['[a] and [b]', '[a] and [b]'],
  ['[a [b]]', '[a [b]]'],
  ['No brackets', 'No brackets'],
  ['', ''],
])('of %j counts %j', (text, own) => {
  expect(text.slice(ownTextStart(text))).toBe(own);
});

test('is somewhere in the text, in time that grows with its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('[', ']', '?', ' ', 'a', '\n') }), (text) => {
      const start = ownTextStart(text);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(text.length);
    }),
  );
  const long = '['.repeat(200_000);
  expect(ownTextStart(`${long}?] mine`)).toBe(0);
});
