import { useTexts } from '../common/texts-context';
import { useModel } from '../sidebar/model-context';

/** The way back from `SwitchOff`. */
export function SwitchOn() {
  const { t } = useTexts();
  const { switchOn } = useModel();
  return (
    <button type="button" class="button primary" onClick={switchOn}>
      {t('sites_on')}
    </button>
  );
}
