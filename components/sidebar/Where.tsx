import type { GuideView } from '../../lib/view/guide';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { GoTo } from './GoTo';
import { useModel } from './model-context';
import { WithChooser } from './WithChooser';

type Props = { readonly guide: GuideView };

/** Where the section was found: its headings, the way to each, and the way to say that one is something else. */
export function Where({ guide }: Props) {
  const { t } = useTexts();
  const { live, portfolio } = useModel();
  const open = live.value?.document?.id;
  return (
    <ul class="where-list" aria-label={t('ui_where')}>
      {guide.places.map(({ document, heading }) => (
        <li key={`${document.id} ${heading.id}`}>
          <WithChooser place={{ document, heading }} from="guide" class="where">
            <span class="where-heading" title={heading.text}>
              {document.id === open
                ? t('ui_quoted', heading.text)
                : t('ui_quoted_on', heading.text, document.title)}
            </span>
            <GoTo document={document} block={heading.id} to={heading.text} />
            <TextButton
              tone="muted"
              label={t('ui_not_this_label', heading.text)}
              onClick={() => portfolio.choose({ document, heading, from: 'guide' })}
            >
              {t('ui_not_this')}
            </TextButton>
          </WithChooser>
        </li>
      ))}
    </ul>
  );
}
