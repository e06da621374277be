import type { Outline } from '../document/outline';
import type { TargetId } from '../scheme/ids';
import { NOTHING_AROUND, sitesIn } from './around';
import { contentsLines } from './contents';
import { matchCorrections } from './corrections';
import { decode, type Shares, type Site } from './decode';
import { type Entry, entriesOf } from './features';
import { type Finding, judge } from './judge';
import type { Correction, MappedDocument, MappedHeading, OwnTitles } from './mapping';
import { withoutListNumbers } from './numbered-lists';
import { type NumberingStyle, numberingStyleOf } from './numbering-style';
import { orderSpecialists, suggestSpecialists } from './own-titles';
import { partSection } from './part-section';
import { principlesIn } from './principle-runs';
import type { Above } from './reasons';
import { candidatesOf } from './score';

/** What the candidate has said, which always wins. */
export type MappingContext = {
  /** Corrections of the documents, by index; a document without any may be left out. */
  readonly corrections?: readonly (readonly Correction[])[];
  readonly titles?: OwnTitles;
};

/** Below this share of all readings a heading stays unmapped and is asked about. */
export const CONFIDENCE_LINE = 0.6;
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
  const written = entriesOf(
    outlines,
    matched.map((match) => match.byHeading),
  );
  const entries = withoutListNumbers(written, numberingStyleOf(written).offset);
  const style = numberingStyleOf(entries);
  const contents = contentsLines(entries, style.offset);
  const principles = principlesIn(entries);
  const sites = sitesIn(
    entries,
    entries.map((entry, i) =>
      contents.has(i) || (principles.has(i) && entry.correction === null)
        ? PASSES
        : siteOf(entry, style, titles),
    ),
    style.offset,
  );
  const findings = findingsOf(entries, sites);
  const above = aboveOf(entries, findings);
  const judged = entries.map((entry, i) =>
    judge(entry, findings[i] ?? NOTHING, {
      above: above[i] ?? NOTHING_ABOVE,
      style,
      titles,
      list: contents.has(i) ? 'contents' : 'none',
      principle: principles.get(i) ?? null,
    }),
  );
  return outlines.map((outline, document) => {
    const own = entries.flatMap((entry, i) => (entry.document === document ? [{ entry, i }] : []));
    return {
      title: outline.title,
      opens: own.flatMap(({ entry, i }) => (entry.index < 0 ? [findings[i]?.opens ?? null] : []))[0] ?? null,
      headings: own.flatMap(({ entry, i }): MappedHeading[] => {
        const heading = outline.headings[entry.index];
        const answer = judged[i];
        if (heading === undefined || answer === undefined) return [];
        return [{ ...heading, ...answer, source: entry.correction === null ? 'detected' : 'corrected' }];
      }),
      lostCorrections: matched[document]?.lost ?? [],
    };
  });
}

const PASSES: Site = { kind: 'passes' };
const NOTHING: Finding = { opens: null, best: null, share: 0 };
const NOTHING_ABOVE: Above = { inForce: null, last: null };

function siteOf(entry: Entry, style: NumberingStyle, titles: OwnTitles): Site {
  const { correction, features } = entry;
  if (correction !== null) {
    const { answer } = correction;
    if (answer.kind === 'section') return { kind: 'opens', target: answer.section };
    return answer.kind === 'part' ? { kind: 'part', target: null } : PASSES;
  }
  const part = partSection(features);
  if (part !== null) {
    // "1a Description" says which section it is in, so what follows stands there.
    return { kind: 'part', target: entry.level > 0 ? part.section : null };
  }
  if (features.closing) return PASSES;
  return { kind: 'open', candidates: candidatesOf(entry, style, titles), ...NOTHING_AROUND };
}

/** What the readings say of each entry, and what only the finished picture tells: which specialist area is which. */
function findingsOf(entries: readonly Entry[], sites: readonly Site[]): readonly Finding[] {
  const shares = decode(entries, sites);
  const plain = entries.map((entry, i) => likeliest(entry, shares[i] ?? new Map()));
  const opened = plain.map((finding) => finding.opens);
  const specialists = orderSpecialists(entries, opened);
  const below = suggestSpecialists(entries, opened, (i) => sites[i]?.kind !== 'open');
  return plain.map((finding, i): Finding => {
    const specialist = specialists.get(i);
    if (specialist !== undefined) {
      return { opens: specialist, best: specialist, share: Math.min(BY_ORDER, finding.share) };
    }
    if (finding.opens !== null) return finding;
    const topic = below.get(i);
    if (topic !== undefined) return { opens: null, best: topic, share: TOPIC_BELOW };
    // "Future plans and confirmation" above both: there is nothing to ask.
    return finding.best !== null && opensBelow(entries, opened, i, finding.best)
      ? { ...finding, best: null }
      : finding;
  });
}

function likeliest(entry: Entry, shares: Shares): Finding {
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

function opensBelow(
  entries: readonly Entry[],
  opened: readonly (TargetId | null)[],
  at: number,
  target: TargetId,
): boolean {
  const entry = entries[at];
  for (let i = at + 1; i < entries.length; i++) {
    const other = entries[i];
    if (entry === undefined || other === undefined) return false;
    if (other.document !== entry.document || other.level <= entry.level) return false;
    if (opened[i] === target) return true;
  }
  return false;
}

/** For each entry, what stood above it: only what its own document opened is in force. */
function aboveOf(entries: readonly Entry[], findings: readonly Finding[]): readonly Above[] {
  let above = NOTHING_ABOVE;
  return entries.map((entry, i) => {
    if (entries[i - 1]?.document !== entry.document) above = { ...above, inForce: null };
    const here = above;
    const opens = findings[i]?.opens ?? null;
    if (opens !== null) above = { inForce: opens, last: opens };
    return here;
  });
}
