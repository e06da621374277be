import { AREA_SHORT_NAMES } from './area-short-names';
import type { AreaId, SectionId } from './ids';

/**
 * The numbered areas above the sections.
 *
 * Source: "Portfolio overview" and the headings of "Portfolio requirements - in detail" in the guidelines. For area 2
 * the two differ in word order; the name is the one of the detailed part.
 */

/** A numbered area. */
export type Area = {
  readonly id: AreaId;
  /** The title as ALT gives it. */
  readonly name: string;
  readonly shortName: string;
  /** What the sections of the area have in common. */
  readonly about: string;
  readonly sections: readonly SectionId[];
};

/** The six areas, in order. */
export const AREAS: readonly Area[] = [
  {
    id: '1',
    name: 'Operational issues',
    shortName: AREA_SHORT_NAMES['1'],
    about: 'Technology at work: choosing it, mastering it, getting it used, and what changed as a result.',
    sections: ['1a', '1b', '1c'],
  },
  {
    id: '2',
    name: 'Teaching, learning and assessment processes',
    shortName: AREA_SHORT_NAMES['2'],
    about: 'Learning itself: how it happens, whom it is for, and what your work does to it.',
    sections: ['2a', '2b'],
  },
  {
    id: '3',
    name: 'The Wider Context: Understanding and engaging with legislation, policies and standards',
    shortName: AREA_SHORT_NAMES['3'],
    about: 'The rules around your work, and the ethics around the rules.',
    sections: ['3a', '3b'],
  },
  {
    id: '4',
    name: 'Communication and working with others',
    shortName: AREA_SHORT_NAMES['4'],
    about: 'The people: how you work with them, learn from them and reach them.',
    sections: ['4'],
  },
  {
    id: '5',
    name: 'Specialist areas',
    shortName: AREA_SHORT_NAMES['5'],
    about: 'What you, and not everybody, can do. The titles are yours to give.',
    sections: ['5a', '5b'],
  },
  {
    id: '6',
    name: 'Advanced area(s)',
    shortName: AREA_SHORT_NAMES['6'],
    about: 'Your practice at its widest, measured against all four principles.',
    sections: ['6'],
  },
];
