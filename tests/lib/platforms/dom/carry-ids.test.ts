import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/document/block';
import { carryIds } from '../../../../lib/platforms/dom/carry-ids';

function blocksOf(texts: readonly string[]): Block[] {
  return texts.map((text, at) => ({ kind: 'paragraph', id: `${at}`, text, boldLead: 0, links: [] }));
}

function idsAfter(before: string, now: string): string {
  let fresh = 0;
  const earlier = blocksOf([...before]);
  return carryIds(blocksOf([...now]), earlier, () => `n${fresh++}`)
    .map(({ id }) => id)
    .join(' ');
}

describe('ids from one reading to the next', () => {
  it.each([
    ['nothing changed', 'abc', 'abc', '0 1 2'],
    ['one was written in', 'abc', 'aXc', '0 1 2'],
    ['one came in', 'abc', 'aXbc', '0 n0 1 2'],
    ['one went', 'abc', 'ac', '0 2'],
    ['one was divided', 'abc', 'aXYc', '0 1 n0 2'],
    ['the same text again', 'aa', 'aaa', '0 1 n0'],
    ['all is new', '', 'ab', 'n0 n1'],
    ['all went', 'ab', '', ''],
  ])('%s', (_what, before, now, expected) => {
    expect(idsAfter(before, now)).toBe(expected);
  });

  it('are given once each, and the text stays as it is', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        let fresh = 0;
        const named = carryIds(blocksOf(now), blocksOf(before), () => `n${fresh++}`);
        expect(new Set(named.map(({ id }) => id)).size).toBe(now.length);
        expect(named.map((block) => block.kind !== 'media' && block.text)).toEqual(now);
      }),
    );
  });
});
