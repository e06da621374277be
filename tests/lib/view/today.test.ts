import { afterEach, expect, test } from 'vitest';
import { localDay } from '../../../lib/view/today';

const before = process.env.TZ;
afterEach(() => {
  process.env.TZ = before;
});

// One and the same moment: half past midnight in London on the day summer time begins there.
const MOMENT = Date.UTC(2027, 2, 28, 0, 30);

test.each([
  ['Europe/London', '2027-03-28'],
  ['America/New_York', '2027-03-27'],
  ['Pacific/Kiritimati', '2027-03-28'],
  ['Pacific/Pago_Pago', '2027-03-27'],
])('in %s it is %s', (zone, day) => {
  process.env.TZ = zone;
  expect(localDay(new Date(MOMENT))).toBe(day);
});
