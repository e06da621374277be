import { effect } from '@preact/signals';
import type { SidebarModel } from './sidebar-model';

/**
 * Calls `then` once the candidate closes the docked sidebar, here or in another tab. It was injected because it was
 * wanted, so one that finds itself closed from the start opens instead. Room is given back first.
 *
 * Only what storage says counts, not what is on its way there: commands are carried out in order, so once "closed" is kept
 * every tick before it is kept as well, and nothing is cut off with the sidebar.
 */
export function whenClosed(model: SidebarModel, then: () => void, ended: AbortSignal): void {
  let wasShown = false;
  const stop = effect(() => {
    const kept = model.kept.value;
    if (kept.kind !== 'read') return;
    const { state } = kept.kept.settings.dock;
    if (state !== 'closed' && !model.sentAway.value) {
      wasShown = true;
    } else if (wasShown || model.sentAway.value) {
      model.connection.makeRoom(null);
      then();
    } else {
      wasShown = true;
      void model.setDock({ state: 'open' });
    }
  });
  ended.addEventListener('abort', stop, { once: true });
}
