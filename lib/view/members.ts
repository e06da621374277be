import { belongs, type Membership, membershipOf } from '../portfolio/membership';
import type { Snapshot } from '../portfolio/snapshot';
import type { Portfolio } from '../portfolio/state';
import { TARGET_IDS } from '../scheme/ids';

/** A document of the portfolio's homes, with whether it counts. */
export type Member = {
  readonly snapshot: Snapshot;
  /** `auto`: it joined, or stayed out, by itself. */
  readonly membership: Membership;
  readonly counts: boolean;
};

/**
 * The documents read at the portfolio's homes: those that count first, in the order of the sections they begin with,
 * which is the order a portfolio is read in; then by title.
 * `live`: the newest snapshot of the open document, which is ahead of the kept one.
 */
export function membersOf(
  portfolio: Portfolio,
  kept: Readonly<Record<string, Snapshot>>,
  live: Snapshot | null,
): readonly Member[] {
  const newest = live === null ? kept : { ...kept, [live.document.id]: live };
  return Object.values(newest)
    .filter((snapshot) => portfolio.homes.includes(snapshot.document.home))
    .map((snapshot) => memberOf(portfolio, snapshot))
    .sort(
      (one, other) =>
        Number(other.counts) - Number(one.counts) ||
        firstSection(one.snapshot) - firstSection(other.snapshot) ||
        compareTitles(one.snapshot.document.title, other.snapshot.document.title),
    );
}

function memberOf(portfolio: Portfolio, snapshot: Snapshot): Member {
  return {
    snapshot,
    membership: membershipOf(portfolio, snapshot.document.id),
    counts: belongs(portfolio, snapshot),
  };
}

/** The place in the scheme of the first section a document opens; behind all of them where it opens none. */
function firstSection({ headings }: Snapshot): number {
  const first = headings.find(({ section }) => section !== null)?.section ?? null;
  return first === null ? TARGET_IDS.length : TARGET_IDS.indexOf(first);
}

const titles = new Intl.Collator('en-GB', { numeric: true });

function compareTitles(one: string, other: string): number {
  return titles.compare(one, other);
}
