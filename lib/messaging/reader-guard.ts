import { PARTS, TARGET_IDS } from '../scheme/ids';
import type { ToReader } from './protocol';

/**
 * The guard of `toReaderSchema` written out, for readers alone: they run in every editing page of a host, so each byte
 * counts, and the schemas of the whole protocol are a sixth of what a reader may weigh. A test holds both against each
 * other.
 */
export function isToReader(raw: unknown): raw is ToReader {
  if (!isRecord(raw)) return false;
  if (raw.kind === 'reveal') return isText(raw.block, LONGEST_ID);
  return (
    raw.kind === 'set-context' &&
    isText(raw.document, LONGEST_ID) &&
    typeof raw.wanted === 'boolean' &&
    Array.isArray(raw.corrections) &&
    raw.corrections.every(isCorrection) &&
    isRecord(raw.titles) &&
    Object.entries(raw.titles).every(
      ([key, title]) => RESERVED.includes(key) || (TITLED.includes(key) && typeof title === 'string'),
    )
  );
}

// The limits of the schemas: `blockId` of the protocol, `correctionSchema` and `TITLED_SECTIONS` of lib/portfolio.
const LONGEST_ID = 2_000;
const LONGEST_CORRECTION_ID = 100;
const LONGEST_HEADING = 300;
const DEEPEST_LEVEL = 7;
const TITLED: readonly string[] = ['5a', '5b', '6'];
/** Keys that the schemas pass over in records. Nothing looks them up. */
const RESERVED: readonly string[] = ['__proto__', 'prototype', 'constructor'];

function isCorrection(raw: unknown): boolean {
  return (
    isRecord(raw) &&
    isText(raw.id, LONGEST_CORRECTION_ID) &&
    isText(raw.text, LONGEST_HEADING) &&
    isWhole(raw.level, 1, DEEPEST_LEVEL) &&
    isWhole(raw.occurrence, 0, Number.POSITIVE_INFINITY) &&
    (raw.before === null || isText(raw.before, LONGEST_HEADING)) &&
    (raw.after === null || isText(raw.after, LONGEST_HEADING)) &&
    isAnswer(raw.answer)
  );
}

function isAnswer(raw: unknown): boolean {
  if (!isRecord(raw)) return false;
  switch (raw.kind) {
    case 'section':
      return isOneOf(raw.section, TARGET_IDS);
    case 'part':
      return isOneOf(raw.part, PARTS);
    default:
      return raw.kind === 'topic';
  }
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null;
}

function isText(raw: unknown, longest: number): boolean {
  return typeof raw === 'string' && raw.length <= longest;
}

function isWhole(raw: unknown, least: number, most: number): boolean {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= least && raw <= most;
}

function isOneOf(raw: unknown, names: readonly string[]): boolean {
  return typeof raw === 'string' && names.includes(raw);
}
