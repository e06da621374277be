import type { PrincipleNumber, TargetId } from '../scheme/ids';
import type { Entry } from './features';
import type { HeadingRole, MappedHeading, OwnTitles } from './mapping';
import type { NumberingStyle } from './numbering-style';
import { partSection } from './part-section';
import { type Above, reason, reasonsFor } from './reasons';

/** Below this share of all readings nothing is even suggested. */
export const SUGGESTION_LINE = 0.12;

/** How sure a line of a contents list is none of the sections it names. */
const LISTED = 0.9;
/** How sure the name of a part, a principle or a closing piece is; set by hand, they are rarely anything else. */
const NAMED = 0.95;

/** What the readings of the whole outline say of one heading. */
export type Finding = {
  /** The target it opens; null below the confidence line. */
  readonly opens: TargetId | null;
  /** The likeliest target, above the line or below. */
  readonly best: TargetId | null;
  /** Share of all readings that agree on `best`. */
  readonly share: number;
};

/** What stands around a heading once everything was decided. */
export type Surroundings = {
  readonly above: Above;
  readonly style: NumberingStyle;
  readonly titles: OwnTitles;
  /** Whether the heading is a line of a contents list. */
  readonly list: 'contents' | 'none';
  /** The principle it names; null when it names none. */
  readonly principle: PrincipleNumber | null;
};

type Judged = Pick<MappedHeading, 'role' | 'confidence' | 'reasons'>;

/** The role of a heading, how sure it is, and why. */
export function judge(
  entry: Entry,
  finding: Finding,
  { above, style, titles, list, principle }: Surroundings,
): Judged {
  if (entry.correction !== null) {
    const { answer } = entry.correction;
    const role: HeadingRole =
      answer.kind === 'section'
        ? { kind: 'section', section: answer.section }
        : answer.kind === 'part'
          ? { kind: 'part', part: answer.part, section: null }
          : { kind: 'topic', suggestion: null };
    return { role, confidence: 1, reasons: [reason('corrected')] };
  }
  if (list === 'contents') return { role: TOPIC, confidence: LISTED, reasons: [reason('contents')] };
  const { features } = entry;
  const part = partSection(features);
  if (part !== null) {
    return {
      role: { kind: 'part', part: part.part, section: part.section },
      confidence: NAMED,
      reasons: [reason('part_name', part.part)],
    };
  }
  if (principle !== null) {
    return {
      role: { kind: 'principle', principle },
      confidence: NAMED,
      reasons: [reason('principle_words', String(principle))],
    };
  }
  if (features.closing)
    return { role: { kind: 'closing' }, confidence: NAMED, reasons: [reason('closing_words')] };
  if (finding.opens !== null) {
    return {
      role: { kind: 'section', section: finding.opens },
      confidence: finding.share,
      reasons: reasonsFor(entry, finding.opens, above, style, titles),
    };
  }
  const suggestion = finding.best !== null && finding.share >= SUGGESTION_LINE ? finding.best : null;
  return {
    role: { kind: 'topic', suggestion },
    confidence: suggestion === null ? 1 - finding.share : finding.share,
    reasons: suggestion === null ? [] : reasonsFor(entry, suggestion, above, style, titles),
  };
}

const TOPIC: HeadingRole = { kind: 'topic', suggestion: null };
