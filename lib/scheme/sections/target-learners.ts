import { ASSESSED, CMALT_AND_SENIOR, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** 2b: who the learners are, how the candidate knows, and the practice that changed because of it. */
export const targetLearners: Section = {
  id: '2b',
  area: '2',
  name: 'An understanding of your target learners',
  shortName: 'Your target learners',
  titling: 'official',
  requirement: CMALT_AND_SENIOR,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '2b.needs-found', text: 'Says how I found out what learners need' },
    { id: '2b.who', text: 'Pictures my own learners, not students in general' },
    { id: '2b.changed', text: 'Shows something I do differently because of it' },
    { id: '2b.looked-back', text: 'Looks back on what it changed for them, and for me' },
    { id: '2b.overlooked', text: 'Considers who is easily overlooked among them' },
    { id: '2b.shared', text: 'Tells how I passed on what I learned about these learners' },
    { id: '2b.habit', text: 'Shows how others listen to learners because of my work', pathways: ['senior'] },
  ],
  prompts: [
    {
      id: '2b.ask-surprised',
      family: 'learning',
      text: 'Which learner surprised you, and what did you change the week after?',
    },
    {
      id: '2b.ask-never-answers',
      family: 'hindsight',
      text: 'Who never fills in your survey, and what might they have said?',
    },
    {
      id: '2b.ask-easier-week',
      family: 'impact',
      text: 'Whose week became easier, and how do you know?',
    },
    {
      id: '2b.ask-never-dared',
      family: 'next',
      text: 'What would you like to ask your learners that you have never dared to?',
    },
    {
      id: '2b.ask-colleague-sees',
      family: 'sharing',
      text: 'Which colleague sees these learners differently because of something you showed them?',
    },
    {
      id: '2b.ask-assumed',
      family: 'learning',
      text: 'What did you take for granted about your learners that none of them had told you?',
    },
    {
      id: '2b.ask-made-worse',
      family: 'impact',
      text: 'For which learners did your change make things worse?',
    },
    {
      id: '2b.ask-voice-reached',
      family: 'sharing',
      text: 'Which meeting hears from learners today because you saw to it?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 2b, and what not. */
export const targetLearnersAdvice: Advice = {
  basis: [
    'b) An understanding of your target learners',
    'Core area 2: Teaching, learning and assessment processes',
  ],
  about:
    'Whoever learns through your work belongs here, colleagues and customers included. Show how you found out who they are and what they need, and what you now do differently. Caring is not enough in this section: something has to have changed.',
  senior:
    'At Senior level, listening to learners has spread beyond your own desk. Show who else now asks, decides or designs with them in mind because of you.',
  include: [
    { text: 'Your learners in the round: what they do, what stands in their way, what they bring.' },
    { text: 'How you found out, and how far that way of asking can be trusted.' },
    { text: 'What you did before, what you do now, and the finding that lies between.' },
    { text: 'Those who least resemble the learner you first had in mind.' },
    { text: 'How finding out about learners became a habit of others.', pathways: ['senior'] },
  ],
  evidence: [
    { text: 'A short summary of interviews or a survey, names taken out.' },
    { text: 'The same page or activity before and after, side by side.' },
    { text: 'A piece of feedback, and next to it the change it led to.' },
    { text: 'A way through your course with assistive technology, recorded or described.' },
    { text: 'Notes from a talk with a course team, and the plan that came of it.' },
    { text: 'A process for hearing learners that you set up and others now run.', pathways: ['senior'] },
  ],
  pitfalls: [
    { text: 'Writing that inclusion matters, and leaving it there.' },
    { text: 'The average learner. Nobody has ever met one.' },
    { text: 'Feedback gathered, then nothing done with it.' },
    { text: 'Learners who can be recognised in your evidence.' },
    { text: 'Needs you supposed rather than found.' },
  ],
};
