/**
 * The names the scheme gives to its pieces. Everything else in the project refers to them through these lists,
 * so that a guard at a boundary and the type it yields are one thing.
 *
 * Source: "Portfolio overview" in ALT's Senior CMALT guidelines (July 2019).
 */

/** Every required or optional piece of a portfolio, in the order of the guidelines. */
export const SECTION_IDS = [
  'context',
  '1a',
  '1b',
  '1c',
  '2a',
  '2b',
  '3a',
  '3b',
  '4',
  '5a',
  '5b',
  '6',
  'future',
  'confirmation',
  'assessor',
] as const;

/** One required piece of a portfolio. Areas 4 and 6 are their own section. */
export type SectionId = (typeof SECTION_IDS)[number];

/** The numbered groups above the sections, in order. */
export const AREA_IDS = ['1', '2', '3', '4', '5', '6'] as const;

/** A numbered group: "1" holds 1a, 1b and 1c; "4" and "6" are sections as well. */
export type AreaId = (typeof AREA_IDS)[number];

/** Everything a heading of a portfolio can name: a section, or an area that is divided into sections. */
export const TARGET_IDS = [
  'context',
  '1',
  '1a',
  '1b',
  '1c',
  '2',
  '2a',
  '2b',
  '3',
  '3a',
  '3b',
  '4',
  '5',
  '5a',
  '5b',
  '6',
  'future',
  'confirmation',
  'assessor',
] as const;

/** What a heading opens: a section, or an area that is divided ("1", "2", "3", "5"). */
export type TargetId = (typeof TARGET_IDS)[number];

/** The three kinds of accreditation. Senior is the default of this extension. */
export const PATHWAYS = ['associate', 'cmalt', 'senior'] as const;

/** Associate CMALT, CMALT or Senior CMALT. */
export type Pathway = (typeof PATHWAYS)[number];

/** The three things an assessed section is made of. */
export const PARTS = ['description', 'reflection', 'evidence'] as const;

/** Description, reflection or evidence. */
export type Part = (typeof PARTS)[number];

/** The four CMALT principles, by the number the guidelines give them in the advanced area. */
export const PRINCIPLES = [1, 2, 3, 4] as const;

/** One of the four CMALT principles. */
export type PrincipleNumber = (typeof PRINCIPLES)[number];

const AREA_OF: Readonly<Record<TargetId, AreaId | null>> = {
  context: null,
  '1': '1',
  '1a': '1',
  '1b': '1',
  '1c': '1',
  '2': '2',
  '2a': '2',
  '2b': '2',
  '3': '3',
  '3a': '3',
  '3b': '3',
  '4': '4',
  '5': '5',
  '5a': '5',
  '5b': '5',
  '6': '6',
  future: null,
  confirmation: null,
  assessor: null,
};

/** The area a target belongs to; null for the unnumbered pieces. */
export function areaOf(target: TargetId): AreaId | null {
  return AREA_OF[target];
}

/** Whether a target is a section, and not an area that is only a group of sections. */
export function isSectionId(target: string): target is SectionId {
  return (SECTION_IDS as readonly string[]).includes(target);
}

/** Whether a text is the id of a section or an area. */
export function isTargetId(text: string): text is TargetId {
  return (TARGET_IDS as readonly string[]).includes(text);
}
