import { IconButton } from '../common/IconButton';
import { useTexts } from '../common/texts-context';
import { ProgressRing } from './ProgressRing';

/** What the header says: how far the portfolio is, or, before there is one, the name of the extension. */
export type HeaderView =
  | { readonly kind: 'plain' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly about: string };

/** The button that puts the sidebar away: the dock collapses, a panel closes. */
export type Away = {
  readonly icon: 'left' | 'right' | 'close';
  readonly label: 'ui_collapse' | 'panel_close';
  readonly go: () => void;
};

type Props = {
  readonly view: HeaderView;
  readonly menuShown: boolean;
  readonly onMenu: () => void;
  readonly away: Away;
};

/** The top of the sidebar: progress, pathway, menu, collapse. */
export function Header({ view, menuShown, onMenu, away }: Props) {
  const { t, plural } = useTexts();
  return (
    <header class="head">
      {view.kind === 'progress' && <ProgressRing done={view.done} total={view.total} />}
      <div class="head-text">
        <h1 class="head-title">
          {view.kind === 'progress' ? plural('ui_header_ready', view.total, view.done) : t('ui_name')}
        </h1>
        <span class="head-sub">{view.kind === 'progress' ? view.about : t('ui_name_sub')}</span>
      </div>
      <div class="head-buttons">
        <IconButton
          icon="menu"
          label={menuShown ? t('ui_menu_close') : t('ui_menu')}
          aria-expanded={menuShown}
          onClick={onMenu}
        />
        <IconButton icon={away.icon} label={t(away.label)} onClick={away.go} data-first-focus />
      </div>
    </header>
  );
}
