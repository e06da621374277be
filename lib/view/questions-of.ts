import {
  ownPrompts,
  PROMPT_FAMILY_IDS,
  type Prompt,
  type PromptFamilyId,
  type Section,
  tailoredTo,
} from '../scheme';
import type { AdviceBook } from '../scheme/advice-book';
import type { Pathway } from '../scheme/ids';
import { promptOrder } from './prompt-order';

/**
 * The questions for a section on a pathway in the order they are asked: those that fit it alone, then, once the longer
 * texts are there, those it shares with others. `first`: the families to begin with.
 */
export function questionsOf(
  section: Section,
  pathway: Pathway,
  book: AdviceBook | null,
  first: readonly PromptFamilyId[] = [],
): readonly Prompt[] {
  const shared = book === null ? [] : tailoredTo(book.promptsFor(section), pathway);
  return [ownPrompts(section, pathway), shared].flatMap((prompts) =>
    promptOrder(prompts, PROMPT_FAMILY_IDS, first),
  );
}
