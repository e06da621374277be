import { PATHWAYS, type Pathway, type SectionId } from './ids';
import type { Item, Prompt, Section, Tailored } from './section';
import { contextualStatement } from './sections/context';

/**
 * What CMALT asks, for those who show it. Code that only needs names of sections imports `ids` instead, so that the
 * texts stay out of the readers' bundles.
 */

export type {
  Assessment,
  Item,
  Prompt,
  PromptFamilyId,
  Requirement,
  Section,
  Tailored,
  Titling,
  WordGuide,
} from './section';
export { PROMPT_FAMILY_IDS } from './section';

/** Every section, in the order of the guidelines. */
export const SECTIONS: readonly Section[] = [contextualStatement];

const BY_ID: ReadonlyMap<SectionId, Section> = new Map(SECTIONS.map((section) => [section.id, section]));

/** The section with an id. Throws where there is none, which only a section left out of `SECTIONS` can cause. */
export function sectionById(id: SectionId): Section {
  const section = BY_ID.get(id);
  if (section === undefined) throw new Error(`no section "${id}" in the scheme`);
  return section;
}

/** The sections a pathway has, the optional ones included, in order. */
export function sectionsOf(pathway: Pathway): readonly Section[] {
  return SECTIONS.filter((section) => section.requirement[pathway] !== 'absent');
}

/** The sections that count for a pathway's progress, in order: Senior 14, CMALT 12, Associate 8. */
export function requiredSections(pathway: Pathway): readonly Section[] {
  return SECTIONS.filter((section) => section.requirement[pathway] === 'required');
}

/** The texts of a list that a pathway is shown, in order. */
export function tailoredTo<T extends Tailored>(list: readonly T[], pathway: Pathway): readonly T[] {
  return list.filter((entry) => (entry.pathways ?? PATHWAYS).includes(pathway));
}

/** The checklist of a section for a pathway. */
export function itemsOf(section: Section, pathway: Pathway): readonly Item[] {
  return tailoredTo(section.items, pathway);
}

/** The questions of a section for a pathway. */
export function promptsOf(section: Section, pathway: Pathway): readonly Prompt[] {
  return tailoredTo(section.prompts, pathway);
}
