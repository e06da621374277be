import { IconButton } from '../common/IconButton';
import { useTexts } from '../common/texts-context';
import { ProgressRing } from './ProgressRing';

/** What the header says: how far the portfolio is, or, before there is one, the name of the extension. */
export type HeaderView =
  | { readonly kind: 'plain' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly pathway: string };

type Props = {
  readonly view: HeaderView;
  readonly side: 'left' | 'right';
  readonly menuShown: boolean;
  readonly onMenu: () => void;
  readonly onCollapse: () => void;
};

/** The top of the sidebar: progress, pathway, menu, collapse. */
export function Header({ view, side, menuShown, onMenu, onCollapse }: Props) {
  const { t, plural } = useTexts();
  return (
    <header class="head">
      {view.kind === 'progress' && <ProgressRing done={view.done} total={view.total} />}
      <div class="head-text">
        <h1 class="head-title">
          {view.kind === 'progress' ? plural('ui_header_ready', view.total, view.done) : t('ui_name')}
        </h1>
        <span class="head-sub">{view.kind === 'progress' ? view.pathway : t('ui_name_sub')}</span>
      </div>
      <div class="head-buttons">
        <IconButton
          icon="menu"
          label={menuShown ? t('ui_menu_close') : t('ui_menu')}
          aria-expanded={menuShown}
          onClick={onMenu}
        />
        <IconButton icon={side} label={t('ui_collapse')} onClick={onCollapse} data-first-focus />
      </div>
    </header>
  );
}
