import type { DocumentRef } from '../../lib/portfolio/document-ref';
import { SafeLink } from '../common/SafeLink';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

type Props = {
  readonly document: DocumentRef;
  /** The block to show. */
  readonly block: string;
  /** What is gone to, for a screen reader: "Take me" alone stands many times. */
  readonly to: string;
};

/** "Take me": to a place in the open document, or to the page it stands on. */
export function GoTo({ document, block, to }: Props) {
  const { t } = useTexts();
  const { live, portfolio } = useModel();
  if (live.value?.document?.id === document.id) {
    return (
      <TextButton label={t('ui_take_me_to', to)} onClick={() => portfolio.reveal(block)}>
        {t('ui_take_me')}
      </TextButton>
    );
  }
  return (
    <SafeLink href={document.url} label={t('ui_open_page_for', document.title, to)}>
      {t('ui_open_page')}
    </SafeLink>
  );
}
