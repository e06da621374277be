import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataModel } from '../../lib/view/data-model';
import { sizeInWords } from '../../lib/view/data-words';
import type { StoredPortfolio } from '../../lib/view/stored-portfolios';
import { useTexts } from '../common/texts-context';
import { DeleteDialog } from './DeleteDialog';
import { SizeList } from './SizeList';
import { StoredPortfolioCard } from './StoredPortfolioCard';

/** What is asked to be deleted. */
type Doomed = { readonly kind: 'one'; readonly portfolio: StoredPortfolio } | { readonly kind: 'all' };

/** How much is stored of what, and the way to delete it. */
export function Stored({ model }: { readonly model: DataModel }) {
  const { t, language } = useTexts();
  const [doomed, setDoomed] = useState<Doomed | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const usage = model.usage.value;
  const portfolios = model.portfolios.value;

  function ask(next: Doomed) {
    opener.current = document.activeElement;
    setDoomed(next);
  }

  // The button that was pressed may have gone with what it deleted.
  useEffect(() => {
    if (doomed !== null || opener.current === null) return;
    const back = opener.current.isConnected ? opener.current : heading.current;
    opener.current = null;
    if (back instanceof HTMLElement) back.focus();
  }, [doomed]);

  async function carryOut(what: Doomed) {
    await (what.kind === 'one' ? model.deleteOne(what.portfolio) : model.deleteAll());
    setDoomed(null);
  }

  const others =
    usage === null
      ? []
      : ([
          ['stray_pages', usage.strayPages],
          ['settings', usage.settings],
          ['restored', usage.restored],
          ['set_aside', usage.setAside],
          ['rest', usage.rest],
        ] as const);

  return (
    <section class="card data-card" aria-labelledby="stored">
      <h2 class="title" id="stored" ref={heading} tabIndex={-1}>
        {t('data_stored')}
      </h2>
      <p>{t('data_stored_text')}</p>
      {portfolios.length === 0 && <p>{t('data_stored_none')}</p>}
      {portfolios.map((portfolio) => (
        <StoredPortfolioCard
          key={portfolio.id}
          portfolio={portfolio}
          usage={usage?.portfolios.find(({ id }) => id === portfolio.id) ?? null}
          onDelete={() => ask({ kind: 'one', portfolio })}
        />
      ))}
      {usage !== null && (
        <div class="data-stored">
          <h3 class="menu-heading">{t('data_stored_others')}</h3>
          <SizeList
            rows={others.map(([kind, size]) => ({ name: t(`data_size_${kind}`), size }))}
            total={null}
          />
          <p class="data-total">{t('data_total', sizeInWords(language, usage.total))}</p>
        </div>
      )}
      <div class="data-buttons">
        <button type="button" class="button" onClick={() => ask({ kind: 'all' })}>
          {t('data_delete_all')}
        </button>
      </div>
      {doomed !== null && (
        <DeleteDialog
          title={
            doomed.kind === 'all' ? t('data_delete_all_title') : t('data_delete_title', doomed.portfolio.name)
          }
          text={t(doomed.kind === 'all' ? 'data_delete_all_text' : 'data_delete_text')}
          button={t(doomed.kind === 'all' ? 'data_delete_all_now' : 'data_delete_now')}
          onBackUp={portfolios.length === 0 ? null : model.backUp}
          onDelete={() => void carryOut(doomed)}
          onCancel={() => setDoomed(null)}
        />
      )}
    </section>
  );
}
