import type { AreaId } from './ids';

/** Names of the areas where there is little room. Apart from all else about them, for who needs nothing but a name. */
export const AREA_SHORT_NAMES: Readonly<Record<AreaId, string>> = {
  '1': 'Operational issues',
  '2': 'Teaching and learning',
  '3': 'The wider context',
  '4': 'Working with others',
  '5': 'Specialist areas',
  '6': 'Advanced area',
};
