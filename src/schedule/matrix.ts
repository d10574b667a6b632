/** How many rows each area has in each month, with totals that can be checked by eye. */
import type { Area } from '../plan/model.ts';
import { ALL_MONTHS } from '../plan/months.ts';
import type { BarisData } from './baris-data.ts';
import { type Share, toShare } from './share.ts';

/** Twelve counts, January first, and their sum (baris-bulan). */
export interface MonthCounts {
  readonly per_bulan: readonly number[];
  readonly jumlah: number;
}

export interface AreaCounts extends MonthCounts {
  readonly nomor: number;
  /** Null when it cannot be read. */
  readonly nama: string | null;
  /** Rows with a month ÷ rows of the area. */
  readonly cakupan_jadwal: Share;
}

/** Area × month. Every row counts, tentative and doubtful ones too (DESIGN §3). */
export interface Matrix {
  readonly area: readonly AreaCounts[];
  readonly jumlah: MonthCounts;
}

/** @param area in the order in which they are to stand; `baris` are those of the whole plan */
export function toMatrix(area: readonly Area[], baris: readonly BarisData[]): Matrix {
  return {
    area: area.map(({ nomor, nama }) => {
      const own = baris.filter((each) => each.area === nomor);
      return { nomor, nama: nama ?? null, cakupan_jadwal: coverageOf(own), ...countMonths(own) };
    }),
    jumlah: countMonths(baris),
  };
}

/** *Cakupan jadwal*: rows with at least one month ÷ all rows (DESIGN §3). */
export function coverageOf(baris: readonly BarisData[]): Share {
  return toShare(baris.filter(({ bulan }) => bulan.length > 0).length, baris.length);
}

function countMonths(baris: readonly BarisData[]): MonthCounts {
  const perBulan = ALL_MONTHS.map(
    (month) => baris.filter(({ bulan }) => bulan.includes(month)).length,
  );
  return { per_bulan: perBulan, jumlah: perBulan.reduce((sum, count) => sum + count, 0) };
}
