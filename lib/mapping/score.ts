import { areaOf, TARGET_IDS, type TargetId } from '../scheme/ids';
import { type Entry, isWellWorded, numberedTarget, ownTitleOf } from './features';
import type { OwnTitles } from './mapping';
import { decimalTarget, isInRun, type NumberingStyle } from './numbering-style';
import {
  AREA_ABSENT,
  BOLD_LINE,
  CODE,
  COUNTED,
  DECIMAL,
  HALF_TITLE,
  INNER,
  LETTER,
  NUMBER,
  OTHERS_TITLE,
  OWN_TITLE,
  OWN_TITLE_LIKENESS,
  OWN_TITLE_WORDS,
  OWN_TITLED,
  PIECE_OF_AREA,
  WORDING_SLOPE,
  WORDING_ZERO,
} from './weights';
import type { Wording } from './wording';

/** A target that a heading can open, with what the heading itself says for it. */
export type Candidate = { readonly target: TargetId; readonly own: number };

/** Candidates below this never win, whatever their place says. */
const HOPELESS = -5;

/** The targets a heading could open, by its own words and number. */
export function candidatesOf(entry: Entry, style: NumberingStyle, titles: OwnTitles): readonly Candidate[] {
  const own = ownTitleOf(entry.features, titles);
  const titled = own !== null && own.likeness >= OWN_TITLE_LIKENESS ? own.target : null;
  if (titled === null && saysNothing(entry)) return [];
  return TARGET_IDS.map((target) => ({
    target,
    own: target === titled ? OWN_TITLE : ownScore(entry, target, style),
  })).filter((candidate) => candidate.own > HOPELESS);
}

/** Most headings are topics without a word or a number of the scheme. */
function saysNothing({ features }: Entry): boolean {
  const { best, numbering, counted, inner } = features;
  return best === null && numbering.kind === 'none' && counted === null && inner === null;
}

function ownScore(entry: Entry, target: TargetId, style: NumberingStyle): number {
  const number = numberScore(entry, target, style);
  const area = target === '2' && style.areas === 'absent' && number <= 0 ? AREA_ABSENT : 0;
  const piece = namesChildToo(entry, target) ? PIECE_OF_AREA : 0;
  return wordScore(entry, target, style) + number + area + piece + (entry.level === 7 ? BOLD_LINE : 0);
}

/** "Wider context: legislation" is 3a: the area is one piece of the heading and its section another. */
function namesChildToo({ features }: Entry, target: TargetId): boolean {
  if (features.wordings.get(target)?.piece !== 'piece' || features.inner === target) return false;
  return TARGET_IDS.some((child) => {
    const wording = features.wordings.get(child);
    return (
      child !== target && areaOf(child) === target && wording?.piece === 'piece' && wording.score >= A_CHILD
    );
  });
}

/** From this score on a piece names the section. */
const A_CHILD = 0.6;

function wordScore(entry: Entry, target: TargetId, style: NumberingStyle): number {
  const { features } = entry;
  if (features.bare) return 0;
  if (features.counted === target) return 0;
  const score = (features.wordings.get(target) ?? areaWording(entry, target, style))?.score ?? 0;
  const half = Math.max(0, Math.min(HALF_TITLE.below - score, score - HALF_TITLE.above));
  const worded = WORDING_SLOPE * score - WORDING_ZERO - HALF_TITLE.cost * half;
  if (isLetterOf(entry, target)) return Math.max(worded, LETTER.ownWords);
  if (!OWN_TITLED.has(target) || !isNumberedFor(entry, target, style)) return worded;
  const best = features.best;
  const taken =
    best !== null &&
    !OWN_TITLED.has(best.target) &&
    best.score >= OTHERS_TITLE[features.numbering.kind === 'code' ? 'code' : 'number'];
  return taken ? worded : Math.max(worded, OWN_TITLE_WORDS);
}

/** "5a Specialist area: mobile learning" has the words of the area and the number of its section. */
function areaWording(entry: Entry, target: TargetId, style: NumberingStyle): Wording | undefined {
  return (target === '5a' || target === '5b') && isNumberedFor(entry, target, style)
    ? entry.features.wordings.get('5')
    : undefined;
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
  const named = numberedTarget(features, style.offset);
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
    if (area !== null && areaOf(target) === area) return NUMBER.namedChild;
    return NUMBER.namedOther;
  }
  if (area !== target) return NUMBER.other;
  const run = isInRun(entry, style) ? CODE.run : 0;
  if (bare) return NUMBER.bare + run + (style.agreeing >= PROVED ? NUMBER.plain : 0);
  // An own title behind a bare number has only the number to be known by, so others must have proved the numbers.
  const unproved =
    OWN_TITLED.has(target) && run === 0 && style.agreeing < PROVED && !isWellWorded(entry, target)
      ? NUMBER.unproved
      : 0;
  return NUMBER.plain + run + unproved;
}

/** Headings that must agree with their number before numbers alone are believed. */
const PROVED = 2;
