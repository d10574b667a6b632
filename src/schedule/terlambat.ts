/** *Terlambat*: derived from months that have passed, never typed (DESIGN §3). */
import type { Bulan } from '../plan/months.ts';
import type { Sebab } from '../plan/realisasi.ts';
import { type BarisData, countDoubtful, type DiAntaranya } from './baris-data.ts';
import { monthsSince } from './data-date.ts';
import {
  type BarisBulan,
  isLate,
  isOpen,
  KEADAAN_TERBUKA,
  type KeadaanTerbuka,
} from './keadaan.ts';
import type { TrackedBaris } from './tracked-baris.ts';

/** "n baris, m baris-bulan". "Di antaranya" is of the rows. */
export interface Terlambat extends DiAntaranya {
  /** Rows with at least one late month. */
  readonly jumlah: number;
  readonly baris_bulan: number;
  /** Baris-bulan in each state; what somebody has said and what nobody has entered apart. */
  readonly menurut_keadaan: Readonly<Record<KeadaanTerbuka, number>>;
  /** Longest late first, else in the plan's order. */
  readonly baris: readonly BarisTerlambat[];
}

export interface BarisTerlambat extends BarisData {
  /** The oldest open month, and how many months have ended since its end. */
  readonly sejak: Bulan;
  readonly lewat_bulan: number;
  /** Every late month, ascending. */
  readonly terbuka: readonly BulanTerbuka[];
  /** What was said last of what stands in the way. */
  readonly kendala: KendalaData | null;
}

export interface BulanTerbuka {
  readonly bulan: Bulan;
  readonly keadaan: KeadaanTerbuka;
  readonly sebab: Sebab | null;
}

/** An obstacle, and of which planned month it was said. */
export interface KendalaData {
  readonly bulan: Bulan;
  readonly sebab: Sebab;
  readonly catatan: string | null;
  readonly tindak_lanjut: string | null;
}

/** @param tahun the plan's */
export function terlambatOf(
  tracked: readonly TrackedBaris[],
  tahun: number,
  dataDate: string,
): Terlambat {
  const menurutKeadaan = Object.fromEntries(KEADAAN_TERBUKA.map((each) => [each, 0])) as Record<
    KeadaanTerbuka,
    number
  >;
  const baris: BarisTerlambat[] = [];
  for (const { data, bulan } of tracked) {
    const late = bulan.filter(isLate);
    const [oldest] = late;
    if (oldest === undefined) continue;
    const terbuka = late.flatMap(toTerbuka);
    for (const { keadaan } of terbuka) menurutKeadaan[keadaan] += 1;
    const lewat = monthsSince(tahun, oldest.bulan, dataDate);
    const kendala = lastKendala(late);
    baris.push({ ...data, sejak: oldest.bulan, lewat_bulan: lewat, terbuka, kendala });
  }
  baris.sort((a, b) => a.sejak - b.sejak);
  return {
    jumlah: baris.length,
    baris_bulan: baris.reduce((sum, { terbuka }) => sum + terbuka.length, 0),
    menurut_keadaan: menurutKeadaan,
    ...countDoubtful(baris),
    baris,
  };
}

function toTerbuka({ bulan, keadaan, isian }: BarisBulan): BulanTerbuka[] {
  return isOpen(keadaan) ? [{ bulan, keadaan, sebab: isian?.kendala?.sebab ?? null }] : [];
}

function lastKendala(late: readonly BarisBulan[]): KendalaData | null {
  const last = late.findLast(({ isian }) => isian?.kendala !== undefined);
  const kendala = last?.isian?.kendala;
  if (last === undefined || kendala === undefined) return null;
  return {
    bulan: last.bulan,
    sebab: kendala.sebab,
    catatan: kendala.catatan ?? null,
    tindak_lanjut: kendala.tindakLanjut ?? null,
  };
}
