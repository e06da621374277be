/**
 * How a portfolio is judged, for candidates who would like to know.
 *
 * Source: "Assessment criteria", "Assessment outcomes" and "Timescale" in the guidelines.
 */

/** What assessors can say of one section. */
export type Grade = {
  readonly id: 'strong' | 'adequate' | 'revisions';
  /** The grade as ALT calls it. */
  readonly name: string;
  readonly meaning: string;
};

/** The grades of a section, best first. */
export const GRADES: readonly Grade[] = [
  {
    id: 'strong',
    name: 'Strong',
    meaning: 'All three parts stand out. Whoever reads it is left in no doubt.',
  },
  {
    id: 'adequate',
    name: 'Adequate',
    meaning: 'All three parts are there and can be believed. That is enough to pass.',
  },
  {
    id: 'revisions',
    name: 'Revisions required',
    meaning: 'A part is missing or too thin, most often the reflection. You are told which, and can mend it.',
  },
];

/** What the grades are about, and what they are not. */
export const GRADES_JUDGE =
  'Assessors grade the telling, not the grandeur of the work. A modest project can earn the highest grade if you show it clearly and think about it well; a famous one can be sent back.';

/** What can become of a whole portfolio. */
export type Outcome = {
  readonly id: 'distinction' | 'pass' | 'minor-revisions' | 'major-revisions' | 'fail';
  /** The outcome as ALT calls it. */
  readonly name: string;
  readonly meaning: string;
};

/** The outcomes, best first. */
export const OUTCOMES: readonly Outcome[] = [
  {
    id: 'distinction',
    name: 'Pass with Distinction',
    meaning:
      'Every section is outstandingly reflective and true to the principles. Others will want to read it.',
  },
  {
    id: 'pass',
    name: 'Pass',
    meaning: 'Every section persuades. You are certified, and invited to share your portfolio.',
  },
  {
    id: 'minor-revisions',
    name: 'Referral - minor revisions required',
    meaning:
      'Most of it persuades. You touch up a few sections, show where, and send it in for another look.',
  },
  {
    id: 'major-revisions',
    name: 'Referral - major revisions required',
    meaning: 'Some or all of it needs real work. You are told where and how, and it is assessed again.',
  },
  {
    id: 'fail',
    name: 'Fail',
    meaning: 'Possible only for a portfolio that came back for major changes and still falls short.',
  },
];

/** How long assessment takes: the usual span in weeks, and the longest ALT allows itself, in months. */
export const ASSESSMENT_TIME = { usualWeeks: { from: 6, to: 8 }, atMostMonths: 3 } as const;
