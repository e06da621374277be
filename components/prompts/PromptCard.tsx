import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useDisclosure } from '../common/use-disclosure';

type Props = {
  readonly question: string;
  /** Why this question and not another, in a sentence or two. */
  readonly why: readonly string[];
  readonly onAnother: () => void;
  /** Puts the question into the notes on the section. */
  readonly onKeep: () => void;
};

/** One question to think about. */
export function PromptCard({ question, why, onAnother, onKeep }: Props) {
  const { t } = useTexts();
  const reason = useDisclosure();
  return (
    <section class="card ask" aria-label={t('ui_ask')}>
      <h3 class="eyebrow">{t('ui_ask')}</h3>
      <p class="question">{question}</p>
      {reason.shown && (
        <div id={reason.id} class="explain">
          {why.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <div class="actions">
        <TextButton label={t('ui_ask_another_label')} onClick={onAnother}>
          {t('ui_ask_another')}
        </TextButton>
        <TextButton onClick={onKeep}>{t('ui_ask_keep')}</TextButton>
        <button type="button" class="text-button muted push" onClick={reason.toggle} {...reason.button}>
          {t('ui_why')}
        </button>
      </div>
    </section>
  );
}
