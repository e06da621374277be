import type { SectionId } from '../../lib/scheme/ids';
import type { SectionRowView } from '../../lib/view/section-rows';
import { useTexts } from '../common/texts-context';
import { AreaRow } from '../sidebar/AreaRow';

type Props = {
  readonly rows: readonly SectionRowView[];
  readonly onPick: (section: SectionId) => void;
};

/** All sections of the pathway with their words and how far each is. The row of the section shown above is marked. */
export function SectionList({ rows, onPick }: Props) {
  return (
    <ul class="sections">
      {rows.map((row) => (
        <li key={row.section}>
          {row.above !== null && <AreaRow area={row.above} />}
          <button
            type="button"
            class="section-row"
            aria-current={row.current ? 'true' : undefined}
            onClick={() => onPick(row.section)}
          >
            <span class="section-number">{row.number ?? '–'}</span>
            <span>{row.name}</span>
            <span class="section-words">
              <RowWords row={row} />
            </span>
            <RowStatus status={row.status} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function RowWords({ row: { words, inMedia } }: { readonly row: SectionRowView }) {
  const { t, number } = useTexts();
  if (words === null) return <>–</>;
  if (inMedia) return <>{t('ui_row_media')}</>;
  return (
    <>
      {number(words)}
      <span class="hidden-text"> {t('ui_row_words')}</span>
    </>
  );
}

function RowStatus({ status }: { readonly status: SectionRowView['status'] }) {
  const { t } = useTexts();
  switch (status.kind) {
    case 'ready':
      return <span class="section-status ready">{t('ui_row_ready')}</span>;
    case 'ready-gone':
      return <span class="section-status missing">{t('ui_row_ready_gone')}</span>;
    case 'not-found':
      return <span class="section-status missing">{t('ui_row_not_found')}</span>;
    case 'items':
      return <span class="section-status">{t('ui_row_items', status.done, status.total)}</span>;
  }
}
