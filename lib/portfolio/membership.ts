import { ownValue } from './record';
import { looksLikePortfolio, type Snapshot } from './snapshot';
import type { Portfolio } from './state';

/** What is known of a document's place in its portfolio: the candidate's word, or that it is left to detection. */
export type Membership = 'in' | 'out' | 'auto';

/** The candidate's word about a document, `auto` where they have said nothing. */
export function membershipOf(portfolio: Portfolio, document: string): Membership {
  return ownValue(portfolio.membership, document) ?? 'auto';
}

/** Whether a document counts: the candidate said so, or it names a section and they have not taken it out. */
export function belongs(portfolio: Portfolio, snapshot: Snapshot): boolean {
  const membership = membershipOf(portfolio, snapshot.document.id);
  return membership === 'auto' ? looksLikePortfolio(snapshot) : membership === 'in';
}
