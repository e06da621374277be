import type { AreaView } from '../../lib/view/areas';
import { useTexts } from '../common/texts-context';
import { AreaPlaces } from './AreaPlaces';

type Props = { readonly area: AreaView };

/** What the guide says while the caret stands right under the heading of an area: that nobody knows which section it is. */
export function AreaGuide({ area }: Props) {
  const { t, plural } = useTexts();
  return (
    <>
      <div class="words">
        <b class="words-count">{plural('ui_words', area.words)}</b>
      </div>
      <p class="quiet">{t(area.places.length > 0 ? 'ui_area_note' : 'ui_area_by_title')}</p>
      <AreaPlaces area={area} from="guide" />
    </>
  );
}
