import type { MeasuredOutline, OutlineHeading } from '../../../lib/portfolio/measured-outline';
import type { Stretch } from '../../../lib/portfolio/stretch';

/** The home of the portfolio in these tests. */
export const HOME = 'https://site.example/';

/** A document with these headings of level 2, and so many words under each. */
export function page(
  id: string,
  title: string,
  headings: readonly (readonly [text: string, words: number])[] = [],
  home = HOME,
): MeasuredOutline {
  return {
    document: { id, platform: 'wordpress', home, title, url: `${home}${id}` },
    headings: headings.map(
      ([text], at): OutlineHeading => ({ id: `${id}-${at}`, level: 2, text, followed: 'by-text' }),
    ),
    stretches: [{}, ...headings.map(([, words]) => stretchOf(words))],
  };
}

function stretchOf(words: number): Stretch {
  return words > 0 ? { pieces: [{ words }] } : {};
}
