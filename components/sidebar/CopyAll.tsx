import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

/** Copies the headings of all sections, with questions to answer: something to begin a page with. */
export function CopyAll() {
  const { t } = useTexts();
  const { portfolio } = useModel();
  return (
    <button type="button" class="button" onClick={() => portfolio.copySkeleton('all')}>
      {t('ui_skeleton_copy')}
    </button>
  );
}
