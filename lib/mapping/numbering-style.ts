import { areaOf, TARGET_IDS, type TargetId } from '../scheme/ids';
import { type Entry, numberedTarget, orderOf } from './features';
import { areaOfNumber } from './numbering';
import { bestWording } from './wording';

/**
 * What the numbers of an outline mean, told from the headings whose words leave no doubt.
 *
 * An author who calls the context "1" calls area 4 "5": all whole numbers are moved by one. The outline of a renewal
 * numbers things that are no sections at all. And "1a Moodle" is the label of a figure in one portfolio and the title of
 * section 1a in another. So numbers are compared with words first, and believed as far as the two agree. Where no heading
 * has both, nothing is known, and a bare number is believed only a little.
 */
export type NumberingStyle = {
  /** How far whole numbers are moved: 1 when "5. Communication" is area 4. */
  readonly offset: number;
  /** Headings whose whole number agrees with their words, once moved. */
  readonly agreeing: number;
  /** Styles of codes ("9a.") that form a run of their own through the scheme. */
  readonly runs: ReadonlySet<string>;
};

/** From here on the words of a heading are sure enough to judge its number by. */
const SURE_WORDING = 0.7;
/** A run is at least this many sections in the order of the scheme. */
const SHORTEST_RUN = 3;

/** The style of all headings of a portfolio together. */
export function numberingStyleOf(entries: readonly Entry[]): NumberingStyle {
  const votes = new Map<number, number>();
  for (const { features } of entries) {
    const { numbering } = features;
    if (numbering.kind !== 'number' || numbering.named) continue;
    const wording = bestWording(features.wordings);
    if (wording === null || wording.score < SURE_WORDING) continue;
    const area = wording.target === 'context' ? 0 : Number(areaOf(wording.target) ?? Number.NaN);
    if (Number.isNaN(area) || (areaOf(wording.target) !== wording.target && area !== 0)) continue;
    const offset = numbering.number - area;
    votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  const offset = mostVoted(votes);
  return { offset, agreeing: votes.get(offset) ?? 0, runs: runsOf(entries, offset) };
}

/** Moves seen in real portfolios: none, or by the context counted as 1. Others are the numbers of an outline. */
const OFFSETS = [0, 1];

function mostVoted(votes: ReadonlyMap<number, number>): number {
  return OFFSETS.reduce(
    (best, offset) => ((votes.get(offset) ?? 0) > (votes.get(best) ?? 0) ? offset : best),
    0,
  );
}

/** The key under which headings that are numbered and placed alike are gathered. */
export function styleKey({ features, level }: Entry): string {
  return `${features.style}@${level === 7 ? 'line' : 'heading'}`;
}

function runsOf(entries: readonly Entry[], offset: number): ReadonlySet<string> {
  const groups = new Map<string, TargetId[]>();
  for (const entry of entries) {
    const { features } = entry;
    const counted =
      features.numbering.kind === 'code' ||
      (features.numbering.kind === 'number' && !features.numbering.named);
    if (!counted || features.part !== null || features.at === 'end') continue;
    const target = numberedTarget(features, offset);
    if (target === null) continue;
    const group = groups.get(styleKey(entry)) ?? [];
    group.push(target);
    groups.set(styleKey(entry), group);
  }
  const claims = worded(entries);
  const runs = new Set<string>();
  for (const [style, targets] of groups) {
    const distinct = new Set(targets);
    const inOrder = targets.every(
      (target, i) => i === 0 || orderOf(target) > orderOf(targets[i - 1] ?? target),
    );
    const free = targets.every((target) => [...(claims.get(target) ?? [])].every((claim) => claim === style));
    const covered = style.includes('a')
      ? distinct.size >= SHORTEST_RUN
      : distinct.size >= AREAS_IN_A_RUN && agreesOnce(entries, style, offset);
    if (covered && inOrder && free) runs.add(style);
  }
  return runs;
}

/** Whole numbers are common, so a run of them must be longer, and agree with the words of one heading at least. */
const AREAS_IN_A_RUN = 4;

function agreesOnce(entries: readonly Entry[], style: string, offset: number): boolean {
  return entries.some((entry) => {
    const target = styleKey(entry) === style ? numberedTarget(entry.features, offset) : null;
    return target !== null && (entry.features.wordings.get(target)?.score ?? 0) >= SURE_WORDING;
  });
}

/** For each target, the styles of the headings whose words name it without doubt. */
function worded(entries: readonly Entry[]): ReadonlyMap<TargetId, ReadonlySet<string>> {
  const claims = new Map<TargetId, Set<string>>();
  for (const entry of entries) {
    for (const target of TARGET_IDS) {
      if ((entry.features.wordings.get(target)?.score ?? 0) < SURE_WORDING) continue;
      const styles = claims.get(target) ?? new Set();
      styles.add(styleKey(entry));
      claims.set(target, styles);
    }
  }
  return claims;
}

/** The section a decimal number stands for, "2.1" being the first section of area 2, when it can be one. */
export function decimalTarget(numbers: readonly number[], offset: number): TargetId | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length > 2) return null;
  const area = areaOfNumber(first - offset);
  return area === null ? null : childOf(area, second);
}

/** The section that stands n-th (from 1) in an area that has several. */
export function childOf(area: string, position: number): TargetId | null {
  const children = TARGET_IDS.filter((target) => areaOf(target) === area && target !== area);
  return children[position - 1] ?? null;
}
