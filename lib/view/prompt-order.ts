import type { Prompt, PromptFamilyId } from '../scheme';

/**
 * The order in which a section's questions are asked. One of each family in turn, so that "Another" asks from another
 * side and not the same thing in other words; within a family, the order of the scheme. Decided by the questions alone:
 * the same section begins with the same question for everybody, each time.
 *
 * `first`: the families to begin with, in that order; the others follow in the order of the scheme.
 */
export function promptOrder(
  prompts: readonly Prompt[],
  families: readonly PromptFamilyId[],
  first: readonly PromptFamilyId[] = [],
): readonly Prompt[] {
  const turn = [...first, ...families.filter((family) => !first.includes(family))];
  const queues = turn.map((family) => prompts.filter((prompt) => prompt.family === family));
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  const order: Prompt[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const queue of queues) {
      const prompt = queue[round];
      if (prompt !== undefined) order.push(prompt);
    }
  }
  return order;
}
