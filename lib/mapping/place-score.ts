import { areaOf, type TargetId } from '../scheme/ids';
import { type Entry, isWellWorded, orderOf } from './features';
import { childOf } from './numbering-style';
import { LETTER, NUMBER, OWN_TITLED, PLACE } from './weights';

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

/** What the place of a heading says for a target: the order of the guidelines, and how deep it stands. */
export function placeScore(entry: Entry, target: TargetId, state: State, first: 'first' | 'later'): number {
  const page = first === 'first' ? PLACE.firstOfPage : 0;
  if (state.last === null) return page + (target === 'context' || first === 'first' ? PLACE.start : 0);
  const inside = state.document === 'same' && entry.level > state.part ? PLACE.insidePart : 0;
  return (
    page +
    inside +
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
    if (state.opener === 'bare') return isDivided(last) ? PLACE.repeatedNumber : PLACE.repeated;
    if (state.level > 0 && entry.level > state.level) return PLACE.repeatedDeeper;
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
