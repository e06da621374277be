import type { SiteModel } from '../../lib/view/site-model';
import { useTexts } from '../common/texts-context';
import { Words } from './Words';

type Props = { readonly sites: SiteModel };

/** What can be done where no reader is in the page: allow its site, where that would help; else why nothing can be. */
export function PageSite({ sites }: Props) {
  const { t } = useTexts();
  const page = sites.page.value;
  switch (page.kind) {
    case 'looking':
      return <p class="quiet">{t('ui_popup_looking')}</p>;
    case 'out-of-reach':
      return <Words title={t('ui_popup_none')} text={t('ui_popup_none_text')} />;
    case 'unknown':
      return <Words title={t('sites_unknown')} text={t('sites_unknown_text')} />;
    case 'allowed':
      return <Words title={t('sites_allowed')} text={t('sites_allowed_text', page.host)} />;
    case 'offered':
      return (
        <Words title={t('sites_offer')} text={t('sites_offer_text', page.host)}>
          <p class="quiet">{t('sites_offer_meaning', page.host)}</p>
          {page.answer === 'refused' && (
            <p class="card note" role="status">
              {t('sites_refused')}
            </p>
          )}
          <button type="button" class="button primary" onClick={sites.ask}>
            {t('sites_ask')}
          </button>
        </Words>
      );
  }
}
