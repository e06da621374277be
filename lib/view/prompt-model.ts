import { type ReadonlySignal, signal } from '@preact/signals';
import type { Prompt, PromptFamilyId } from '../scheme';
import type { AdviceBook } from '../scheme/advice-book';
import type { SectionId } from '../scheme/ids';
import type { PortfolioView } from './portfolio-view';
import { questionsOf } from './questions-of';

/** Which question of each section is shown. Lasts as long as the surface: the next visit begins afresh. */
export type PromptModel = {
  /** How often "Another" was asked for, by section. */
  readonly turns: ReadonlySignal<ReadonlyMap<SectionId, number>>;
  readonly another: (section: SectionId) => void;
};

/** Where no reflection was found, looking back comes first: that is what portfolios are sent back for. */
const WITHOUT_REFLECTION: readonly PromptFamilyId[] = ['learning', 'hindsight'];

/** The turns of the questions. */
export function createPromptModel(): PromptModel {
  const turns = signal<ReadonlyMap<SectionId, number>>(new Map());
  return {
    turns,
    another: (section) => {
      turns.value = new Map(turns.peek()).set(section, (turns.peek().get(section) ?? 0) + 1);
    },
  };
}

/** The question for a section after so many turns; null for a section without questions. */
export function promptAt(
  { guide, portfolio }: Pick<PortfolioView, 'guide' | 'portfolio'>,
  turn: number,
  book: AdviceBook | null,
): { readonly prompt: Prompt; readonly because: 'no-reflection' | 'in-turn' } | null {
  const lacking = lacksReflection(guide);
  const order = questionsOf(guide.section, portfolio.pathway, book, lacking ? WITHOUT_REFLECTION : []);
  const prompt = order[turn % order.length];
  if (prompt === undefined) return null;
  const because = lacking && WITHOUT_REFLECTION.includes(prompt.family) ? 'no-reflection' : 'in-turn';
  return { prompt, because };
}

function lacksReflection(guide: PortfolioView['guide']): boolean {
  return guide.parts.some((part) => part.part === 'reflection' && part.state !== 'begun');
}
