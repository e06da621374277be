import { dayOf } from '../scheme/calendar';

/** The day it is where the candidate is. */
export function localDay(now: Date): string {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
