import { ASSESSED, CMALT_AND_SENIOR, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** 1c: helping a technology, and the people who are to use it, into everyday practice. */
export const supportingDeployment: Section = {
  id: '1c',
  area: '1',
  name: 'Supporting the deployment of learning technologies',
  shortName: 'Supporting deployment',
  titling: 'official',
  requirement: CMALT_AND_SENIOR,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '1c.change', text: 'Says what was introduced, for whom and on what scale' },
    { id: '1c.my-part', text: 'Separates my part from the team’s' },
    { id: '1c.people', text: 'Shows how I prepared and supported the people it affected' },
    { id: '1c.doubts', text: 'Is frank about doubts, resistance or patchy uptake' },
    { id: '1c.after', text: 'Follows what people did once the launch was over' },
    { id: '1c.shared', text: 'Tells what I passed on to others who faced the same task' },
    { id: '1c.led', text: 'Shows where I led the change rather than followed it', pathways: ['senior'] },
  ],
  prompts: [
    {
      id: '1c.ask-unwilling',
      family: 'hindsight',
      text: 'Who did not want this, and what were they right about?',
    },
    {
      id: '1c.ask-tickets',
      family: 'learning',
      text: 'What did the calls for help tell you that the feedback form did not?',
    },
    {
      id: '1c.ask-six-months-on',
      family: 'impact',
      text: 'Six months on, what do people still do because of you, and what has lapsed?',
    },
    {
      id: '1c.ask-speak-first',
      family: 'next',
      text: 'If you launched it again, whom would you speak to first?',
    },
    {
      id: '1c.ask-guide-travels',
      family: 'sharing',
      text: 'Which guide or course of yours is used by people you have never met?',
    },
    {
      id: '1c.ask-plan-survived',
      family: 'hindsight',
      text: 'How much of your plan survived the first busy week of term?',
    },
    {
      id: '1c.ask-listening',
      family: 'learning',
      text: 'When did you stop explaining and start listening?',
    },
    {
      id: '1c.ask-concession',
      family: 'learning',
      text: 'What did you concede to bring a reluctant group along, and was it worth it?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 1c, and what not. */
export const supportingDeploymentAdvice: Advice = {
  basis: ['c) Supporting the deployment of learning technologies', 'Core area 1: Operational issues'],
  about:
    'A technology has only arrived when people use it. Show how you helped it, and them, to get there: by teaching, advising, writing guides, designing for ease, finding money, planning or persuading.',
  senior:
    'Senior readers expect you to have led some of the change: made the case, won the funds, settled the plan, or brought round people who would rather have been left in peace.',
  include: [
    { text: 'What was new, for whom, and on what scale.' },
    { text: 'Your part in it, from the first conversation to ordinary use.' },
    { text: 'How you prepared people, the hesitant and the unwilling among them.' },
    { text: 'What came after the launch: uptake, questions, what stuck and what did not.' },
    { text: 'The moment when the direction was yours to set, and how you set it.', pathways: ['senior'] },
  ],
  evidence: [
    { text: 'A session plan or handout of yours, with a date and an audience.' },
    { text: 'One page of a guide you wrote, and how often it is read.' },
    { text: 'Figures of use around the launch, and what you read from them.' },
    { text: 'Minutes with your contribution marked.' },
    { text: 'What people said after you had helped them, names removed.' },
    { text: 'The opening page of a strategy, bid or roll-out plan you wrote.', pathways: ['senior'] },
  ],
  pitfalls: [
    { text: 'Counting workshops instead of what people did the week after.' },
    { text: '“We rolled it out.” Where were you?' },
    { text: 'A story that ends on launch day.' },
    { text: 'Nobody minded, nothing went wrong. The reader will wonder.' },
    { text: 'A technical project told without its teachers and learners.' },
  ],
};
