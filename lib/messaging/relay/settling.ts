import type { State } from '../../portfolio/state';
import { badgeOf, contextOf, wantsSidebar } from '../context';
import { post, type Tab } from './tabs';

/** What bringing a tab in line has done by others. None of it may reject. */
export type SettlingDuties = {
  /** Puts the docked sidebar into a tab, unless it is there. */
  readonly openSidebar: (tab: number) => void;
  readonly showBadge: (tab: number, badge: 'found' | 'none') => void;
};

/** Brings the reader, the toolbar and the dock of a tab in line with what is kept and what is live. */
export function settleTab(tab: Tab, state: State | null, duties: SettlingDuties): void {
  const { live } = tab;
  if (state === null || live.document === null) return;
  const context = contextOf(state, live.document);
  const key = JSON.stringify(context);
  if (tab.reader !== null && key !== tab.context) {
    tab.context = key;
    post(tab.reader, context);
  }
  const badge = badgeOf(state, live);
  if (badge !== tab.badge) {
    tab.badge = badge;
    duties.showBadge(tab.id, badge);
  }
  const wanted = tab.panels.size === 0 && wantsSidebar(state, live);
  const isGreeting = isWelcome(tab) && tab.panels.size === 0;
  if (isGreeting || (wanted && tab.sidebar === 'not-offered')) duties.openSidebar(tab.id);
  tab.sidebar = wanted ? 'offered' : 'not-offered';
}

/** Whether the sidebar comes to greet, which it does once, and beside a page that it can say something about. */
function isWelcome(tab: Tab): boolean {
  const { status } = tab.live;
  if (tab.welcome === 'none' || status === null || status.kind === 'loading') return false;
  tab.welcome = 'none';
  return status.kind !== 'unreadable' || status.reason !== 'unsupported-view';
}
