import { ALWAYS_OPTIONAL } from '../requirements';
import type { Advice, Section } from '../section';

/** The second assessor a candidate may suggest. Optional, so that it never counts towards progress. */
export const nominatedAssessor: Section = {
  id: 'assessor',
  area: null,
  name: 'Nominated assessor',
  shortName: 'Nominated assessor',
  titling: 'official',
  requirement: ALWAYS_OPTIONAL,
  assessment: {
    kind: 'not-assessed',
    why: 'It is an offer that you may take up or leave.',
  },
  words: null,
  items: [
    { id: 'assessor.agreed', text: 'Names someone who agreed, and knows how much there is to read' },
    { id: 'assessor.no-conflict', text: 'Names someone I neither manage nor report to, with no stake in it' },
    { id: 'assessor.knows-field', text: 'Names someone who knows my kind of work' },
    { id: 'assessor.details', text: 'Gives their name, organisation and email address' },
    { id: 'assessor.private', text: 'Keeps those details off any page the public can open' },
  ],
  prompts: [
    {
      id: 'assessor.ask-been-right',
      family: 'hindsight',
      text: 'Who has told you something hard about your work, and been right?',
    },
    {
      id: 'assessor.ask-whose-verdict',
      family: 'learning',
      text: 'Whose view of your portfolio would teach you most?',
    },
    {
      id: 'assessor.ask-without-knowing',
      family: 'impact',
      text: 'Could this person see your impact without knowing the people in your story?',
    },
    {
      id: 'assessor.ask-before-reading',
      family: 'next',
      text: 'What would you want your assessor to know before they begin to read?',
    },
    {
      id: 'assessor.ask-elsewhere',
      family: 'sharing',
      text: 'Who outside your institution knows this kind of work best?',
    },
    {
      id: 'assessor.ask-awkward',
      family: 'hindsight',
      text: 'What might make it awkward for them to send your portfolio back?',
    },
  ],
};

/** What to write in the nominated assessor, and what not. */
export const nominatedAssessorAdvice: Advice = {
  basis: ['Nominated Assessor', 'Assessment process'],
  about:
    'Two people will assess your portfolio, and you may suggest the second. Leave it blank and ALT will find somebody. A good choice knows your field, has no stake in the result, and has the time to read with care.',
  senior: null,
  include: [
    { text: 'Their name, organisation and email address.' },
    { text: 'Nothing else: a reference is not wanted here.' },
    {
      text: 'They need no accreditation of their own, but time, and the goodwill to work with a lead assessor.',
    },
  ],
  evidence: [
    { text: 'None is asked for.' },
    { text: 'Worth having before you name anyone: their yes, in writing.' },
    { text: 'ALT’s guidance for assessors, so that they know what they are saying yes to.' },
  ],
  pitfalls: [
    { text: 'Your manager, or somebody you manage.' },
    { text: 'A person who worked on what you describe: they would be judging themselves.' },
    { text: 'Naming somebody who has not been asked.' },
    { text: 'Their address on a page that the whole world can read.' },
  ],
};
