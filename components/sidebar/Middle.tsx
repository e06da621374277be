import type { ComponentChildren } from 'preact';
import type { Phase } from '../../lib/view/phase';
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
      return <Unreadable reason="extension-updated" />;
    case 'storage-failed':
      return <Trouble what="storage_failed" />;
    case 'locked':
      return <Trouble what={now.trouble.kind === 'newer-version' ? 'newer' : 'migration'} />;
    case 'off':
      return (
        <MessageCard title={t(`sites_is_off_${now.scope}`)} text={t('sites_is_off_text')}>
          <SwitchOn />
        </MessageCard>
      );
    case 'no-document':
      return noDocument ?? <Trouble what="no_document" />;
    case 'unreadable':
      return <Unreadable reason={now.reason} />;
    case 'not-started':
      // Another page asks anew, with its own find and its own answers.
      return now.declined ? <Declined /> : <FirstRun key={now.document.id} of={now} />;
    case 'ready':
      return <Tab reading={now.reading} />;
  }
}

type TroubleProps = { readonly what: 'storage_failed' | 'newer' | 'migration' | 'no_document' };

function Trouble({ what }: TroubleProps) {
  const { t } = useTexts();
  return (
    <MessageCard title={t(`ui_${what}_title`)} text={t(`ui_${what}_text`)} next={t(`ui_${what}_next`)} />
  );
}

/** The candidate said that the page is not their portfolio: nothing is asked, and there is a way back. */
function Declined() {
  const { t } = useTexts();
  const { decline } = useModel();
  return (
    <MessageCard title={t('start_declined_title')} text={t('start_declined_text')}>
      <button type="button" class="button" onClick={() => decline(false)}>
        {t('start_declined_back')}
      </button>
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
