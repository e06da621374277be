import { ASSESSED, CMALT_AND_SENIOR, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** 5a: the candidate's own field, under a title of their own. CMALT asks for this one alone, Senior for two. */
export const firstSpecialistArea: Section = {
  id: '5a',
  area: '5',
  name: 'Specialist area 1',
  shortName: 'Specialist area 1',
  titling: 'own',
  requirement: CMALT_AND_SENIOR,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '5a.title', text: 'Has a title of my own that says what the specialism is' },
    { id: '5a.distinct', text: 'Says what sets this apart from everyday practice in my role' },
    { id: '5a.depth', text: 'Goes deep into one or two pieces of my own work' },
    { id: '5a.complete', text: 'Stands by itself, with description, reflection and evidence' },
    { id: '5a.principles', text: 'Ties in with the CMALT principles' },
    { id: '5a.grown', text: 'Looks back on how my expertise has grown' },
    { id: '5a.shared', text: 'Shows what I give back to others in this field' },
    { id: '5a.lead', text: 'Shows people taking their lead from me here', pathways: ['senior'] },
  ],
  prompts: [
    {
      id: '5a.ask-walk-past',
      family: 'learning',
      text: 'What do you notice in your field that a good generalist would walk past?',
    },
    {
      id: '5a.ask-mistake',
      family: 'hindsight',
      text: 'Which mistake made a specialist of you?',
    },
    {
      id: '5a.ask-depends',
      family: 'impact',
      text: 'Whose work rests on your knowing this so well?',
    },
    {
      id: '5a.ask-open-question',
      family: 'next',
      text: 'Which question in your field can you not answer yet?',
    },
    {
      id: '5a.ask-no-handbook',
      family: 'sharing',
      text: 'What do people ask you that they would find in no handbook?',
    },
    {
      id: '5a.ask-edge',
      family: 'learning',
      text: 'Who showed you where your expertise ends?',
    },
    {
      id: '5a.ask-your-way',
      family: 'impact',
      text: 'What do people in this field do your way today, and did you mean them to?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 5a, and what not. */
export const firstSpecialistAreaAdvice: Advice = {
  basis: ['Specialist areas', 'Defining and evidencing your Specialist areas'],
  about:
    'Your own field, under a title that you choose: something you do with a depth that a good learning technologist need not have. It may touch other sections, but it has to be whole by itself.',
  senior:
    'Two specialisms are asked of you. Let this first one show depth and independence: your judgement, your direction, and people who take their lead from it.',
  include: [
    { text: 'A title that tells what the specialism is, and perhaps for whom.' },
    { text: 'What you know or do here that goes past the ordinary in a job like yours.' },
    { text: 'One or two pieces of work in depth, rather than six in passing.' },
    { text: 'How it ties in with the CMALT principles.' },
    { text: 'How your expertise grew, and what you give back to others in the field.' },
    { text: 'Who follows your lead here, and what they do because of it.', pathways: ['senior'] },
  ],
  evidence: [
    { text: 'A report, paper, post or talk of your own on the subject.' },
    { text: 'Your job description, beside a line from someone who relies on what you know.' },
    { text: 'A certificate from specialist training, and what you then did with it.' },
    { text: 'What peers in the field wrote back to you.' },
    { text: 'Something you made that only a specialist could have made.' },
    { text: 'An invitation to advise, review or speak on the subject.', pathways: ['senior'] },
  ],
  pitfalls: [
    { text: 'A title as wide as “online learning”.' },
    { text: 'What anybody in your post would do, done well.' },
    { text: '1b or 1c told again.' },
    { text: '“See section 2.” A link is welcome, but the story must be told here.' },
    { text: 'Membership as evidence, without a word of what you did as a member.' },
  ],
};
