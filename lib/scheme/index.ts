import { AREAS, type Area } from './areas';
import { PROMPT_FAMILIES, type PromptFamily } from './families';
import { FINAL_CONTENTS, type FinalContent } from './finish';
import { type AreaId, PATHWAYS, type Pathway, type PrincipleNumber, type SectionId } from './ids';
import { CMALT_PRINCIPLES, type Principle } from './principles';
import type { Item, Prompt, PromptFamilyId, Section, Tailored } from './section';
import { advancedArea } from './sections/advanced-area';
import { confirmation } from './sections/confirmation';
import { constraintsAndBenefits } from './sections/constraints-and-benefits';
import { contextualStatement } from './sections/context';
import { firstSpecialistArea } from './sections/first-specialist-area';
import { futurePlans } from './sections/future-plans';
import { legislation } from './sections/legislation';
import { nominatedAssessor } from './sections/nominated-assessor';
import { policiesAndStandards } from './sections/policies-and-standards';
import { secondSpecialistArea } from './sections/second-specialist-area';
import { supportingDeployment } from './sections/supporting-deployment';
import { targetLearners } from './sections/target-learners';
import { teachingAndAssessment } from './sections/teaching-and-assessment';
import { technicalKnowledge } from './sections/technical-knowledge';
import { workingWithOthers } from './sections/working-with-others';

/**
 * What CMALT asks, for those who show it. Code that only needs the names of sections imports `ids` instead, so that the
 * texts stay out of the readers' bundles. A type that only describes one list stands beside that list.
 */

export { AREAS } from './areas';
export { CONDUCT, ETHICS_PROMPTS } from './conduct';
export { EXPECTATIONS } from './expectations';
export { PROMPT_FAMILIES } from './families';
export { FINAL_CONTENTS, FINAL_STATEMENTS } from './finish';
export { ASSESSMENT_TIME, GRADES, GRADES_JUDGE, OUTCOMES } from './grades';
export { LEGISLATION_AREAS, POLICY_AREAS } from './law-and-policy';
export { LINK_IDS, LINKS } from './links';
export { ADVANCED_TITLES, SPECIALIST_TITLES } from './own-titles';
export { CMALT_PRINCIPLES } from './principles';
export {
  type Item,
  PROMPT_FAMILY_IDS,
  type Prompt,
  type PromptFamilyId,
  type Section,
  type WordGuide,
} from './section';
export { OPEN_ALL_YEAR, SUBMISSION_WINDOWS } from './windows';

/** Every section, in the order of the guidelines. */
export const SECTIONS: readonly Section[] = [
  contextualStatement,
  constraintsAndBenefits,
  technicalKnowledge,
  supportingDeployment,
  teachingAndAssessment,
  targetLearners,
  legislation,
  policiesAndStandards,
  workingWithOthers,
  firstSpecialistArea,
  secondSpecialistArea,
  advancedArea,
  futurePlans,
  confirmation,
  nominatedAssessor,
];

/** The section with an id. */
export function sectionById(id: SectionId): Section {
  return found(SECTIONS, (section) => section.id === id);
}

/** The area with an id. */
export function areaById(id: AreaId): Area {
  return found(AREAS, (area) => area.id === id);
}

/** The principle with a number. */
export function principleByNumber(number: PrincipleNumber): Principle {
  return found(CMALT_PRINCIPLES, (principle) => principle.number === number);
}

/** The family with an id, for "Why this?". */
export function familyById(id: PromptFamilyId): PromptFamily {
  return found(PROMPT_FAMILIES, (family) => family.id === id);
}

/** The sections a pathway has, the optional ones included, in order. */
export function sectionsOf(pathway: Pathway): readonly Section[] {
  return SECTIONS.filter((section) => section.requirement[pathway] !== 'absent');
}

/** The sections that count for a pathway's progress, in order: Senior 14, CMALT 12, Associate 8. */
export function requiredSections(pathway: Pathway): readonly Section[] {
  return SECTIONS.filter((section) => section.requirement[pathway] === 'required');
}

/** The texts of a list that a pathway is shown, in order: items, prompts, or what to include, avoid and gather. */
export function tailoredTo<T extends Tailored>(list: readonly T[], pathway: Pathway): readonly T[] {
  return list.filter((entry) => (entry.pathways ?? PATHWAYS).includes(pathway));
}

/** The checklist of a section for a pathway. */
export function itemsOf(section: Section, pathway: Pathway): readonly Item[] {
  return tailoredTo(section.items, pathway);
}

/** The questions that fit a section alone, for a pathway. Those it shares with others are in `shared-prompts`. */
export function ownPrompts(section: Section, pathway: Pathway): readonly Prompt[] {
  return tailoredTo(section.prompts, pathway);
}

/** The lines of the final checklist that a pathway has: fourteen for Senior. */
export function finalContentsOf(pathway: Pathway): readonly FinalContent[] {
  const ids = new Set(sectionsOf(pathway).map((section) => section.id));
  return FINAL_CONTENTS.filter((content) => content.sections.some((id) => ids.has(id)));
}

/** The lists are complete by test; a piece left out of one is a fault of ours, and worth an error over a blank. */
function found<T>(list: readonly T[], is: (entry: T) => boolean): T {
  const entry = list.find(is);
  if (entry === undefined) throw new Error('the scheme lacks a piece that its ids name');
  return entry;
}
