import { ALL_PATHWAYS } from '../requirements';
import type { Advice, Section } from '../section';

/**
 * The signed declaration. Its words are ALT's alone: we say that it must be there and where to find it, and never offer
 * a wording, since a candidate who signed ours would have signed the wrong thing.
 */
export const confirmation: Section = {
  id: 'confirmation',
  area: null,
  name: 'Confirmation',
  shortName: 'Confirmation',
  titling: 'official',
  requirement: ALL_PATHWAYS,
  assessment: {
    kind: 'not-assessed',
    why: 'It is signed rather than graded, and no portfolio is complete without it.',
  },
  words: null,
  items: [
    { id: 'confirmation.wording', text: 'Uses the words ALT provides, unchanged' },
    { id: 'confirmation.signed', text: 'Bears my name as an electronic signature' },
    { id: 'confirmation.dated', text: 'Bears the date on which I signed' },
    { id: 'confirmation.reread', text: 'Signed only after a last reading of everything above' },
    { id: 'confirmation.credit', text: 'Everyone whose work appears is credited where it appears' },
  ],
  prompts: [
    {
      id: 'confirmation.ask-aloud',
      family: 'hindsight',
      text: 'Which sentence would you hesitate to read aloud to your team?',
    },
    {
      id: 'confirmation.ask-thanks',
      family: 'sharing',
      text: 'Whose help have you not yet thanked by name?',
    },
    {
      id: 'confirmation.ask-i-or-we',
      family: 'learning',
      text: 'Where did you write “I” and mean “we”, or “we” and mean “I”?',
    },
    {
      id: 'confirmation.ask-sceptic',
      family: 'impact',
      text: 'Which claim would a sceptical colleague ask you to prove?',
    },
    {
      id: 'confirmation.ask-since-then',
      family: 'next',
      text: 'What has changed at work since you wrote the first section?',
    },
    {
      id: 'confirmation.ask-recognised',
      family: 'hindsight',
      text: 'Who could recognise themselves in your evidence, and would they mind?',
    },
  ],
};

/** What to write in the confirmation, and what not. */
export const confirmationAdvice: Advice = {
  basis: ['Confirmation', 'Portfolio overview'],
  about:
    'The statement by which you answer for everything above, signed and dated. ALT provides its words in the guidelines for your pathway. Copy them from there unchanged, and put your name and the date below.',
  senior: null,
  include: [
    { text: 'The statement as ALT words it, copied from the guidelines.' },
    { text: 'Your name, as your electronic signature.' },
    { text: 'The date on which you signed.' },
  ],
  evidence: [
    { text: 'None is asked for.' },
    { text: 'Before you sign: a list of everyone whose work appears, and where you credit them.' },
    { text: 'The permissions you were given, kept where you can find them.' },
  ],
  pitfalls: [
    { text: 'A version in your own words. Use ALT’s.' },
    { text: 'No signature, or no date. It happens more often than you would think.' },
    { text: 'Signing in spring, and rewriting half of it in summer.' },
    { text: 'Claims that will not bear a question: accreditation can be taken away again.' },
  ],
};
