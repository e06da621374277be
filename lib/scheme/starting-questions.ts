import type { Part } from './ids';

/**
 * What to begin each part of a section with, for a skeleton to be filled in. The questions of a section ask for
 * reflection, so description and evidence have one of their own here.
 *
 * Source: "Description", "Reflection" and "Evidence" in the guidelines.
 */
export const STARTING_QUESTIONS: Readonly<Record<Exclude<Part, 'reflection'>, string>> = {
  description: 'What did you do, where and for whom, and which part of it was yours?',
  evidence: 'What shows it? Beside each piece: what is it, where does it come from, and what does it show?',
};

/** What stands in a skeleton in the place of the declaration, whose words are ALT's alone. */
export const DECLARATION_PLACE = 'ALT’s declaration, in ALT’s words, with your name and the date';
