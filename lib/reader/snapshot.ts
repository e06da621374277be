import type { MappedDocument, MappedHeading, Reason } from '../mapping/mapping';
import type { Measures } from '../measures/counts';
import { MAX_HEADING_LENGTH, MAX_HEADINGS, MAX_HREF_LENGTH, MAX_LINKS } from '../portfolio/limits';
import type { DocumentRef, Snapshot, SnapshotHeading } from '../portfolio/snapshot';

/** Most reasons told for a heading, values told for a reason, and lost corrections: the limits of the guard. */
const MAX_REASONS = 12;
const MAX_VALUES = 6;
const MAX_LOST = 500;

/**
 * What is told about a document: made so that it passes the guard whatever the page holds. Headings are cut, since one
 * that is cut can still be recognised; addresses that are too long are left out, since a cut one leads nowhere.
 */
export function snapshotOf(document: DocumentRef, mapped: MappedDocument, measures: Measures): Snapshot {
  return {
    document,
    headings: mapped.headings.slice(0, MAX_HEADINGS).map(headingOf),
    sections: measures.sections,
    whole: measures.whole,
    links: measures.links.filter(({ href }) => href.length <= MAX_HREF_LENGTH).slice(0, MAX_LINKS),
    lostCorrections: mapped.lostCorrections.slice(0, MAX_LOST),
  };
}

/** The first characters of a text, without half a character at the end. */
export function cut(text: string, longest: number = MAX_HEADING_LENGTH): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
}

function headingOf(heading: MappedHeading): SnapshotHeading {
  const { id, level, role, source } = heading;
  return {
    id,
    level,
    text: cut(heading.text),
    section: role.kind === 'section' || role.kind === 'part' ? role.section : null,
    part: role.kind === 'part' ? role.part : null,
    principle: role.kind === 'principle' ? role.principle : null,
    closing: role.kind === 'closing',
    confidence: heading.confidence,
    suggestion: role.kind === 'topic' ? role.suggestion : null,
    reasons: heading.reasons.slice(0, MAX_REASONS).map(reasonOf),
    source,
  };
}

function reasonOf({ code, values }: Reason): SnapshotHeading['reasons'][number] {
  return { code, values: values.slice(0, MAX_VALUES).map((value) => cut(value)) };
}
