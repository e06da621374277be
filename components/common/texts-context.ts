import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../../lib/view/text';

const TextsContext = createContext<Texts | null>(null);

/** Gives the strings of the interface to everything below it. */
export const TextsProvider = TextsContext.Provider;

/** The strings of the interface. Throws outside `TextsProvider`, which only a mistake in composing can cause. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('no TextsProvider above this component');
  return texts;
}
