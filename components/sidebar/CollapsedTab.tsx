import { Icon } from '../common/Icon';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

type Props = { readonly side: 'left' | 'right'; readonly onOpen: () => void };

/** What is left of the sidebar when it is collapsed: a tab with the number of open items. */
export function CollapsedTab({ side, onOpen }: Props) {
  const { t, plural, number } = useTexts();
  const view = useModel().portfolio.view.value;
  const open = view === null ? null : view.open.length + view.doubts.length;
  const label = open === null ? t('ui_tab_collapsed_plain') : plural('ui_tab_collapsed', open);
  return (
    <button
      type="button"
      class="collapsed"
      data-side={side}
      aria-label={label}
      title={label}
      onClick={onOpen}
    >
      <Icon name={side === 'right' ? 'left' : 'right'} />
      {open !== null && <span aria-hidden="true">{number(open)}</span>}
    </button>
  );
}
