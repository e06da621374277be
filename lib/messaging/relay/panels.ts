import type { Port } from '../port';
import { post, type Tab, type Tabs, tellSurfaces } from './tabs';

/** Which tabs are shown in a side panel of the browser, where no dock is shown beside it. */
export type Panels = {
  /** To be called when a panel turns to a tab. */
  readonly join: (tab: Tab, panel: Port) => void;
  /** To be called when a panel has gone: its tabs have their docks again. */
  readonly gone: (panel: Port) => void;
};

/**
 * A panel belongs to a window and follows the tab in front. A tab it has shown once stays its own until it goes, else each
 * change of tabs would show a dock for a moment, and lay the page out twice for it.
 */
export function createPanels(tabs: Tabs, settle: (tab: Tab) => void): Panels {
  return {
    join: (tab, panel) => {
      tab.panels.add(panel);
      if (tab.panels.size === 1) tellSurfaces(tab, { kind: 'panel-changed', shown: true });
    },
    gone: (panel) => {
      for (const tab of [...tabs.all()]) {
        if (!tab.panels.delete(panel) || tab.panels.size > 0) continue;
        tellSurfaces(tab, { kind: 'panel-changed', shown: false });
        settle(tab);
        tabs.leave(tab);
      }
    },
  };
}

/** Has the panels that show a tab close. */
export function closePanels(tab: Tab): void {
  for (const panel of tab.panels) post(panel, { kind: 'asked', what: 'close' });
}
