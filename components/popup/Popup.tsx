import type { Phase } from '../../lib/view/phase';
import type { SiteModel } from '../../lib/view/site-model';
import { REASON_KEYS } from '../common/reason-keys';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { ReadSite } from '../settings/ReadSite';
import { SwitchOff } from '../settings/SwitchOff';
import { SwitchOn } from '../settings/SwitchOn';
import { useModel } from '../sidebar/model-context';
import { ProgressRing } from '../sidebar/ProgressRing';
import { AddedSites } from './AddedSites';
import { PageSite } from './PageSite';
import { Words } from './Words';

type Props = {
  /** Opens the docked sidebar in the tab, beginning a portfolio first where there is none. */
  readonly onOpen: () => void;
  /** Opens the browser's side panel beside the tab. */
  readonly onOpenPanel: () => void;
  readonly sites: SiteModel;
};

/** Phases with a document in the tab that something is done with, and so could be done without. */
const OFF_FROM: ReadonlySet<Phase['kind']> = new Set(['not-started', 'unreadable', 'ready']);

/** The popup of the toolbar button: how this tab stands, and one button. */
export function Popup(props: Props) {
  const { sites } = props;
  const { t, language } = useTexts();
  const { phase, settings, connection } = useModel();
  return (
    <main class="sn-root popup" lang={language} data-theme={settings.value.theme}>
      <Status phase={phase.value} {...props} />
      {OFF_FROM.has(phase.value.kind) && <SwitchOff heading="h2" />}
      <AddedSites sites={sites} />
      <div class="popup-foot">
        <p class="popup-about">{t('ui_popup_about')}</p>
        <TextButton onClick={connection.openData}>{t('data_title')}</TextButton>
      </div>
    </main>
  );
}

type Opening = Pick<Props, 'onOpen' | 'onOpenPanel'>;

function Status({ phase, sites, ...opening }: { readonly phase: Phase } & Props) {
  const { t } = useTexts();
  switch (phase.kind) {
    case 'loading':
      return <p class="quiet">{t('ui_popup_looking')}</p>;
    case 'off':
      return (
        <Words title={t(`sites_is_off_${phase.scope}`)} text={t('sites_is_off_text')}>
          <SwitchOn />
        </Words>
      );
    case 'no-document':
      return <PageSite sites={sites} />;
    case 'updated':
      return (
        <Words title={t('ui_reason_extension_updated_title')} text={t('ui_reason_extension_updated_next')} />
      );
    case 'storage-failed':
      return <Words title={t('ui_storage_failed_title')} text={t('ui_storage_failed_next')} />;
    case 'locked':
      return phase.trouble.kind === 'newer-version' ? (
        <Words title={t('ui_newer_title')} text={t('ui_newer_next')} />
      ) : (
        <Words title={t('ui_migration_title')} text={t('ui_migration_next')} />
      );
    case 'unreadable': {
      if (phase.reason === 'permission-missing') return <PageSite sites={sites} />;
      const key = REASON_KEYS[phase.reason];
      return <Words title={t(`ui_reason_${key}_title`)} text={t(`ui_reason_${key}_next`)} />;
    }
    case 'not-started':
      return (
        <Words
          title={t(
            phase.declined
              ? 'start_declined_title'
              : phase.find === null
                ? 'ui_popup_plain'
                : 'ui_popup_found',
          )}
          text={t(
            phase.declined
              ? 'start_declined_text'
              : phase.find === null
                ? 'ui_popup_plain_text'
                : 'ui_popup_found_text',
          )}
        >
          <Open {...opening} />
        </Words>
      );
    case 'ready': {
      const { reading } = phase;
      const isLeft = reading.kind === 'unreadable' && reading.reason === 'permission-missing';
      return isLeft ? <PageSite sites={sites} /> : <Ready {...opening} />;
    }
  }
}

function Ready(opening: Opening) {
  const { t, plural } = useTexts();
  const view = useModel().portfolio.view.value;
  if (view === null) return null;
  const { done, total } = view.progress;
  return (
    <>
      <div class="popup-progress">
        <ProgressRing done={done} total={total} />
        <div class="head-text">
          <h1 class="head-title">{plural('ui_header_ready', total, done)}</h1>
          <span class="head-sub">
            {t(`ui_pathway_${view.portfolio.pathway}`)} ·{' '}
            {plural('ui_popup_open_items', view.open.length + view.doubts.length)}
          </span>
        </div>
      </div>
      <Open {...opening} />
      <ReadSite />
    </>
  );
}

function Open({ onOpen, onOpenPanel }: Opening) {
  const { t } = useTexts();
  return (
    <>
      <button type="button" class="button primary" onClick={onOpen}>
        {t('ui_popup_open')}
      </button>
      <TextButton onClick={onOpenPanel}>{t('panel_popup')}</TextButton>
    </>
  );
}
