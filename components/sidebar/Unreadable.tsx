import type { UnreadableReason } from '../../lib/view/phase';
import { REASON_KEYS } from '../common/reason-keys';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { MessageCard } from './MessageCard';
import { useModel } from './model-context';

type Props = { readonly reason: UnreadableReason };

/** Why the page cannot be read just now, and the one thing to do about it. */
export function Unreadable({ reason }: Props) {
  const { t } = useTexts();
  const { connection } = useModel();
  const key = REASON_KEYS[reason];
  return (
    <MessageCard title={t(`ui_reason_${key}_title`)} text={t(`ui_reason_${key}_why`)}>
      <p class="next-step">{t(`ui_reason_${key}_next`)}</p>
      {reason === 'script-blocked' && (
        <TextButton onClick={connection.tryAgain}>{t('ui_try_again')}</TextButton>
      )}
    </MessageCard>
  );
}
