import type { DataModel } from '../../lib/view/data-model';
import type { StoredPortfolio } from '../../lib/view/stored-portfolios';
import { useTexts } from '../common/texts-context';
import { SizeList } from './SizeList';

type Usage = NonNullable<DataModel['usage']['value']>['portfolios'][number];

type Props = {
  readonly portfolio: StoredPortfolio;
  /** Null until it was read. */
  readonly usage: Usage | null;
  readonly onDelete: () => void;
};

/** How much is stored of one portfolio, by kind. */
export function StoredPortfolioCard({ portfolio, usage, onDelete }: Props) {
  const { t, plural } = useTexts();
  const { name, more, pathway } = portfolio;
  return (
    <div class="data-stored">
      <div class="data-stored-head">
        <h3 class="menu-heading">
          <bdi>{name}</bdi>
          {more > 0 && ` ${plural('data_more_homes', more)}`}
        </h3>
        <span class="quiet">{t(`ui_pathway_${pathway}`)}</span>
        <button
          type="button"
          class="text-button"
          aria-label={t('data_delete_label', name)}
          onClick={onDelete}
        >
          {t('data_delete')}
        </button>
      </div>
      {usage !== null && (
        <SizeList
          rows={[
            { name: t('data_size_work'), size: usage.work },
            { name: t('data_size_notes'), size: usage.notes },
            { name: t('data_size_undo'), size: usage.undo },
            { name: plural('data_size_pages', usage.pageCount), size: usage.pages },
          ]}
          total={usage.total}
        />
      )}
    </div>
  );
}
