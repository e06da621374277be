import { ASSESSED, CMALT_AND_SENIOR, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/**
 * 3b: a policy or standard the candidate works with. The guidelines' own final checklist words it more widely, so that a
 * second area of law is welcome here too.
 */
export const policiesAndStandards: Section = {
  id: '3b',
  area: '3',
  name: 'Understanding and engaging with policies and standards',
  shortName: 'Policies and standards',
  titling: 'official',
  requirement: CMALT_AND_SENIOR,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '3b.named', text: 'Names the policy or standard, who sets it, and what for' },
    { id: '3b.engaged', text: 'Shows how I applied, shaped or challenged it' },
    { id: '3b.fit', text: 'Weighs where it helps in my setting and where it does not' },
    { id: '3b.effect', text: 'Looks back on what it changed for learners or teachers' },
    { id: '3b.distinct', text: 'Adds something that 3a has not said already' },
    { id: '3b.shared', text: 'Tells with whom I worked to give it meaning in practice' },
    {
      id: '3b.shaped',
      text: 'Shows my influence on the policy, or on how it is carried out',
      pathways: ['senior'],
    },
  ],
  prompts: [
    {
      id: '3b.ask-what-problem',
      family: 'learning',
      text: 'What problem was this policy written to solve, and is it one you have?',
    },
    {
      id: '3b.ask-work-round',
      family: 'hindsight',
      text: 'Where do people quietly work round it, and what does that tell you?',
    },
    {
      id: '3b.ask-in-the-classroom',
      family: 'impact',
      text: 'What happens in a classroom because this document exists?',
    },
    {
      id: '3b.ask-rewrite',
      family: 'next',
      text: 'Which sentence of it would you rewrite, and how?',
    },
    {
      id: '3b.ask-disagreed',
      family: 'sharing',
      text: 'Who read the policy differently from you, and what did you take from them?',
    },
    {
      id: '3b.ask-serves-least',
      family: 'impact',
      text: 'Whom does this policy serve least?',
    },
    {
      id: '3b.ask-better-than-expected',
      family: 'learning',
      text: 'When did keeping to a standard give you a better result than you had expected?',
    },
    {
      id: '3b.ask-your-line',
      family: 'sharing',
      text: 'What stands in the policy, or no longer stands in it, because you argued for it?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 3b, and what not. */
export const policiesAndStandardsAdvice: Advice = {
  basis: [
    'b) Understanding and engaging with policies and standards',
    'Core area 3: The Wider Context: Understanding and engaging with legislation, policies and standards',
    'Submission checklist',
  ],
  about:
    'Take at least one policy or standard that you have to do with: your institution’s, the government’s, a profession’s or a technical one. Show how you use it, question it or help to write it, and what came of that.',
  senior:
    'Senior candidates leave a mark on policy. Show your hand in one: drafting it, testing it, judging how it works, or persuading people that it had to change.',
  include: [
    { text: 'What it is, who set it, and what trouble it is meant to prevent.' },
    { text: 'What you did with it: put it into practice, shaped it, argued with it.' },
    { text: 'Where it suits your setting and where it pinches.' },
    { text: 'What changed for teaching and learning, documented where you can.' },
    { text: 'ALT’s final checklist would also take a second law here; if in doubt, choose a policy.' },
    { text: 'How the policy, or the way it is carried out, bears your mark.', pathways: ['senior'] },
  ],
  evidence: [
    { text: 'The paragraph that matters, with a link, rather than the whole document.' },
    { text: 'A consultation reply or minutes, with your words marked.' },
    { text: 'A course or system before and after it met the policy.' },
    { text: 'A test against the standard that you ran, and what you did about the result.' },
    { text: 'A few lines from whoever owns the policy, about your part.' },
    { text: 'A draft that carries your changes, and the version that was adopted.', pathways: ['senior'] },
  ],
  pitfalls: [
    { text: 'A policy explained from a distance. Where do you come in?' },
    { text: '3a once more, under another heading.' },
    { text: 'Taking a whole committee’s work for your own.' },
    { text: 'A technical standard, and no word on why a learner should be glad of it.' },
    { text: 'Praise only. A policy without a weak spot has not been tried.' },
  ],
};
