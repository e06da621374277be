import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

type Props = {
  /** The words of the button that opens and closes it. */
  readonly summary: string;
  readonly children: ComponentChildren;
  readonly class?: string;
};

/** State and names of a button that shows and hides something else, wherever the two stand. */
export function useDisclosure() {
  const id = useId();
  const [shown, setShown] = useState(false);
  return {
    shown,
    id,
    toggle: () => setShown((before) => !before),
    button: { 'aria-expanded': shown, 'aria-controls': shown ? id : undefined },
  };
}

/** A button in running text with a note below it that it shows and hides. */
export function Disclosure({ summary, children, class: className = 'text-button dotted muted' }: Props) {
  const { shown, id, toggle, button } = useDisclosure();
  return (
    <>
      <button type="button" class={className} onClick={toggle} {...button}>
        {summary}
      </button>
      {shown && (
        <div id={id} class="explain">
          {children}
        </div>
      )}
    </>
  );
}
