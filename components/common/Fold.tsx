import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { bringIntoView } from '../../lib/view/bring-into-view';
import { Icon } from './Icon';

type Props = {
  readonly title: string;
  /** A word at the end of the line that says what is inside. */
  readonly inside?: string | null;
  readonly open: boolean;
  /** Another value when what belongs to it has come later than it was unfolded. */
  readonly come?: string;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
};

/**
 * A line that unfolds what belongs to it, and brings that into view. What is folded is not there, so it costs nothing and
 * holds no focus.
 */
export function Fold({ title, inside = null, open, come = '', onToggle, children }: Props) {
  const id = useId();
  const fold = useRef<HTMLElement>(null);
  // One that is unfolded already when it is first shown stays where it is.
  const asked = useRef<'asked' | 'not-asked'>('not-asked');
  useLayoutEffect(() => {
    if (open && asked.current === 'asked') bringIntoView(fold.current, '.middle');
  }, [open, come]);

  function toggle() {
    asked.current = 'asked';
    onToggle();
  }

  return (
    <section class="fold" ref={fold}>
      <h3>
        <button
          type="button"
          class="fold-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={toggle}
        >
          <Icon name="right" size={12} />
          <span class="fold-title">{title}</span>
          {inside !== null && <span class="fold-inside"> {inside}</span>}
        </button>
      </h3>
      {open && (
        <div id={id} class="fold-body">
          {children}
        </div>
      )}
    </section>
  );
}
