import type { PrincipleNumber } from './ids';

/** A few words for each principle. Apart from all else about them, for who needs nothing but a name. */
export const PRINCIPLE_SHORT_NAMES: Readonly<Record<PrincipleNumber, string>> = {
  1: 'Technology and learning',
  2: 'Keeping up to date',
  3: 'Learning from others',
  4: 'Sharing practice',
};
