/** The stretch of a plan's year that a report is about. */
import type { Bulan } from '../plan/months.ts';

/** How a period is named: a month, months from one to another, a quarter, a half, the year. */
export type PeriodKind = 'bulan' | 'rentang' | 'triwulan' | 'semester' | 'tahun';

/** Months `from` to `to` (1 to 12, both included) of the plan's year; one month has both alike. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly from: Bulan;
  readonly to: Bulan;
}

export function monthPeriod(year: number, month: Bulan): Period {
  return { kind: 'bulan', year, from: month, to: month };
}

/** Months `from` to `to`; one month where they are alike, the year where they are all. */
export function monthsPeriod(year: number, from: Bulan, to: Bulan): Period {
  const kind = from === to ? 'bulan' : from === 1 && to === 12 ? 'tahun' : 'rentang';
  return { kind, year, from, to };
}

/** @param triwulan 1 to 4 */
export function quarterPeriod(year: number, triwulan: number): Period {
  return { kind: 'triwulan', year, from: triwulan * 3 - 2, to: triwulan * 3 };
}

/** @param semester 1 or 2 */
export function semesterPeriod(year: number, semester: number): Period {
  return { kind: 'semester', year, from: semester * 6 - 5, to: semester * 6 };
}

export function yearPeriod(year: number): Period {
  return { kind: 'tahun', year, from: 1, to: 12 };
}

/** Which quarter (1 to 4) or half (1 or 2) of the year it is; null for the other kinds. */
export function ordinalOf({ kind, to }: Period): number | null {
  if (kind === 'triwulan') return to / 3;
  return kind === 'semester' ? to / 6 : null;
}

/** Whether the period holds the month. */
export function holds(period: Pick<Period, 'from' | 'to'>, month: Bulan): boolean {
  return period.from <= month && month <= period.to;
}

/** Whether the period is all of the year: nothing is before it or after it. */
export function isWholeYear({ from, to }: Period): boolean {
  return from === 1 && to === 12;
}

/** A period as the JSON report has it. */
export interface PeriodData {
  readonly jenis: PeriodKind;
  /** Which quarter or half of the year; null for the other kinds. */
  readonly nomor: number | null;
  readonly tahun: number;
  readonly dari: Bulan;
  readonly sampai: Bulan;
}

export function toPeriodData(period: Period): PeriodData {
  const { kind, year, from, to } = period;
  return { jenis: kind, nomor: ordinalOf(period), tahun: year, dari: from, sampai: to };
}
