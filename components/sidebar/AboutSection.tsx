import type { Section } from '../../lib/scheme';
import type { Pathway } from '../../lib/scheme/ids';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { AdviceText } from './AdviceText';
import { useModel } from './model-context';

type Props = { readonly section: Section; readonly pathway: Pathway };

/** What a section is about, once the texts are there; they take a moment the first time they are asked for. */
export function AboutSection({ section, pathway }: Props) {
  const { t } = useTexts();
  const { details } = useModel();
  const advice = details.advice.value;
  switch (advice.kind) {
    case 'not-asked':
    case 'loading':
      return <p class="quiet">{t('ui_details_loading')}</p>;
    case 'failed':
      return (
        <p class="quiet">
          {t('ui_details_failed')} <TextButton onClick={details.wantAdvice}>{t('ui_try_again')}</TextButton>
        </p>
      );
    case 'there':
      return <AdviceText section={section} advice={advice.book[section.id]} pathway={pathway} />;
  }
}
