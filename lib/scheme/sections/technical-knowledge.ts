import { ALL_PATHWAYS, ASSESSED, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** 1b: what the candidate can do with technology, and what it was for. */
export const technicalKnowledge: Section = {
  id: '1b',
  area: '1',
  name: 'Technical knowledge and ability in the use of Learning Technology',
  shortName: 'Technical knowledge',
  titling: 'official',
  requirement: ALL_PATHWAYS,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '1b.range', text: 'Covers a range of technologies, not just my favourite' },
    { id: '1b.own-hands', text: 'Makes clear what I built, set up or solved myself' },
    { id: '1b.for-learning', text: 'Ties each technology to the learning or teaching it served' },
    { id: '1b.kept-fresh', text: 'Tells how I learned the skill and how I keep it fresh' },
    { id: '1b.limits', text: 'Reflects on where my knowledge ran out, and what I did then' },
    { id: '1b.shared', text: 'Shows how others picked up the skill from me' },
    {
      id: '1b.direction',
      text: 'Shows technical decisions of mine that others build on',
      pathways: ['senior'],
    },
  ],
  prompts: [
    {
      id: '1b.ask-beginner',
      family: 'learning',
      text: 'When did you last feel like a beginner, and what got you past it?',
    },
    {
      id: '1b.ask-broke',
      family: 'hindsight',
      text: 'What broke on the day it mattered, and how did you find out why?',
    },
    {
      id: '1b.ask-not-designed-for',
      family: 'impact',
      text: 'What did a learner do with it that you had never designed for?',
    },
    {
      id: '1b.ask-out-of-date',
      family: 'next',
      text: 'Which of your skills is quietly going out of date?',
    },
    {
      id: '1b.ask-without-ringing',
      family: 'sharing',
      text: 'What can a colleague do today without ringing you first?',
    },
    {
      id: '1b.ask-by-hand',
      family: 'hindsight',
      text: 'What did you build by hand that you should have left to an existing tool?',
    },
    {
      id: '1b.ask-detail',
      family: 'learning',
      text: 'Which technical detail did you have to master before the teaching could work?',
    },
    {
      id: '1b.ask-left-alone',
      family: 'impact',
      text: 'Which technology did others leave alone on your advice, and were they right to?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 1b, and what not. */
export const technicalKnowledgeAdvice: Advice = {
  basis: [
    'b) Technical knowledge and ability in the use of Learning Technology',
    'Core area 1: Operational issues',
  ],
  about:
    'Show that you know your way around several technologies, well enough to make them do something for learning. A skill counts once the reader can see what a teacher or learner did with it.',
  senior:
    'At Senior level your technical judgement points the way for others: what you set up became the pattern, what you ruled out was left alone, and people grew more skilled around you.',
  include: [
    { text: 'A range of technologies, with at least one that you know inside out.' },
    { text: 'What you yourself built, set up, wrote or repaired.' },
    { text: 'The teaching or learning that needed it, and what happened there.' },
    { text: 'How you came by the skill, and how you keep it from going stale.' },
    { text: 'Technical decisions of yours that others now build on.', pathways: ['senior'] },
  ],
  evidence: [
    { text: 'A screenshot with arrows or notes: this is what I did, and this is why.' },
    { text: 'A minute of screen recording that shows the thing at work.' },
    { text: 'A live page or repository that opens without a login.' },
    { text: 'A course certificate, with a line on what you did with it afterwards.' },
    { text: 'A note from a colleague whose teaching hung on your work.' },
    {
      text: 'A template, standard or code base of yours that other teams have adopted.',
      pathways: ['senior'],
    },
  ],
  pitfalls: [
    { text: 'A list of software, as on a CV.' },
    { text: 'Screenshots that nobody explains.' },
    { text: 'Clever technology with no learner in sight.' },
    { text: 'Evidence that the assessors have no account to open.' },
    { text: 'Only what worked. The night you spent on an error message is worth telling.' },
  ],
};
