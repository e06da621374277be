import type { MappedDocument, MappedHeading, Reason } from '../mapping/mapping';
import { flatRole } from './heading-role';
import { cut } from './limits';
import type { MeasuredOutline, OutlineHeading } from './measured-outline';
import type { Snapshot, SnapshotHeading, StoredSnapshot } from './snapshot';

/** Most reasons held for a heading, values held for a reason, and lost corrections: the limits of the guard. */
const MAX_REASONS = 12;
const MAX_VALUES = 6;
const MAX_LOST = 500;

/** A confidence is held in thousandths: what differs by less is the same to everybody. */
const CONFIDENCE_STEPS = 1_000;

/** What is known of a document that was mapped. `looksLikePortfolio`: of the document mapped by itself. */
export function snapshotOf(
  { document, headings, stretches }: MeasuredOutline,
  mapped: MappedDocument,
  looksLikePortfolio: boolean,
): Snapshot {
  return {
    document,
    headings: headings.flatMap((heading, at) => {
      const found = mapped.headings[at];
      return found === undefined ? [] : [headingOf(heading, found)];
    }),
    stretches,
    opens: mapped.opens,
    looksLikePortfolio,
    lostCorrections: mapped.lostCorrections.slice(0, MAX_LOST),
  };
}

function headingOf(heading: OutlineHeading, found: MappedHeading): SnapshotHeading {
  return {
    ...heading,
    ...flatRole(found.role),
    confidence: Math.round(found.confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS,
    reasons: found.reasons.slice(0, MAX_REASONS).map(reasonOf),
    source: found.source,
  };
}

function reasonOf({ code, values }: Reason): SnapshotHeading['reasons'][number] {
  return { code, values: values.slice(0, MAX_VALUES).map((value) => cut(value)) };
}

/** What the reader told, as a snapshot still has it. */
export function outlineOf({ document, headings, stretches }: Snapshot): MeasuredOutline {
  return {
    document,
    headings: headings.map(({ id, level, text, followed }) => ({ id, level, text, followed })),
    stretches,
  };
}

/** A snapshot as it is stored: without what the guard fills in again. Most headings have most of it. */
export function packed({ document, headings, stretches, opens, ...rest }: Snapshot): StoredSnapshot {
  return {
    document,
    headings: headings.map(packedHeading),
    stretches,
    ...(opens !== null && { opens }),
    looksLikePortfolio: rest.looksLikePortfolio,
    lostCorrections: rest.lostCorrections,
    ...(rest.measuredAt !== undefined && { measuredAt: rest.measuredAt }),
  };
}

function packedHeading(heading: SnapshotHeading): StoredSnapshot['headings'][number] {
  const { id, level, text, followed, section, part, principle, closing, confidence } = heading;
  const { suggestion, reasons, source } = heading;
  return {
    id,
    level,
    text,
    ...(followed !== 'by-text' && { followed }),
    ...(section !== null && { section }),
    ...(part !== null && { part }),
    ...(principle !== null && { principle }),
    ...(closing && { closing }),
    confidence,
    ...(suggestion !== null && { suggestion }),
    ...(reasons.length > 0 && { reasons }),
    ...(source !== 'detected' && { source }),
  };
}
