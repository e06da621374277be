import type { AreaView } from '../../lib/view/areas';
import { useTexts } from '../common/texts-context';
import { AreaPlaces } from './AreaPlaces';

type Props = { readonly area: AreaView };

/** A quiet row above the sections of an area, for text that stands right under its heading. */
export function AreaRow({ area }: Props) {
  const { t, number } = useTexts();
  return (
    <div class="area-row">
      <span class="section-number">{area.area}</span>
      <span>{area.name}</span>
      <span class="section-words">
        {number(area.words)}
        <span class="hidden-text"> {t('ui_row_words')}</span>
      </span>
      <div class="area-places">
        <AreaPlaces area={area} from="list" />
      </div>
    </div>
  );
}
