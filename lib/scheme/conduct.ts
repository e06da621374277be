import type { Prompt } from './section';

/**
 * What holds for the whole portfolio rather than for one section: voice, evidence, form, ethics, licence, privacy.
 *
 * Source: "How to write your portfolio", "Evidence", "Choosing a format for your portfolio", "Ethical considerations"
 * and "Licencing your portfolio" in the guidelines.
 */

/** A matter that concerns every section. */
export type ConductTopic = {
  readonly id: 'voice' | 'evidence' | 'form' | 'ethics' | 'licence' | 'data-protection';
  readonly name: string;
  readonly about: string;
  readonly points: readonly string[];
};

/** Matters that concern every section. */
export const CONDUCT: readonly ConductTopic[] = [
  {
    id: 'voice',
    name: 'Your voice',
    about: 'Write as yourself, about yourself, and think aloud.',
    points: [
      'Say “I” wherever it was you, even within a team.',
      'A few good examples beat many. Leave out what does not help.',
      'Subheadings for description, reflection and evidence help your readers, and you.',
      'Length is up to you. A section of 500 to 1,000 words is common; film or sound may take the place of text.',
    ],
  },
  {
    id: 'evidence',
    name: 'Evidence',
    about: 'Something a stranger can look at and then believe you.',
    points: [
      'Beside each piece: what it is, where it comes from, and what it shows.',
      'Most of it from the last two or three years. Older pieces are fine where the story is long.',
      'An abstract instead of the paper, a page instead of the report.',
      'Link to it, or put it in an appendix. One piece may serve several sections.',
      'Open each link in a private window: assessors do not have your login.',
    ],
  },
  {
    id: 'form',
    name: 'Form',
    about: 'Any digital form will do that two assessors can open and everybody can use.',
    points: [
      'Real headings, described pictures, captions on films, links that say where they lead.',
      'Keep a copy that is yours: an account at work ends with the job.',
      'If your pages can change after you submit, keep them still until you have the result.',
    ],
  },
  {
    id: 'ethics',
    name: 'Ethics',
    about:
      'Ask what is right, not merely what works or is allowed. Area 3 is the natural home for it; in a Senior portfolio the advanced area is another.',
    points: [
      'Learners’ data: who sees them, who decides on the strength of them, who may say no.',
      'Whom a technology leaves out, watches or sorts.',
      'What learners have a right to, and what they need in order to stay critical.',
      'Research: consent, harm, and what was done with the results.',
    ],
  },
  {
    id: 'licence',
    name: 'Sharing and licence',
    about:
      'Who may read your portfolio is for you to decide. Once it has passed, ALT invites you to share it.',
    points: [
      'Assessors keep what they read to themselves.',
      'Before you publish: have you the right to every picture, film and screenshot?',
      'If you would like to see your work reused, put an open licence on it, and say which parts are not yours to license.',
    ],
  },
  {
    id: 'data-protection',
    name: 'Other people’s data',
    about: 'Once your pages are public, it is up to you to protect the people who appear on them.',
    points: [
      'In the UK: the UK GDPR and the Data Protection Act 2018.',
      'Take out names, faces, email addresses and student numbers, or ask first and keep the answer.',
      'Look behind the blur: file names, comments, open tabs and picture descriptions name people too.',
    ],
  },
];

/** Questions about what is right, for the sections in which ethics belongs. */
export const ETHICS_PROMPTS: readonly Prompt[] = [
  {
    id: 'ethics.ask-say-no',
    family: 'impact',
    text: 'Who had no chance to say no to this technology?',
  },
  {
    id: 'ethics.ask-refused',
    family: 'hindsight',
    text: 'What have you refused to do with learners’ data, or wish you had?',
  },
  {
    id: 'ethics.ask-front-page',
    family: 'next',
    text: 'If your learners could read exactly how this works, what would you change first?',
  },
];
