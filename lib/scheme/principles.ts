import type { PrincipleNumber } from './ids';
import type { Prompt } from './section';

/**
 * The four CMALT principles. They should be felt in every section; the advanced area has to name each of them.
 *
 * Source: "CMALT Principles and Values" and "Advanced Area(s)" in the guidelines, which also number them.
 */

/** One CMALT principle. */
export type Principle = {
  readonly number: PrincipleNumber;
  /** The principle as ALT gives it. */
  readonly name: string;
  /** What it comes to in daily work. */
  readonly plain: string;
  readonly prompts: readonly Prompt[];
};

/** The four principles, in the order of the guidelines. */
export const CMALT_PRINCIPLES: readonly Principle[] = [
  {
    number: 1,
    name: 'A commitment to exploring and understanding the interplay between technology and learning.',
    plain:
      'You are curious about what technology does to learning, and what learning does to technology. You try things, watch closely, and would rather know than assume.',
    prompts: [
      {
        id: 'principle-1.ask-unexpected',
        family: 'learning',
        text: 'When did a tool change how people learned, in a way nobody had intended?',
      },
      {
        id: 'principle-1.ask-without',
        family: 'hindsight',
        text: 'When would learners have done better with less technology?',
      },
      {
        id: 'principle-1.ask-find-out',
        family: 'next',
        text: 'What do you still want to find out about how people learn with this?',
      },
    ],
  },
  {
    number: 2,
    name: 'A commitment to keep up to date with new technologies.',
    plain:
      'You know what is new, and you know what deserves attention. That takes a habit: reading, trying out, asking around, and now and then letting a fashion go by.',
    prompts: [
      {
        id: 'principle-2.ask-last-tried',
        family: 'learning',
        text: 'What new thing did you last try out, and what did you decide about it?',
      },
      {
        id: 'principle-2.ask-let-pass',
        family: 'hindsight',
        text: 'Which fashion did you let go by, and were you right?',
      },
      {
        id: 'principle-2.ask-where-first',
        family: 'sharing',
        text: 'Where do you hear of new things first, and who hears of them from you?',
      },
    ],
  },
  {
    number: 3,
    name: 'An empathy with and willingness to learn from colleagues from different backgrounds and specialist areas.',
    plain:
      'You listen to people who see the work from elsewhere: librarians, lecturers, developers, students, administrators. And your practice shows that you did.',
    prompts: [
      {
        id: 'principle-3.ask-changed-by',
        family: 'learning',
        text: 'Who from quite another field has changed how you work?',
      },
      {
        id: 'principle-3.ask-misjudged',
        family: 'hindsight',
        text: 'Whose worries did you dismiss at first, and take up later?',
      },
      {
        id: 'principle-3.ask-not-heard',
        family: 'next',
        text: 'Whose point of view is still missing from this work?',
      },
    ],
  },
  {
    number: 4,
    name: 'A commitment to communicate and disseminate effective practice.',
    plain:
      'What works for you becomes useful to others: you tell it, show it, publish it, and find out whether it travelled. What did not work is worth sharing as well.',
    prompts: [
      {
        id: 'principle-4.ask-travelled',
        family: 'sharing',
        text: 'Which of your ideas is in use somewhere you have never been?',
      },
      {
        id: 'principle-4.ask-kept-back',
        family: 'next',
        text: 'What have you learned that you have not told anybody yet?',
      },
      {
        id: 'principle-4.ask-told-failure',
        family: 'impact',
        text: 'Who was spared a mistake because you spoke openly of yours?',
      },
    ],
  },
];
