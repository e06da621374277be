import { EXPECTATION_PROMPTS } from './expectation-prompts';
import type { Prompt } from './section';

/**
 * What Senior CMALT asks for throughout, beyond the other pathways. Not sections: a reader should meet them everywhere.
 *
 * Source: the opening page, "Reflection" and "Assessment process" of the guidelines.
 */

/** Something Senior readers look for in every section. */
export type Expectation = {
  readonly id: keyof typeof EXPECTATION_PROMPTS;
  readonly name: string;
  /** What is meant by it, in two or three sentences. */
  readonly about: string;
  /** What it can look like on the page. */
  readonly signs: readonly string[];
  /** Questions that fit any assessed section of a Senior portfolio. */
  readonly prompts: readonly Prompt[];
};

/** The Senior expectations. */
export const EXPECTATIONS: readonly Expectation[] = [
  {
    id: 'leadership',
    name: 'Leadership and influence',
    about:
      'Something moved because of you, and people came along. It needs no title and no great stage: a course team counts, a campus counts, a national group counts. What matters is the difference within your own setting.',
    signs: [
      'A decision or direction that was yours, and who took it up.',
      'People who do something well today that you helped them to learn.',
      'A case you made to those who held the money or the power.',
      'Influence without authority: sideways, upwards, or by example.',
    ],
    prompts: EXPECTATION_PROMPTS.leadership,
  },
  {
    id: 'impact',
    name: 'Impact',
    about:
      'What became of the work, for learners, colleagues, your institution or further afield. It may be small and local, as long as it is real and you can show it. Say what you cannot show, too.',
    signs: [
      'A before and an after that a stranger can see.',
      'Voices other than your own.',
      'Effects that lasted once you had turned to something else.',
      'A frank word on what cannot be measured, or did not work.',
    ],
    prompts: EXPECTATION_PROMPTS.impact,
  },
  {
    id: 'criticality',
    name: 'A critical, strategic voice',
    about:
      'You have done this for years, and it shows in how you think: you weigh evidence, doubt easy answers, see the part within the whole, and can say where your own view has changed.',
    signs: [
      'Alternatives you took seriously before you turned them down.',
      'Literature or data that speaks against you, and your reply.',
      'The link from one small case to where your institution is heading.',
      'An opinion you used to hold.',
    ],
    prompts: EXPECTATION_PROMPTS.criticality,
  },
  {
    id: 'communities',
    name: 'Wider communities',
    about:
      'You take part in something larger than your own team, and it goes both ways: you bring what you have learned, and go home with what others know. A regional group counts as much as an international one.',
    signs: [
      'A talk, post, paper or workshop, and what people did with it.',
      'A group you help to run, or help along.',
      'An idea from elsewhere that you brought home and changed.',
      'Work done openly enough for others to reuse.',
    ],
    prompts: EXPECTATION_PROMPTS.communities,
  },
];
