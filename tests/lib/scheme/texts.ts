import {
  AREAS,
  CMALT_PRINCIPLES,
  CONDUCT,
  ETHICS_PROMPTS,
  EXPECTATIONS,
  FINAL_CONTENTS,
  FINAL_STATEMENTS,
  GRADES,
  GRADES_JUDGE,
  type Item,
  LEGISLATION_AREAS,
  LINKS,
  OPEN_ALL_YEAR,
  OUTCOMES,
  POLICY_AREAS,
  PROMPT_FAMILIES,
  type Prompt,
  SECTIONS,
} from '../../../lib/scheme';
import { ADVICE } from '../../../lib/scheme/advice';
import { FAMILY_PROMPTS } from '../../../lib/scheme/family-prompts';

/** Every checklist item of every section. */
export const ALL_ITEMS: readonly Item[] = SECTIONS.flatMap((section) => section.items);

/** Every question of the scheme, each once. */
export const ALL_PROMPTS: readonly Prompt[] = [
  ...SECTIONS.flatMap((section) => section.prompts),
  ...Object.values(FAMILY_PROMPTS).flat(),
  ...EXPECTATIONS.flatMap((expectation) => expectation.prompts),
  ...CMALT_PRINCIPLES.flatMap((principle) => principle.prompts),
  ...ETHICS_PROMPTS,
];

/** Every text we worded ourselves: all but titles and names. */
export const OWN_TEXTS: readonly string[] = [
  ...ALL_ITEMS.map((item) => item.text),
  ...ALL_PROMPTS.map((prompt) => prompt.text),
  ...SECTIONS.flatMap(({ assessment }) => (assessment.kind === 'not-assessed' ? [assessment.why] : [])),
  ...Object.values(ADVICE).flatMap((advice) => [
    advice.about,
    ...(advice.senior === null ? [] : [advice.senior]),
    ...[...advice.include, ...advice.evidence, ...advice.pitfalls].map((entry) => entry.text),
  ]),
  ...AREAS.map((area) => area.about),
  ...PROMPT_FAMILIES.flatMap((family) => [family.question, family.why]),
  ...EXPECTATIONS.flatMap((expectation) => [expectation.about, ...expectation.signs]),
  ...CMALT_PRINCIPLES.map((principle) => principle.plain),
  ...CONDUCT.flatMap((topic) => [topic.about, ...topic.points]),
  ...[...LEGISLATION_AREAS, ...POLICY_AREAS].map((area) => area.about),
  ...[...FINAL_CONTENTS, ...FINAL_STATEMENTS].map((line) => line.text),
  ...[...GRADES, ...OUTCOMES].map((verdict) => verdict.meaning),
  GRADES_JUDGE,
  OPEN_ALL_YEAR.text,
  ...Object.values(LINKS).map((link) => link.about),
];
