import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type DockLayout, dockLayout } from '../../lib/view/dock-layout';
import { whenLeft } from '../../lib/view/when-left';
import { followWidth } from '../../lib/view/window-width';
import { useModel } from './model-context';

/** The dock's layout, and what changes it for this window alone. */
export type DockInWindow = {
  readonly layout: DockLayout;
  /** While the handle is dragged the dock follows it, and the page waits until it is let go (null). */
  readonly drag: (width: number | null) => void;
  /** The candidate uses the dock: a narrow window shows it over the page, until they turn to the page. */
  readonly use: () => void;
  /** They do no longer. */
  readonly leave: () => void;
};

/**
 * The layout of the dock in this window, followed as the window is resized, and the room that the page gives for it.
 * `root`: what holds the dock, or stands in the shadow root that does.
 */
export function useDockLayout(root: RefObject<Element | null>): DockInWindow {
  const { settings, connection, kept, panelShown } = useModel();
  const windowWidth = useSignal(window.innerWidth);
  const used = useSignal<'used' | 'unused'>('unused');
  const dragged = useSignal<number | null>(null);

  // Where the browser's side panel is open beside the page, that is the sidebar.
  const asShown = useComputed(() =>
    panelShown.value ? ({ ...settings.value.dock, state: 'closed' } as const) : settings.value.dock,
  );

  // Side and width are signals of their own, so that the page is asked for room only when one of them changes.
  const room = useComputed(() =>
    kept.value.kind === 'loading' ? 0 : dockLayout(asShown.value, windowWidth.value, used.value).room,
  );
  const side = useComputed(() => settings.value.dock.side);
  useSignalEffect(() => {
    connection.makeRoom(room.value === 0 ? null : { side: side.value, width: room.value });
  });

  function leave() {
    used.value = 'unused';
  }

  useEffect(() => {
    const ended = new AbortController();
    const follow = (width: number) => {
      windowWidth.value = width;
    };
    followWidth(window, follow, ended.signal);
    whenLeft(document, () => root.current && hostOf(root.current), leave, ended.signal);
    return () => ended.abort();
  }, []);

  const dock = asShown.value;
  return {
    layout: dockLayout({ ...dock, width: dragged.value ?? dock.width }, windowWidth.value, used.value),
    drag: (width) => {
      dragged.value = width;
    },
    use: () => {
      used.value = 'used';
    },
    leave,
  };
}

/** The element that the page sees in the place of everything in its shadow root; else the element itself. */
function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
}
