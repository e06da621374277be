import { useId } from 'preact/hooks';
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
  return (
    <div class="own-title">
      <label for={id}>{t('ui_own_title', section)}</label>
      <input
        id={id}
        key={`${section} ${title}`}
        type="text"
        class="field"
        maxLength={LONGEST}
        defaultValue={title}
        placeholder={t('ui_own_title_empty')}
        onChange={(event) => onName(event.currentTarget.value)}
      />
    </div>
  );
}
