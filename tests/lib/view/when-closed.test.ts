import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { SidebarModel } from '../../../lib/view/sidebar-model';
import { whenClosed } from '../../../lib/view/when-closed';
import { sampleKept } from './fixtures';

function keptWith(state: 'open' | 'closed') {
  const kept = sampleKept();
  return {
    kind: 'read' as const,
    kept: { ...kept, settings: { ...kept.settings, dock: { ...kept.settings.dock, state } } },
  };
}

describe('closing the sidebar', () => {
  it('waits until storage has it, so that what was asked before is not cut off', () => {
    const kept = signal(keptWith('open'));
    const rooms: unknown[] = [];
    const asked: unknown[] = [];
    // Only what closing looks at; the settings already show "closed", as they do the moment the button is pressed.
    const model = {
      kept,
      settings: signal(keptWith('closed').kept.settings),
      connection: { makeRoom: (room: unknown) => rooms.push(room) },
      setDock: (change: unknown) => asked.push(change),
    } as unknown as SidebarModel;
    let ended = 0;
    whenClosed(model, () => ended++, new AbortController().signal);
    expect(ended).toBe(0);
    kept.value = keptWith('closed');
    expect(ended).toBe(1);
    expect(rooms).toEqual([null]);
    expect(asked).toEqual([]);
  });
});
