import type { Live, ReaderStatus } from '../messaging/protocol';
import { isDeclined } from '../portfolio/declined';
import type { DocumentRef } from '../portfolio/document-ref';
import type { Find } from '../portfolio/map-outlines';
import { type OffScope, offScope } from '../portfolio/off';
import { ownValue } from '../portfolio/record';
import type { Snapshot } from '../portfolio/snapshot';
import { type Portfolio, portfolioOfHome, type State } from '../portfolio/state';
import { isEmpty } from '../portfolio/sums';
import type { Trouble } from '../storage/trouble';
import type { KeptPhase } from './kept-model';
import { type StoredPortfolio, storedPortfolios } from './stored-portfolios';

/** Why a document cannot be read. */
export type UnreadableReason = Extract<ReaderStatus, { kind: 'unreadable' }>['reason'];

/** How the open document is being read, while its portfolio is shown. */
export type Reading =
  | { readonly kind: 'loading' }
  | Extract<ReaderStatus, { kind: 'reading' }>
  /** Not read, since the candidate took the document out of the portfolio. */
  | { readonly kind: 'left-alone' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** What the sidebar as a whole shows. */
export type Phase =
  | { readonly kind: 'loading' }
  /** The extension was updated while the page was open; the page must be loaded again. */
  | { readonly kind: 'updated' }
  /** Storage cannot be read at all. */
  | { readonly kind: 'storage-failed' }
  /** Stored data that this version must not touch. */
  | { readonly kind: 'locked'; readonly trouble: Exclude<Trouble, { kind: 'set-aside' }> }
  /** The candidate switched Sidenote off, here or everywhere. */
  | { readonly kind: 'off'; readonly scope: OffScope; readonly document: DocumentRef | null }
  /** No reader has found a document in this tab. */
  | { readonly kind: 'no-document' }
  /** The home of the document is no portfolio yet. */
  | {
      readonly kind: 'not-started';
      readonly document: DocumentRef;
      /** What makes it look like one; null where nothing does. */
      readonly find: Find | null;
      /** The candidate said that it is not theirs. */
      readonly declined: boolean;
      /** The portfolios there are, which it could be part of. */
      readonly others: readonly StoredPortfolio[];
    }
  /** Nothing can be read here, and there is no portfolio to show instead. */
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | {
      readonly kind: 'ready';
      readonly portfolio: Portfolio;
      readonly document: DocumentRef;
      readonly reading: Reading;
    };

/** How the surface is connected. */
export type Connection = 'connecting' | 'connected' | 'updated';

/** The phase for what is kept, what is live, and the connection. */
export function phaseOf(kept: KeptPhase, state: State, live: Live | null, connection: Connection): Phase {
  if (connection === 'updated') return { kind: 'updated' };
  if (kept.kind === 'failed') return { kind: 'storage-failed' };
  if (kept.kind === 'loading' || live === null) return { kind: 'loading' };
  const locked = kept.kept.troubles.find((trouble) => trouble.kind !== 'set-aside');
  if (locked !== undefined) return { kind: 'locked', trouble: locked };
  const { document, status, snapshot } = live;
  const scope = offScope(state.settings.off, document);
  if (scope !== null) return { kind: 'off', scope, document };
  if (document === null) return { kind: 'no-document' };
  const portfolio = portfolioOfHome(state.portfolios, document.home);
  if (portfolio !== null)
    return { kind: 'ready', portfolio, document, reading: readingOf(portfolio, document, status, snapshot) };
  if (status?.kind === 'unreadable') return { kind: 'unreadable', reason: status.reason };
  if (status === null || status.kind === 'loading') return { kind: 'loading' };
  return {
    kind: 'not-started',
    document,
    find: status.kind === 'dormant' ? (status.find ?? null) : null,
    declined: isDeclined(state.settings.declined, document),
    others: storedPortfolios(state),
  };
}

function readingOf(
  portfolio: Portfolio,
  document: DocumentRef,
  status: ReaderStatus | null,
  snapshot: Snapshot | null,
): Reading {
  if (ownValue(portfolio.membership, document.id) === 'out') return { kind: 'left-alone' };
  // A reader that is dormant has not heard yet that it is wanted.
  if (status === null || status.kind === 'dormant' || status.kind === 'loading') return { kind: 'loading' };
  if (status.kind === 'reading' && snapshot !== null && lacksHeadings(snapshot)) {
    return { kind: 'unreadable', reason: 'no-headings' };
  }
  return status;
}

/** There is text and nothing to find one's way in it by, unless the title of the page says what it is. */
function lacksHeadings({ headings, opens, stretches }: Snapshot): boolean {
  return headings.length === 0 && opens === null && !stretches.every(isEmpty);
}
