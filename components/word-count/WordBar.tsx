import type { GuideView } from '../../lib/view/guide';
import { minutesOf } from '../../lib/view/told';
import { barOf } from '../../lib/view/word-bar';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useDisclosure } from '../common/use-disclosure';

type Props = {
  readonly words: NonNullable<GuideView['words']>;
  readonly told: GuideView['told'];
  /** The candidate says that the section is sound or film. */
  readonly onTell: () => void;
};

/** How many words the section has, beside the rough guide. Never says "too long" or "too short". */
export function WordBar({ words: { narrative, guide, media }, told, onTell }: Props) {
  const { t, plural, number } = useTexts();
  const how = useDisclosure();
  const measured = told === 'words' ? guide : null;
  const bar = measured === null ? null : barOf(narrative, measured);
  const minutes = guide === null ? null : minutesOf(guide);
  return (
    <div class="word-bar">
      <div class="words">
        <b class="words-count">{told === 'media' ? t('ui_told_media') : plural('ui_words', narrative)}</b>
        <span class="words-guide">
          {measured !== null && `${t('ui_words_guide', number(measured.from), number(measured.to))} · `}
          {told === 'media' && narrative > 0 && `${plural('ui_told_beside', narrative)} · `}
          <button type="button" class="text-button dotted muted" onClick={how.toggle} {...how.button}>
            {t('ui_words_how')}
          </button>
        </span>
      </div>
      {bar !== null && (
        <div class="bar" aria-hidden="true">
          <div class="bar-fill" style={{ width: `${bar.fill}%` }} />
          <div class="bar-tick" style={{ left: `${bar.from}%` }} />
          <div class="bar-tick" style={{ left: `${bar.to}%` }} />
        </div>
      )}
      {told === 'media' ? (
        <p class="quiet words-media">
          {t('ui_told_length')}
          {guide !== null &&
            minutes !== null &&
            ` ${t('ui_told_minutes', number(guide.from), number(guide.to), minutes.from, minutes.to)}`}
        </p>
      ) : (
        media > 0 && (
          <p class="quiet words-media">
            {plural('ui_words_media', media)}{' '}
            {told === 'maybe' && <TextButton onClick={onTell}>{t('ui_told_is')}</TextButton>}
          </p>
        )
      )}
      {how.shown && (
        <div id={how.id} class="explain">
          <p>{t('ui_words_rule')}</p>
          <p>{t('ui_words_left_out')}</p>
          <p>{t('ui_words_no_limit')}</p>
        </div>
      )}
    </div>
  );
}
