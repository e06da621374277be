import type { Prompt, PromptFamilyId } from './section';

/** Questions of each family that fit any assessed section. */
export const FAMILY_PROMPTS: Readonly<Record<PromptFamilyId, readonly Prompt[]>> = {
  learning: [
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
  hindsight: [
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
  next: [
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
  impact: [
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
  sharing: [
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
};
