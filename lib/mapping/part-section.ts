import type { Part, TargetId } from '../scheme/ids';
import type { Features } from './features';
import { numberingOf, targetOfCode } from './numbering';
import { bestWording, wordingsOf } from './wording';

/**
 * The section that a part heading names itself: "1a Description", "Legislation: reflection", "Evidence for 2b". Only a
 * code or a title says so; "Reflection on legislation" is about legislation and stays where it stands.
 */
export type PartSection = { readonly part: Part; readonly section: TargetId | null };

/** A title beside the name of a part must fit this well. */
const SURE_TITLE = 0.72;
/** Sections that have no parts: "Reflection and future plans" opens the future plans. */
const WITHOUT_PARTS: ReadonlySet<TargetId> = new Set(['context', 'future', 'confirmation', 'assessor']);

/** The part of a heading with the section it names; null when the heading is no part. */
export function partSection(features: Features): PartSection | null {
  const { part } = features;
  if (part === null) return null;
  const whole = features.best;
  if (whole !== null && WITHOUT_PARTS.has(whole.target) && whole.score >= SURE_TITLE) return null;
  const section = part.beside === '' ? null : sectionBeside(part.beside);
  if (part.when === 'if-section' && section === null) return null;
  return { part: part.part, section };
}

function sectionBeside(beside: string): TargetId | null {
  const { numbering, rest, style } = numberingOf(beside);
  if (numbering.kind === 'code') return targetOfCode(numbering.area, numbering.letter);
  const best = bestWording(wordingsOf(rest));
  if (best !== null && best.score >= SURE_TITLE && !WITHOUT_PARTS.has(best.target)) return best.target;
  // "4 Reflection" is section 4's, as "1a Reflection" is 1a's; "4. Reflection" is the fourth of a list.
  const direct = numbering.kind === 'number' && (numbering.named || style === '9');
  if (direct && (numbering.number === 4 || numbering.number === 6)) return numbering.number === 4 ? '4' : '6';
  return null;
}
