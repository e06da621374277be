import type { UnreadableReason } from '../../lib/view/phase';

/** The middle of the message keys of each named reason: "ui_reason_<key>_title", "_why" and "_next". */
export const REASON_KEYS = {
  'signed-out': 'signed_out',
  'export-blocked': 'export_blocked',
  'rate-limited': 'rate_limited',
  'still-loading': 'still_loading',
  'no-headings': 'no_headings',
  'no-page-open': 'no_page_open',
  'unsupported-view': 'unsupported_view',
  'page-builder': 'page_builder',
  'permission-missing': 'permission_missing',
  'frame-unreachable': 'frame_unreachable',
  'extension-updated': 'extension_updated',
  'script-blocked': 'script_blocked',
} as const satisfies Record<UnreadableReason, string>;
