import type { Part, Pathway } from './ids';
import type { Assessment, Requirement, WordGuide } from './section';

/**
 * The handful of answers to "who has to write this, and how is it looked at" that sections share. Each is a row of
 * "Portfolio overview", or a figure of "How to write your portfolio", in the guidelines.
 */

type Requirements = Readonly<Record<Pathway, Requirement>>;

/** All three pathways ask for it. */
export const ALL_PATHWAYS: Requirements = { associate: 'required', cmalt: 'required', senior: 'required' };

/** Associate CMALT leaves it out. */
export const CMALT_AND_SENIOR: Requirements = { associate: 'absent', cmalt: 'required', senior: 'required' };

/** Senior CMALT alone asks for it. */
export const SENIOR_ONLY: Requirements = { associate: 'absent', cmalt: 'absent', senior: 'required' };

/** Any candidate may add it, and none has to. */
export const ALWAYS_OPTIONAL: Requirements = { associate: 'optional', cmalt: 'optional', senior: 'optional' };

const THREE_PARTS: readonly Part[] = ['description', 'reflection', 'evidence'];

/** Graded on all three parts. */
export const ASSESSED: Assessment = { kind: 'assessed', parts: THREE_PARTS };

/** The rough guide for the narrative of an assessed section. */
export const NARRATIVE_WORDS: WordGuide = { from: 500, to: 1_000 };

/** The length the guidelines give for the future plans. */
export const FUTURE_WORDS: WordGuide = { from: 200, to: 500 };
