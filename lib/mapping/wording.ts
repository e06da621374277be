import { areaOf, isTargetId, TARGET_IDS, type TargetId } from '../scheme/ids';
import { type Concept, type ConceptFits, conceptsOf, TITLES, type TitlePattern } from './concepts';
import { fold, wordsOf } from './words';

/**
 * How well the words of a heading fit the title of each section.
 *
 * It wants two things at once: that the title's words are there (recall), and that little else is (precision). Words
 * drop out of titles and their order changes, so neither is asked to be full; but a heading with words of its own
 * ("Accessibility policy development") is more likely a topic than a title, so precision weighs more. It cannot know
 * that a candidate's topic happens to be worded like a title; order and depth have to say that.
 */
export type Wording = {
  /** 0 to 1. */
  readonly score: number;
  /** Words of the title that were found and that it has, for the reason ("four of five title words"). */
  readonly found: number;
  readonly of: number;
  /** Whether only one piece of the heading fits, the others being a site's name or a detail. */
  readonly piece: 'whole' | 'piece';
};

/** The fit of each target that has any. */
export type Wordings = ReadonlyMap<TargetId, Wording>;

/** A heading's own title after "Specialist area:" and the like says nothing against the section. */
const OPEN_TITLED: readonly TargetId[] = ['5', '6'];

// Words that no title hangs on. They neither help nor hurt.
const NEUTRAL = new Set(
  'a an and at by for from in into is it me my of on or our over the to with your its their this that etc eg ie s n core section sections cmalt scmalt acmalt senior associate portfolio certified membership application submission alt page requirement requirements updated update new revised final draft effective effectively'.split(
    ' ',
  ),
);
// Words of the whole field: they say less than a word of the candidate's own.
const COMMON: ReadonlySet<Concept> = new Set([
  'learning',
  'technology',
  'understand',
  'use',
  'practice',
  'area',
  'statement',
  'different',
]);

const OWN_WORD = 1;
const COMMON_WORD = 0.5;
/** Precision counts this much more than recall (the beta of an F-measure is below 1). */
const BETA = 0.8;

const SEPARATORS = /\s*[:|–—•·»›>()[\]{}?!]+\s*|\s+-\s+|\.\s+|\s+\/\s+/u;

/** The fit of a heading (without its number) to each title; only targets with some fit are listed. */
export function wordingsOf(rest: string): Wordings {
  const best = new Map<TargetId, Wording>();
  const pieces = rest.split(SEPARATORS).filter((piece) => piece.trim() !== '');
  take(best, tokensOf(rest), 'whole');
  if (pieces.length > 1) for (const piece of pieces) take(best, tokensOf(piece), 'piece');
  return firstOfTwo(best, rest) ?? best;
}

const JOINED = /\s*(?:,|&|\+|\/|\band\b)\s*/u;
/** From this score on a half of a heading is a title of its own. */
const A_TITLE = 0.7;

/**
 * "Future plans and confirmation" names two sections and opens the first, as a heading for two parts opens the first.
 * Null where the heading is one title ("Policies and standards"), or where either half is none.
 */
function firstOfTwo(whole: Wordings, rest: string): Wordings | null {
  if ((bestWording(whole)?.score ?? 0) >= ONE_TITLE) return null;
  const [first, second, ...more] = rest.split(JOINED);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const halves = [first, second].map((half) => {
    const wordings = new Map<TargetId, Wording>();
    take(wordings, tokensOf(half), 'piece');
    return wordings;
  });
  const [one, other] = halves.map((wordings) => bestWording(wordings));
  if (one === null || other === null || one === undefined || other === undefined) return null;
  const two = one.score >= A_TITLE && other.score >= A_TITLE && one.target !== other.target;
  return two && isUnnumbered(one.target) && isUnnumbered(other.target) ? (halves[0] ?? null) : null;
}

/** The sections that are short enough to share a heading. "Legislation and policy" is an area of its own. */
function isUnnumbered(target: TargetId): boolean {
  return areaOf(target) === null;
}

/** From this score on a heading is one title as it stands. */
const ONE_TITLE = 0.85;

type Token = { readonly word: string; readonly fits: ConceptFits };

const seen = new Map<string, ConceptFits>();
/** Words remembered between headings, so that a long outline looks each up once. */
const MOST_SEEN = 5_000;

function fitsOf(word: string): ConceptFits {
  const known = seen.get(word);
  if (known !== undefined) return known;
  if (seen.size >= MOST_SEEN) seen.clear();
  const fits = conceptsOf(word);
  seen.set(word, fits);
  return fits;
}

function tokensOf(text: string): readonly Token[] {
  return wordsOf(text)
    .filter((word) => !NEUTRAL.has(word) && !/^\d+[a-d]?$/u.test(word))
    .map((word) => ({ word, fits: fitsOf(word) }));
}

function take(best: Map<TargetId, Wording>, tokens: readonly Token[], piece: Wording['piece']): void {
  if (tokens.length === 0) return;
  for (const title of TITLES) {
    const wording = fitOfTitle(tokens, title, piece);
    if (wording === null) continue;
    const known = best.get(title.target);
    const value = wording.score - (piece === 'piece' ? PIECE_COST : 0);
    if (known === undefined || value > known.score - (known.piece === 'piece' ? PIECE_COST : 0)) {
      best.set(title.target, wording);
    }
  }
}

/** What a piece of a heading must be better by than the whole. */
const PIECE_COST = 0.05;

function fitOfTitle(tokens: readonly Token[], title: TitlePattern, piece: Wording['piece']): Wording | null {
  const { without } = title;
  if (without !== undefined && tokens.some((token) => (token.fits.get(without) ?? 0) >= SURELY)) return null;
  const parts = Object.entries(title.parts) as [Concept, number][];
  const found = new Map<Concept, number>();
  let matched = 0;
  let foreign = 0;
  for (const token of tokens) {
    let share = 0;
    let surety = 0;
    for (const [concept, weight] of parts) {
      const fit = token.fits.get(concept);
      if (fit === undefined) continue;
      found.set(concept, Math.max(found.get(concept) ?? 0, fit));
      share = Math.max(share, weight * fit);
      surety = Math.max(surety, fit);
    }
    matched += share;
    // A word that only may mean the title's ("development" for "plans") is partly a word of its own.
    foreign += surety === 0 ? foreignWeight(token, title) : (1 - surety) * OWN_WORD;
  }
  if (found.size === 0 || (title.needs !== undefined && !found.has(title.needs))) return null;
  const whole = parts.reduce((sum, [, weight]) => sum + weight, 0);
  const got = parts.reduce((sum, [concept, weight]) => sum + weight * (found.get(concept) ?? 0), 0);
  const named = OPEN_TITLED.includes(title.target) && hasOwnTitle(found, title);
  const recall = got / whole;
  const precision = named ? 1 : matched / (matched + foreign);
  const squared = BETA * BETA;
  const score = ((1 + squared) * precision * recall) / (squared * precision + recall);
  return { score: score * (title.trust ?? 1), found: found.size, of: parts.length, piece };
}

/** "Legal" may be a detail; "legislation" and "law" are the thing itself. */
const SURELY = 0.8;

/** "Specialist area: mobile learning": both the area's word and its own are there, and the rest is the own title. */
function hasOwnTitle(found: ReadonlyMap<Concept, number>, title: TitlePattern): boolean {
  return found.has('area') && (title.target === '5' ? found.has('specialist') : found.has('advanced'));
}

function foreignWeight(token: Token, title: TitlePattern): number {
  if (token.fits.has('area') && !OPEN_TITLED.includes(title.target)) return 0;
  for (const concept of token.fits.keys()) if (COMMON.has(concept)) return COMMON_WORD;
  return OWN_WORD;
}

/** How alike two titles are, 0 to 1, by the words they share; for the candidate's own titles. */
export function likeness(one: string, other: string): number {
  const a = new Set(wordsOf(fold(one)).filter((word) => !NEUTRAL.has(word)));
  const b = new Set(wordsOf(fold(other)).filter((word) => !NEUTRAL.has(word)));
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** The best-fitting target and how well it fits; null when no title shares a word with the heading. */
export function bestWording(
  wordings: Wordings,
): { readonly target: TargetId; readonly score: number } | null {
  let best: { target: TargetId; score: number } | null = null;
  for (const target of TARGET_IDS) {
    const score = wordings.get(target)?.score ?? 0;
    if (isTargetId(target) && score > (best?.score ?? 0)) best = { target, score };
  }
  return best;
}
