import type { Prompt } from './section';

/**
 * Questions about what Senior CMALT asks for throughout, that fit any assessed section of a Senior portfolio. Apart from
 * the expectations' other texts, since the sidebar carries the questions and none of the rest.
 */
export const EXPECTATION_PROMPTS = {
  leadership: [
    {
      id: 'senior-leadership.ask-spoke-up',
      family: 'impact',
      text: 'What happened because you spoke up?',
      pathways: ['senior'],
    },
    {
      id: 'senior-leadership.ask-from-the-side',
      family: 'learning',
      text: 'Where did you lead without the power to decide, and what did you rely on?',
      pathways: ['senior'],
    },
    {
      id: 'senior-leadership.ask-followed',
      family: 'sharing',
      text: 'Who came along with you, and what made them?',
      pathways: ['senior'],
    },
  ],
  impact: [
    {
      id: 'senior-impact.ask-lasted',
      family: 'impact',
      text: 'What is still there now that you have moved on to other things?',
      pathways: ['senior'],
    },
    {
      id: 'senior-impact.ask-unmeasured',
      family: 'hindsight',
      text: 'Which effect matters to you most that you have no figure for?',
      pathways: ['senior'],
    },
    {
      id: 'senior-impact.ask-ripples',
      family: 'impact',
      text: 'How far from your desk did this reach, and how did you find out?',
      pathways: ['senior'],
    },
  ],
  criticality: [
    {
      id: 'senior-criticality.ask-against-you',
      family: 'hindsight',
      text: 'What is the best argument against what you did?',
      pathways: ['senior'],
    },
    {
      id: 'senior-criticality.ask-bigger-picture',
      family: 'learning',
      text: 'What does this small case tell you about where your institution is going?',
      pathways: ['senior'],
    },
    {
      id: 'senior-criticality.ask-used-to-think',
      family: 'next',
      text: 'What did you use to think about this, and what might you think in five years?',
      pathways: ['senior'],
    },
  ],
  communities: [
    {
      id: 'senior-communities.ask-brought-home',
      family: 'learning',
      text: 'Which idea did you bring home from elsewhere, and how did you have to bend it?',
      pathways: ['senior'],
    },
    {
      id: 'senior-communities.ask-gave',
      family: 'sharing',
      text: 'What would your professional community lack without your contribution?',
      pathways: ['senior'],
    },
    {
      id: 'senior-communities.ask-not-yet',
      family: 'next',
      text: 'Which community ought to hear about this and has not yet?',
      pathways: ['senior'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Prompt[]>>;
