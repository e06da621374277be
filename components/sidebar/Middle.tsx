import type { ComponentChildren } from 'preact';
import type { Phase } from '../../lib/view/phase';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { SwitchOn } from '../settings/SwitchOn';
import { FinishTab } from './FinishTab';
import { FirstRun } from './FirstRun';
import { GuideTab } from './GuideTab';
import { MessageCard } from './MessageCard';
import { useModel } from './model-context';
import { OpenTab } from './OpenTab';
import { PrinciplesTab } from './PrinciplesTab';
import { ReadingNote } from './ReadingNote';
import { Unreadable } from './Unreadable';
import { Waiting } from './Waiting';

/** What the middle of the sidebar shows, by phase. `noDocument`: in the place of its own words where none is open. */
export function Middle({ noDocument }: { readonly noDocument?: ComponentChildren }) {
  const { t } = useTexts();
  const { phase } = useModel();
  const now = phase.value;
  switch (now.kind) {
    case 'loading':
      return <Waiting />;
    case 'updated':
      return <MessageCard title={t('ui_updated_title')} text={t('ui_updated_text')} />;
    case 'storage-failed':
      return <MessageCard title={t('ui_storage_failed_title')} text={t('ui_storage_failed_text')} />;
    case 'locked':
      return now.trouble.kind === 'newer-version' ? (
        <MessageCard title={t('ui_newer_title')} text={t('ui_newer_text')} />
      ) : (
        <MessageCard title={t('ui_migration_title')} text={t('ui_migration_text')} />
      );
    case 'off':
      return (
        <MessageCard title={t(`sites_is_off_${now.scope}`)} text={t('sites_is_off_text')}>
          <SwitchOn />
        </MessageCard>
      );
    case 'no-document':
      return noDocument ?? <MessageCard title={t('ui_no_document_title')} text={t('ui_no_document_text')} />;
    case 'unreadable':
      return <Unreadable reason={now.reason} />;
    case 'not-started':
      // Another page asks anew, with its own find and its own answers.
      return now.declined ? <Declined /> : <FirstRun key={now.document.id} of={now} />;
    case 'ready':
      return <Tab reading={now.reading} />;
  }
}

/** The candidate said that the page is not their portfolio: nothing is asked, and there is a way back. */
function Declined() {
  const { t } = useTexts();
  const { decline } = useModel();
  return (
    <MessageCard title={t('start_declined_title')} text={t('start_declined_text')}>
      <TextButton onClick={() => decline(false)}>{t('start_declined_back')}</TextButton>
    </MessageCard>
  );
}

function Tab({ reading }: { readonly reading: Extract<Phase, { kind: 'ready' }>['reading'] }) {
  const { portfolio, tab } = useModel();
  const view = portfolio.view.value;
  if (view === null) return null;
  switch (tab.value) {
    case 'guide':
      return (
        <>
          <ReadingNote reading={reading} view={view} />
          <GuideTab view={view} />
        </>
      );
    case 'open':
      return <OpenTab view={view} />;
    case 'principles':
      return <PrinciplesTab view={view} />;
    case 'finish':
      return <FinishTab view={view} />;
  }
}
