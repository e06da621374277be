import type { UnreadableReason } from '../../lib/view/phase';
import { useTexts } from '../common/texts-context';
import { MessageCard } from './MessageCard';

const KEYS = {
  'signed-out': 'signed_out',
  'export-blocked': 'export_blocked',
  'rate-limited': 'rate_limited',
  'still-loading': 'still_loading',
  'no-headings': 'no_headings',
  'unsupported-view': 'unsupported_view',
  'permission-missing': 'permission_missing',
  'frame-unreachable': 'frame_unreachable',
  'extension-updated': 'extension_updated',
} as const satisfies Record<UnreadableReason, string>;

type Props = { readonly reason: UnreadableReason };

/** Why the page cannot be read just now, and the one thing to do about it. */
export function Unreadable({ reason }: Props) {
  const { t } = useTexts();
  const key = KEYS[reason];
  return (
    <MessageCard title={t(`ui_reason_${key}_title`)} text={t(`ui_reason_${key}_why`)}>
      <p class="next-step">{t(`ui_reason_${key}_next`)}</p>
    </MessageCard>
  );
}
