import { useEffect, useId, useRef } from 'preact/hooks';
import type { TitledSection } from '../../lib/portfolio/command';
import { useTexts } from '../common/texts-context';

type Props = {
  readonly section: TitledSection;
  readonly title: string;
  readonly onName: (title: string) => void;
};

/** The longest title that is kept. */
const LONGEST = 300;

/** The candidate's own title for 5a, 5b or 6. Kept when the field is left or Enter is pressed. */
export function OwnTitle({ section, title, onName }: Props) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  // Set from outside only when the kept title changes: a redraw must not undo what is being typed.
  useEffect(() => {
    if (field.current !== null) field.current.value = title;
  }, [section, title]);

  return (
    <div class="own-title">
      <label for={id}>{t('ui_own_title', section)}</label>
      <input
        id={id}
        ref={field}
        type="text"
        class="field"
        maxLength={LONGEST}
        placeholder={t('ui_own_title_empty')}
        onChange={(event) => onName(event.currentTarget.value)}
      />
    </div>
  );
}
