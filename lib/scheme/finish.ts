import type { SectionId } from './ids';

/**
 * The last look before submitting: fourteen things that have to be there, and six that the candidate can say of them.
 *
 * Source: "Submission checklist" in the guidelines, whose fourteen lines these follow one by one.
 */

/** A thing the portfolio has to hold. */
export type FinalContent = {
  /** Stable, since ticks are kept by it. */
  readonly id: string;
  readonly text: string;
  /** The sections it stands for; the two specialist areas share a line. */
  readonly sections: readonly SectionId[];
};

/** Something the candidate can say of the finished portfolio. */
export type FinalStatement = {
  /** Stable, since ticks are kept by it. */
  readonly id: string;
  readonly text: string;
};

/** The fourteen contents, in the order of the guidelines. */
export const FINAL_CONTENTS: readonly FinalContent[] = [
  { id: 'finish.context', text: 'Contextual statement', sections: ['context'] },
  { id: 'finish.1a', text: 'Constraints and benefits', sections: ['1a'] },
  { id: 'finish.1b', text: 'Technical knowledge', sections: ['1b'] },
  { id: 'finish.1c', text: 'Supporting deployment', sections: ['1c'] },
  { id: 'finish.2a', text: 'Teaching and assessment', sections: ['2a'] },
  { id: 'finish.2b', text: 'Target learners', sections: ['2b'] },
  { id: 'finish.3a', text: 'Legislation', sections: ['3a'] },
  { id: 'finish.3b', text: 'A policy, a standard or a second law', sections: ['3b'] },
  { id: 'finish.4', text: 'Working with others', sections: ['4'] },
  { id: 'finish.5', text: 'Specialist area or areas, each with its title', sections: ['5a', '5b'] },
  { id: 'finish.6', text: 'Advanced area, naming all four principles', sections: ['6'] },
  { id: 'finish.future', text: 'Future plans', sections: ['future'] },
  { id: 'finish.confirmation', text: 'ALT’s declaration, signed and dated', sections: ['confirmation'] },
  { id: 'finish.assessor', text: 'Nominated assessor, if I want one', sections: ['assessor'] },
];

/** The six statements, in the order of the guidelines. */
export const FINAL_STATEMENTS: readonly FinalStatement[] = [
  { id: 'finish.examples', text: 'Each section tells of well-chosen work, clearly and without padding' },
  { id: 'finish.reflection', text: 'Each graded section thinks about that work and does not just report it' },
  { id: 'finish.evidence', text: 'My evidence is fresh, brief and to the point, and opens for a stranger' },
  { id: 'finish.principles', text: 'The four principles can be felt from beginning to end' },
  { id: 'finish.impact', text: 'Each section says what my work did to learning and teaching' },
  { id: 'finish.proofread', text: 'I have proofread it, and so has someone who sees what I overlook' },
];
