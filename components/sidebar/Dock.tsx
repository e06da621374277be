import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../lib/portfolio/state';
import { useTexts } from '../common/texts-context';
import { App } from './App';
import { CollapsedTab } from './CollapsedTab';
import { DockHandle } from './DockHandle';
import { useModel } from './model-context';

type Props = {
  /** Gives the focus back to where it was in the page. */
  readonly returnFocus: () => void;
};

/**
 * Below this width of the window, in CSS pixels, there is no room beside an editor: the dock lies over it and is opened
 * on purpose. The styles of the collapsed tab know the same number.
 */
const NARROWEST = 720;

/** How wide the collapsed tab is, as in the styles. */
const TAB_WIDTH = 34;

/** The docked sidebar: open at one side of the window, or collapsed to a tab. */
export function Dock({ returnFocus }: Props) {
  const { t, language } = useTexts();
  const model = useModel();
  const { settings, setDock, connection, kept } = model;
  const root = useRef<HTMLDivElement>(null);
  const dragged = useSignal<number | null>(null);
  const { dock, theme } = settings.value;
  const open = dock.state === 'open';
  const shown = dragged.value ?? dock.width;

  // Side and width are signals of their own, so that the page is asked for room only when one of them changes.
  const width = useComputed(() => (kept.value.kind === 'loading' ? 0 : roomWidth(settings.value.dock)));
  const side = useComputed(() => settings.value.dock.side);
  useSignalEffect(() => {
    connection.makeRoom(width.value === 0 ? null : { side: side.value, width: width.value });
  });

  // After the user's own opening the focus goes into the sidebar; when it opens with the page it stays where it is.
  const opening = useRef<'by-user' | 'by-itself'>('by-itself');
  useEffect(() => {
    if (!open || opening.current === 'by-itself') return;
    opening.current = 'by-itself';
    root.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, [open]);

  if (kept.value.kind === 'loading') return null;

  function collapse() {
    void setDock({ state: 'collapsed' });
    returnFocus();
  }

  function expand() {
    opening.current = 'by-user';
    void setDock({ state: 'open' });
  }

  return (
    <div class="sn-root" data-theme={theme} lang={language} ref={root} style={{ background: 'none' }}>
      {dock.state === 'collapsed' && <CollapsedTab side={dock.side} onOpen={expand} />}
      <div
        class="dock"
        data-side={dock.side}
        hidden={!open}
        inert={!open}
        style={{ '--dock-width': `${shown}px` }}
      >
        <DockHandle
          label={t('ui_dock_resize')}
          side={dock.side}
          width={shown}
          onDrag={(next) => {
            dragged.value = next;
          }}
          onWidth={(next) => {
            dragged.value = null;
            void setDock({ width: next });
          }}
        />
        <App onCollapse={collapse} />
      </div>
    </div>
  );
}

/** The width the page gives up, in CSS pixels; 0 where it gives none. */
function roomWidth({ state, width }: Settings['dock']): number {
  if (state === 'closed' || window.innerWidth < NARROWEST) return 0;
  return state === 'open' ? width : TAB_WIDTH;
}
