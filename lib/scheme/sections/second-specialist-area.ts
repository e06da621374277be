import { ASSESSED, NARRATIVE_WORDS, SENIOR_ONLY } from '../requirements';
import type { Advice, Section } from '../section';

/** 5b: a second field of the candidate's own, which Senior CMALT alone asks for. */
export const secondSpecialistArea: Section = {
  id: '5b',
  area: '5',
  name: 'Specialist area 2',
  shortName: 'Specialist area 2',
  titling: 'own',
  requirement: SENIOR_ONLY,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '5b.title', text: 'Has a title nobody could mistake for that of 5a' },
    { id: '5b.distinct', text: 'Says why this is a specialism and not just part of my job' },
    { id: '5b.own-cases', text: 'Rests on examples that 5a does not use' },
    { id: '5b.complete', text: 'Could be read alone and still make sense' },
    { id: '5b.principles', text: 'Takes up CMALT principles that 5a touches only lightly' },
    { id: '5b.critical', text: 'Questions my practice here, strengths and limits alike' },
    { id: '5b.influence', text: 'Shows whom I have influenced in this field, and how' },
    { id: '5b.shared', text: 'Tells how I take part in the wider community around it' },
  ],
  prompts: [
    {
      id: '5b.ask-other-than-first',
      family: 'learning',
      text: 'What does this field teach you that your first specialism never could?',
    },
    {
      id: '5b.ask-less-sure',
      family: 'hindsight',
      text: 'In which of your two specialisms are you less sure of yourself, and why?',
    },
    {
      id: '5b.ask-notice-first',
      family: 'impact',
      text: 'If you gave this field up, who would notice first?',
    },
    {
      id: '5b.ask-meet',
      family: 'next',
      text: 'Where could your two specialisms meet in a project that does not exist yet?',
    },
    {
      id: '5b.ask-drawn-in',
      family: 'sharing',
      text: 'Whom have you drawn into this field, and what did they make of it?',
    },
    {
      id: '5b.ask-outran',
      family: 'hindsight',
      text: 'When did your enthusiasm for this run ahead of what people needed?',
    },
    {
      id: '5b.ask-habit-carried',
      family: 'learning',
      text: 'Which habit from this field have you carried into the rest of your work?',
    },
  ],
};

/** What to write in 5b, and what not. */
export const secondSpecialistAreaAdvice: Advice = {
  basis: ['Specialist areas', 'Defining and evidencing your Specialist areas'],
  about:
    'A second field of your own, whole in itself and under its own title. Together, 5a and 5b should show two sides of you rather than one side twice.',
  senior:
    'Only Senior asks for a second specialism. It shows the breadth behind your leadership, so choose one where your influence runs along other lines than in the first.',
  include: [
    { text: 'A title of its own, well away from that of 5a.' },
    { text: 'What makes it a specialism and not merely a part of your job.' },
    { text: 'Examples that 5a does not use.' },
    { text: 'The CMALT principles that 5a left in the shade.' },
    { text: 'The limits of your practice here, and what you do about them.' },
    { text: 'Whom you have influenced in this field, near or far.' },
  ],
  evidence: [
    { text: 'A piece of your work that a stranger to your field can follow.' },
    { text: 'A sentence or two from someone outside your team who came to you for this.' },
    { text: 'The record of a course you designed or led on the subject.' },
    { text: 'A recording, transcript or post that carries your own voice.' },
    { text: 'Your part in a special interest group or professional body.' },
  ],
  pitfalls: [
    { text: 'The first specialism cut in half.' },
    { text: 'A hobby with enthusiasm and no effect.' },
    { text: 'A section half as long as 5a because time ran out. It counts the same.' },
    { text: 'The same evidence as 5a, with nothing new to say of it.' },
    { text: 'A field you have left, told as if you were still in it.' },
  ],
};
