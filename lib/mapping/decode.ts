import type { TargetId } from '../scheme/ids';
import { type Entry, orderOf } from './features';
import { hasOwnWords } from './own-titles';
import { type Around, enclosing, NO_PART, placeScore, type State } from './place-score';
import type { Candidate } from './score';

/**
 * Deciding over the whole outline: every way to read the headings is weighed together, and what is given back for each
 * heading is how much of that weight lies with each target.
 *
 * This is the forward-backward algorithm over the chain of headings. The state between two headings is the section in
 * force and the level it was opened at; a heading either opens a candidate or leaves the state alone. So a doubtful
 * heading is helped by what follows it as well as by what stands above ("1b" two headings later says that this one was
 * 1a), and the confidence is a probability under the weights of weights.ts: 0.9 means that nine tenths of the weight of
 * all readings agree.
 *
 * Cost: headings x reachable states x candidates, with the states below `PRUNE` given up; about a millisecond for a long
 * portfolio.
 */

/** What is known of a heading before the decoding. */
export type Site =
  | ({ readonly kind: 'open'; readonly candidates: readonly Candidate[] } & Around)
  /** Opens this target for sure: the candidate said so. */
  | { readonly kind: 'opens'; readonly target: TargetId }
  /** Opens a part, and the section it names itself, if any. */
  | { readonly kind: 'part'; readonly target: TargetId | null }
  /** Opens nothing for sure: a principle, a closing heading, a line of a contents list. */
  | { readonly kind: 'passes' };

/** For one heading: the share of each target in all readings; what is missing to 1 is the share of "none". */
export type Shares = ReadonlyMap<TargetId, number>;

/** A way from one reading of the headings above to a reading of this one as well. */
type Move = {
  readonly from: number;
  readonly to: number;
  readonly opens: TargetId | null;
  readonly weight: number;
};

/** The states that can be reached, by their key, with the log-weight of all ways that lead there. */
type Layer = ReadonlyMap<number, { readonly state: State; readonly weight: number }>;

/** Log-weight below the best reading at which a state is given up. */
const PRUNE = 16;

const START: State = {
  last: null,
  level: 0,
  opener: 'worded',
  part: NO_PART,
  document: 'earlier',
  outer: null,
};

/** The shares for each entry, in order. `sites` has one for each entry. */
export function decode(entries: readonly Entry[], sites: readonly Site[]): readonly Shares[] {
  let layer: Layer = new Map([[keyOf(START), { state: START, weight: 0 }]]);
  const steps = entries.map((entry, i) => {
    const step = { layer, moves: [] as Move[] };
    layer = forward(layer, entry, sites[i] ?? PASSES, entries[i - 1], step.moves);
    return step;
  });
  let ahead = new Map([...layer.keys()].map((key) => [key, 0]));
  const shares: Shares[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const back = new Map<number, number>();
    const sums = new Map<TargetId | null, number>();
    for (const { from, to, opens, weight } of steps[i]?.moves ?? []) {
      const rest = ahead.get(to);
      if (rest === undefined) continue;
      const before = steps[i]?.layer.get(from)?.weight ?? 0;
      back.set(from, logAdd(back.get(from), weight + rest));
      sums.set(opens, logAdd(sums.get(opens), before + weight + rest));
    }
    shares[i] = normalise(sums);
    ahead = back;
  }
  return shares;
}

const PASSES: Site = { kind: 'passes' };

function forward(layer: Layer, entry: Entry, site: Site, above: Entry | undefined, moves: Move[]): Layer {
  const next = new Map<number, { state: State; weight: number }>();
  let best = Number.NEGATIVE_INFINITY;
  for (const [from, { state, weight }] of layer) {
    for (const { to, opens, weight: step } of movesFrom(state, entry, site, above)) {
      const key = keyOf(to);
      const sum = logAdd(next.get(key)?.weight, weight + step);
      next.set(key, { state: to, weight: sum });
      moves.push({ from, to: key, opens, weight: step });
      best = Math.max(best, sum);
    }
  }
  for (const [key, { weight }] of next) if (weight < best - PRUNE) next.delete(key);
  return next;
}

type Step = { readonly to: State; readonly opens: TargetId | null; readonly weight: number };

function movesFrom(before: State, entry: Entry, site: Site, above: Entry | undefined): readonly Step[] {
  const newPage = above === undefined || above.document !== entry.document;
  const state: State = newPage ? { ...before, part: NO_PART, document: 'earlier', outer: null } : before;
  const opened = (target: TargetId): State => ({
    last: target,
    level: entry.level,
    opener: entry.features.bare ? 'bare' : target === '5' && hasOwnWords(entry) ? 'titled' : 'worded',
    part: NO_PART,
    document: 'same',
    outer: enclosing(state, entry.level),
  });
  // A heading that is not deeper than the part's ends the part.
  const passed: State = entry.level <= state.part ? { ...state, part: NO_PART } : state;
  switch (site.kind) {
    case 'passes':
      return [{ to: passed, opens: null, weight: 0 }];
    case 'part':
      return [
        {
          to: { ...(site.target === null ? state : opened(site.target)), part: entry.level },
          opens: site.target,
          weight: 0,
        },
      ];
    case 'opens':
      return [{ to: opened(site.target), opens: site.target, weight: 0 }];
    case 'open': {
      const first = newPage || above?.level === 0 ? 'first' : 'later';
      return [
        { to: passed, opens: null, weight: 0 },
        ...site.candidates.map(({ target, own }) => ({
          to: opened(target),
          opens: target,
          weight: own + placeScore(entry, target, state, first, site),
        })),
      ];
    }
  }
}

function normalise(sums: ReadonlyMap<TargetId | null, number>): Shares {
  let all: number | undefined;
  for (const weight of sums.values()) all = logAdd(all, weight);
  const shares = new Map<TargetId, number>();
  for (const [target, weight] of sums) if (target !== null) shares.set(target, Math.exp(weight - (all ?? 0)));
  return shares;
}

const OPENERS: readonly State['opener'][] = ['bare', 'worded', 'titled'];

/** A number for each state; compared by the thousand, so cheaper than text. */
function keyOf({ last, level, opener, part, document, outer }: State): number {
  const target = last === null ? 0 : orderOf(last) + 1;
  const around = outer === null ? 0 : (orderOf(outer.target) + 1) * 8 + outer.level;
  const flags = OPENERS.indexOf(opener) + (document === 'same' ? 3 : 0);
  return (((around * 32 + target) * 8 + level) * (NO_PART + 1) + part) * 6 + flags;
}

/** log(exp(a) + exp(b)), exact enough far from zero. */
function logAdd(a: number | undefined, b: number): number {
  if (a === undefined) return b;
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
