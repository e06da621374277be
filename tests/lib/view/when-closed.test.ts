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

/** A sidebar that is open, and what it does. The settings already show "closed", as when the button is pressed. */
function openSidebar() {
  const kept = signal(keptWith('open'));
  const sentAway = signal(false);
  const done: unknown[] = [];
  // Only what closing looks at.
  const model = {
    kept,
    sentAway,
    settings: signal(keptWith('closed').kept.settings),
    connection: { makeRoom: (room: unknown) => done.push(['room', room]) },
    setDock: (change: unknown) => done.push(['dock', change]),
  } as unknown as SidebarModel;
  whenClosed(model, () => done.push('end'), new AbortController().signal);
  return { kept, sentAway, done };
}

describe('closing the sidebar', () => {
  it('waits until storage has it, so that what was asked before is not cut off', () => {
    const { kept, done } = openSidebar();
    expect(done).toEqual([]);
    kept.value = keptWith('closed');
    expect(done).toEqual([['room', null], 'end']);
  });

  it('gives the room back and ends where it is sent away', () => {
    const { sentAway, done } = openSidebar();
    sentAway.value = true;
    expect(done).toEqual([['room', null], 'end']);
  });
});
