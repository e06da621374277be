import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

type Props = {
  readonly title: string;
  /** A word at the end of the line that says what is inside. */
  readonly inside?: string | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
};

/** A line that unfolds what belongs to it. What is folded is not there, so it costs nothing and holds no focus. */
export function Fold({ title, inside = null, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <section class="fold">
      <h3>
        <button
          type="button"
          class="fold-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <Icon name="right" size={12} />
          <span class="fold-title">{title}</span>
          {inside !== null && <span class="fold-inside">{inside}</span>}
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
