/** What the rows with a target have yielded by the data date. */
import type { Bulan } from '../plan/months.ts';
import type { BarisData } from './baris-data.ts';
import type { BarisBulan } from './keadaan.ts';
import type { Target, TrackedBaris } from './tracked-baris.ts';

export interface BarisHasil extends BarisData {
  readonly output: string | null;
  readonly target: Target;
  /** The sum of the hasil in the target's satuan, of what is done wholly or in part. */
  readonly jumlah: number;
  /** Of the target, in whole percent rounded down, above 100 when exceeded; null for a target of 0. */
  readonly persen: number | null;
  /** Hasil in another satuan, which cannot be added. */
  readonly satuan_lain: readonly HasilLain[];
}

export interface HasilLain {
  readonly bulan: Bulan;
  readonly jumlah: number;
  readonly satuan: string;
}

/** The rows with a target, in the plan's order. Hasil dated after the data date is left out. */
export function hasilOf(tracked: readonly TrackedBaris[], dataDate: string): readonly BarisHasil[] {
  return tracked.flatMap(({ data, output, target, bulan, diLuarJadwal }): BarisHasil[] => {
    if (target === null) return [];
    const yields = [...bulan, ...diLuarJadwal].flatMap((each) => yieldOf(each, target, dataDate));
    const isOwn = ({ satuan }: HasilLain): boolean => isSameSatuan(satuan, target.satuan);
    const jumlah = exactSum(yields.filter(isOwn).map((each) => each.jumlah));
    const lain = yields.filter((each) => !isOwn(each));
    const persen = persenOf(jumlah, target.jumlah);
    return [{ ...data, output, target, jumlah, persen, satuan_lain: lain }];
  });
}

function yieldOf({ bulan, isian }: BarisBulan, target: Target, dataDate: string): HasilLain[] {
  if (isian?.hasil === undefined) return [];
  const { status, tanggal = '', hasil } = isian;
  if ((status !== 'terlaksana' && status !== 'sebagian') || tanggal > dataDate) return [];
  return [{ bulan, jumlah: hasil.jumlah, satuan: hasil.satuan ?? target.satuan }];
}

/** 100 only when complete, as in every share. */
function persenOf(jumlah: number, target: number): number | null {
  if (target === 0) return null;
  const persen = Math.floor(exact((jumlah * 100) / target));
  return jumlah < target ? Math.min(persen, 99) : persen;
}

const isSameSatuan = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A sum of decimals as people add them: 0.1 and 0.2 are 0.3. */
const exactSum = (amounts: readonly number[]): number =>
  exact(amounts.reduce((sum, each) => sum + each, 0));

/** Without the noise in the last digits of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));
