/** Every number and list of a report, as plain data: `report --format json` prints it. */
import { missingAreaNumbers } from '../plan/missing-area.ts';
import {
  type BarisData,
  countDoubtful,
  type DiAntaranya,
  needsVerification,
} from './baris-data.ts';
import { type BuktiDukung, buktiDukungOf } from './bukti-dukung.ts';
import { type Capaian, capaianOf } from './capaian.ts';
import { type BarisDiLuarJadwal, diLuarJadwalOf } from './di-luar-jadwal.ts';
import { type GanttBaris, ganttOf } from './gantt.ts';
import { type BarisHasil, hasilOf } from './hasil.ts';
import { type Identity, identify, type KeputusanIdentity } from './identity.ts';
import { type BarisJatuhTempo, jatuhTempoOf } from './jatuh-tempo.ts';
import { coverageOf, type Matrix, type MatrixFrame, toMatrix } from './matrix.ts';
import { isWholeYear, type Period, type PeriodData, toPeriodData } from './period.ts';
import { type Kurva, kurvaOf } from './s-curve.ts';
import { type BarisTerjadwal, type Kelompok, plannedUpTo, scheduledIn } from './scheduled.ts';
import type { ReportScope } from './scope.ts';
import { type Only, unitsOf } from './selection.ts';
import type { Share } from './share.ts';
import { type Terlambat, terlambatOf } from './terlambat.ts';

/** Keys are those of the JSON; meanings are DESIGN §3's. Months are 1 to 12, dates ISO. */
export interface ReportNumbers {
  /** Of this shape; grows only when a key changes its meaning. */
  readonly versi: 1;
  readonly rencana: Identity;
  readonly keputusan: KeputusanIdentity;
  readonly periode: PeriodData;
  /** What realisasi is known up to: `--as-of`, else the last day of the period. */
  readonly tanggal_data: string;
  /** How many months of the year have passed at the data date: 0 to 12. */
  readonly bulan_lewat: number;
  /** Of which rows everything here is counted; null for all. */
  readonly saringan: Saringan | null;
  /** Rows with a month ÷ rows; "di antaranya" is of the numerator. */
  readonly cakupan_jadwal: Share & DiAntaranya;
  readonly terjadwal: Terjadwal;
  /** Baris-bulan up to the period's end ÷ all baris-bulan; "di antaranya" is of the numerator. */
  readonly rencana_sampai: Share & DiAntaranya;
  /** `belum diisi` while the plan has no realisasi at all: then every key with "realisasi" below is null. */
  readonly realisasi: 'belum diisi' | 'diisi';
  /** From January up to the data date. Realisasi. */
  readonly capaian: Capaian | null;
  /** Of the period's own months up to the data date. Realisasi. */
  readonly capaian_periode: Capaian | null;
  /** At the data date, of the whole year. Realisasi. */
  readonly terlambat: Terlambat | null;
  /** Of rows without months, by the data date. Realisasi. */
  readonly di_luar_jadwal: readonly BarisDiLuarJadwal[] | null;
  /** The rows with a target, by the data date. Realisasi. */
  readonly hasil: readonly BarisHasil[] | null;
  /** Of the period. Realisasi. */
  readonly bukti_dukung: BuktiDukung | null;
  readonly matriks: Matrix;
  readonly kurva: Kurva;
  readonly gantt: readonly GanttBaris[];
  /** Numbers of the areas that the plan should have and does not; none where areas were chosen. */
  readonly area_tidak_ada: readonly number[];
  readonly jatuh_tempo: readonly BarisJatuhTempo[];
  readonly tentatif: readonly BarisData[];
  readonly tanpa_bulan: readonly BarisData[];
  readonly perlu_verifikasi: readonly BarisData[];
  /** Each row once: without a month first, then the tentative ones that have one. */
  readonly perlu_keputusan: readonly BarisPerluKeputusan[];
}

export interface Saringan {
  /** Empty for all. */
  readonly area: readonly number[];
  /** Empty for all; null are the rows of nobody. */
  readonly unit: readonly (string | null)[];
  readonly hanya: Only | null;
  /** How many rows are left, and of how many. */
  readonly baris: number;
  readonly dari_baris: number;
}

/** The rows of the period. The four groups add up to `jumlah`; for a whole year they are null. */
export interface Terjadwal extends Readonly<Record<Kelompok, number | null>>, DiAntaranya {
  readonly jumlah: number;
  readonly baris: readonly BarisTerjadwal[];
}

/** A row that somebody has to decide on, and why. */
export interface BarisPerluKeputusan extends BarisData {
  readonly sebab: 'tanpa_bulan' | 'tentatif';
}

export function reportNumbers(scope: ReportScope): ReportNumbers {
  const { plan, period, dataDate, lewat, isFilled, selection } = scope;
  const { tahun } = plan.rencana;
  const baris = scope.baris.map(({ data }) => data);
  const filled = <T>(count: () => T): T | null => (isFilled ? count() : null);
  return {
    versi: 1,
    ...identify(plan),
    periode: toPeriodData(period),
    tanggal_data: dataDate,
    bulan_lewat: lewat,
    saringan: toSaringan(scope),
    ...plannedNumbers(baris, period),
    realisasi: isFilled ? 'diisi' : 'belum diisi',
    capaian: filled(() => capaianOf(scope.baris, { from: 1, to: 12 }, lewat)),
    capaian_periode: filled(() => capaianOf(scope.baris, period, lewat)),
    terlambat: filled(() => terlambatOf(scope.baris, tahun, dataDate)),
    di_luar_jadwal: filled(() => diLuarJadwalOf(scope.baris)),
    hasil: filled(() => hasilOf(scope.baris, dataDate)),
    bukti_dukung: filled(() => buktiDukungOf(scope.baris, period, scope.missingBukti)),
    matriks: toMatrix(scope.baris, matrixFrame(scope)),
    kurva: kurvaOf(scope.baris, { tahun, dataDate, isFilled }),
    gantt: ganttOf(scope),
    area_tidak_ada:
      selection === null || selection.area.length === 0 ? missingAreaNumbers(plan) : [],
    jatuh_tempo: jatuhTempoOf(scope.baris, period, isFilled),
    ...doubtfulRows(baris),
  };
}

function toSaringan({ plan, selection, baris }: ReportScope): Saringan | null {
  if (selection === null) return null;
  const { area, unit, only } = selection;
  return { area, unit, hanya: only, baris: baris.length, dari_baris: plan.baris.length };
}

/** What the plan alone tells. */
function plannedNumbers(
  baris: readonly BarisData[],
  period: Period,
): Pick<ReportNumbers, 'cakupan_jadwal' | 'terjadwal' | 'rencana_sampai'> {
  const scheduled = baris.filter(({ bulan }) => bulan.length > 0);
  const terjadwal = scheduledIn(baris, period);
  const upTo = (each: BarisData): number => each.bulan.filter((month) => month <= period.to).length;
  return {
    cakupan_jadwal: { ...coverageOf(baris), ...countDoubtful(scheduled) },
    terjadwal: {
      jumlah: terjadwal.length,
      ...countKelompok(terjadwal, period),
      ...countDoubtful(terjadwal),
      baris: terjadwal,
    },
    rencana_sampai: { ...plannedUpTo(baris, period.to), ...countDoubtful(baris, upTo) },
  };
}

function countKelompok(
  terjadwal: readonly BarisTerjadwal[],
  period: Period,
): Record<Kelompok, number | null> {
  if (isWholeYear(period)) return { mulai: null, lanjut: null, selesai: null, sekali: null };
  const counts: Record<Kelompok, number> = { mulai: 0, lanjut: 0, selesai: 0, sekali: 0 };
  for (const { kelompok } of terjadwal) if (kelompok !== null) counts[kelompok]++;
  return counts;
}

/** The areas and units that a matrix has lines for: of chosen rows only those that have one. */
function matrixFrame({ plan, selection, baris, isFilled, lewat }: ReportScope): MatrixFrame {
  const units = unitsOf(plan);
  const realisasi = { lewat: isFilled ? lewat : undefined };
  if (selection === null) return { area: plan.area, unit: units, ...realisasi };
  const areas = new Set([...selection.area, ...baris.map(({ data }) => data.area)]);
  const named = new Set([...selection.unit, ...baris.map(({ data }) => data.unit)]);
  return {
    area: plan.area.filter(({ nomor }) => areas.has(nomor)),
    unit: units?.filter((unit) => named.has(unit)) ?? null,
    ...realisasi,
  };
}

function doubtfulRows(
  baris: readonly BarisData[],
): Pick<ReportNumbers, 'tentatif' | 'tanpa_bulan' | 'perlu_verifikasi' | 'perlu_keputusan'> {
  const tanpaBulan = baris.filter(({ bulan }) => bulan.length === 0);
  const tentatif = baris.filter((each) => each.tentatif);
  return {
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
