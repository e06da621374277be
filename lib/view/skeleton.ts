import type { Portfolio } from '../portfolio/state';
import { ownPrompts, PROMPT_FAMILY_IDS, requiredSections, type Section } from '../scheme';
import { DECLARATION_PLACE, STARTING_QUESTIONS } from '../scheme/starting-questions';
import { promptOrder } from './prompt-order';
import { headingText, partHeading } from './section-rows';

/**
 * A line of a skeleton: the heading of a section, of a part of it, or something to be answered. What is to be answered
 * goes into square brackets, by which the measures know it as none of the candidate's words.
 */
export type SkeletonLine = {
  readonly kind: 'section' | 'part' | 'question';
  readonly text: string;
};

/** Most questions of a section's own in its skeleton: somewhere to begin, not something to be worked through. */
const MOST_QUESTIONS = 3;

/** A section to be filled in: its heading, the headings of its parts, and questions. */
export function sectionSkeleton(section: Section, portfolio: Portfolio): readonly SkeletonLine[] {
  const { assessment } = section;
  const own = promptOrder(ownPrompts(section, portfolio.pathway), PROMPT_FAMILY_IDS)
    .slice(0, MOST_QUESTIONS)
    .map((prompt) => question(prompt.text));
  const heading: SkeletonLine = { kind: 'section', text: headingText(section, portfolio) };
  if (section.id === 'confirmation') return [heading, question(DECLARATION_PLACE)];
  if (assessment.kind === 'not-assessed') return [heading, ...own];
  return [
    heading,
    ...assessment.parts.flatMap((part) => [
      { kind: 'part' as const, text: partHeading(part) },
      ...(part === 'reflection' ? own : [question(STARTING_QUESTIONS[part])]),
    ]),
  ];
}

/** All sections that the pathway asks for, in order. */
export function portfolioSkeleton(portfolio: Portfolio): readonly SkeletonLine[] {
  return requiredSections(portfolio.pathway).flatMap((section) => sectionSkeleton(section, portfolio));
}

function question(text: string): SkeletonLine {
  return { kind: 'question', text: `[${text}]` };
}
