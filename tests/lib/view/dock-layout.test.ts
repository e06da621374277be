import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/portfolio/state';
import { dockLayout, TAB_WIDTH } from '../../../lib/view/dock-layout';
import { NARROWEST_DOCK, WIDEST_DOCK } from '../../../lib/view/dock-width';

const OPEN = { ...DEFAULT_SETTINGS.dock, state: 'open', width: 360 } as const;

const docks = fc.record({
  side: fc.constantFrom('left' as const, 'right' as const),
  state: fc.constantFrom('open' as const, 'collapsed' as const, 'closed' as const),
  width: fc.integer({ min: NARROWEST_DOCK, max: WIDEST_DOCK }),
});
const windows = fc.integer({ min: 320, max: 4_000 });
const uses = fc.constantFrom('used' as const, 'unused' as const);

describe('the layout of the dock', () => {
  it.each([
    [1_280, { kind: 'beside', room: 360, width: 360, widest: WIDEST_DOCK }],
    [768, { kind: 'beside', room: 328, width: 328, widest: 328 }],
    [720, { kind: 'beside', room: 280, width: 280, widest: 280 }],
    [719, { kind: 'tab', room: TAB_WIDTH }],
    [400, { kind: 'tab', room: TAB_WIDTH }],
  ])('in a window of %i px', (width, layout) => {
    expect(dockLayout(OPEN, width, 'unused')).toEqual(layout);
  });

  it('in a narrow window lies over the page while it is used, within the window', () => {
    expect(dockLayout(OPEN, 400, 'used')).toEqual({ kind: 'over', room: TAB_WIDTH, width: 360 });
    expect(dockLayout(OPEN, 320, 'used')).toEqual({ kind: 'over', room: TAB_WIDTH, width: 286 });
  });

  it('covers nothing unless it is used, in any window', () => {
    fc.assert(
      fc.property(docks, windows, uses, (dock, width, used) => {
        const layout = dockLayout(dock, width, used);
        const shown = 'width' in layout ? layout.width : layout.kind === 'tab' ? TAB_WIDTH : 0;
        if (layout.kind === 'over') expect(used).toBe('used');
        else expect(layout.room).toBe(shown);
        expect(width - shown).toBeGreaterThanOrEqual(TAB_WIDTH);
        if (layout.kind === 'beside') {
          expect(layout.width).toBeGreaterThanOrEqual(NARROWEST_DOCK);
          expect(layout.width).toBeLessThanOrEqual(dock.width);
          expect(width - layout.width).toBeGreaterThanOrEqual(440);
        }
      }),
    );
  });

  it('is opened by nobody but the candidate: closed stays closed, and collapsed a tab where there is room', () => {
    fc.assert(
      fc.property(docks, fc.integer({ min: 720, max: 4_000 }), uses, (dock, width, used) => {
        const expected = { open: 'beside', collapsed: 'tab', closed: 'none' }[dock.state];
        expect(dockLayout(dock, width, used).kind).toBe(expected);
      }),
    );
  });

  it('never takes more of the page than in a wider window', () => {
    fc.assert(
      fc.property(docks, windows, windows, (dock, a, b) => {
        const narrow = dockLayout(dock, Math.min(a, b), 'unused');
        const wide = dockLayout(dock, Math.max(a, b), 'unused');
        expect(narrow.room).toBeLessThanOrEqual(wide.room);
      }),
    );
  });
});
