import { ALL_PATHWAYS, ASSESSED, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** 3a: a law that reaches into the candidate's work. */
export const legislation: Section = {
  id: '3a',
  area: '3',
  name: 'Understanding and engaging with legislation',
  shortName: 'Legislation',
  titling: 'official',
  requirement: ALL_PATHWAYS,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '3a.law', text: 'Names the law, and why it reaches my work' },
    { id: '3a.asks', text: 'Says what it asks of me, in my own words' },
    { id: '3a.case', text: 'Works through a case in which the law shaped what I did' },
    { id: '3a.learning', text: 'Considers what it means for teaching and learning where I work' },
    { id: '3a.ethics', text: 'Goes past compliance to what is fair to learners' },
    { id: '3a.future', text: 'Looks ahead to what it may change in my practice' },
    { id: '3a.shared', text: 'Tells whom I asked for advice, and whom I have advised since' },
    { id: '3a.led', text: 'Shows how I brought others to act on it', pathways: ['senior'] },
  ],
  prompts: [
    {
      id: '3a.ask-more-or-less',
      family: 'learning',
      text: 'Where did the law ask for more, or less, than everyone around you had said?',
    },
    {
      id: '3a.ask-near-miss',
      family: 'hindsight',
      text: 'When did you come close to breaking this law without knowing it?',
    },
    {
      id: '3a.ask-protected',
      family: 'impact',
      text: 'Whose rights are safer because of something you did?',
    },
    {
      id: '3a.ask-rules-change',
      family: 'next',
      text: 'If the rules changed next month, what would you check first?',
    },
    {
      id: '3a.ask-five-minutes',
      family: 'sharing',
      text: 'How do you explain this law to a lecturer with five minutes and no patience?',
    },
    {
      id: '3a.ask-legal-not-right',
      family: 'learning',
      text: 'Where in your work is something lawful and still not right?',
    },
    {
      id: '3a.ask-price',
      family: 'hindsight',
      text: 'What did you give up in order to stay within the law, and was it a loss?',
    },
    {
      id: '3a.ask-in-the-room',
      family: 'impact',
      text: 'Which decision went the other way because you knew this law?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 3a, and what not. */
export const legislationAdvice: Advice = {
  basis: [
    'a) Understanding and engaging with legislation',
    'Core area 3: The Wider Context: Understanding and engaging with legislation, policies and standards',
    'Ethical considerations',
  ],
  about:
    'Take at least one area of law that reaches into your work, and show how it steers what you do. Nobody expects a lawyer. They want to see that you know what it asks of you, and what that means for teaching and learning.',
  senior:
    'Knowing the law is the easy half. Show how you helped others to act on it, and where you had to think further than the law does about what is fair to learners.',
  include: [
    { text: 'Which law it is, and where it touches your work. Outside the UK, use your own and say so.' },
    { text: 'What it asks of you, in plain words, and no more of it than your story needs.' },
    { text: 'A case in which it made you do something, or stop doing something.' },
    { text: 'What followed for learners and teachers, and what you expect to follow yet.' },
    { text: 'The ethical question beside the legal one: rights, consent, fairness.' },
    { text: 'Advice, training or a process of yours that made others act on it.', pathways: ['senior'] },
  ],
  evidence: [
    { text: 'A page of an impact assessment or accessibility statement you worked on.' },
    { text: 'A note of what the data protection, copyright or legal adviser told you.' },
    { text: 'A resource or process before and after the law made you look again.' },
    { text: 'A training certificate, with one thing you changed as a result.' },
    { text: 'Guidance for staff that you wrote.' },
    { text: 'Minutes in which your advice on the law settled a decision.', pathways: ['senior'] },
  ],
  pitfalls: [
    { text: 'A summary of the Act. Your readers want your work, not the statute.' },
    { text: 'Leaving it at “we comply”. Who did what, and what was hard about it?' },
    { text: 'Law that has moved on: check the name and the year before you submit.' },
    { text: 'A policy in place of a law.' },
    { text: 'Showing personal data in a section about protecting it.' },
  ],
};
