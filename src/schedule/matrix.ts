/** How many rows each area, and each unit, has in each month, with totals that can be checked by eye. */
import type { Area } from '../plan/model.ts';
import { ALL_MONTHS, type Bulan } from '../plan/months.ts';
import type { BarisData } from './baris-data.ts';
import { type Capaian, capaianOf } from './capaian.ts';
import { groupBy } from './group-by.ts';
import { type BarisBulan, isLate } from './keadaan.ts';
import { type Share, toShare } from './share.ts';
import type { TrackedBaris } from './tracked-baris.ts';

/** Twelve counts, January first, and their sum (baris-bulan). */
export interface MonthCounts {
  readonly per_bulan: readonly number[];
  readonly jumlah: number;
  /** What became of them; null while the plan has no realisasi. */
  readonly realisasi: MonthRealisasi | null;
  /** Up to the data date; null while the plan has no realisasi. */
  readonly capaian: Capaian | null;
}

/**
 * Twelve counts each, January first. In a month that has passed they add up to `per_bulan`; before
 * that, done and given up are those that are early.
 */
export interface MonthRealisasi {
  readonly terlaksana: readonly number[];
  readonly terlambat: readonly number[];
  readonly batal: readonly number[];
}

export interface AreaCounts extends MonthCounts {
  readonly nomor: number;
  /** Null when it cannot be read. */
  readonly nama: string | null;
  /** Rows with a month ÷ rows of the area. */
  readonly cakupan_jadwal: Share;
}

export interface UnitCounts extends MonthCounts {
  /** Null for the rows of nobody. */
  readonly nama: string | null;
  /** Rows with a month ÷ rows of the unit. */
  readonly cakupan_jadwal: Share;
}

/** Area × month and unit × month. Every row counts, tentative and doubtful ones too (DESIGN §3). */
export interface Matrix {
  readonly area: readonly AreaCounts[];
  /** The rows of nobody last; null while the plan has no units. */
  readonly unit: readonly UnitCounts[] | null;
  readonly jumlah: MonthCounts;
}

/** What a matrix is made of besides its rows. */
export interface MatrixFrame {
  /** In the order in which they are to stand. */
  readonly area: readonly Area[];
  readonly unit: readonly string[] | null;
  /** How many months of the year have passed; undefined while the plan has no realisasi. */
  readonly lewat: number | undefined;
}

/** @param baris every row that counts */
export function toMatrix(
  baris: readonly TrackedBaris[],
  { area, unit, lewat }: MatrixFrame,
): Matrix {
  const byArea = groupBy(baris, ({ data }) => data.area);
  const byUnit = groupBy(baris, ({ data }) => data.unit);
  const count = (
    own: readonly TrackedBaris[] = [],
  ): Pick<AreaCounts, 'cakupan_jadwal'> & MonthCounts => ({
    cakupan_jadwal: coverageOf(own.map(({ data }) => data)),
    ...countMonths(own, lewat),
  });
  return {
    area: area.map(({ nomor, nama }) => ({
      nomor,
      nama: nama ?? null,
      ...count(byArea.get(nomor)),
    })),
    unit:
      unit === null
        ? null
        : [...unit, ...(byUnit.has(null) ? [null] : [])].map((nama) => ({
            nama,
            ...count(byUnit.get(nama)),
          })),
    jumlah: countMonths(baris, lewat),
  };
}

/** *Cakupan jadwal*: rows with at least one month ÷ all rows (DESIGN §3). */
export function coverageOf(baris: readonly BarisData[]): Share {
  return toShare(baris.filter(({ bulan }) => bulan.length > 0).length, baris.length);
}

function countMonths(baris: readonly TrackedBaris[], lewat: number | undefined): MonthCounts {
  const cells = baris.flatMap(({ bulan }) => bulan);
  const perBulan = perMonth(cells);
  const done = ({ keadaan }: BarisBulan): boolean => keadaan === 'terlaksana';
  const cancelled = ({ keadaan }: BarisBulan): boolean => keadaan === 'batal';
  return {
    per_bulan: perBulan,
    jumlah: cells.length,
    realisasi:
      lewat === undefined
        ? null
        : {
            terlaksana: perMonth(cells.filter(done)),
            terlambat: perMonth(cells.filter(isLate)),
            batal: perMonth(cells.filter(cancelled)),
          },
    capaian: lewat === undefined ? null : capaianOf(baris, { from: 1, to: 12 }, lewat),
  };
}

/** How many there are in each month, January first. */
export function perMonth(months: readonly { readonly bulan: Bulan }[]): number[] {
  const counts = ALL_MONTHS.map(() => 0);
  for (const { bulan } of months) counts[bulan - 1] = (counts[bulan - 1] ?? 0) + 1;
  return counts;
}
