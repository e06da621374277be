import { ALL_PATHWAYS } from '../requirements';
import type { Advice, Section } from '../section';

/** The contextual statement: who is writing, where, and why now. Read first and never graded. */
export const contextualStatement: Section = {
  id: 'context',
  area: null,
  name: 'Contextual statement',
  shortName: 'Contextual statement',
  titling: 'official',
  requirement: ALL_PATHWAYS,
  assessment: {
    kind: 'not-assessed',
    why: 'Nobody grades it, but it decides how the assessors read all that follows.',
  },
  words: null,
  items: [
    { id: 'context.career', text: 'Tells how I came to work with learning technology' },
    { id: 'context.role', text: 'Explains what I do now, without in-house jargon' },
    { id: 'context.setting', text: 'Describes where I work and who the learners are' },
    { id: 'context.why', text: 'Says why I am applying, and where I hope it leads' },
    {
      id: 'context.revised',
      text: 'Says what I have revised since an earlier portfolio, if I have one',
      pathways: ['cmalt', 'senior'],
    },
    {
      id: 'context.reach',
      text: 'Shows whom I lead or influence, and how far that reaches',
      pathways: ['senior'],
    },
  ],
  prompts: [
    {
      id: 'context.ask-turning-point',
      family: 'learning',
      text: 'Which job or project first made you think “this is my field”?',
    },
    {
      id: 'context.ask-stranger',
      family: 'hindsight',
      text: 'What does a stranger most often get wrong about your job?',
    },
    {
      id: 'context.ask-why-now',
      family: 'next',
      text: 'Why this year, and not two years ago?',
    },
    {
      id: 'context.ask-difference-so-far',
      family: 'impact',
      text: 'For whom has your job made the most difference so far?',
    },
    {
      id: 'context.ask-who-asks-you',
      family: 'sharing',
      text: 'Who comes to you for advice, and what do they come for?',
    },
    {
      id: 'context.ask-shaped-by-place',
      family: 'learning',
      text: 'What about the place you work in has shaped you most?',
    },
    {
      id: 'context.ask-three-years-ago',
      family: 'hindsight',
      text: 'How would you have described your job three years ago, and what would have been missing?',
    },
    {
      id: 'context.ask-without-title',
      family: 'impact',
      text: 'Whose work do you shape without being anybody’s manager?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in the contextual statement, and what not. */
export const contextualStatementAdvice: Advice = {
  basis: ['Contextual statement', 'Existing CMALT Holders'],
  about:
    'Introduce yourself to two strangers who are about to read everything else. Say how you came to learning technology, what you do now, what kind of place you do it in, and why you are applying.',
  senior:
    'Senior readers look for your sphere of influence from the first page: whom you lead, advise or bring along, with or without a title that says so.',
  include: [
    { text: 'The few turns in your career that led to the work you do today.' },
    { text: 'Your role in plain words; job titles mean different things in different places.' },
    { text: 'Your setting: the sector, its size, who the learners are, and where your team sits.' },
    { text: 'Why this accreditation, why now, and what you hope it opens up.' },
    {
      text: 'If you already hold CMALT or Associate CMALT: which sections are new, which you rewrote, and which stand.',
      pathways: ['cmalt', 'senior'],
    },
    {
      text: 'Where your influence reaches: your team, your institution, your sector.',
      pathways: ['senior'],
    },
  ],
  evidence: [
    { text: 'None is asked for. A link to a staff profile or a short CV is plenty.' },
    { text: 'Helpful to have at hand: your job description, your last appraisal, a team chart.' },
  ],
  pitfalls: [
    { text: 'A full CV in sentences. Choose the moments that explain the rest of the portfolio.' },
    { text: 'Acronyms that only your own institution knows.' },
    { text: 'Achievements told here in full, and then again in the section they belong to.' },
    {
      text: 'Saying nothing about an earlier portfolio, so that the readers must guess what has changed.',
      pathways: ['cmalt', 'senior'],
    },
  ],
};
