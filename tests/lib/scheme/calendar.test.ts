import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { dayOf, daysUntil, isDay, nextClosing } from '../../../lib/scheme/calendar';
import { SUBMISSION_WINDOWS } from '../../../lib/scheme/windows';

const MS_A_DAY = 86_400_000;

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9_998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => dayOf(year, month, day))
  .filter(isDay);

describe('days', () => {
  test.each([
    ['2027-01-31', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2027-02-29', false],
    ['1900-02-29', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-00-10', false],
    ['2027-01-00', false],
    ['0000-01-01', false],
    ['2027-1-31', false],
    ['2027-01-31T10:00', false],
    ['', false],
    ['__proto__', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ['2026-11-23', '2027-01-31', 69],
    ['2027-01-31', '2027-01-31', 0],
    ['2027-02-01', '2027-01-31', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
  ])('from %s to %s there are %i days', (from, to, days) => {
    expect(daysUntil(from, to)).toBe(days);
  });

  test('as many as a clock without summer time counts, over any distance', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
        expect(daysUntil(from, to)).toBe((noon(to) - noon(from)) / MS_A_DAY);
      }),
    );
  });
});

describe('in other time zones', () => {
  const before = process.env.TZ;
  afterEach(() => {
    process.env.TZ = before;
  });

  test.each([
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
    'America/Sao_Paulo',
    'Africa/Casablanca',
    'UTC',
  ])('each day of a year is one after the other in %s', (zone) => {
    process.env.TZ = zone;
    for (let day = 1; day < 366; day++) {
      const [one, next] = [new Date(2027, 0, day, 12), new Date(2027, 0, day + 1, 23, 30)].map((date) =>
        dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()),
      );
      expect(daysUntil(one ?? '', next ?? '')).toBe(1);
    }
  });
});

describe('windows', () => {
  const closings = (today: string) => SUBMISSION_WINDOWS.map((window) => nextClosing(window, today));

  test('close this year or next', () => {
    expect(closings('2026-11-23')).toEqual(['2027-01-31', '2027-05-31', '2027-09-30']);
    expect(closings('2027-05-31')).toEqual(['2028-01-31', '2027-05-31', '2027-09-30']);
    expect(closings('2027-06-01')).toEqual(['2028-01-31', '2028-05-31', '2027-09-30']);
  });

  test('close on a day there is, within a year', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        for (const day of closings(today)) {
          expect(isDay(day)).toBe(true);
          expect(daysUntil(today, day)).toBeGreaterThanOrEqual(0);
          expect(daysUntil(today, day)).toBeLessThanOrEqual(365);
        }
      }),
    );
  });
});
