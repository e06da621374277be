import { useRef } from 'preact/hooks';
import { TABS, type TabId } from '../../lib/view/tabs';
import { useTexts } from '../common/texts-context';

type Props = {
  readonly current: TabId;
  /** How many items are open, shown on the tab; null while it is not known. */
  readonly open: number | null;
  readonly onSelect: (tab: TabId) => void;
};

/** Ids that tie the tabs to the region they show. */
export const TAB_PANEL_ID = 'sn-tab-panel';

/** The id of a tab's element. */
export function tabElementId(tab: TabId): string {
  return `sn-tab-${tab}`;
}

/**
 * The four tabs: one stop for the Tab key, arrows move between them and select, Home and End go to the ends
 * (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).
 */
export function Tabs({ current, open, onSelect }: Props) {
  const { t, number } = useTexts();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const next = tabAfterKey(current, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabElementId(next)}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t('ui_tabs')} ref={list} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="tab"
          id={tabElementId(tab)}
          aria-selected={tab === current}
          aria-controls={TAB_PANEL_ID}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {t(`ui_tab_${tab}`)}
          {tab === 'open' && open !== null && ` ${number(open)}`}
        </button>
      ))}
    </div>
  );
}

function tabAfterKey(current: TabId, key: string): TabId | null {
  const at = TABS.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length] ?? null;
    case 'ArrowLeft':
      return TABS[(at + TABS.length - 1) % TABS.length] ?? null;
    case 'Home':
      return TABS[0] ?? null;
    case 'End':
      return TABS.at(-1) ?? null;
    default:
      return null;
  }
}
