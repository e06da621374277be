import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from '../sidebar/model-context';

/** Has all pages of the site read at once, and says how far that is or how it ended. Only on a click. */
export function ReadSite() {
  const { t, plural } = useTexts();
  const { connection, site } = useModel();
  const status = site.value;
  const reads = status?.kind === 'reading';
  return (
    <div class="read-site">
      <TextButton onClick={() => connection.readSite(reads ? 'stop' : 'start')}>
        {t(reads ? 'sites_read_stop' : 'sites_read')}
      </TextButton>
      <p class="quiet" role="status" aria-busy={reads}>
        {words()}
      </p>
    </div>
  );

  function words(): string {
    switch (status?.kind) {
      case undefined:
        return t('sites_read_what');
      case 'reading':
        return status.total === null
          ? t('sites_read_asking')
          : t('sites_read_progress', status.done, status.total);
      case 'read':
        return [
          plural('sites_read_done', status.pages),
          ...(status.left > 0 ? [plural('sites_read_left', status.left)] : []),
          ...(status.scope === 'published' ? [t('sites_read_published')] : []),
        ].join(' ');
      case 'stopped':
        return plural('sites_read_stopped', status.pages);
      case 'failed':
        return t(`sites_read_${FAILED[status.reason]}`);
    }
  }
}

const FAILED = {
  refused: 'refused',
  'signed-out': 'signed_out',
  'no-interface': 'no_interface',
  offline: 'offline',
  'site-error': 'site_error',
  'script-blocked': 'script_blocked',
} as const;
