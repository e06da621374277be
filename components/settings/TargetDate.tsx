import { useId } from 'preact/hooks';
import { isDay, nextClosing } from '../../lib/scheme/calendar';
import { OPEN_ALL_YEAR, SUBMISSION_WINDOWS } from '../../lib/scheme/windows';
import { TextButton } from '../common/TextButton';
import { targetWords } from '../common/target-words';
import { useTexts } from '../common/texts-context';

type Props = {
  /** The day to submit on; null where there is none. */
  readonly target: string | null;
  readonly today: string;
  readonly onTarget: (day: string | null) => void;
};

/** The day the candidate wants to submit on: their own, or one on which a window of the guidelines closes. */
export function TargetDate({ target, today, onTarget }: Props) {
  const texts = useTexts();
  const { t, date } = texts;
  const id = useId();
  const closings = SUBMISSION_WINDOWS.map((window) => nextClosing(window, today)).sort();

  /** A browser tells an unfinished or emptied field as "". */
  function onChange(day: string) {
    if (day === '' || isDay(day)) onTarget(day === '' ? null : day);
  }

  return (
    <section class="menu-block">
      <h3 class="menu-heading">
        <label for={id}>{t('ui_target')}</label>
      </h3>
      <input
        id={id}
        type="date"
        class="field target-field"
        value={target ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p class="segments">
        {closings.map((day) => (
          <TextButton key={day} onClick={() => onTarget(day)}>
            {date(day, 'long')}
          </TextButton>
        ))}
        {target !== null && (
          <TextButton tone="muted" onClick={() => onTarget(null)}>
            {t('ui_target_none')}
          </TextButton>
        )}
      </p>
      <p class="quiet">
        {target !== null && (
          <b>
            {targetWords(texts, target, today, 'long') ?? t('ui_target_past', date(target, 'long'))}
            {'. '}
          </b>
        )}
        {OPEN_ALL_YEAR.text}
      </p>
    </section>
  );
}
