import { useRef } from 'preact/hooks';
import { NARROWEST_DOCK, WIDEST_DOCK, withinDock } from '../../lib/view/dock-width';

type Props = {
  readonly label: string;
  readonly side: 'left' | 'right';
  readonly width: number;
  /** The widest that the window has room for. */
  readonly widest: number;
  /** The width while the handle is dragged; null when it is let go where it was, or the drag is broken off. */
  readonly onDrag: (width: number | null) => void;
  /** The width it is moved to. */
  readonly onWidth: (width: number) => void;
};

/** How far one press of an arrow key moves the handle, in CSS pixels. */
const STEP = 16;

/** The inner edge of the dock: dragged with the pointer, or moved with the arrow keys, to make it wider or narrower. */
export function DockHandle({ label, side, width, widest, onDrag, onWidth }: Props) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const wider = side === 'right' ? -1 : 1;

  function within(asked: number): number {
    return Math.min(withinDock(asked), widest);
  }

  function widthAt(event: PointerEvent): number | null {
    if (start.current === null) return null;
    return within(start.current.width + (event.clientX - start.current.x) * wider);
  }

  function onPointerDown(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  }

  function onPointerMove(event: PointerEvent) {
    const next = widthAt(event);
    if (next !== null) onDrag(next);
  }

  /** A window that is narrow for a while shows less than what is kept: only a handle that was moved changes that. */
  function onPointerUp(event: PointerEvent) {
    const next = event.clientX === start.current?.x ? null : widthAt(event);
    start.current = null;
    if (next === null) onDrag(null);
    else onWidth(next);
  }

  function onPointerCancel() {
    start.current = null;
    onDrag(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = widthAfterKey(event.key, width, wider);
    if (next === null) return;
    event.preventDefault();
    onWidth(within(next));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own
    <div
      class="handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST_DOCK}
      aria-valuemax={widest}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
      onKeyDown={onKeyDown}
    />
  );
}

function widthAfterKey(key: string, width: number, wider: 1 | -1): number | null {
  switch (key) {
    case 'ArrowRight':
      return width + STEP * wider;
    case 'ArrowLeft':
      return width - STEP * wider;
    case 'Home':
      return NARROWEST_DOCK;
    case 'End':
      return WIDEST_DOCK;
    default:
      return null;
  }
}
