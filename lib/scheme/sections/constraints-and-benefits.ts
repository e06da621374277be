import { ALL_PATHWAYS, ASSESSED, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** 1a: weighing technologies against one another for people with real needs. */
export const constraintsAndBenefits: Section = {
  id: '1a',
  area: '1',
  name: 'An understanding of the constraints and benefits of different technologies',
  shortName: 'Constraints and benefits',
  titling: 'official',
  requirement: ALL_PATHWAYS,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '1a.compared', text: 'Compares at least two technologies for the same need' },
    { id: '1a.needs', text: 'Says whose needs came first, and what limits I worked within' },
    { id: '1a.trade-off', text: 'Names what my choice cost us as well as what it gained' },
    { id: '1a.fitness', text: 'Weighs price, upkeep, scale or access, not only features' },
    { id: '1a.looked-back', text: 'Looks back on whether the choice held up, and what it taught me' },
    { id: '1a.shared', text: 'Tells who else used my comparison or learned from it' },
    {
      id: '1a.steered',
      text: 'Shows how my judgement steered choices beyond my own work',
      pathways: ['senior'],
    },
  ],
  prompts: [
    {
      id: '1a.ask-caught-out',
      family: 'hindsight',
      text: 'Which drawback did you see coming, and which one caught you out?',
    },
    {
      id: '1a.ask-put-right',
      family: 'learning',
      text: 'What did you believe about this tool that a term of real use put right?',
    },
    {
      id: '1a.ask-easier-harder',
      family: 'impact',
      text: 'Who could suddenly do something new with it, and who found things harder?',
    },
    {
      id: '1a.ask-choose-again',
      family: 'next',
      text: 'If the contract ended tomorrow, would you choose it again?',
    },
    {
      id: '1a.ask-others-decided',
      family: 'sharing',
      text: 'Who decided differently after seeing how you had made up your mind?',
    },
    {
      id: '1a.ask-useful-limit',
      family: 'learning',
      text: 'Which limitation turned out to be a help?',
    },
    {
      id: '1a.ask-simpler',
      family: 'hindsight',
      text: 'What did the cheaper or simpler option have going for it?',
    },
    {
      id: '1a.ask-new-question',
      family: 'impact',
      text: 'What does your institution ask of a new technology today that nobody asked before you came?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 1a, and what not. */
export const constraintsAndBenefitsAdvice: Advice = {
  basis: [
    'a) An understanding of the constraints and benefits of different technologies',
    'Core area 1: Operational issues',
  ],
  about:
    'No tool is good in itself. It is good for someone, somewhere, at a price. Show how you weighed one technology against another for real people, what tipped the balance, and whether time has proved you right.',
  senior:
    'A sound choice is where Senior begins. Show what your judgement did to the choices of others: what was bought, what was stopped, what people now look for.',
  include: [
    { text: 'Two or more technologies, judged by the same yardstick.' },
    { text: 'The needs and the limits that decided: people, time, money, equipment, rules.' },
    { text: 'What the choice cost: what you gave up, and whom it suited less.' },
    { text: 'How it held up in daily use, and what that did to your opinion of it.' },
    {
      text: 'How your way of weighing things spread: criteria others use, a pilot you ended.',
      pathways: ['senior'],
    },
  ],
  evidence: [
    { text: 'A comparison table or an options paper, a page long, with its date.' },
    { text: 'A pilot report: what you tested, with whom, what you recommended.' },
    { text: 'Use before and after, with a sentence on what the figures leave out.' },
    { text: 'A few lines from someone who taught or learned with what you chose.' },
    { text: 'Slides from the talk in which you explained the decision.' },
    { text: 'A business case or tender scoring, with your own part marked.', pathways: ['senior'] },
  ],
  pitfalls: [
    { text: 'A tour of the features. The maker’s website has that already.' },
    { text: 'Benefits only. Admit one real drawback and the rest is easier to believe.' },
    { text: 'A single tool with nothing beside it.' },
    { text: '“It was chosen for us”, full stop. Say what you made of that.' },
    { text: 'Counting money and forgetting staff time, access, data and the way out.' },
  ],
};
