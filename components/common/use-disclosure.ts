import { useId, useState } from 'preact/hooks';

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
