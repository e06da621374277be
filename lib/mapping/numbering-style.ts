import { areaOf, TARGET_IDS, type TargetId } from '../scheme/ids';
import { type Entry, numberedTarget, orderOf } from './features';
import { areaOfNumber } from './numbering';

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
  /** Styles that form a run of their own through the scheme; asked with `isInRun`. */
  readonly runs: ReadonlySet<string>;
  /** Whether the outline has headings for areas; `absent` when it names sections and no area. */
  readonly areas: 'named' | 'absent' | 'unknown';
};

/** From here on the words of a heading are sure enough to judge its number by. */
const SURE_WORDING = 0.7;
/** A run is at least this many sections in the order of the scheme. */
const SHORTEST_RUN = 3;

/** The style of all headings of a portfolio together. */
export function numberingStyleOf(entries: readonly Entry[]): NumberingStyle {
  const votes = new Map<number, number>();
  for (const { features } of entries) {
    const { numbering, best } = features;
    if ((numbering.kind !== 'number' && numbering.kind !== 'code') || numbering.named) continue;
    if (best === null || best.score < SURE_WORDING) continue;
    const area = best.target === 'context' ? 0 : Number(areaOf(best.target) ?? Number.NaN);
    const whole = areaOf(best.target) === best.target || area === 0;
    if (Number.isNaN(area) || whole !== (numbering.kind === 'number')) continue;
    const offset = (numbering.kind === 'number' ? numbering.number : Number(numbering.area)) - area;
    votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  const offset = mostVoted(votes);
  return { offset, agreeing: votes.get(offset) ?? 0, runs: runsOf(entries, offset), areas: areasOf(entries) };
}

/** Moves seen in real portfolios: none, or by the context counted as 1. Others are the numbers of an outline. */
const OFFSETS = [0, 1];

function mostVoted(votes: ReadonlyMap<number, number>): number {
  return OFFSETS.reduce(
    (best, offset) => ((votes.get(offset) ?? 0) > (votes.get(best) ?? 0) ? offset : best),
    0,
  );
}

/**
 * The key under which headings that are numbered and placed alike are gathered: "1a." and "4." are one style, since areas 4
 * and 6 have no letters.
 */
export function styleKey({ features, level }: Entry): string {
  return `${features.style.replace(/9\s?a/u, '9')}|${level === 7 ? 'line' : 'heading'}`;
}

/**
 * Styles that run through the scheme by themselves: at least three codes, or four whole numbers of which one agrees with
 * its words, in order and with no other heading that names the same sections in words. Whole numbers join the run of
 * codes in their style where they keep its order; where they do not, they number something else.
 */
function runsOf(entries: readonly Entry[], offset: number): ReadonlySet<string> {
  const numbered = entries.flatMap((entry) => {
    const { features } = entry;
    const { numbering } = features;
    const counted = numbering.kind === 'code' || (numbering.kind === 'number' && !numbering.named);
    const target =
      counted && features.part === null && features.at === 'start' ? numberedTarget(features, offset) : null;
    return target === null ? [] : [{ style: styleKey(entry), kind: numbering.kind, target, entry }];
  });
  const claims = worded(entries);
  const runs = new Set<string>();
  for (const style of new Set(numbered.map((item) => item.style))) {
    const alike = numbered.filter((item) => item.style === style);
    const codes = alike.filter((item) => item.kind === 'code');
    const agrees = alike.some(
      ({ entry, target }) => (entry.features.wordings.get(target)?.score ?? 0) >= SURE_WORDING,
    );
    const free = (items: typeof alike) =>
      items.every(({ target }) => [...(claims.get(target) ?? [])].every((claim) => claim === style));
    if (codes.length >= SHORTEST_RUN && inOrder(codes) && free(codes)) {
      runs.add(`code|${style}`);
      if (inOrder(alike) && free(alike)) runs.add(`number|${style}`);
    } else if (
      codes.length === 0 &&
      alike.length >= AREAS_IN_A_RUN &&
      agrees &&
      inOrder(alike) &&
      free(alike)
    ) {
      runs.add(`number|${style}`);
    }
  }
  return runs;
}

/** Whole numbers are common, so a run of them alone must be longer. */
const AREAS_IN_A_RUN = 4;

function inOrder(items: readonly { readonly target: TargetId }[]): boolean {
  return items.every(({ target }, i) => i === 0 || orderOf(target) > orderOf(items[i - 1]?.target ?? target));
}

/** Whether a heading belongs to such a run. */
export function isInRun(entry: Entry, style: NumberingStyle): boolean {
  return style.runs.has(`${entry.features.numbering.kind}|${styleKey(entry)}`);
}

/** Areas that leave no doubt when they are named: 2 can be taken for 2a, a lone 5 is a section, so are 4 and 6. */
const PLAIN_AREAS: readonly TargetId[] = ['1', '3'];
const PLAIN_SECTIONS: readonly TargetId[] = ['1a', '1b', '1c', '2b', '3a', '3b'];

function areasOf(entries: readonly Entry[]): NumberingStyle['areas'] {
  const best = entries.flatMap(({ features }) => {
    const wording = features.best;
    return wording !== null && wording.score >= SURE_WORDING ? [wording.target] : [];
  });
  const named = entries.some(
    ({ features }) => features.numbering.kind === 'number' && features.numbering.named,
  );
  if (named || best.some((target) => PLAIN_AREAS.includes(target))) return 'named';
  return best.filter((target) => PLAIN_SECTIONS.includes(target)).length >= 2 ? 'absent' : 'unknown';
}

/** For each target, the styles of the headings whose words name it without doubt. */
function worded(entries: readonly Entry[]): ReadonlyMap<TargetId, ReadonlySet<string>> {
  const claims = new Map<TargetId, Set<string>>();
  entries.forEach((entry, i) => {
    const above = entries[i - 1];
    // Right below a number alone the words spell out what it means; they claim nothing against it.
    if (above !== undefined && above.document === entry.document && above.features.bare) return;
    for (const target of TARGET_IDS) {
      if ((entry.features.wordings.get(target)?.score ?? 0) < SURE_WORDING) continue;
      const styles = claims.get(target) ?? new Set();
      styles.add(styleKey(entry));
      claims.set(target, styles);
    }
  });
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
