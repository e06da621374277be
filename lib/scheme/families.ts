import type { PromptFamilyId } from './section';

/**
 * The five kinds of reflective question. ALT's guidelines ask candidates five questions of every example; each family
 * puts one of them in our words, and says why it is asked (for "Why this?").
 *
 * Source: "Reflection" in the guidelines. The order is theirs.
 */

/** One kind of reflective question. */
export type PromptFamily = {
  readonly id: PromptFamilyId;
  /** Two or three words for a list. */
  readonly name: string;
  /** The question behind every prompt of the family. */
  readonly question: string;
  /** Why a candidate is asked, in a sentence or two. */
  readonly why: string;
};

/** The five families, in the order of the guidelines. */
export const PROMPT_FAMILIES: readonly PromptFamily[] = [
  {
    id: 'learning',
    name: 'What you learned',
    question: 'What did doing this teach you?',
    why: 'Too little reflection is what sends most portfolios back. Saying what you learned is the shortest way into it.',
  },
  {
    id: 'hindsight',
    name: 'Looking back',
    question: 'What went to plan, and what did not?',
    why: 'Readers trust a writer who can see the weak places in good work. Leaving them out costs more than naming them.',
  },
  {
    id: 'next',
    name: 'Next time',
    question: 'If it came round again, what would you change?',
    why: 'A change you have made, or would make, shows that your practice is still moving.',
  },
  {
    id: 'impact',
    name: 'The difference it made',
    question: 'Who felt the difference, and how can you tell?',
    why: 'Assessors look for what your work did to learning, teaching or the people around you, and not only for the work.',
  },
  {
    id: 'sharing',
    name: 'Passing it on',
    question: 'Who else knows of it, and what has that done for them and for you?',
    why: 'Our field moves on because people tell one another what they found. Readers look for your share in that.',
  },
];
