import type { TargetId } from '../scheme/ids';

/**
 * The weights of the mapping. Each is a log-odds: what one finding adds to "this heading opens that section" against
 * "it opens none". They were set by hand on the headings of published portfolios and checked on altered ones; their
 * order of size matters more than their digits. What a heading says by itself (score.ts) and what its place says
 * (place-score.ts) are kept apart, because the second is asked for each way the headings above can be read.
 */

/** Words: a full title is worth about +7, half of one nothing, none of its words -6. */
export const WORDING_SLOPE = 13;
/** Taken off the words' weight, so that half a title is worth nothing. */
export const WORDING_ZERO = 6.2;
/** Half a title ("Constraints") is more often a topic than its share of words says. */
export const HALF_TITLE = { above: 0.25, below: 0.7, cost: 10 } as const;
/** Words that say nothing against a section whose title is the candidate's own. */
export const OWN_TITLE_WORDS = -0.5;
/** Another section's title this well worded is not an own title. */
export const OTHERS_TITLE = { number: 0.55, code: 0.9 } as const;

/**
 * A section's code ("1a"): after words such as "core area", plainly before words, alone, at the end of the heading; `run`:
 * in a run of codes through the scheme; `other` and `parent`: the code of another section, or of one below this area.
 */
export const CODE = { named: 6, plain: 4, bare: 5.5, end: 2.5, run: 4.5, other: -3, parent: -2.5 } as const;
/**
 * A whole number: `plain` before words, `bare` alone; `other`: it names another area (`namedOther` after words such as "core
 * area"); `child`: the section's position below its area; `namedChild`: a section of
 * the area that words name; `unproved`: an own title behind a number that nothing confirms.
 */
export const NUMBER = {
  named: 6.5,
  plain: 2.2,
  bare: -1.5,
  other: -0.7,
  namedOther: -2,
  namedChild: -1.5,
  child: 1.2,
  unproved: -3,
} as const;
/** A letter alone, below the area of its section or elsewhere; `ownWords` and `ownChild` are for own titles of 5a and 5b. */
export const LETTER = { child: 3.5, other: -1, ownWords: -4.5, ownChild: 3 } as const;
/** "2.1" for the first section of area 2. Outlines are numbered so too, hence the small weight. */
export const DECIMAL = { child: 1.6, other: -0.3 } as const;
/** "Specialist area 2". */
export const COUNTED = 6.5;
/** Where one piece of a heading names an area and another a section of it, it opens the section. */
export const PIECE_OF_AREA = -14;

/** A code in a later piece of the heading: it means the section, and not the area before it. */
export const INNER = { same: 5, parent: -9 } as const;
/** A bold line is a heading less surely. */
export const BOLD_LINE = -0.7;
/** What the words of another page's heading say better, by more than `margin` of their fit; no further down than `doubt`. */
export const RIVAL = { margin: 0.12, cost: -4.5, doubt: -1.2 } as const;
/** The same heading comes again: twice and less deep elsewhere, or often. */
export const RECURRING = { alone: 0, twice: -4, often: -7 } as const;
/** The candidate's own title, as they gave it. */
export const OWN_TITLE = 7;
/** From this likeness on a heading is the candidate's own title. */
export const OWN_TITLE_LIKENESS = 0.75;

/** Area 2 is worded like its first section; an outline that names no other area means the section. */
export const AREA_ABSENT = -3;

/** Targets whose title the candidate gives. */
export const OWN_TITLED: ReadonlySet<TargetId> = new Set(['5', '5a', '5b', '6']);

/** Places: the order of the guidelines and the depth of the heading. */
export const PLACE = {
  child: 0.8,
  next: 0.6,
  repeated: -0.5,
  repeatedDeeper: -5,
  repeatedArea: -3,
  repeatedNumber: -1.5,
  insidePart: -3,
  backward: -3,
  backwardElsewhere: -0.5,
  backToOwnArea: -3.5,
  deeperInSection: -7,
  deeperNumbered: -3.5,
  deeperWithParts: 3,
  spelledOut: 2.5,
  deeperInContext: -2,
  deeperAtTheEnd: -1,
  deeperFormal: -4,
  deeperInArea: -1.5,
  firstOfPage: 0.7,
  start: 0.3,
} as const;
