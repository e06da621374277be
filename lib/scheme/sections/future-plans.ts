import { ALL_PATHWAYS, FUTURE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** Future plans: required, short, never graded. */
export const futurePlans: Section = {
  id: 'future',
  area: null,
  name: 'Future plans',
  shortName: 'Future plans',
  titling: 'official',
  requirement: ALL_PATHWAYS,
  assessment: {
    kind: 'not-assessed',
    why: 'Nobody grades your plans, but a portfolio without them is not complete.',
  },
  words: FUTURE_WORDS,
  items: [
    { id: 'future.aims', text: 'Names two or three aims that are mine, not my department’s' },
    { id: 'future.steps', text: 'Gives each aim a first step and a rough date' },
    { id: 'future.gaps', text: 'Builds on gaps I noticed while writing this portfolio' },
    { id: 'future.keep-up', text: 'Says how I will keep up, and stay in touch with others' },
    { id: 'future.length', text: 'Stays between 200 and 500 words' },
  ],
  prompts: [
    {
      id: 'future.ask-monday',
      family: 'next',
      text: 'What will you begin on the Monday after you submit?',
    },
    {
      id: 'future.ask-hardest',
      family: 'learning',
      text: 'Which section was hardest to write, and what does that ask of you next?',
    },
    {
      id: 'future.ask-putting-off',
      family: 'hindsight',
      text: 'What have you meant to learn for years, and what keeps getting in the way?',
    },
    {
      id: 'future.ask-three-years',
      family: 'impact',
      text: 'Three years from now, what should a learner be able to thank you for?',
    },
    {
      id: 'future.ask-mentor',
      family: 'sharing',
      text: 'Whom could you mentor, and who might mentor you?',
    },
    {
      id: 'future.ask-make-room',
      family: 'next',
      text: 'What will you stop doing, to make room?',
    },
    {
      id: 'future.ask-successor',
      family: 'sharing',
      text: 'Who could one day take over what you lead, and what do they need from you first?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in the future plans, and what not. */
export const futurePlansAdvice: Advice = {
  basis: ['Future plans'],
  about:
    'Where you would like to go from here, in a page or less. It tells the assessors what drives you, and it gives you something to hold yourself to when your accreditation comes up for review in three years.',
  senior: null,
  include: [
    { text: 'Two or three aims that are truly yours, each with a first step.' },
    { text: 'The gaps that you noticed while writing the other sections.' },
    { text: 'How you mean to keep up with technology, and in touch with the community.' },
    { text: 'What you would like to be able to write at your next review.' },
  ],
  evidence: [
    { text: 'None is asked for.' },
    {
      text: 'Helpful to have at hand: your last appraisal, and every “next time I would” you have written above.',
    },
    { text: 'The dates of a course, conference or call for papers you have your eye on.' },
  ],
  pitfalls: [
    { text: 'Wishes without a first step.' },
    { text: 'Your department’s plan with your name on it.' },
    { text: 'A list of courses and nothing on what they are for.' },
    { text: 'Three lines, or three pages: 200 to 500 words are asked for.' },
  ],
};
