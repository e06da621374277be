import { ASSESSED, NARRATIVE_WORDS, SENIOR_ONLY } from '../requirements';
import type { Advice, Section } from '../section';

/** 6: practice at an advanced level, and a reflection that names each of the four principles. Senior CMALT alone. */
export const advancedArea: Section = {
  id: '6',
  area: '6',
  name: 'Advanced area(s)',
  shortName: 'Advanced area',
  titling: 'own',
  requirement: SENIOR_ONLY,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '6.title', text: 'Has a title of its own, and says what makes it advanced' },
    { id: '6.principles', text: 'Reflects on each of the four principles by name' },
    { id: '6.beyond', text: 'Reaches beyond my own team in its effects' },
    { id: '6.leadership', text: 'Shows a decision, a direction or a change that was mine' },
    { id: '6.impact', text: 'Shows its impact, and is honest about what I cannot show' },
    { id: '6.over-time', text: 'Follows my practice over years, failures included' },
    { id: '6.ethics', text: 'Takes up the ethical questions the work raised' },
    { id: '6.shared', text: 'Shows how the work was shared, and who took it further' },
  ],
  prompts: [
    {
      id: '6.ask-looked-simple',
      family: 'learning',
      text: 'What looked simple to you five years ago, and why does it no longer?',
    },
    {
      id: '6.ask-defend',
      family: 'hindsight',
      text: 'Which decision would you still defend, although it ended badly?',
    },
    {
      id: '6.ask-outside',
      family: 'impact',
      text: 'Who outside your institution does something differently because of this?',
    },
    {
      id: '6.ask-outlives',
      family: 'next',
      text: 'What will have to happen for this to outlive your time in the job?',
    },
    {
      id: '6.ask-came-back',
      family: 'sharing',
      text: 'What came back when you made this work public, and what did you do with it?',
    },
    {
      id: '6.ask-no-difference',
      family: 'impact',
      text: 'What would convince you that you had made no difference?',
    },
    {
      id: '6.ask-harm',
      family: 'hindsight',
      text: 'Whom might this work have harmed, and how would you have found out?',
    },
    {
      id: '6.ask-principle-tested',
      family: 'learning',
      text: 'Which of the four principles has cost you something to keep?',
    },
  ],
};

/** What to write in 6, and what not. */
export const advancedAreaAdvice: Advice = {
  basis: ['Advanced Area(s)', 'Ethical considerations', 'CMALT Principles and Values'],
  about:
    'Your work at its widest: research, policy, strategy, leadership or other practice whose effects reach past your own desk. Its reflection has to name all four CMALT principles and say what each has meant in your work.',
  senior:
    'Only Senior asks for this, and it is where leadership, impact and a critical mind should be plainest. Look at your practice over years, not over one project, and let the reader see it change.',
  include: [
    { text: 'One advanced area or several, each under a title that you choose.' },
    { text: 'How far it reaches: institution, region, sector, profession.' },
    { text: 'A reflective part that goes through the four principles one after another, by name.' },
    { text: 'Decisions that were yours, and what hung on them.' },
    { text: 'What went wrong over the years, and how you work now because of it.' },
    { text: 'The ethical questions the work raised; in research this is a must.' },
    { text: 'Sources for whatever literature you lean on.' },
  ],
  evidence: [
    { text: 'A peer-reviewed paper: the reference and abstract will do.' },
    { text: 'A keynote, workshop or panel, with what it set in motion.' },
    { text: 'A strategy or policy, your part in it, and a sign that it is alive.' },
    { text: 'What you did for a network, special interest group or committee.' },
    { text: 'A letter from someone outside your institution who works differently now.' },
    { text: 'Figures on reach, and a sentence on what they cannot show.' },
  ],
  pitfalls: [
    { text: 'A list of triumphs. Reflection is what is graded here, too.' },
    { text: 'Three principles out of four, or all four in one sentence.' },
    { text: 'A third specialist area with a grander title.' },
    { text: 'Impact that is asserted and never shown.' },
    { text: 'Research without a word on consent, data or harm.' },
    { text: 'A leader without doubts. Nobody believes in one.' },
  ],
};
