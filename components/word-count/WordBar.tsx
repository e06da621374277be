import type { WordGuide } from '../../lib/scheme';
import { barOf } from '../../lib/view/word-bar';
import { useTexts } from '../common/texts-context';
import { useDisclosure } from '../common/use-disclosure';

type Props = {
  readonly words: number;
  /** The rough guide, where the section has one. */
  readonly guide: WordGuide | null;
  /** Films, sounds and embeds in the section: where there are any, its words say little about its length. */
  readonly media: number;
};

/** How many words the section has, beside the rough guide. Never says "too long" or "too short". */
export function WordBar({ words, guide, media }: Props) {
  const { t, plural, number } = useTexts();
  const how = useDisclosure();
  const bar = guide === null ? null : barOf(words, guide);
  return (
    <div class="word-bar">
      <div class="words">
        <b class="words-count">{plural('ui_words', words)}</b>
        <span class="words-guide">
          {guide !== null && `${t('ui_words_guide', number(guide.from), number(guide.to))} · `}
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
      {media > 0 && <p class="quiet words-media">{plural('ui_words_media', media)}</p>}
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
