/** Every number and list of the monthly report, as plain data: `report --format json` prints it. */
import { missingAreaNumbers } from '../plan/missing-area.ts';
import type { SoundPlan } from '../plan/model.ts';
import type { Bulan } from '../plan/months.ts';
import {
  type BarisData,
  countDoubtful,
  type DiAntaranya,
  needsVerification,
  toBarisData,
} from './baris-data.ts';
import { coverageOf, type Matrix, toMatrix } from './matrix.ts';
import { lastDayOf, type Period } from './period.ts';
import { type BarisTerjadwal, dueIn, type Kelompok, scheduledIn } from './scheduled.ts';
import { type Share, toShare } from './share.ts';

/** Keys are those of the JSON; meanings are DESIGN §3's. Months are 1 to 12, dates ISO. */
export interface MonthlyNumbers {
  /** Of this shape; grows only when a key changes its meaning. */
  readonly versi: 1;
  readonly rencana: Identity;
  readonly keputusan: KeputusanIdentity;
  readonly periode: { readonly tahun: number; readonly dari: Bulan; readonly sampai: Bulan };
  /** Last day of the period. */
  readonly tanggal_data: string;
  /** Rows with a month ÷ rows; "di antaranya" is of the numerator. */
  readonly cakupan_jadwal: Share & DiAntaranya;
  readonly terjadwal: Terjadwal;
  /** Baris-bulan up to the period's end ÷ all baris-bulan; "di antaranya" is of the numerator. */
  readonly rencana_sampai: Share & DiAntaranya;
  /** What was achieved is not counted yet; whether there is anything to count. */
  readonly realisasi: 'belum diisi' | 'belum dihitung';
  readonly matriks: Matrix;
  /** Numbers of the areas that the plan should have and does not. */
  readonly area_tidak_ada: readonly number[];
  readonly jatuh_tempo: readonly BarisTerjadwal[];
  readonly tentatif: readonly BarisData[];
  readonly tanpa_bulan: readonly BarisData[];
  readonly perlu_verifikasi: readonly BarisData[];
  /** Each row once: without a month first, then the tentative ones that have one. */
  readonly perlu_keputusan: readonly BarisPerluKeputusan[];
}

/** Whose plan of which year. */
export interface Identity {
  readonly tahun: number;
  readonly judul: string;
  readonly satker: string;
  readonly singkatan: string | null;
}

/** The decree; nulls while it is a draft. */
export interface KeputusanIdentity {
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly tanggal: string | null;
  readonly tentang: string;
}

/** The rows of the period; the four groups add up to `jumlah`. */
export interface Terjadwal extends Readonly<Record<Kelompok, number>>, DiAntaranya {
  readonly jumlah: number;
  readonly baris: readonly BarisTerjadwal[];
}

/** A row that somebody has to decide on, and why. */
export interface BarisPerluKeputusan extends BarisData {
  readonly sebab: 'tanpa_bulan' | 'tentatif';
}

export function monthlyNumbers(plan: SoundPlan, period: Period): MonthlyNumbers {
  const baris = plan.baris.map(toBarisData);
  const scheduled = baris.filter(({ bulan }) => bulan.length > 0);
  const tanpaBulan = baris.filter(({ bulan }) => bulan.length === 0);
  const tentatif = baris.filter((each) => each.tentatif);
  const terjadwal = scheduledIn(baris, period);
  const upTo = (each: BarisData): number => each.bulan.filter((month) => month <= period.to).length;
  const count = (weight: (each: BarisData) => number): number =>
    baris.reduce((sum, each) => sum + weight(each), 0);
  return {
    versi: 1,
    ...identify(plan),
    periode: { tahun: period.year, dari: period.from, sampai: period.to },
    tanggal_data: lastDayOf(period),
    cakupan_jadwal: { ...coverageOf(baris), ...countDoubtful(scheduled) },
    terjadwal: {
      jumlah: terjadwal.length,
      ...countKelompok(terjadwal),
      ...countDoubtful(terjadwal),
      baris: terjadwal,
    },
    rencana_sampai: {
      ...toShare(
        count(upTo),
        count(({ bulan }) => bulan.length),
      ),
      ...countDoubtful(baris, upTo),
    },
    realisasi: plan.hasRealisasi ? 'belum dihitung' : 'belum diisi',
    matriks: toMatrix(plan.area, baris),
    area_tidak_ada: missingAreaNumbers(plan),
    jatuh_tempo: dueIn(terjadwal, period),
    tentatif,
    tanpa_bulan: tanpaBulan,
    perlu_verifikasi: baris.filter(needsVerification),
    perlu_keputusan: [
      ...tanpaBulan.map((each) => ({ ...each, sebab: 'tanpa_bulan' as const })),
      ...tentatif
        .filter(({ bulan }) => bulan.length > 0)
        .map((each) => ({ ...each, sebab: 'tentatif' as const })),
    ],
  };
}

function identify({ rencana }: SoundPlan): Pick<MonthlyNumbers, 'rencana' | 'keputusan'> {
  const { keputusan, satker, tahun, judul } = rencana;
  const tanggal = keputusan.tanggal ?? null;
  return {
    rencana: { tahun, judul, satker: satker.nama, singkatan: satker.singkatan ?? null },
    keputusan: {
      nomor: keputusan.nomor ?? null,
      tahun: tanggal === null ? null : Number(tanggal.slice(0, 4)),
      tanggal,
      tentang: keputusan.tentang,
    },
  };
}

function countKelompok(terjadwal: readonly BarisTerjadwal[]): Record<Kelompok, number> {
  const counts: Record<Kelompok, number> = { mulai: 0, lanjut: 0, selesai: 0, sekali: 0 };
  for (const { kelompok } of terjadwal) counts[kelompok]++;
  return counts;
}
