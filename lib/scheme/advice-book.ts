import { ADVICE } from './advice';
import type { SectionId } from './ids';
import { CMALT_PRINCIPLES, type Principle } from './principles';
import type { Advice, Prompt, Section } from './section';
import { sharedPrompts } from './shared-prompts';

/**
 * All texts of the scheme that the sidebar does without until they are asked for: what is said about each section, the
 * questions that sections share, and the principles.
 */
export type AdviceBook = {
  readonly sections: Readonly<Record<SectionId, Advice>>;
  /** The questions that a section shares with others, of all pathways. */
  readonly promptsFor: (section: Section) => readonly Prompt[];
  readonly principles: readonly Principle[];
};

/** The texts. */
export const ADVICE_BOOK: AdviceBook = {
  sections: ADVICE,
  promptsFor: sharedPrompts,
  principles: CMALT_PRINCIPLES,
};
