import { ALL_PATHWAYS, ASSESSED, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** 2a: how the candidate understands teaching, learning or assessment, and acts on it. */
export const teachingAndAssessment: Section = {
  id: '2a',
  area: '2',
  name: 'An understanding of teaching, learning and/or assessment processes',
  shortName: 'Teaching and assessment',
  titling: 'official',
  requirement: ALL_PATHWAYS,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '2a.example', text: 'Describes teaching, design, training or assessment I shaped' },
    { id: '2a.idea', text: 'Explains a choice by an idea about learning, with its source' },
    { id: '2a.roles', text: 'Considers how technology shifts what teachers, learners or support staff do' },
    { id: '2a.effect', text: 'Shows what it did to learning, and how I could tell' },
    { id: '2a.view-moved', text: 'Looks back on how my own view of teaching has moved' },
    { id: '2a.shared', text: 'Tells how peers saw, discussed or took up my approach' },
    { id: '2a.questions', text: 'Questions the theory as well as using it', pathways: ['senior'] },
    {
      id: '2a.others-teach',
      text: 'Shows what I changed in the way others teach or assess',
      pathways: ['senior'],
    },
  ],
  prompts: [
    {
      id: '2a.ask-stopped-believing',
      family: 'learning',
      text: 'Which idea about learning have you stopped believing, and what changed your mind?',
    },
    {
      id: '2a.ask-not-the-plan',
      family: 'hindsight',
      text: 'When did a session go well for reasons that were nowhere in your plan?',
    },
    {
      id: '2a.ask-task-itself',
      family: 'impact',
      text: 'Where did technology change the task itself, and not just where it is handed in?',
    },
    {
      id: '2a.ask-half-the-time',
      family: 'next',
      text: 'If you had half the time to teach it, what would you keep?',
    },
    {
      id: '2a.ask-watched',
      family: 'sharing',
      text: 'What did a colleague who watched you teach see that you could not?',
    },
    {
      id: '2a.ask-do-less',
      family: 'impact',
      text: 'What do teachers do less of now that the technology is there, and do they miss it?',
    },
    {
      id: '2a.ask-theory-failed',
      family: 'learning',
      text: 'Which theory did you only understand once you had seen it fail?',
    },
    {
      id: '2a.ask-received-wisdom',
      family: 'hindsight',
      text: 'Which piece of received wisdom about good teaching does your own record not bear out?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 2a, and what not. */
export const teachingAndAssessmentAdvice: Advice = {
  basis: [
    'a) An understanding of teaching, learning and/or assessment processes',
    'Core area 2: Teaching, learning and assessment processes',
  ],
  about:
    'Show that you know how people learn, teach or are assessed, and that this is what drives your use of technology. Experience, theory and courses all serve, once you say what they changed.',
  senior:
    'Applying a theory is a start. At Senior level, question one: where did it let you down, and what do teachers around you do differently since you worked that out?',
  include: [
    { text: 'Something you taught, designed, ran as training or helped to assess.' },
    { text: 'An idea about learning that guided you, with its source.' },
    { text: 'How technology is shifting the roles of learners, teachers or support staff where you are.' },
    { text: 'What it did to learning, and by what signs you could tell.' },
    { text: 'How others teach, design or assess since you worked with them.', pathways: ['senior'] },
  ],
  evidence: [
    { text: 'A teaching qualification or fellowship, with a line on what it changed in you.' },
    { text: 'One page of a learning design, with the reasons beside the activities.' },
    { text: 'An assignment or rubric, before and after.' },
    { text: 'A colleague’s notes from watching you teach.' },
    { text: 'Learners’ work or comments, with permission and without names.' },
    { text: 'A programme, review or validation that took up your design.', pathways: ['senior'] },
  ],
  pitfalls: [
    { text: 'A theorist named in one sentence and forgotten in the next.' },
    { text: 'A certificate left to speak for itself.' },
    { text: 'The session told minute by minute.' },
    { text: 'Good teaching in which technology plays no part.' },
    { text: 'Nothing on how roles are changing. It is asked for, and easily missed.' },
  ],
};
