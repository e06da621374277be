import type { UnreadableReason } from '../../lib/view/phase';
import { REASON_KEYS } from '../common/reason-keys';
import { useTexts } from '../common/texts-context';
import { CopyAll } from './CopyAll';
import { MessageCard } from './MessageCard';
import { useModel } from './model-context';

type Props = { readonly reason: UnreadableReason };

/** Why the page cannot be read just now, and the one thing to do about it. */
export function Unreadable({ reason }: Props) {
  const { t } = useTexts();
  const { connection, portfolio } = useModel();
  const key = REASON_KEYS[reason];
  const next = t(`ui_reason_${key}_next`);
  const offersHeadings = reason === 'no-headings' && portfolio.view.value !== null;
  return (
    <MessageCard
      title={t(`ui_reason_${key}_title`)}
      text={t(`ui_reason_${key}_why`)}
      {...(reason !== 'script-blocked' && !offersHeadings && { next })}
    >
      {reason === 'script-blocked' && (
        <>
          <button type="button" class="button" onClick={connection.tryAgain}>
            {t('ui_try_again')}
          </button>
          <p class="quiet">{next}</p>
        </>
      )}
      {offersHeadings && <CopyAll />}
    </MessageCard>
  );
}
