import type { UnreadableReason } from '../../lib/view/phase';
import { REASON_KEYS } from '../common/reason-keys';
import { useTexts } from '../common/texts-context';
import { MessageCard } from './MessageCard';

type Props = { readonly reason: UnreadableReason };

/** Why the page cannot be read just now, and the one thing to do about it. */
export function Unreadable({ reason }: Props) {
  const { t } = useTexts();
  const key = REASON_KEYS[reason];
  return (
    <MessageCard title={t(`ui_reason_${key}_title`)} text={t(`ui_reason_${key}_why`)}>
      <p class="next-step">{t(`ui_reason_${key}_next`)}</p>
    </MessageCard>
  );
}
