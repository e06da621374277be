import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

/** Stands where longer texts will be: they take a moment the first time they are asked for. Nothing once they are there. */
export function AdvicePending() {
  const { t } = useTexts();
  const { details } = useModel();
  switch (details.advice.value.kind) {
    case 'not-asked':
    case 'loading':
      return <p class="quiet">{t('ui_details_loading')}</p>;
    case 'failed':
      return (
        <p class="quiet">
          {t('ui_details_failed')} <TextButton onClick={details.wantAdvice}>{t('ui_try_again')}</TextButton>
        </p>
      );
    case 'there':
      return null;
  }
}
