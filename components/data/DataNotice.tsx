import type { DataModel, DataNotice as Notice } from '../../lib/view/data-model';
import { IconButton } from '../common/IconButton';
import { refusalKey } from '../common/refusal-keys';
import { useTexts } from '../common/texts-context';

/** What just happened. It stands there from the start, since a live region that arrives with its words is not read out. */
export function DataNotice({ model }: { readonly model: DataModel }) {
  const { t } = useTexts();
  const words = useWords();
  const notice = model.notice.value;
  return (
    <div class={`data-notice ${notice === null ? 'empty' : ''}`}>
      <span role="status">{notice !== null && words(notice)}</span>
      {notice !== null && <IconButton icon="close" label={t('ui_dismiss')} onClick={model.dismiss} />}
    </div>
  );
}

function useWords(): (notice: Notice) => string {
  const { t } = useTexts();
  return (notice) => {
    switch (notice.kind) {
      case 'backup-made':
        return t('data_done_backup', notice.name);
      case 'restored':
        return t('data_done_restored');
      case 'restore-undone':
        return t('data_done_undone');
      case 'deleted':
        return t('data_done_deleted', notice.name);
      case 'deleted-all':
        return t('data_done_deleted_all');
      case 'refused':
        return t(refusalKey(notice.reason));
    }
  };
}
