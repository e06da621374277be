import type { Portfolio, State } from '../portfolio/state';
import { homeName } from './home-name';

/** A portfolio as the page about stored data names it. */
export type StoredPortfolio = {
  readonly id: string;
  /** Its first home, as people write it. */
  readonly name: string;
  /** How many further homes it has. */
  readonly more: number;
  readonly pathway: Portfolio['pathway'];
};

/** The portfolios that are kept, by name. */
export function storedPortfolios({ portfolios }: Pick<State, 'portfolios'>): readonly StoredPortfolio[] {
  return Object.values(portfolios)
    .map(({ id, homes, pathway }) => ({ id, ...nameOfHomes(homes), pathway }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a portfolio with these homes is called, and how many of them the name leaves out. */
export function nameOfHomes(homes: readonly string[]): { readonly name: string; readonly more: number } {
  return { name: homeName(homes[0] ?? ''), more: Math.max(0, homes.length - 1) };
}
