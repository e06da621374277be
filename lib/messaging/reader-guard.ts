import type { ToReader } from './protocol';

/**
 * The guard of `toReaderSchema` written out, for readers alone: they run in every editing page of a host, so each byte
 * counts, and the schemas of the whole protocol are a sixth of what a reader may weigh. A test holds both against each
 * other.
 */
export function isToReader(raw: unknown): raw is ToReader {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return false;
  if (raw.kind === 'stop') return true;
  if (raw.kind === 'reveal') return 'block' in raw && isId(raw.block);
  return (
    raw.kind === 'set-context' &&
    'document' in raw &&
    isId(raw.document) &&
    'wanted' in raw &&
    typeof raw.wanted === 'boolean'
  );
}

/** The limit of `blockId` of the protocol. */
const LONGEST_ID = 2_000;

function isId(raw: unknown): boolean {
  return typeof raw === 'string' && raw.length <= LONGEST_ID;
}
