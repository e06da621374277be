import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../common/texts-context';
import { DockSettings } from '../settings/DockSettings';
import { App } from './App';
import { CollapsedTab } from './CollapsedTab';
import { DockHandle } from './DockHandle';
import { useModel } from './model-context';
import { useDockLayout } from './use-dock-layout';

type Props = {
  /** Gives the focus back to where it was in the page. */
  readonly returnFocus: () => void;
  /** Whether a click in a page can open the browser's side panel, as it cannot in Firefox. */
  readonly opensPanel: boolean;
  /** How often the candidate has asked for the sidebar from outside the page: by the toolbar button, say. */
  readonly asked: ReadonlySignal<number>;
};

/** What can be done about the open item that was gone to. */
const GONE_TO = '[data-gone-to] :is(button, a)';

/**
 * The docked sidebar at one side of the window: beside the page, which makes room for it, or collapsed to a tab.
 *
 * A narrow window has room for one of the two, and the page has it: there the dock is its tab, whatever is kept, and
 * opened from it lies over the page, with all of its own size. It leaves again by itself as soon as the candidate turns
 * to the page, or has it take them somewhere in it, so that nothing they work with stays covered. Focus in the sidebar
 * says that it is what they work with: a window that gets narrow meanwhile leaves it open.
 */
export function Dock({ returnFocus, opensPanel, asked }: Props) {
  const { t, language } = useTexts();
  const { settings, setDock, kept, placesShown, asked: wished } = useModel();
  const root = useRef<HTMLDivElement>(null);
  const { layout, drag, use, leave } = useDockLayout(root);
  const { dock, theme } = settings.value;
  const open = kept.value.kind !== 'loading' && (layout.kind === 'beside' || layout.kind === 'over');
  const shown = useRef(layout.kind);
  shown.current = layout.kind;

  // After the user's own opening the focus goes into the sidebar; when it opens with the page it stays where it is.
  const opening = useRef<'by-user' | 'for-an-item' | 'by-itself'>('by-itself');
  useEffect(() => {
    if (!open || opening.current === 'by-itself') return;
    focusFirst();
  }, [open]);

  // A narrow window would go on showing the tab alone, as if nothing had been asked for.
  useSignalEffect(() => {
    if (asked.value === 0) return;
    opening.current = 'by-user';
    use();
    if (shown.current !== 'tab' && shown.current !== 'none') focusFirst();
  });

  function focusFirst() {
    // Opened for an open item, the sidebar begins there.
    const item = opening.current === 'for-an-item' ? GONE_TO : null;
    const first =
      (item && root.current?.querySelector<HTMLElement>(item)) ??
      root.current?.querySelector<HTMLElement>('[data-first-focus]');
    if (first == null) return;
    opening.current = 'by-itself';
    first.focus();
  }

  // What the candidate is taken to would lie under the dock.
  useSignalEffect(() => {
    if (placesShown.value > 0 && shown.current === 'over') putAway();
  });

  // By a shortcut. One that opens the sidebar comes before what is kept has been read.
  const wish = wished.value;
  const isRead = kept.value.kind !== 'loading';
  useEffect(() => {
    if (!isRead || wish === null || wish.what === 'close') return;
    if (!open) expand(wish.what === 'next' ? 'for-an-item' : 'by-user');
    else if (wish.what === 'toggle') collapse();
  }, [wish, isRead]);

  if (!isRead) return null;

  function putAway() {
    leave();
    returnFocus();
  }

  function collapse() {
    if (layout.kind === 'beside') void setDock({ state: 'collapsed' });
    putAway();
  }

  function expand(how: 'by-user' | 'for-an-item' = 'by-user') {
    opening.current = how;
    use();
    if (dock.state !== 'open') void setDock({ state: 'open' });
  }

  return (
    <div class="sn-root" data-theme={theme} lang={language} ref={root} style={{ background: 'none' }}>
      {layout.kind === 'tab' && <CollapsedTab side={dock.side} onOpen={() => expand()} />}
      <div
        class="dock"
        data-side={dock.side}
        hidden={!open}
        inert={!open}
        style={{ '--dock-width': `${open ? layout.width : dock.width}px` }}
        onFocusIn={use}
      >
        {layout.kind === 'beside' && (
          <DockHandle
            label={t('ui_dock_resize')}
            side={dock.side}
            width={layout.width}
            widest={layout.widest}
            onDrag={drag}
            onWidth={(next) => {
              drag(null);
              void setDock({ width: next });
            }}
          />
        )}
        <App
          away={{ icon: dock.side, label: 'ui_collapse', go: collapse }}
          placeSettings={<DockSettings opensPanel={opensPanel} />}
        />
      </div>
    </div>
  );
}
