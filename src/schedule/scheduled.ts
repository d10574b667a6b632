/** What a row does in a period: which group it falls in, and which of its runs. */
import { type Bulan, rangkaian as runsOf } from '../plan/months.ts';
import type { BarisData } from './baris-data.ts';
import { holds, isWholeYear, type Period } from './period.ts';
import { type Share, toShare } from './share.ts';

/** The four disjoint groups of the rows of a period, in the order in which they are told. */
export const KELOMPOK = ['mulai', 'lanjut', 'selesai', 'sekali'] as const;

/** A group of rows (DESIGN §3). */
export type Kelompok = (typeof KELOMPOK)[number];

/** An unbroken run of months: the `ke`-th (from 1) of `jumlah`, month `dari` to `sampai`. */
export interface Rangkaian {
  readonly ke: number;
  readonly jumlah: number;
  readonly dari: Bulan;
  readonly sampai: Bulan;
}

/** A row in a period. */
export interface BarisTerjadwal extends BarisData {
  /** Null for a whole year, which has nothing before and after it to split by. */
  readonly kelompok: Kelompok | null;
  /** The runs that touch the period; in a list of rows that are due, those that end in it. */
  readonly rangkaian: readonly Rangkaian[];
}

/**
 * The group of a row with `bulan`, or undefined when none of its months is in the period: **mulai**
 * has months after the period only, **selesai** before it only, **lanjut** both, **sekali** neither
 * (DESIGN §3).
 */
export function kelompokOf(
  bulan: readonly Bulan[],
  period: Pick<Period, 'from' | 'to'>,
): Kelompok | undefined {
  if (!bulan.some((month) => holds(period, month))) return undefined;
  const before = bulan.some((month) => month < period.from);
  const after = bulan.some((month) => month > period.to);
  if (before) return after ? 'lanjut' : 'selesai';
  return after ? 'mulai' : 'sekali';
}

/** The runs in ascending months, each with its place among them. */
export function toRangkaian(bulan: readonly Bulan[]): readonly Rangkaian[] {
  return runsOf(bulan).map(([dari, sampai], index, { length: jumlah }) => ({
    ke: index + 1,
    jumlah,
    dari,
    sampai,
  }));
}

/** The rows with a month in the period, in their order. */
export function scheduledIn(
  baris: readonly BarisData[],
  period: Period,
): readonly BarisTerjadwal[] {
  return baris.flatMap((each) => {
    const kelompok = kelompokOf(each.bulan, period);
    if (kelompok === undefined) return [];
    const rangkaian = toRangkaian(each.bulan).filter(
      ({ dari, sampai }) => dari <= period.to && sampai >= period.from,
    );
    return [{ ...each, kelompok: isWholeYear(period) ? null : kelompok, rangkaian }];
  });
}

/** Of the rows scheduled in a period, those of which a run ends in it (*jatuh tempo*). */
export function dueIn(
  terjadwal: readonly BarisTerjadwal[],
  period: Period,
): readonly BarisTerjadwal[] {
  return terjadwal.flatMap((each) => {
    const rangkaian = each.rangkaian.filter(({ sampai }) => holds(period, sampai));
    return rangkaian.length === 0 ? [] : [{ ...each, rangkaian }];
  });
}

/** Whether a run of ascending months ends in the period. */
export function endsIn(bulan: readonly Bulan[], period: Pick<Period, 'from' | 'to'>): boolean {
  return runsOf(bulan).some(([, sampai]) => holds(period, sampai));
}

/** *Rencana s.d. m*: baris-bulan up to the month ÷ all baris-bulan (DESIGN §3). */
export function plannedUpTo(baris: readonly BarisData[], month: Bulan): Share {
  let part = 0;
  let whole = 0;
  for (const { bulan } of baris) {
    part += bulan.filter((each) => each <= month).length;
    whole += bulan.length;
  }
  return toShare(part, whole);
}
