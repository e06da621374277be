import { ownValue } from './record';
import type { Snapshot } from './snapshot';
import type { Portfolio } from './state';

/** What is known of a document's place in its portfolio: the candidate's word, or that it is left to detection. */
export type Membership = 'in' | 'out' | 'auto';

/** The candidate's word about a document, `auto` where they have said nothing. */
export function membershipOf({ membership }: Pick<Portfolio, 'membership'>, document: string): Membership {
  return ownValue(membership, document) ?? 'auto';
}

/** Whether a document counts: the candidate said so, or it names a section and they have not taken it out. */
export function belongs(portfolio: Pick<Portfolio, 'membership'>, snapshot: Snapshot): boolean {
  const membership = membershipOf(portfolio, snapshot.document.id);
  return membership === 'auto' ? snapshot.looksLikePortfolio : membership === 'in';
}
