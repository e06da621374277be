import type { SubmissionWindow } from './windows';

/**
 * Calendar days, written "2027-01-31". They are days where the candidate is and nothing else: reckoned by the calendar
 * alone, without hours, so that neither summer time nor a journey to another time zone can add or lose one.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = 12;
const FEBRUARY = 2;

/** Whether a text is a day that there is in the calendar. */
export function isDay(text: string): boolean {
  const [year, month, day] = partsOf(text);
  return year > 0 && month >= 1 && month <= MONTHS && day >= 1 && day <= monthLength(year, month);
}

/** How many days from one day to another; negative where it is past. */
export function daysUntil(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The next day on which a window closes: today or later. */
export function nextClosing({ month, day }: SubmissionWindow, today: string): string {
  const [year] = partsOf(today);
  const thisYear = dayOf(year, month, day);
  return daysUntil(today, thisYear) >= 0 ? thisYear : dayOf(year + 1, month, day);
}

/** A day as it is written. `month`: 1 to 12. */
export function dayOf(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function partsOf(text: string): readonly [number, number, number] {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)];
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthLength(year: number, month: number): number {
  return month === FEBRUARY && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days since the day before 1 January of year 1. */
function dayNumber(text: string): number {
  const [year, month, day] = partsOf(text);
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let earlier = 1; earlier < month; earlier++) days += monthLength(year, earlier);
  return days + day;
}
