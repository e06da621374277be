import type { AreaView } from '../../lib/view/areas';
import type { Choosing } from '../../lib/view/portfolio-model';
import { SafeLink } from '../common/SafeLink';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { GoTo } from './GoTo';
import { useModel } from './model-context';
import { WithChooser } from './WithChooser';

type Props = { readonly area: AreaView; readonly from: Choosing['from'] };

/** Where text stands right under the heading of an area: the way there, and the question to which section it belongs. */
export function AreaPlaces({ area, from }: Props) {
  const { t } = useTexts();
  const { portfolio } = useModel();
  const [page] = area.documents;
  return (
    <>
      {area.places.map((place) => {
        const { document, heading } = place;
        return (
          <WithChooser key={`${document.id} ${heading.id}`} place={place} from={from} class="where">
            <TextButton
              label={t('ui_area_which_label', heading.text)}
              onClick={() => portfolio.choose({ ...place, from })}
            >
              {t('ui_area_which')}
            </TextButton>
            <GoTo document={document} block={heading.id} to={heading.text} />
          </WithChooser>
        );
      })}
      {area.places.length === 0 && page !== undefined && (
        <SafeLink href={page.url} label={t('ui_open_page_named', page.title)}>
          {t('ui_open_page')}
        </SafeLink>
      )}
    </>
  );
}
