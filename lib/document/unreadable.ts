/**
 * Why a document cannot be read just now: the one list of all named reasons, from whoever gives them (a platform, its
 * reader, or the connection). Each has a message that says why, and what to do.
 */
export const UNREADABLE_REASONS = [
  'signed-out',
  'export-blocked',
  'rate-limited',
  'still-loading',
  'no-headings',
  'no-page-open',
  'unsupported-view',
  'page-builder',
  'permission-missing',
  'frame-unreachable',
  'extension-updated',
  'script-blocked',
] as const;

/** A named reason for not reading. */
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];
