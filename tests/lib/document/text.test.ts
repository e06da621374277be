import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, oneLine } from '../../../lib/document/text';

describe('text normalisation', () => {
  test.each([
    ['  a\u00a0 b\t c ', 'a b c'],
    ['zero\u200bwidth\ufeff and soft\u00adhyphen', 'zerowidth and softhyphen'],
    ['cafe\u0301', 'café'],
    ['line \r\n break\u000bhere', 'line\nbreak\nhere'],
    ['bell\u0007', 'bell'],
    ['\u202eright\u202c', 'right'],
  ])('%j becomes %j', (raw, wanted) => {
    expect(normaliseText(raw)).toBe(wanted);
  });

  test('one line has no line breaks', () => {
    expect(oneLine('Core area 1\nOperational\n\nissues')).toBe('Core area 1 Operational issues');
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(normaliseText(normaliseText(raw))).toBe(normaliseText(raw));
      }),
    );
  });
});
