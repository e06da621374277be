import { caretHeadingOf } from '../../lib/view/caret-heading';
import type { GuideView } from '../../lib/view/guide';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';
import { WithChooser } from './WithChooser';

type Props = { readonly guide: GuideView };

/** The topic or part the caret is under, and the way to say that it is a section. */
export function CaretHeading({ guide }: Props) {
  const { t } = useTexts();
  const { live, portfolio } = useModel();
  const place = caretHeadingOf(live.value, guide.places);
  if (place === null) return null;
  const { document, heading } = place;
  return (
    <div class="caret-heading">
      <WithChooser place={place} from="guide" class="where">
        <span class="where-heading" title={heading.text}>
          {t('ui_under', heading.text)}
        </span>
        <TextButton
          tone="muted"
          label={t('ui_under_choose_label', heading.text)}
          onClick={() => portfolio.choose({ document, heading, from: 'guide' })}
        >
          {t('ui_under_choose')}
        </TextButton>
      </WithChooser>
    </div>
  );
}
