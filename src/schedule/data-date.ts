/** What the data date decides: which months have passed, and how long ago (DESIGN §3). Dates are ISO. */
import type { Bulan } from '../plan/months.ts';
import type { Period } from './period.ts';

/** The period's last day: the data date when none is given. */
export function lastDayOf({ year, to }: Pick<Period, 'year' | 'to'>): string {
  return toIso(Date.UTC(year, to, 0));
}

/** How many months of the year, from January on, have their last day on or before the date: 0 to 12. */
export function passedMonths(year: number, date: string): number {
  return Math.min(Math.max(endedMonths(date) - year * 12, 0), 12);
}

/** How many months have ended since the end of that month: 0 until the end of the next one. */
export function monthsSince(year: number, month: Bulan, date: string): number {
  return Math.max(endedMonths(date) - (year * 12 + month), 0);
}

/** Whether the month has begun by the date. */
export function hasBegun(year: number, month: Bulan, date: string): boolean {
  return toIso(Date.UTC(year, month - 1, 1)) <= date;
}

/**
 * The month of a plan's year in which a day counts: an earlier year counts in January, a later one
 * gives 13.
 */
export function monthOfDay(year: number, date: string): number {
  const own = Number(date.slice(0, 4));
  if (own !== year) return own < year ? 1 : 13;
  return Number(date.slice(5, 7));
}

/** The month's last day from Monday to Friday. */
export function lastWeekday(year: number, month: Bulan): string {
  const last = new Date(Date.UTC(year, month, 0));
  const day = last.getUTCDay();
  const back = day === 0 ? 2 : day === 6 ? 1 : 0;
  return toIso(Date.UTC(year, month, -back));
}

/** Months that have ended by the date, counted from the year 0. */
function endedMonths(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const isLastDay = lastDayOf({ year, to: month }) === date;
  return year * 12 + (isLastDay ? month : month - 1);
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
