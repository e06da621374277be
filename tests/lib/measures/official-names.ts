import { CMALT_PRINCIPLES, SECTIONS } from '../../../lib/scheme';

/** Titles of the sections: names that every candidate uses. */
export const TITLE_WORDS: readonly string[] = SECTIONS.map(({ name }) => name);

/** The four principles, without the full stop. */
export const PRINCIPLE_WORDS: readonly string[] = CMALT_PRINCIPLES.map(({ name }) =>
  name.replace(/\.$/u, ''),
);
