import type { Snapshot } from '../../lib/portfolio/snapshot';
import { isEmpty } from '../../lib/portfolio/sums';
import type { Member } from '../../lib/view/members';
import type { Phase } from '../../lib/view/phase';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { CopyAll } from './CopyAll';
import { useModel } from './model-context';
import { ReadOnlyNote } from './ReadOnlyNote';
import { Unreadable } from './Unreadable';

type Props = {
  readonly reading: Extract<Phase, { kind: 'ready' }>['reading'];
  readonly view: PortfolioView;
};

/**
 * What is special about the open page while the portfolio is shown: it cannot be read, it is not part of the portfolio,
 * or some stored data could not be read. Nothing, on most pages.
 */
export function ReadingNote({ reading, view }: Props) {
  const { t, plural } = useTexts();
  const { connection, live, portfolio, troubles } = useModel();
  const document = live.value?.document?.id;
  const open = view.members.find(({ snapshot }) => snapshot.document.id === document);
  const setAside = troubles.value.length;

  function setMembership(membership: 'in' | 'auto') {
    if (document !== undefined) portfolio.change({ kind: 'membership', document, membership });
  }

  return (
    <>
      {setAside > 0 && (
        <Note text={plural('ui_set_aside', setAside)} step="data_title" onStep={connection.openData} />
      )}
      {reading.kind === 'unreadable' && (
        <div class="card note attention">
          <Unreadable reason={reading.reason} />
        </div>
      )}
      {reading.kind === 'reading' && reading.readOnly !== undefined && <ReadOnlyNote of={reading.readOnly} />}
      {reading.kind === 'left-alone' && (
        <Note text={t('ui_page_out')} step="ui_page_take_in" onStep={() => setMembership('auto')} />
      )}
      {reading.kind === 'reading' && open !== undefined && (
        <FoundNothing member={open} onTakeIn={() => setMembership('in')} />
      )}
    </>
  );
}

type FoundNothingProps = { readonly member: Member; readonly onTakeIn: () => void };

/** Where nothing is written yet, no answer of the candidate's could say more; so what there is to begin with is offered. */
function FoundNothing({ member: { snapshot, counts }, onTakeIn }: FoundNothingProps) {
  const { t } = useTexts();
  if (isBlank(snapshot))
    return (
      <div class="card note">
        <p>{t('ui_page_empty')}</p>
        <CopyAll />
      </div>
    );
  return counts ? null : <Note text={t('ui_page_no_sections')} step="ui_page_take_in" onStep={onTakeIn} />;
}

/** The title is a heading too, but for one that names a section it says nothing about what the page will be. */
function isBlank({ document, headings, stretches }: Snapshot): boolean {
  const onlyTitle = headings.every(({ text, section }) => text === document.title && section === null);
  return onlyTitle && stretches.every(isEmpty);
}

type NoteProps = {
  readonly text: string;
  readonly step: 'ui_page_take_in' | 'data_title';
  readonly onStep: () => void;
};

function Note({ text, step, onStep }: NoteProps) {
  const { t } = useTexts();
  return (
    <div class="card note">
      <p>{text}</p>
      <TextButton onClick={onStep}>{t(step)}</TextButton>
    </div>
  );
}
