import type { Notice } from '../../lib/view/notice-model';
import type { MessageKey } from '../../lib/view/text';

type RefusalReason = Extract<Notice, { kind: 'refused' }>['reason'];

/** The key of the sentence that says why something was not saved. */
export function refusalKey(reason: RefusalReason): MessageKey {
  return `ui_refused_${KEYS[reason]}`;
}

const KEYS = {
  'unknown-portfolio': 'unknown_portfolio',
  'nothing-to-undo': 'nothing_to_undo',
  'changed-since': 'changed_since',
  'home-taken': 'home_taken',
  invalid: 'invalid',
  'storage-full': 'storage_full',
  'storage-failed': 'storage_failed',
  'newer-version': 'newer_version',
  'migration-failed': 'migration_failed',
  'extension-updated': 'extension_updated',
  stopped: 'stopped',
} as const satisfies Record<RefusalReason, string>;
