import type { FinalLine } from '../../lib/view/final-check';
import { Check } from '../common/Check';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';

type Props = {
  readonly line: FinalLine;
  readonly onTick: (done: boolean) => void;
  readonly onShow: () => void;
};

/** A thing that has to be there: the candidate's tick, and what can be seen of it, which leads to its section. */
export function FinalRow({ line, onTick, onShow }: Props) {
  const { t } = useTexts();
  const { text, done, seen } = line;
  const words =
    seen.kind === 'principles'
      ? t('ui_finish_seen_principles', seen.named)
      : seen.kind === 'ready'
        ? t('ui_row_ready')
        : t(SEEN[seen.kind]);
  return (
    <li class="final-row">
      <Check text={text} checked={done} onChange={onTick} />
      <TextButton
        tone="muted"
        class={`final-seen ${seen.kind}`}
        label={t('ui_finish_show_label', words, text)}
        onClick={onShow}
      >
        {words}
      </TextButton>
    </li>
  );
}

const SEEN = {
  found: 'ui_finish_found',
  empty: 'ui_finish_seen_empty',
  untitled: 'ui_finish_seen_untitled',
  optional: 'ui_finish_seen_optional',
  'not-found': 'ui_row_not_found',
} as const;
