import { sizeInWords } from '../../lib/view/data-words';
import { useTexts } from '../common/texts-context';

type Props = {
  /** Sizes in bytes. What takes nothing is left out. */
  readonly rows: readonly { readonly name: string; readonly size: number }[];
  /** Their sum, where it is to be said; in bytes. */
  readonly total: number | null;
};

/** What takes how much room. */
export function SizeList({ rows, total }: Props) {
  const { t, language } = useTexts();
  const shown = rows.filter(({ size }) => size > 0);
  return (
    <dl class="data-sizes">
      {shown.map(({ name, size }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{sizeInWords(language, size)}</dd>
        </div>
      ))}
      {total !== null && (
        <div class="data-sum">
          <dt>{t('data_size_total')}</dt>
          <dd>{sizeInWords(language, total)}</dd>
        </div>
      )}
    </dl>
  );
}
