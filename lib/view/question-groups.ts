import { PROMPT_FAMILIES, type Prompt } from '../scheme';

/** The questions of one kind. */
export type QuestionGroup = {
  readonly family: (typeof PROMPT_FAMILIES)[number];
  readonly prompts: readonly Prompt[];
};

/** Questions by their kind, in the order of the guidelines; no kind without a question. */
export function questionGroups(all: readonly Prompt[]): readonly QuestionGroup[] {
  return PROMPT_FAMILIES.map((family) => ({
    family,
    prompts: all.filter((prompt) => prompt.family === family.id),
  })).filter(({ prompts }) => prompts.length > 0);
}
