/** The S-curve: what was to be done, and what was done, month by month and added up. */
import { ALL_MONTHS, type Bulan } from '../plan/months.ts';
import { hasBegun, monthOfDay } from './data-date.ts';
import { perMonth } from './matrix.ts';
import type { TrackedBaris } from './tracked-baris.ts';

/**
 * Baris-bulan, cumulated over the year. The plan counts by planned month, realisasi by the month of
 * `tanggal`: late work lifts the curve when it is done, and the gap between the two curves at the end
 * of a month is what the office was behind on that day. (*Capaian* looks at planned months that have
 * passed, whenever they were done, and leaves out what was done early.)
 */
export interface Kurva {
  /** All planned baris-bulan: the height at which both curves would end. */
  readonly jumlah: number;
  /** Twelve, January first. */
  readonly titik: readonly TitikKurva[];
  /** Done by the data date, but after the plan's year: on top of the last point. */
  readonly setelah_tahun: number;
}

export interface TitikKurva {
  readonly bulan: Bulan;
  readonly rencana: number;
  /**
   * By the end of the month, or by the data date where it lies in the month; null for months that
   * have not begun by then, and while the plan has no realisasi. What was done before the year counts
   * in January.
   */
  readonly realisasi: number | null;
}

/** @param isFilled whether the plan has realisasi */
export function kurvaOf(
  baris: readonly TrackedBaris[],
  { tahun, dataDate, isFilled }: { tahun: number; dataDate: string; isFilled: boolean },
): Kurva {
  const cells = baris.flatMap(({ bulan }) => bulan);
  const done = cells.flatMap(({ keadaan, isian }) =>
    keadaan === 'terlaksana' && isian?.tanggal !== undefined
      ? [{ bulan: monthOfDay(tahun, isian.tanggal) }]
      : [],
  );
  const inYear = done.filter(({ bulan }) => bulan <= 12);
  const planned = cumulate(perMonth(cells));
  const achieved = cumulate(perMonth(inYear));
  return {
    jumlah: cells.length,
    titik: ALL_MONTHS.map((bulan, index) => ({
      bulan,
      rencana: planned[index] ?? 0,
      realisasi: isFilled && hasBegun(tahun, bulan, dataDate) ? (achieved[index] ?? 0) : null,
    })),
    setelah_tahun: done.length - inYear.length,
  };
}

function cumulate(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}
