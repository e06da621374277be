import { describe, expect, it } from 'vitest';
import { type CaptionLikeness, captionLikeness } from '../../../lib/measures/captions';
import { countWords } from '../../../lib/measures/words';

const LINES: readonly (readonly [text: string, likeness: CaptionLikeness])[] = [
  ['Figure 1: The dashboard of the first-year course', 'labelled'],
  ['Figure 1. The dashboard', 'labelled'],
  ['Fig. 2 – Attendance', 'labelled'],
  ['FIG 3 - Attendance', 'labelled'],
  ['Table 2.', 'labelled'],
  ['Table 2', 'labelled'],
  ['Table 2.1: Marks', 'labelled'],
  ['Figure 1a) Moodle', 'labelled'],
  ['Image A: the studio', 'labelled'],
  ['Figure iv: the plan', 'labelled'],
  ['Screenshot 4 | feedback form', 'labelled'],
  ['Figure 3 Moodle dashboard', 'beside-media'],
  ['Screenshot of the feedback form', 'beside-media'],
  ['Screenshot: the feedback form', 'beside-media'],
  ['Photo – me with the team', 'beside-media'],
  ['Figure 1 shows the dashboard', 'none'],
  ['Table 2 lists what we changed.', 'none'],
  ['Image editing was new to me.', 'none'],
  ['Screenshots helped.', 'none'],
  ['Tables turned', 'none'],
  ['The figure 1 above', 'none'],
  [`Figure 1: the dashboard. ${'I chose it for the team. '.repeat(8)}`, 'none'],
  ['', 'none'],
];

describe('captions in ordinary paragraphs', () => {
  it.each(LINES)('%j is %s', (text, likeness) => {
    expect(captionLikeness(text, countWords(text))).toBe(likeness);
  });
});
