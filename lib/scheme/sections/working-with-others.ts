import { ALL_PATHWAYS, ASSESSED, NARRATIVE_WORDS } from '../requirements';
import type { Advice, Section } from '../section';

/** 4: two or more examples of communicating and collaborating. The area is its own section. */
export const workingWithOthers: Section = {
  id: '4',
  area: '4',
  name: 'Communication and working with others',
  shortName: 'Working with others',
  titling: 'official',
  requirement: ALL_PATHWAYS,
  assessment: ASSESSED,
  words: NARRATIVE_WORDS,
  items: [
    { id: '4.two', text: 'Works through two or more examples that differ in kind' },
    { id: '4.my-part', text: 'Says what I brought, and credits what others brought' },
    { id: '4.channel', text: 'Explains why I communicated that way with those people' },
    { id: '4.learned', text: 'Says what I learned from people whose work is unlike mine' },
    { id: '4.effect', text: 'Shows what came of it, for others and for me' },
    { id: '4.shared', text: 'Reaches a network or community beyond my own team' },
    { id: '4.permission', text: 'Has permission for the words and faces it shows, or hides whose they are' },
    { id: '4.influence', text: 'Shows agreement or change that I brought about', pathways: ['senior'] },
  ],
  prompts: [
    {
      id: '4.ask-fell-flat',
      family: 'hindsight',
      text: 'Which message of yours fell flat, and what did that tell you about its readers?',
    },
    {
      id: '4.ask-other-profession',
      family: 'learning',
      text: 'What could only someone from another profession have taught you?',
    },
    {
      id: '4.ask-take-yourself-out',
      family: 'impact',
      text: 'Take yourself out of that project: what would be missing?',
    },
    {
      id: '4.ask-hard-to-work-with',
      family: 'next',
      text: 'Whom do you still find hard to work with, and what might you try next?',
    },
    {
      id: '4.ask-found-out',
      family: 'sharing',
      text: 'Who used something you had shared, and how did you come to hear of it?',
    },
    {
      id: '4.ask-disagreement',
      family: 'hindsight',
      text: 'When did a disagreement leave the work better?',
    },
    {
      id: '4.ask-talk-or-write',
      family: 'learning',
      text: 'When did you pick up the phone instead of writing, and what did it change?',
    },
    {
      id: '4.ask-grown-into',
      family: 'impact',
      text: 'Who has grown into work that used to be yours?',
      pathways: ['senior'],
    },
  ],
};

/** What to write in 4, and what not. */
export const workingWithOthersAdvice: Advice = {
  basis: ['Core area 4: Communication and working with others'],
  about:
    'Two examples or more of how you work with people: inside a team, between teams, in networks beyond your own walls. Say how you chose to communicate, what you learned from the others, and what came of it.',
  senior:
    'Show leadership without pushing others out of the picture: agreement that you brought about, a community that you feed, people who grew while working with you.',
  include: [
    { text: 'At least two examples, different in kind: say, a project team and a network.' },
    { text: 'What you brought, what others brought, and thanks to them.' },
    { text: 'Why you chose that way of communicating, for those people.' },
    { text: 'Something you learned from a person whose job is quite unlike yours.' },
    { text: 'How you pass on what you know, and what reaches you in return.' },
    { text: 'A change of mind or direction in others that you brought about.', pathways: ['senior'] },
  ],
  evidence: [
    { text: 'The programme page or recording of a talk you gave.' },
    { text: 'A few lines from a colleague on what you did, not on how nice you are.' },
    { text: 'A thread or minutes in which you helped people to agree, shown with permission.' },
    { text: 'A blog post or newsletter, together with a reply it drew.' },
    { text: 'What you gave to a network you belong to, beyond being on its list.' },
    { text: 'Someone you mentored, on what they went on to do.', pathways: ['senior'] },
  ],
  pitfalls: [
    { text: 'A list of meetings, or of messaging tools.' },
    { text: 'One example, where at least two are asked for.' },
    { text: '“We” from beginning to end.' },
    { text: 'All sending and no receiving: nothing learned from anybody.' },
    { text: 'Names, faces or messages of people who have not been asked.' },
  ],
};
