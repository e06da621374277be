import { homeName } from '../../lib/view/home-name';
import type { Notice } from '../../lib/view/notice-model';
import { IconButton } from '../common/IconButton';
import { refusalKey } from '../common/refusal-keys';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';
import { useStepName } from './reason-words';

/**
 * The quiet bar: what just happened, and undo. It is the one live region of the sidebar, and it stands there from the
 * start, since a region that arrives with its words is not read out.
 */
export function NoticeBar() {
  const { t } = useTexts();
  const { notices, portfolio, switchOn, unbegin, connection } = useModel();
  const words = useNoticeWords();
  const notice = notices.notice.value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from going away
    <div
      class={notice === null ? '' : `notice ${warns(notice) ? 'warn' : ''}`}
      onMouseEnter={notices.hold}
      onMouseLeave={notices.release}
      onFocusIn={notices.hold}
      onFocusOut={notices.release}
    >
      <span class="notice-text" role="status">
        {notice !== null && words(notice)}
      </span>
      {notice?.kind === 'changed' && (
        <TextButton label={t('ui_undo_label', words(notice))} onClick={() => portfolio.undo(notice.step)}>
          {t('ui_undo')}
        </TextButton>
      )}
      {notice?.kind === 'begun' && (
        <TextButton label={t('ui_undo_label', words(notice))} onClick={() => unbegin(notice.portfolio)}>
          {t('ui_undo')}
        </TextButton>
      )}
      {notice?.kind === 'off' && (
        <TextButton label={t('ui_undo_label', words(notice))} onClick={switchOn}>
          {t('ui_undo')}
        </TextButton>
      )}
      {notice?.kind === 'refused' && notice.reason === 'storage-full' && (
        <TextButton onClick={connection.openData}>{t('data_title')}</TextButton>
      )}
      {notice !== null && <IconButton icon="close" label={t('ui_dismiss')} onClick={notices.dismiss} />}
    </div>
  );
}

function useNoticeWords(): (notice: Notice) => string {
  const { t } = useTexts();
  const stepName = useStepName();
  return (notice) => {
    switch (notice.kind) {
      case 'changed':
        return stepName(notice.step);
      case 'undone':
        return t('ui_undone', stepName(notice.step));
      case 'begun':
        return t('start_begun', homeName(notice.home));
      case 'off':
        return t('sites_off_done');
      case 'refused':
        return t(refusalKey(notice.reason));
      case 'copied':
        return notice.text === null ? t('ui_copied_all') : t('ui_copied', notice.text);
      case 'copy-failed':
        return notice.text === null ? t('ui_copy_failed_all') : t('ui_copy_failed', notice.text);
      case 'place-gone':
        return t('ui_place_gone');
    }
  };
}

function warns(notice: Notice): boolean {
  return notice.kind === 'refused' || notice.kind === 'copy-failed';
}
