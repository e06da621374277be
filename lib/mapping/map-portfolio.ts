import type { Outline } from '../document/outline';
import type { TargetId } from '../scheme/ids';
import { contentsLines } from './contents';
import { matchCorrections } from './corrections';
import { decode, type Shares, type Site } from './decode';
import { type Entry, entriesOf } from './features';
import type { Correction, HeadingRole, MappedDocument, MappedHeading, OwnTitles } from './mapping';
import { type NumberingStyle, numberingStyleOf } from './numbering-style';
import { orderSpecialists, suggestSpecialists } from './own-titles';
import { partSection } from './part-section';
import { type Above, reason, reasonsFor } from './reasons';
import { candidatesOf } from './score';

/** What the candidate has said, which always wins. */
export type MappingContext = {
  /** Corrections of the documents, by index; a document without any may be left out. */
  readonly corrections?: readonly (readonly Correction[])[];
  readonly titles?: OwnTitles;
};

/** Below this share of all readings a heading stays unmapped and is asked about. */
export const CONFIDENCE_LINE = 0.6;
/** Below this share nothing is even suggested. */
export const SUGGESTION_LINE = 0.12;
/** A page title must be surer than a heading: it puts all text above the first heading into its section. */
const TITLE_LINE = 0.75;

/** How sure a title of the candidate's own is, when only its order tells which of the two areas it is. */
const BY_ORDER = 0.8;
/** How sure the suggestion is that a topic below area 5 is a specialist title. */
const TOPIC_BELOW = 0.4;

/**
 * Maps the headings of all documents of one portfolio together, in their order.
 *
 * Each heading is first taken apart (number, words, names of parts and principles); then all readings of the whole
 * outline are weighed (decode.ts); then what only the finished picture tells is added: which specialist area is which.
 */
export function mapPortfolio(
  outlines: readonly Outline[],
  context: MappingContext = {},
): readonly MappedDocument[] {
  const titles = context.titles ?? {};
  const matched = outlines.map((outline, i) =>
    matchCorrections(outline.headings, context.corrections?.[i] ?? []),
  );
  const entries = entriesOf(
    outlines,
    matched.map((match) => match.byHeading),
  );
  const style = numberingStyleOf(entries);
  const contents = contentsLines(entries, style.offset);
  const sites = entries.map((entry, i) => (contents.has(i) ? PASSES : siteOf(entry, style, titles)));
  const shares = decode(entries, sites);
  const found = entries.map((entry, i) => findingOf(entry, shares[i] ?? new Map()));
  const opened = found.map((finding) => finding.opens);
  const specialists = orderSpecialists(entries, opened);
  const below = suggestSpecialists(entries, opened, (i) => sites[i]?.kind !== 'open');

  const documents = outlines.map((outline, i) => ({
    title: outline.title,
    opens: null as TargetId | null,
    headings: [] as MappedHeading[],
    lostCorrections: matched[i]?.lost ?? [],
  }));
  const openedBelow = (at: number, target: TargetId): boolean => {
    const end = entries.findIndex(
      (other, i) =>
        i > at && (other.document !== entries[at]?.document || other.level <= (entries[at]?.level ?? 0)),
    );
    return opened.slice(at + 1, end < 0 ? undefined : end).includes(target);
  };
  let above: Above = { inForce: null, last: null };
  entries.forEach((entry, i) => {
    const document = documents[entry.document];
    const outline = outlines[entry.document];
    if (document === undefined || outline === undefined) return;
    if (entry.index <= 0 && entries[i - 1]?.document !== entry.document) above = { ...above, inForce: null };
    const target = specialists.get(i) ?? found[i]?.opens ?? null;
    const finding: Finding = {
      opens: target,
      best: target ?? below.get(i) ?? found[i]?.best ?? null,
      share: specialists.has(i)
        ? Math.min(BY_ORDER, found[i]?.share ?? 0)
        : target === null && below.has(i)
          ? TOPIC_BELOW
          : (found[i]?.share ?? 0),
    };
    if (entry.index < 0) {
      document.opens = finding.share >= TITLE_LINE ? target : null;
    } else {
      const heading = outline.headings[entry.index];
      if (heading !== undefined) {
        const source = entry.correction === null ? 'detected' : 'corrected';
        // "Future plans and confirmation" above both: there is nothing to ask.
        const settled = finding.best !== null && target === null && openedBelow(i, finding.best);
        const asked = settled ? { ...finding, best: null } : finding;
        const judged = judge(entry, asked, contents.has(i), above, style, titles);
        document.headings.push({ ...heading, ...judged, source });
      }
    }
    const opens = entry.index < 0 ? document.opens : target;
    if (opens !== null) above = { inForce: opens, last: opens };
  });
  return documents;
}

const PASSES: Site = { kind: 'passes' };

function siteOf(entry: Entry, style: NumberingStyle, titles: OwnTitles): Site {
  const { correction, features } = entry;
  if (correction !== null) {
    return correction.answer.kind === 'section'
      ? { kind: 'opens', target: correction.answer.section }
      : PASSES;
  }
  const part = partSection(features);
  if (part !== null) {
    // "1a Description" says which section it is in, so what follows stands there.
    return { kind: 'part', target: entry.level > 0 ? part.section : null };
  }
  if (features.principle !== null || features.closing) return PASSES;
  return { kind: 'open', candidates: candidatesOf(entry, style, titles) };
}

type Finding = { readonly opens: TargetId | null; readonly best: TargetId | null; readonly share: number };

function findingOf(entry: Entry, shares: Shares): Finding {
  let best: TargetId | null = null;
  let share = 0;
  for (const [target, weight] of shares) {
    if (weight > share) {
      best = target;
      share = weight;
    }
  }
  const line = entry.index < 0 ? TITLE_LINE : CONFIDENCE_LINE;
  return { opens: share >= line ? best : null, best, share };
}

type Judged = Pick<MappedHeading, 'role' | 'confidence' | 'reasons'>;

function judge(
  entry: Entry,
  finding: Finding,
  inContents: boolean,
  above: Above,
  style: NumberingStyle,
  titles: OwnTitles,
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
  if (inContents) return { role: TOPIC, confidence: 0.9, reasons: [reason('contents')] };
  const { features } = entry;
  const part = partSection(features);
  if (part !== null) {
    return {
      role: { kind: 'part', part: part.part, section: part.section },
      confidence: 0.95,
      reasons: [reason('part_name', part.part)],
    };
  }
  if (features.principle !== null) {
    return {
      role: { kind: 'principle', principle: features.principle },
      confidence: 0.95,
      reasons: [reason('principle_words', String(features.principle))],
    };
  }
  if (features.closing)
    return { role: { kind: 'closing' }, confidence: 0.95, reasons: [reason('closing_words')] };
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
