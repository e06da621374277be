import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTION_IDS, type SectionId } from '../../../lib/scheme/ids';
import { isSame, nextOpenItem } from '../../../lib/view/go-on';
import type { OpenItem } from '../../../lib/view/open-items';

const KINDS = ['no-heading', 'no-reflection', 'no-evidence', 'no-own-title'] as const;

function item(section: SectionId, kind: (typeof KINDS)[number] = 'no-heading'): OpenItem {
  return { section, what: { kind }, action: { kind: 'show' } };
}

/** Any list that there can be: in the order of the sections, nothing twice. */
const lists = fc
  .subarray(SECTION_IDS.flatMap((section) => KINDS.map((kind) => item(section, kind))))
  .filter((list) => list.length > 0);

describe('the next open item', () => {
  it('is none where nothing is open', () => {
    expect(nextOpenItem([], null, '2a')).toBeNull();
    expect(nextOpenItem([], item('1a'), '2a')).toBeNull();
  });

  it('begins at the section that is shown, or after it, or with the first', () => {
    const open = [item('1a'), item('2b'), item('6')];
    expect(nextOpenItem(open, null, '2b')).toBe(open[1]);
    expect(nextOpenItem(open, null, '3a')).toBe(open[2]);
    expect(nextOpenItem(open, null, 'confirmation')).toBe(open[0]);
  });

  it('goes round once, past everything, and begins again', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(...SECTION_IDS), (open, shown) => {
        let at = nextOpenItem(open, null, shown);
        const seen = new Set<OpenItem | null>();
        for (const _ of open) {
          seen.add(at);
          at = nextOpenItem(open, at, shown);
        }
        expect(seen).toEqual(new Set(open));
        expect(seen.has(at)).toBe(true);
      }),
    );
  });

  it('goes on from the place of one that has been done', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (open, pick) => {
        const last = open[pick % open.length] ?? null;
        const left = open.filter((each) => each !== last);
        const next = nextOpenItem(left, last, '1a');
        const place = (section: SectionId) => SECTION_IDS.indexOf(section);
        if (left.length === 0) expect(next).toBeNull();
        else if (
          last !== null &&
          next !== null &&
          left.some((each) => place(each.section) >= place(last.section))
        )
          expect(place(next.section)).toBeGreaterThanOrEqual(place(last.section));
        else expect(next).toBe(left[0]);
      }),
    );
  });

  it('knows an item again by what it asks for, whatever it was counted as', () => {
    const images = (count: number): OpenItem => ({
      ...item('1a'),
      what: { kind: 'images-without-alt', count },
    });
    expect(isSame(images(1), images(2))).toBe(true);
    expect(isSame(item('1a'), item('1b'))).toBe(false);
    expect(isSame(item('1a'), images(1))).toBe(false);
  });
});
