import type { Phase } from '../../lib/view/phase';
import { SafeLink } from '../common/SafeLink';
import { useTexts } from '../common/texts-context';

type Reading = Extract<Phase, { kind: 'ready' }>['reading'];
type Props = { readonly of: NonNullable<Extract<Reading, { kind: 'reading' }>['readOnly']> };

/** That the page is shown to be read, and the way to its editor where the page offers one. */
export function ReadOnlyNote({ of: { shows, edit } }: Props) {
  const { t } = useTexts();
  return (
    <div class="card note">
      <p>
        {t(`ui_read_only_${shows}`)} {edit === null && t('ui_read_only_no_editor')}
      </p>
      {edit !== null && <SafeLink href={edit}>{t('ui_read_only_edit')}</SafeLink>}
    </div>
  );
}
