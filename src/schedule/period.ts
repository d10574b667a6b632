/** The stretch of a plan's year that a report is about. */
import { type Bulan, monthByName } from '../plan/months.ts';

/** Months `from` to `to` (1 to 12, both included) of the plan's year; one month has both alike. */
export interface Period {
  readonly year: number;
  readonly from: Bulan;
  readonly to: Bulan;
}

/** Why a period as typed cannot be used; `value` is the part of it that is at fault. */
export type PeriodProblem =
  | { readonly kind: 'unknown-month'; readonly value: string }
  | { readonly kind: 'other-year'; readonly value: string };

/** What was meant, or why nobody can know. */
export type ParsedPeriod = { readonly period: Period } | { readonly problem: PeriodProblem };

/** `2022-06`. */
const YEAR_FIRST = /^(\d{4})-(.*)$/;
/** `Juni 2022`. */
const YEAR_LAST = /^(.*\D)\s(\d{4})$/;

/**
 * Reads a month as people type it: `6`, `juni`, `Jun`, `2022-06`, `Juni 2022`.
 *
 * @param year the plan's; another year is a problem (DESIGN §3)
 */
export function parsePeriod(text: string, year: number): ParsedPeriod {
  const typed = text.trim();
  const first = YEAR_FIRST.exec(typed);
  const last = YEAR_LAST.exec(typed);
  const typedYear = first?.[1] ?? last?.[2] ?? String(year);
  const word = (first?.[2] ?? last?.[1] ?? typed).trim();
  const month = monthByName(word);
  if (month === undefined) return { problem: { kind: 'unknown-month', value: word } };
  if (typedYear !== String(year)) return { problem: { kind: 'other-year', value: typedYear } };
  return { period: { year, from: month, to: month } };
}

/** Whether the period holds the month. */
export function holds(period: Period, month: Bulan): boolean {
  return period.from <= month && month <= period.to;
}

/** The period's last day, ISO: the data date when none is given (DESIGN §3). */
export function lastDayOf({ year, to }: Period): string {
  return new Date(Date.UTC(year, to, 0)).toISOString().slice(0, 10);
}
