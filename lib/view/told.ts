import type { Portfolio } from '../portfolio/state';
import type { SectionCounts } from '../portfolio/sums';
import type { Section, WordGuide } from '../scheme';

/**
 * What a section is told in. `media`: sound or film, since the candidate said so. `maybe`: it looks like that, and the
 * candidate is asked. Its words are measured against the guide in neither case, and it is never called short.
 */
export type Told = 'words' | 'maybe' | 'media';

/** Sections that anybody can tell in sound or film: a signature and a name have to be written. */
export function canBeTold({ id }: Section): boolean {
  return id !== 'confirmation' && id !== 'assessor';
}

/**
 * The shortest written sections of portfolios that passed have about so many words. Below that, a film may be the section
 * itself with a line of introduction above it.
 */
const LEAST_WRITTEN = 130;

/**
 * What a section is told in. It looks for films, sounds and embedded pages beside very little narrative. It cannot know
 * whether an embedded page is a film, nor whether the text is still to come, so it only asks. Media under a heading of
 * evidence show what is told elsewhere and say nothing of it.
 */
export function toldIn(section: Section, portfolio: Portfolio, counts: SectionCounts | null): Told {
  if (portfolio.media[section.id] === true) return 'media';
  if (counts === null || !canBeTold(section)) return 'words';
  const { media, evidenceMedia, words } = counts;
  return media > evidenceMedia && words.narrative < LEAST_WRITTEN ? 'maybe' : 'words';
}

/**
 * Words a minute at which lectures in British English are usually given, the middle of 125 to 160: Tauroza and Allison,
 * "Speech rates in British English", Applied Linguistics 11 (1990).
 */
const SPOKEN_WORDS_A_MINUTE = 140;

/** How many minutes the words of a guide take to be said. The guidelines give no length for sound and film. */
export function minutesOf({ from, to }: WordGuide): { readonly from: number; readonly to: number } {
  const minutes = (words: number) => Math.round(words / SPOKEN_WORDS_A_MINUTE);
  return { from: minutes(from), to: minutes(to) };
}
