import type { Phase } from '../../lib/view/phase';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
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
  const { live, portfolio, troubles } = useModel();
  const document = live.value?.document?.id;
  const open = view.members.find(({ snapshot }) => snapshot.document.id === document);
  const setAside = troubles.value.length;

  function setMembership(membership: 'in' | 'auto') {
    if (document !== undefined) portfolio.change({ kind: 'membership', document, membership });
  }

  return (
    <>
      {setAside > 0 && <p class="card note">{plural('ui_set_aside', setAside)}</p>}
      {reading.kind === 'unreadable' && (
        <>
          <Unreadable reason={reading.reason} />
          <hr class="rule" />
        </>
      )}
      {reading.kind === 'reading' && reading.readOnly !== undefined && <ReadOnlyNote of={reading.readOnly} />}
      {reading.kind === 'left-alone' && (
        <TakeIn text={t('ui_page_out')} onClick={() => setMembership('auto')} />
      )}
      {reading.kind === 'reading' && open !== undefined && !open.counts && (
        <TakeIn text={t('ui_page_no_sections')} onClick={() => setMembership('in')} />
      )}
    </>
  );
}

type TakeInProps = { readonly text: string; readonly onClick: () => void };

function TakeIn({ text, onClick }: TakeInProps) {
  const { t } = useTexts();
  return (
    <div class="card note">
      <p>{text}</p>
      <TextButton onClick={onClick}>{t('ui_page_take_in')}</TextButton>
    </div>
  );
}
