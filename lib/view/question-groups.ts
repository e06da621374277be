import { PROMPT_FAMILIES, type Prompt, promptsOf, type Section } from '../scheme';
import type { Pathway } from '../scheme/ids';

/** The questions of one kind. */
export type QuestionGroup = {
  readonly family: (typeof PROMPT_FAMILIES)[number];
  readonly prompts: readonly Prompt[];
};

/** All questions of a section on a pathway by their kind, in the order of the guidelines; no kind without a question. */
export function questionGroups(section: Section, pathway: Pathway): readonly QuestionGroup[] {
  const all = promptsOf(section, pathway);
  return PROMPT_FAMILIES.map((family) => ({
    family,
    prompts: all.filter((prompt) => prompt.family === family.id),
  })).filter(({ prompts }) => prompts.length > 0);
}
