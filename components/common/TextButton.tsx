import type { ComponentChildren } from 'preact';

type Props = {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** Muted: for what is seldom wanted, beside the action that is. */
  readonly tone?: 'accent' | 'muted';
  /** The whole name, where the visible words alone would be the same as on other buttons ("Take me"). */
  readonly label?: string;
  readonly class?: string;
};

/** A word or two that does something. */
export function TextButton({ children, onClick, tone = 'accent', label, class: more = '' }: Props) {
  return (
    <button
      type="button"
      class={`text-button ${tone === 'muted' ? 'muted' : ''} ${more}`}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
