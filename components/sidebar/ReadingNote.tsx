import type { Phase } from '../../lib/view/phase';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';
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
  const open = view.members.find(({ snapshot }) => snapshot.document.id === live.value?.document?.id);
  const setAside = troubles.value.length;
  return (
    <>
      {setAside > 0 && <p class="card note">{plural('ui_set_aside', setAside)}</p>}
      {reading.kind === 'unreadable' && (
        <>
          <Unreadable reason={reading.reason} />
          <hr class="rule" />
        </>
      )}
      {reading.kind === 'reading' && open !== undefined && !open.counts && (
        <div class="card note">
          <p>{t(open.membership === 'out' ? 'ui_page_out' : 'ui_page_no_sections')}</p>
          <TextButton
            onClick={() =>
              portfolio.change({
                kind: 'membership',
                document: open.snapshot.document.id,
                membership: open.membership === 'out' ? 'auto' : 'in',
              })
            }
          >
            {t('ui_page_take_in')}
          </TextButton>
        </div>
      )}
    </>
  );
}
