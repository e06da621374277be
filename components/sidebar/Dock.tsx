import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../common/texts-context';
import { App } from './App';
import { CollapsedTab } from './CollapsedTab';
import { DockHandle } from './DockHandle';
import { useModel } from './model-context';

type Props = {
  /** Gives the focus back to where it was in the page. */
  readonly returnFocus: () => void;
};

/** Below this width of the window there is no room beside an editor: the dock lies over it and is opened on purpose. */
const NARROWEST = 720;

/** The docked sidebar: open at one side of the window, or collapsed to a tab. */
export function Dock({ returnFocus }: Props) {
  const { t, language } = useTexts();
  const model = useModel();
  const { settings, setDock, connection } = model;
  const root = useRef<HTMLDivElement>(null);
  const dragged = useSignal<number | null>(null);
  const { dock, theme } = settings.value;
  const open = dock.state === 'open';
  const width = dragged.value ?? dock.width;

  useSignalEffect(() => {
    const now = settings.value.dock;
    const room = now.state === 'open' && window.innerWidth >= NARROWEST;
    connection.makeRoom(room ? { side: now.side, width: now.width } : null);
  });

  // After the user's own opening the focus goes into the sidebar; when it opens with the page it stays where it is.
  const opening = useRef<'by-user' | 'by-itself'>('by-itself');
  useEffect(() => {
    if (!open || opening.current === 'by-itself') return;
    opening.current = 'by-itself';
    root.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, [open]);

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
        style={{ '--dock-width': `${width}px` }}
      >
        <DockHandle
          label={t('ui_dock_resize')}
          side={dock.side}
          width={width}
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
