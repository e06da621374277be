import type { Prompt, PromptFamilyId } from './section';

/**
 * The five kinds of reflective question. ALT's guidelines ask candidates five questions of every example; each family
 * puts one of them in our words, says why it is asked (for "Why this?"), and holds questions that fit any section.
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
  /** Questions that fit any section. */
  readonly prompts: readonly Prompt[];
};

/** The five families, in the order of the guidelines. */
export const PROMPT_FAMILIES: readonly PromptFamily[] = [
  {
    id: 'learning',
    name: 'What you learned',
    question: 'What did doing this teach you?',
    why: 'Too little reflection is what sends most portfolios back. Saying what you learned is the shortest way into it.',
    prompts: [
      {
        id: 'learning.ask-saved-a-month',
        family: 'learning',
        text: 'What do you know today that would have saved you a month?',
      },
      {
        id: 'learning.ask-only-later',
        family: 'learning',
        text: 'What did you notice at the time, and what only afterwards?',
      },
      {
        id: 'learning.ask-way-you-work',
        family: 'learning',
        text: 'What does this example give away about how you work?',
      },
    ],
  },
  {
    id: 'hindsight',
    name: 'Looking back',
    question: 'What went to plan, and what did not?',
    why: 'Readers trust a writer who can see the weak places in good work. Leaving them out costs more than naming them.',
    prompts: [
      {
        id: 'hindsight.ask-uneasy',
        family: 'hindsight',
        text: 'Which part of this are you still uneasy about?',
      },
      {
        id: 'hindsight.ask-other-teller',
        family: 'hindsight',
        text: 'How would someone who disagreed with you tell this story?',
      },
      {
        id: 'hindsight.ask-luck',
        family: 'hindsight',
        text: 'What went well by sheer luck?',
      },
    ],
  },
  {
    id: 'next',
    name: 'Next time',
    question: 'If it came round again, what would you change?',
    why: 'A change you have made, or would make, shows that your practice is still moving.',
    prompts: [
      {
        id: 'next.ask-first-change',
        family: 'next',
        text: 'If you had to begin again, what is the first thing you would change?',
      },
      {
        id: 'next.ask-since-then',
        family: 'next',
        text: 'What have you already done differently since then?',
      },
      {
        id: 'next.ask-keep',
        family: 'next',
        text: 'Which part would you keep just as it was, and why?',
      },
    ],
  },
  {
    id: 'impact',
    name: 'The difference it made',
    question: 'Who felt the difference, and how can you tell?',
    why: 'Assessors look for what your work did to learning, teaching or the people around you, and not only for the work.',
    prompts: [
      {
        id: 'impact.ask-convinced',
        family: 'impact',
        text: 'Which figure, remark or moment told you that it had made a difference?',
      },
      {
        id: 'impact.ask-gained-least',
        family: 'impact',
        text: 'Who gained least from this?',
      },
      {
        id: 'impact.ask-their-words',
        family: 'impact',
        text: 'How would the people it was meant for describe what changed?',
      },
    ],
  },
  {
    id: 'sharing',
    name: 'Passing it on',
    question: 'Who else knows of it, and what has that done for them and for you?',
    why: 'Our field moves on because people tell one another what they found. Readers look for your share in that.',
    prompts: [
      {
        id: 'sharing.ask-elsewhere',
        family: 'sharing',
        text: 'Where could a stranger pick up what you learned here?',
      },
      {
        id: 'sharing.ask-heard-back',
        family: 'sharing',
        text: 'What did you hear back when you told others about this?',
      },
      {
        id: 'sharing.ask-something-new',
        family: 'sharing',
        text: 'Who tried something new after hearing of your work?',
      },
    ],
  },
];
