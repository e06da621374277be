import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ownPrompts,
  PROMPT_FAMILY_IDS,
  type Prompt,
  type PromptFamilyId,
  SECTIONS,
} from '../../../lib/scheme';
import { promptOrder } from '../../../lib/view/prompt-order';

const families = fc.array(fc.constantFrom(...PROMPT_FAMILY_IDS), { maxLength: 20 });

function promptsFor(list: readonly PromptFamilyId[]): Prompt[] {
  return list.map((family, at) => ({ id: `p.${at}`, family, text: `Question ${at}?` }));
}

it('asks each question once before any comes again, whatever comes first', () => {
  fc.assert(
    fc.property(families, fc.subarray([...PROMPT_FAMILY_IDS]), (list, first) => {
      const prompts = promptsFor(list);
      const order = promptOrder(prompts, PROMPT_FAMILY_IDS, first);
      expect([...order].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
        [...prompts].sort((a, b) => a.id.localeCompare(b.id)),
      );
    }),
  );
});

it('asks from another side each time while there is one', () => {
  fc.assert(
    fc.property(families, (list) => {
      const order = promptOrder(promptsFor(list), PROMPT_FAMILY_IDS);
      const sides = new Set(list).size;
      expect(new Set(order.slice(0, sides).map((prompt) => prompt.family)).size).toBe(sides);
    }),
  );
});

it('begins with the families asked for', () => {
  const order = promptOrder(promptsFor(['impact', 'hindsight', 'learning']), PROMPT_FAMILY_IDS, [
    'hindsight',
  ]);
  expect(order.map((prompt) => prompt.family)).toEqual(['hindsight', 'learning', 'impact']);
});

it.each(SECTIONS.map((section) => [section.id, section] as const))(
  'has a first question for %s',
  (_id, section) => {
    expect(promptOrder(ownPrompts(section, 'senior'), PROMPT_FAMILY_IDS)[0]?.text).toMatch(/\?$/u);
  },
);
