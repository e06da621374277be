import { createPortfolioMapper, type PortfolioMapper } from '../portfolio/map-outlines';
import type { MeasuredOutline } from '../portfolio/measured-outline';
import type { Snapshot } from '../portfolio/snapshot';
import type { Portfolio } from '../portfolio/state';

/** What is mapped aside: the outline, of the others the portfolio, and a number that changes whenever one of them does. */
export type AsideQuestion = {
  readonly outline: MeasuredOutline;
  readonly portfolio: Portfolio;
  readonly turn: number;
  /** All outlines of the portfolio, with this one in the place of what is known of its document. */
  readonly outlines: () => readonly MeasuredOutline[];
};

/** The snapshot of the outline among the others. `viewer`: whatever stands for the tab that shows it. */
export type Asides = (viewer: object, question: AsideQuestion) => Snapshot | null;

type Answered = Omit<AsideQuestion, 'outlines'> & {
  readonly map: PortfolioMapper;
  readonly snapshot: Snapshot | null;
};

/**
 * Maps documents as single tabs show them, beside what is known of all. Each tab has a mapper of its own, which remembers
 * the other documents, so that tabs do not undo each other's work; it goes with its tab. An answer holds until something
 * changes.
 */
export function createAsides(): Asides {
  const answers = new WeakMap<object, Answered>();
  return (viewer, { outline, portfolio, turn, outlines }) => {
    const last = answers.get(viewer);
    if (last?.outline === outline && last.portfolio === portfolio && last.turn === turn) return last.snapshot;
    const map = last?.map ?? createPortfolioMapper();
    const { id } = outline.document;
    const snapshot = map(portfolio, outlines()).find(({ document }) => document.id === id) ?? null;
    answers.set(viewer, { outline, portfolio, turn, map, snapshot });
    return snapshot;
  };
}
