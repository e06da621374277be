import type { DataModel } from '../../lib/view/data-model';
import { useTexts } from '../common/texts-context';

/** Saves all that the candidate did as one file. */
export function BackUp({ model }: { readonly model: DataModel }) {
  const { t, plural } = useTexts();
  const setAside = model.setAside.value;
  const isEmpty = model.portfolios.value.length === 0;
  return (
    <section class="card data-card" aria-labelledby="back-up">
      <h2 class="title" id="back-up">
        {t('data_backup')}
      </h2>
      {isEmpty ? (
        <p>{t('data_backup_empty')}</p>
      ) : (
        <>
          <p>{t('data_backup_text')}</p>
          {setAside > 0 && <p>{plural('data_backup_set_aside', setAside)}</p>}
          <div class="data-buttons">
            <button type="button" class="button primary" onClick={model.backUp}>
              {t('data_backup_save')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
