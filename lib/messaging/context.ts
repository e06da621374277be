import type { UnreadableReason } from '../document/unreadable';
import { isDeclined } from '../portfolio/declined';
import type { DocumentRef } from '../portfolio/document-ref';
import { belongs, membershipOf } from '../portfolio/membership';
import { offScope } from '../portfolio/off';
import { portfolioOfHome, type State } from '../portfolio/state';
import type { Live, ToReader } from './protocol';

/** What a reader is told of what is kept. */
export type ReaderContext = Extract<ToReader, { kind: 'set-context' }>;

/** What is live where no reader has spoken. */
export const NOTHING_LIVE: Live = { document: null, status: null, caret: null, snapshot: null };

/**
 * What the reader of a document must know: whether it is wanted, since its home belongs to a portfolio and the candidate
 * has neither taken it out nor switched Sidenote off there.
 */
export function contextOf(state: State, document: DocumentRef): ReaderContext {
  const portfolio = portfolioOfHome(state.portfolios, document.home);
  return {
    kind: 'set-context',
    document: document.id,
    wanted:
      portfolio !== null &&
      membershipOf(portfolio, document.id) !== 'out' &&
      offScope(state.settings.off, document) === null,
  };
}

/** What decides which documents are wanted, as a text to compare: the same whatever order storage gives it in. */
export function wantedKey({ portfolios, settings }: State): string {
  const wanted = inOrder(portfolios).map(([, { homes, membership }]) => [homes, inOrder(membership)]);
  return JSON.stringify([wanted, settings.off]);
}

function inOrder<T>(entries: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether the toolbar tells quietly that here is a portfolio which has not been started. */
export function badgeOf(state: State, { document, status }: Live): 'found' | 'none' {
  if (document === null || status?.kind !== 'dormant' || !status.looksLikePortfolio) return 'none';
  if (offScope(state.settings.off, document) !== null || isDeclined(state.settings.declined, document))
    return 'none';
  return portfolioOfHome(state.portfolios, document.home) === null ? 'found' : 'none';
}

/** Reasons that last as long as the page: there is no text for the sidebar to stand beside. */
const NEVER_READ: readonly UnreadableReason[] = ['unsupported-view', 'page-builder'];

/**
 * Whether the docked sidebar appears in a tab by itself: beside a page of a started portfolio that can be read, unless the
 * candidate closed it. Beside other pages of the same site it is opened from the toolbar.
 */
export function wantsSidebar(state: State, { document, status, snapshot }: Live): boolean {
  if (document === null || state.settings.dock.state === 'closed') return false;
  if (offScope(state.settings.off, document) !== null) return false;
  if (status?.kind === 'unreadable' && NEVER_READ.includes(status.reason)) return false;
  const portfolio = portfolioOfHome(state.portfolios, document.home);
  if (portfolio === null) return false;
  const membership = membershipOf(portfolio, document.id);
  return membership === 'in' || (membership === 'auto' && snapshot !== null && belongs(portfolio, snapshot));
}
