import { ETHICS_PROMPTS } from './conduct';
import { EXPECTATION_PROMPTS } from './expectation-prompts';
import { FAMILY_PROMPTS } from './family-prompts';
import { CMALT_PRINCIPLES } from './principles';
import type { Prompt, Section } from './section';

const SHARED_BY_ASSESSED: readonly Prompt[] = [
  ...Object.values(FAMILY_PROMPTS).flat(),
  ...Object.values(EXPECTATION_PROMPTS).flat(),
];

/**
 * The questions that a section shares with others, of all pathways: the advanced area is asked about the principles, it
 * and area 3 about ethics, every assessed section about the five families and what Senior expects throughout.
 */
export function sharedPrompts({ id, area, assessment }: Section): readonly Prompt[] {
  return [
    ...(id === '6' ? CMALT_PRINCIPLES.flatMap(({ prompts }) => prompts) : []),
    ...(area === '3' || area === '6' ? ETHICS_PROMPTS : []),
    ...(assessment.kind === 'assessed' ? SHARED_BY_ASSESSED : []),
  ];
}
