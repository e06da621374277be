import { areaOf, type TargetId } from '../scheme/ids';
import { type Entry, numberedTarget } from './features';
import type { OwnTitles, Reason } from './mapping';
import { childOf, decimalTarget, type NumberingStyle } from './numbering-style';
import { isOwnTitle } from './own-titles';

/**
 * Why a heading was given its section, in the order a person would say it. The messages are `reason_<code>` in
 * _locales; `words_of` reads "four of five title words".
 */

/** What stood above a heading once everything was decided. */
export type Above = {
  /** The target in force just above, in the same document; null when none is. */
  readonly inForce: TargetId | null;
  /** The target opened last, in this document or one before it. */
  readonly last: TargetId | null;
};

/** The reasons for giving `target` to a heading. */
export function reasonsFor(
  entry: Entry,
  target: TargetId,
  above: Above,
  style: NumberingStyle,
  titles: OwnTitles,
): readonly Reason[] {
  if (entry.correction !== null) return [reason('corrected')];
  const reasons: Reason[] = [];
  if (isOwnTitle(entry, target, titles)) reasons.push(reason('own_title'));
  const number = numberReason(entry, target, above, style);
  if (number !== null) reasons.push(number);
  const wording =
    entry.features.wordings.get(target) ?? entry.features.wordings.get(areaOf(target) ?? target);
  if (wording !== undefined && wording.score >= WORTH_SAYING) {
    reasons.push(
      wording.found >= wording.of
        ? reason('all_words')
        : reason('words_of', String(wording.found), String(wording.of)),
    );
  }
  if (entry.level === 0) reasons.push(reason('page_title'));
  if (
    above.inForce !== null &&
    areaOf(above.inForce) === areaOf(target) &&
    above.inForce === areaOf(target)
  ) {
    reasons.push(reason('under_area', above.inForce));
  } else if (above.last !== null && above.last !== target) {
    reasons.push(reason('after', above.last));
  }
  return reasons;
}

/** Below this a heading shares a word with the title by chance. */
const WORTH_SAYING = 0.3;

function numberReason(entry: Entry, target: TargetId, above: Above, style: NumberingStyle): Reason | null {
  const { features } = entry;
  const { numbering } = features;
  if (features.counted === target) return reason('counted', target);
  if (features.inner === target) return reason('numbered', target);
  if (numbering.kind === 'letter') {
    const area = above.inForce === null ? null : areaOf(above.inForce);
    const child = area === null ? null : childOf(area, 'abc'.indexOf(numbering.letter) + 1);
    return child === target && area !== null ? reason('letter_under', numbering.letter, area) : null;
  }
  const named =
    numbering.kind === 'decimal'
      ? decimalTarget(numbering.numbers, style.offset)
      : numberedTarget(features, style.offset);
  if (named === target)
    return reason(style.offset !== 0 && numbering.kind === 'number' ? 'numbered_moved' : 'numbered', target);
  if (named === null || numbering.kind === 'none') return null;
  return named === areaOf(target) ? reason('numbered_area', named) : reason('number_disagrees', named);
}

/** A reason of this code, with what goes into its message. */
export function reason(code: string, ...values: readonly string[]): Reason {
  return { code, values };
}
