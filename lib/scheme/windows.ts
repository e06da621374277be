/**
 * When portfolios are taken. A date is the candidate's own target; the three windows of the guidelines are presets.
 *
 * Source: "Timescale" in the guidelines for the windows; for the change of January 2025, ALT's announcement at
 * https://www.alt.ac.uk/news/all_news/announcing-our-2025-cmalt-submission-pilot
 */

/** A day of the year to aim at. */
export type SubmissionWindow = {
  readonly id: 'january' | 'may' | 'september';
  readonly name: string;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** The month in which the guidelines promise a result, 1 to 12. */
  readonly resultMonth: number;
};

/** The three windows of the guidelines. */
export const SUBMISSION_WINDOWS: readonly SubmissionWindow[] = [
  { id: 'january', name: '31 January', month: 1, day: 31, resultMonth: 5 },
  { id: 'may', name: '31 May', month: 5, day: 31, resultMonth: 9 },
  { id: 'september', name: '30 September', month: 9, day: 30, resultMonth: 1 },
];

/** From when on ALT takes portfolios on any day, and what to tell a candidate of it. */
export const OPEN_ALL_YEAR = {
  since: '2025-01-07',
  text: 'Since January 2025 ALT takes portfolios on any day of the year. Pick a date that suits you, or one of the old windows if you like a deadline. It began as a trial, so have a look at ALT’s page.',
} as const;
