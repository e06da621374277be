import { OFF_SCOPES, type OffScope } from '../../lib/portfolio/off';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from '../sidebar/model-context';

type Props = { readonly heading: 'h2' | 'h3' };

/** The ways to switch Sidenote off: for the open page, for its site, for everything. */
export function SwitchOff({ heading: Heading }: Props) {
  const { t } = useTexts();
  const { switchOff, cover } = useModel();

  function off(scope: OffScope) {
    cover.value = 'none';
    switchOff(scope);
  }

  return (
    <section class="menu-block">
      <Heading class="menu-heading">{t('sites_off')}</Heading>
      <p class="segments">
        {OFF_SCOPES.map((scope) => (
          <TextButton key={scope} label={t(`sites_off_${scope}_label`)} onClick={() => off(scope)}>
            {t(`sites_off_${scope}`)}
          </TextButton>
        ))}
      </p>
    </section>
  );
}
