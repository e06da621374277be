import { areaOf, type TargetId } from '../scheme/ids';
import { type Entry, isWellWorded, orderOf } from './features';
import { childOf } from './numbering-style';
import type { Recurrence } from './recurring';
import { LETTER, NUMBER, OWN_TITLED, PLACE, RECURRING } from './weights';

/** How the headings above have been read: what is in force, and how deep it was opened. */
export type State = {
  /** The section or area opened last; null at the very start. */
  readonly last: TargetId | null;
  /** Level of the heading that opened it; 0 for the title of the document. */
  readonly level: number;
  /**
   * Whether that heading had words of its title, or was a number alone, which a second heading may spell out; `titled`: it
   * named area 5 with a title of the candidate's own, so what stands below it are topics.
   */
  readonly opener: 'worded' | 'bare' | 'titled';
  /** Level of the part heading in force; `NO_PART` when none is. */
  readonly part: number;
  /** `same`: opened in this document; `earlier`: in a document before it, so nothing is in force. */
  readonly document: 'same' | 'earlier';
  /** What was in force, and how deep, when a deeper heading opened the last one; null when none was. */
  readonly outer: Opened | null;
};

/** A heading that opened a section or an area. */
export type Opened = { readonly target: TargetId; readonly level: number };

/** What a heading of this level stands inside: the nearest heading above it that opened something and is not as deep. */
export function enclosing({ last, level, document, outer }: State, at: number): Opened | null {
  if (last === null || document === 'earlier') return null;
  if (at > level) return { target: last, level };
  return outer !== null && at > outer.level ? outer : null;
}

/** Deeper than any heading, so that nothing is inside it. */
export const NO_PART = 99;

/** What is known of the headings around one, whatever they are read as. */
export type Around = {
  /** The nearest heading above that is less deep and by itself leaves little doubt; null when there is none. */
  readonly below: Opened | null;
  /** What the heading right above names by its number alone, so that this one may spell it out. */
  readonly spells: TargetId | null;
  /** Whether a part heading stands right below, as it does in a section. */
  readonly leads: 'to-part' | 'elsewhere';
  readonly recurs: Recurrence;
};

/** What the place of a heading says for a target: the order of the guidelines, and how deep it stands. */
export function placeScore(
  entry: Entry,
  target: TargetId,
  state: State,
  first: 'first' | 'later',
  around: Around,
): number {
  const page = first === 'first' ? PLACE.firstOfPage : 0;
  const again = recurrenceScore(target, around);
  if (state.last === null)
    return page + again + (target === 'context' || first === 'first' ? PLACE.start : 0);
  const inside = state.document === 'same' && entry.level > state.part ? PLACE.insidePart : 0;
  return (
    page +
    again +
    inside +
    orderScore(target, state, entry, around) +
    depthScore(entry, target, state, around) +
    relativeNumber(entry, target, state)
  );
}

function orderScore(target: TargetId, state: State, entry: Entry, { spells }: Around): number {
  const last = state.last;
  if (last === null) return 0;
  const here = state.document === 'same';
  if (target === last) {
    if (!here) return 0;
    if (spells === target) return PLACE.spelledOut;
    if (state.opener === 'bare') return isDivided(last) ? PLACE.repeatedNumber : PLACE.repeated;
    // The title of a page often stands again above its text.
    if (state.level === 0) return PLACE.repeated;
    if (entry.level > state.level) return PLACE.repeatedDeeper;
    return isDivided(last) ? PLACE.repeatedArea : PLACE.repeated;
  }
  if (isAreaOf(last, target) && here) return PLACE.child;
  const step = orderOf(target) - orderOf(last);
  if (step > 0) return step <= NEAR ? PLACE.next : 0;
  if (!here) return PLACE.backwardElsewhere;
  return areaOf(last) === target ? PLACE.backToOwnArea : PLACE.backward;
}

/** The next section in the guidelines, or the one after it: an area heading may stand between. */
const NEAR = 2;

/** A heading that comes again in many places is a topic, but not where the area of its section is right above it. */
function recurrenceScore(target: TargetId, { recurs, below }: Around): number {
  const inItsArea = below !== null && isDivided(below.target) && areaOf(target) === below.target;
  return inItsArea ? 0 : RECURRING[recurs];
}

/**
 * Every heading inside another section pays for it, not only the first: "Legislation", "Working with others" and "Future
 * plans" below a specialist area are its topics, all three, however well each is worded. They pay also in a reading
 * that leaves out the heading they stand below, or many of them together would unseat it.
 */
function depthScore(entry: Entry, target: TargetId, state: State, { below, leads }: Around): number {
  const inside = enclosing(state, entry.level);
  const open = inside === null ? 0 : insideScore(entry, target, inside, state.last);
  const deep = below === null ? open : Math.min(open, insideScore(entry, target, below, state.last));
  return leads === 'to-part' ? Math.min(0, deep + PLACE.deeperWithParts) : deep;
}

function insideScore(entry: Entry, target: TargetId, inside: Opened, last: TargetId | null): number {
  if (target === inside.target || isAreaOf(inside.target, target)) return 0;
  // A heading for area 5 is more often one of its sections, with the candidate's own title, than the area.
  if (isDivided(inside.target) && inside.target !== '5') return PLACE.deeperInArea;
  if (inside.target === 'context') return PLACE.deeperInContext;
  if (AT_THE_END.has(target) && AT_THE_END.has(inside.target)) return PLACE.deeperAtTheEnd;
  if (target === 'confirmation' || target === 'assessor') return PLACE.deeperFormal;
  // Where the outer one was opened last, `orderScore` has counted this.
  const earlier = orderOf(target) < orderOf(inside.target) && last !== inside.target;
  const numbered = saysItsNumber(entry, target) ? PLACE.deeperNumbered : PLACE.deeperInSection;
  return numbered + (earlier ? PLACE.backward : 0);
}

/** The pieces at the end of a portfolio, which are often gathered below one of them. */
const AT_THE_END: ReadonlySet<TargetId> = new Set(['future', 'confirmation', 'assessor']);

/** "1b" or "Specialist area 2" is hardly a topic of another section. */
function saysItsNumber({ features }: Entry, target: TargetId): boolean {
  const { numbering, counted } = features;
  if (counted === target) return true;
  return numbering.kind === 'code' && `${numbering.area}${numbering.letter}` === target;
}

/** "a)" under area 1, and "2." for its second section, mean something only beneath that area. */
function relativeNumber(entry: Entry, target: TargetId, state: State): number {
  const { numbering } = entry.features;
  if (numbering.kind !== 'letter' && !(numbering.kind === 'number' && !numbering.named)) return 0;
  const area = state.last === null || state.document === 'earlier' ? null : areaOf(state.last);
  const position = numbering.kind === 'letter' ? 'abc'.indexOf(numbering.letter) + 1 : numbering.number;
  const child = area === null ? null : childOf(area, position);
  if (numbering.kind === 'letter') {
    if (child !== target || (area === '5' && state.opener === 'titled')) return LETTER.other;
    return LETTER.child + (OWN_TITLED.has(target) && !isWellWorded(entry, target) ? LETTER.ownChild : 0);
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
