import type { AddedSite, SiteModel } from '../../lib/view/site-model';
import type { Texts } from '../../lib/view/text';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';

type Props = { readonly sites: SiteModel };

/** The sites that the candidate added, and the way to take one away. Nothing where there is none. */
export function AddedSites({ sites }: Props) {
  const { t } = useTexts();
  const added = sites.added.value;
  if (added.length === 0) return null;
  return (
    <section class="menu-block">
      <h2 class="menu-heading">{t('sites_added')}</h2>
      <ul>
        {added.map((site) => (
          <li key={site.pattern} class="popup-site">
            <span class="popup-site-name">{nameOf(site, t)}</span>
            <TextButton
              tone="muted"
              label={t('sites_remove_label', nameOf(site, t))}
              onClick={() => sites.leave(site)}
            >
              {t('sites_remove')}
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ host, encrypted }: AddedSite, t: Texts['t']): string {
  if (host === null) return t('sites_all');
  return encrypted ? host : `http://${host}`;
}
