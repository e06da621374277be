import { effect } from '@preact/signals';
import type { SidebarModel } from './sidebar-model';

/**
 * Calls `then` once the candidate closes the docked sidebar, here or in another tab. It was injected because it was
 * wanted, so one that finds itself closed from the start opens instead. Room is given back first.
 */
export function whenClosed(model: SidebarModel, then: () => void, ended: AbortSignal): void {
  let wasShown = false;
  const stop = effect(() => {
    if (model.kept.value.kind === 'loading') return;
    const { state } = model.settings.value.dock;
    if (state !== 'closed') {
      wasShown = true;
    } else if (wasShown) {
      model.connection.makeRoom(null);
      then();
    } else {
      wasShown = true;
      void model.setDock({ state: 'open' });
    }
  });
  ended.addEventListener('abort', stop, { once: true });
}
