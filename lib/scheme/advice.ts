import type { SectionId } from './ids';
import type { Advice } from './section';
import { advancedAreaAdvice } from './sections/advanced-area';
import { confirmationAdvice } from './sections/confirmation';
import { constraintsAndBenefitsAdvice } from './sections/constraints-and-benefits';
import { contextualStatementAdvice } from './sections/context';
import { firstSpecialistAreaAdvice } from './sections/first-specialist-area';
import { futurePlansAdvice } from './sections/future-plans';
import { legislationAdvice } from './sections/legislation';
import { nominatedAssessorAdvice } from './sections/nominated-assessor';
import { policiesAndStandardsAdvice } from './sections/policies-and-standards';
import { secondSpecialistAreaAdvice } from './sections/second-specialist-area';
import { supportingDeploymentAdvice } from './sections/supporting-deployment';
import { targetLearnersAdvice } from './sections/target-learners';
import { teachingAndAssessmentAdvice } from './sections/teaching-and-assessment';
import { technicalKnowledgeAdvice } from './sections/technical-knowledge';
import { workingWithOthersAdvice } from './sections/working-with-others';

/**
 * What to write in each section, and what not: the longer texts of the scheme, apart from what a list of sections and a
 * checklist need, so that a surface which does not show them does not carry them.
 */
export const ADVICE: Readonly<Record<SectionId, Advice>> = {
  context: contextualStatementAdvice,
  '1a': constraintsAndBenefitsAdvice,
  '1b': technicalKnowledgeAdvice,
  '1c': supportingDeploymentAdvice,
  '2a': teachingAndAssessmentAdvice,
  '2b': targetLearnersAdvice,
  '3a': legislationAdvice,
  '3b': policiesAndStandardsAdvice,
  '4': workingWithOthersAdvice,
  '5a': firstSpecialistAreaAdvice,
  '5b': secondSpecialistAreaAdvice,
  '6': advancedAreaAdvice,
  future: futurePlansAdvice,
  confirmation: confirmationAdvice,
  assessor: nominatedAssessorAdvice,
};
