import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keepFocusInside } from '../../lib/view/keep-focus';
import { targetWords } from '../common/target-words';
import { useTexts } from '../common/texts-context';
import { Menu } from '../settings/Menu';
import { type Away, Header, type HeaderView } from './Header';
import { Middle } from './Middle';
import { useModel } from './model-context';
import { NoticeBar } from './NoticeBar';
import { TAB_PANEL_ID, Tabs, tabElementId } from './Tabs';

type Props = {
  /** What the button at the end of the header does, and how it looks; Esc does the same. */
  readonly away: Away;
  /** What the menu offers in the place where the sidebar is shown. */
  readonly placeSettings: ComponentChildren;
  /** Shown where no document is open in the tab, in the place of what the docked sidebar says. */
  readonly noDocument?: ComponentChildren;
};

/** The sidebar, wherever it is shown: header, the tab that is open, the quiet bar, the four tabs. */
export function App({ away, placeSettings, noDocument }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const model = useModel();
  const { phase, portfolio, tab, cover, today } = model;
  const panel = useRef<HTMLElement>(null);
  const view = portfolio.view.value;
  const menu = cover.value === 'menu';
  const target = view?.portfolio.target ?? null;
  const left = target === null ? null : targetWords(texts, target, today.value, 'short');
  const header: HeaderView =
    view === null
      ? { kind: 'plain' }
      : {
          kind: 'progress',
          ...view.progress,
          about: [t(`ui_pathway_${view.portfolio.pathway}`), left].filter(Boolean).join(' · '),
        };
  const tabbed = phase.value.kind === 'ready' && !menu;

  useEffect(() => {
    const element = panel.current;
    const ended = new AbortController();
    if (element !== null) keepFocusInside(element, () => element.querySelector('.middle'), ended.signal);
    return () => ended.abort();
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (cover.peek() === 'menu') cover.value = 'none';
    else away.go();
  }

  return (
    <aside class="panel" aria-label={t('ui_name')} onKeyDown={onKeyDown} ref={panel}>
      <Header
        view={header}
        menuShown={menu}
        onMenu={() => {
          cover.value = menu ? 'none' : 'menu';
        }}
        away={away}
      />
      <div
        class="middle"
        id={TAB_PANEL_ID}
        tabIndex={-1}
        key={menu ? 'menu' : tab.value}
        {...(tabbed && { role: 'tabpanel', 'aria-labelledby': tabElementId(tab.value) })}
      >
        {menu ? <Menu>{placeSettings}</Menu> : <Middle noDocument={noDocument} />}
      </div>
      <NoticeBar />
      {tabbed && (
        <Tabs
          current={tab.value}
          open={view === null ? null : view.open.length + view.doubts.length}
          onSelect={(next) => {
            tab.value = next;
          }}
        />
      )}
    </aside>
  );
}
