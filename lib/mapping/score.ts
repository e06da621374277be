import { areaOf, TARGET_IDS, type TargetId } from '../scheme/ids';
import { type Entry, numberedTarget, orderOf, ownTitleOf } from './features';
import type { OwnTitles } from './mapping';
import { childOf, decimalTarget, isInRun, type NumberingStyle } from './numbering-style';
import { bestWording } from './wording';

/**
 * The weights of the mapping. Each is a log-odds: what one finding adds to "this heading opens that section" against
 * "it opens none". They were set by hand on the headings of published portfolios and checked on altered ones; their
 * order of size matters more than their digits. What a heading says by itself (`ownScore`) and what its place says
 * (`placeScore`) are kept apart, because the second is asked for each way the headings above can be read.
 */

/** Words: a full title is worth about +7, half of one nothing, none of its words -6. */
const WORDING_SLOPE = 13;
const WORDING_ZERO = 6.2;
/** Half a title ("Constraints") is more often a topic than its share of words says. */
const HALF_TITLE = { above: 0.25, below: 0.65, cost: 10 } as const;
/** Words that say nothing against a section whose title is the candidate's own. */
const OWN_TITLE_WORDS = -0.5;
/** Another section's title this well worded is not an own title. */
const OTHERS_TITLE = { number: 0.55, code: 0.9 } as const;

const CODE = { named: 6, plain: 4, bare: 5.5, end: 2.5, run: 4.5, other: -3, parent: -2.5 } as const;
const NUMBER = {
  named: 6.5,
  plain: 2.2,
  bare: -1.5,
  other: -0.7,
  namedOther: -2,
  child: 1.2,
  unproved: -3,
} as const;
const LETTER = { child: 3.5, other: -1, ownWords: -4.5, ownChild: 3 } as const;
const DECIMAL = { child: 1.6, other: -0.3 } as const;
const COUNTED = 6.5;
const INNER = { same: 5, parent: -4 } as const;
const BOLD_LINE = -0.7;
const OWN_TITLE = 7;
/** From this likeness on a heading is the candidate's own title. */
const OWN_TITLE_LIKENESS = 0.75;

/** Area 2 is worded like its first section; an outline that names no other area means the section. */
const AREA_ABSENT = -3;

/** Targets whose title the candidate gives. */
const OWN_TITLED: ReadonlySet<TargetId> = new Set(['5', '5a', '5b', '6']);

/** A target that a heading can open, with what the heading itself says for it. */
export type Candidate = { readonly target: TargetId; readonly own: number };

/** Candidates below this never win, whatever their place says. */
const HOPELESS = -5;

/** The targets a heading could open, by its own words and number. */
export function candidatesOf(entry: Entry, style: NumberingStyle, titles: OwnTitles): readonly Candidate[] {
  return TARGET_IDS.map((target) => ({ target, own: ownScore(entry, target, style, titles) })).filter(
    (candidate) => candidate.own > HOPELESS,
  );
}

function ownScore(entry: Entry, target: TargetId, style: NumberingStyle, titles: OwnTitles): number {
  const own = ownTitleOf(entry.features, titles);
  if (own !== null && own.likeness >= OWN_TITLE_LIKENESS && own.target === target) return OWN_TITLE;
  const number = numberScore(entry, target, style);
  const area = target === '2' && style.areas === 'absent' && number <= 0 ? AREA_ABSENT : 0;
  return wordScore(entry, target, style) + number + area + (entry.level === 7 ? BOLD_LINE : 0);
}

function wordScore(entry: Entry, target: TargetId, style: NumberingStyle): number {
  const { features } = entry;
  if (features.bare) return 0;
  if (features.counted === target) return 0;
  const score = features.wordings.get(target)?.score ?? 0;
  const half = Math.max(0, Math.min(HALF_TITLE.below - score, score - HALF_TITLE.above));
  const worded = WORDING_SLOPE * score - WORDING_ZERO - HALF_TITLE.cost * half;
  if (isLetterOf(entry, target)) return Math.max(worded, LETTER.ownWords);
  if (!OWN_TITLED.has(target) || !isNumberedFor(entry, target, style)) return worded;
  const best = bestWording(features.wordings);
  const taken =
    best !== null &&
    !OWN_TITLED.has(best.target) &&
    best.score >= OTHERS_TITLE[features.numbering.kind === 'code' ? 'code' : 'number'];
  return taken ? worded : Math.max(worded, OWN_TITLE_WORDS);
}

/** "a) Mobile learning": an own title if it stands below area 5, which only its place can tell. */
function isLetterOf({ features }: Entry, target: TargetId): boolean {
  return features.numbering.kind === 'letter' && target === `5${features.numbering.letter}`;
}

/** Whether the heading's number names the target in a way that leaves room for an own title ("5a Mobile learning"). */
function isNumberedFor({ features }: Entry, target: TargetId, style: NumberingStyle): boolean {
  return features.inner === target || numberedTarget(features, style.offset) === target;
}

function numberScore(entry: Entry, target: TargetId, style: NumberingStyle): number {
  const { features } = entry;
  if (features.counted !== null) return features.counted === target ? COUNTED : CODE.other;
  const inner = features.inner === null ? 0 : innerScore(features.inner, target);
  const { numbering } = features;
  switch (numbering.kind) {
    case 'none':
    case 'letter':
      return inner;
    case 'code':
      return codeScore(entry, target, style);
    case 'number':
      return inner + wholeScore(entry, target, style);
    case 'decimal':
      return (
        inner + (decimalTarget(numbering.numbers, style.offset) === target ? DECIMAL.child : DECIMAL.other)
      );
  }
}

function innerScore(inner: TargetId, target: TargetId): number {
  if (inner === target) return INNER.same;
  return areaOf(inner) === target ? INNER.parent : 0;
}

function codeScore(entry: Entry, target: TargetId, style: NumberingStyle): number {
  const { features } = entry;
  const named = numberedTarget(features, 0);
  if (named !== target) return named !== null && areaOf(named) === areaOf(target) ? CODE.parent : CODE.other;
  const run = isInRun(entry, style) ? CODE.run : 0;
  if (features.bare) return CODE.bare + run;
  if (features.at === 'end') return CODE.end;
  return (features.numbering.kind === 'code' && features.numbering.named ? CODE.named : CODE.plain) + run;
}

function wholeScore(entry: Entry, target: TargetId, style: NumberingStyle): number {
  const { numbering, bare } = entry.features;
  if (numbering.kind !== 'number') return 0;
  const area = numberedTarget(entry.features, style.offset);
  if (numbering.named) {
    if (area === target) return NUMBER.named;
    if (area !== null && areaOf(target) === area) return 0;
    return NUMBER.namedOther;
  }
  if (area !== target) return NUMBER.other;
  const run = isInRun(entry, style) ? CODE.run : 0;
  if (bare) return NUMBER.bare + run + (style.agreeing >= PROVED ? NUMBER.plain : 0);
  // An own title behind a bare number has only the number to be known by, so others must have proved the numbers.
  const unproved =
    OWN_TITLED.has(target) && run === 0 && style.agreeing < PROVED && !worded(entry, target)
      ? NUMBER.unproved
      : 0;
  return NUMBER.plain + run + unproved;
}

/** Headings that must agree with their number before numbers alone are believed. */
const PROVED = 2;
const WELL_WORDED = 0.5;

function worded({ features }: Entry, target: TargetId): boolean {
  return (features.wordings.get(target)?.score ?? 0) >= WELL_WORDED;
}

/** How the headings above have been read: what is in force, and how deep it was opened. */
export type State = {
  /** The section or area opened last; null at the very start. */
  readonly last: TargetId | null;
  /** Level of the heading that opened it; 0 for the title of the document. */
  readonly level: number;
  /** Whether that heading had words of its title, or was a number alone, which a second heading may spell out. */
  readonly opener: 'worded' | 'bare';
  /** Level of the part heading in force; `NO_PART` when none is. */
  readonly part: number;
  /** `same`: opened in this document; `earlier`: in a document before it, so nothing is in force. */
  readonly document: 'same' | 'earlier';
};

/** Deeper than any heading, so that nothing is inside it. */
export const NO_PART = 99;

const PLACE = {
  child: 0.8,
  next: 0.6,
  repeated: -0.5,
  repeatedDeeper: -5,
  insidePart: -3,
  backward: -3,
  backwardElsewhere: -0.5,
  backToOwnArea: -3.5,
  deeperInSection: -4,
  deeperInArea: -1.5,
  firstOfPage: 0.7,
  start: 0.3,
} as const;

/** What the place of a heading says for a target: the order of the guidelines, and how deep it stands. */
export function placeScore(entry: Entry, target: TargetId, state: State, first: 'first' | 'later'): number {
  const page = first === 'first' ? PLACE.firstOfPage : 0;
  if (state.last === null) return page + (target === 'context' || first === 'first' ? PLACE.start : 0);
  return (
    page +
    orderScore(target, state, entry) +
    depthScore(entry, target, state) +
    relativeNumber(entry, target, state)
  );
}

function orderScore(target: TargetId, state: State, entry: Entry): number {
  const last = state.last;
  if (last === null) return 0;
  const here = state.document === 'same';
  if (target === last) {
    if (!here) return 0;
    return entry.level > state.level && state.opener === 'worded' ? PLACE.repeatedDeeper : PLACE.repeated;
  }
  if (isAreaOf(last, target) && here) return PLACE.child;
  const step = orderOf(target) - orderOf(last);
  if (step > 0) return step <= NEAR ? PLACE.next : 0;
  if (!here) return PLACE.backwardElsewhere;
  return areaOf(last) === target ? PLACE.backToOwnArea : PLACE.backward;
}

/** The next section in the guidelines, or the one after it: an area heading may stand between. */
const NEAR = 2;

function depthScore(entry: Entry, target: TargetId, state: State): number {
  const { last } = state;
  if (last === null || state.document === 'earlier' || entry.level <= state.level || target === last)
    return 0;
  if (isAreaOf(last, target)) return 0;
  return isDivided(last) ? PLACE.deeperInArea : PLACE.deeperInSection;
}

/** "a)" under area 1, and "2." for its second section, mean something only beneath that area. */
function relativeNumber(entry: Entry, target: TargetId, state: State): number {
  const { numbering } = entry.features;
  if (numbering.kind !== 'letter' && !(numbering.kind === 'number' && !numbering.named)) return 0;
  const area = state.last === null || state.document === 'earlier' ? null : areaOf(state.last);
  const position = numbering.kind === 'letter' ? 'abc'.indexOf(numbering.letter) + 1 : numbering.number;
  const child = area === null ? null : childOf(area, position);
  if (numbering.kind === 'letter') {
    if (child !== target) return LETTER.other;
    return LETTER.child + (OWN_TITLED.has(target) && !worded(entry, target) ? LETTER.ownChild : 0);
  }
  // The number of the item in its area, against which `wholeScore` has counted it as the number of another area.
  return child === target ? NUMBER.child - NUMBER.other : 0;
}

function isDivided(target: TargetId): boolean {
  return target === '1' || target === '2' || target === '3' || target === '5';
}

function isAreaOf(area: TargetId, target: TargetId): boolean {
  return isDivided(area) && target !== area && areaOf(target) === area;
}
