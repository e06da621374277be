import type { TargetId } from '../scheme/ids';
import type { Entry } from './features';
import { NO_PART, placeScore, type State } from './place-score';
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
  | { readonly kind: 'open'; readonly candidates: readonly Candidate[] }
  /** Opens this target for sure: the candidate said so. */
  | { readonly kind: 'opens'; readonly target: TargetId }
  /** Opens a part, and the section it names itself, if any. */
  | { readonly kind: 'part'; readonly target: TargetId | null }
  /** Opens nothing for sure: a principle, a closing heading, a line of a contents list. */
  | { readonly kind: 'passes' };

/** For one heading: the share of each target in all readings; what is missing to 1 is the share of "none". */
export type Shares = ReadonlyMap<TargetId, number>;

type Layer = Map<string, { readonly state: State; readonly weight: number }>;

/** Log-weight below the best reading at which a state is given up. */
const PRUNE = 16;

const START: State = { last: null, level: 0, opener: 'worded', part: NO_PART, document: 'earlier' };

/** The shares for each entry, in order. `sites` has one for each entry. */
export function decode(entries: readonly Entry[], sites: readonly Site[]): readonly Shares[] {
  const layers: Layer[] = [new Map([[keyOf(START), { state: START, weight: 0 }]])];
  entries.forEach((entry, i) => {
    layers.push(forward(layers[i] ?? new Map(), entry, sites[i] ?? { kind: 'passes' }, entries[i - 1]));
  });
  let ahead = new Map<string, number>();
  for (const key of (layers[entries.length] ?? new Map()).keys()) ahead.set(key, 0);
  const shares: Shares[] = [];
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    if (entry === undefined) continue;
    const back = new Map<string, number>();
    const sums = new Map<TargetId | null, number>();
    for (const [key, { state, weight }] of layers[i] ?? new Map()) {
      for (const move of movesFrom(state, entry, sites[i] ?? { kind: 'passes' }, entries[i - 1])) {
        const rest = ahead.get(keyOf(move.to));
        if (rest === undefined) continue;
        back.set(key, logAdd(back.get(key), move.weight + rest));
        sums.set(move.opens, logAdd(sums.get(move.opens), weight + move.weight + rest));
      }
    }
    shares[i] = normalise(sums);
    ahead = back;
  }
  return shares;
}

type Move = { readonly to: State; readonly opens: TargetId | null; readonly weight: number };

function forward(layer: Layer, entry: Entry, site: Site, before: Entry | undefined): Layer {
  const next: Layer = new Map();
  let best = Number.NEGATIVE_INFINITY;
  for (const { state, weight } of layer.values()) {
    for (const move of movesFrom(state, entry, site, before)) {
      const key = keyOf(move.to);
      const sum = logAdd(next.get(key)?.weight, weight + move.weight);
      next.set(key, { state: move.to, weight: sum });
      best = Math.max(best, sum);
    }
  }
  for (const [key, { weight }] of next) if (weight < best - PRUNE) next.delete(key);
  return next;
}

function movesFrom(before: State, entry: Entry, site: Site, above: Entry | undefined): readonly Move[] {
  const newPage = above === undefined || above.document !== entry.document;
  const state: State = newPage ? { ...before, part: NO_PART, document: 'earlier' } : before;
  const opened = (target: TargetId): State => ({
    last: target,
    level: entry.level,
    opener: entry.features.bare ? 'bare' : 'worded',
    part: NO_PART,
    document: 'same',
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
          weight: own + placeScore(entry, target, state, first),
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

function keyOf(state: State): string {
  return `${state.last ?? ''}|${state.level}|${state.opener}|${state.part}|${state.document}`;
}

/** log(exp(a) + exp(b)), exact enough far from zero. */
function logAdd(a: number | undefined, b: number): number {
  if (a === undefined) return b;
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
