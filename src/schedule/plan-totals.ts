/** Several plans: one record a plan with its totals, and the totals of all. */
import { type BarisData, type DiAntaranya, needsVerification } from './baris-data.ts';
import { capaianOf } from './capaian.ts';
import { identify } from './identity.ts';
import { isLate } from './keadaan.ts';
import { coverageOf } from './matrix.ts';
import { holds, type PeriodData, toPeriodData } from './period.ts';
import { endsIn, plannedUpTo } from './scheduled.ts';
import type { ReportScope } from './scope.ts';
import { type Share, toShare } from './share.ts';

/** What can be added up over plans; numbers are of rows unless said. */
export interface Totals extends DiAntaranya {
  readonly baris: number;
  readonly tanpa_bulan: number;
  /** In the period, and due in it. */
  readonly terjadwal: number;
  readonly jatuh_tempo: number;
  readonly cakupan_jadwal: Share;
  /** In baris-bulan, up to the period's end. */
  readonly rencana_sampai: Share;
  /** In baris-bulan, up to the data date; null while there is no realisasi. */
  readonly capaian: Share | null;
  /** Null while there is no realisasi. */
  readonly terlambat: TerlambatTotals | null;
}

export interface TerlambatTotals {
  readonly jumlah: number;
  readonly baris_bulan: number;
}

export interface PlanTotals extends Totals {
  /** As shown to the user: the argument with which one sees this plan. */
  readonly folder: string;
  readonly satker: string;
  readonly singkatan: string | null;
  readonly tahun: number;
  readonly periode: PeriodData;
  readonly tanggal_data: string;
  readonly realisasi: 'belum diisi' | 'diisi';
}

/** Keys as the JSON report over several plans has them. */
export interface ManyPlans {
  readonly versi: 1;
  /** By rows late, then rows without month, both most first, then name. */
  readonly rencana: readonly PlanTotals[];
  /** Capaian and terlambat are of the plans that have realisasi. */
  readonly jumlah: Totals & { readonly rencana: number; readonly diisi: number };
}

/** The record of one plan: the numbers that `reportNumbers` has, without making its lists. */
export function planTotals({
  plan,
  period,
  dataDate,
  lewat,
  isFilled,
  baris,
}: ReportScope): PlanTotals {
  const { rencana } = identify(plan);
  const data = baris.map((each) => each.data);
  const count = (is: (each: BarisData) => boolean): number => data.filter(is).length;
  const capaian = isFilled ? capaianOf(baris, { from: 1, to: 12 }, lewat) : null;
  return {
    folder: plan.folder,
    satker: rencana.satker,
    singkatan: rencana.singkatan,
    tahun: rencana.tahun,
    periode: toPeriodData(period),
    tanggal_data: dataDate,
    baris: data.length,
    tanpa_bulan: count(({ bulan }) => bulan.length === 0),
    tentatif: count(({ tentatif }) => tentatif),
    perlu_verifikasi: count(needsVerification),
    terjadwal: count(({ bulan }) => bulan.some((month) => holds(period, month))),
    jatuh_tempo: count(({ bulan }) => endsIn(bulan, period)),
    cakupan_jadwal: coverageOf(data),
    rencana_sampai: plannedUpTo(data, period.to),
    realisasi: isFilled ? 'diisi' : 'belum diisi',
    capaian: capaian === null ? null : toShare(capaian.pembilang, capaian.penyebut),
    terlambat:
      capaian === null
        ? null
        : {
            jumlah: baris.filter(({ bulan }) => bulan.some(isLate)).length,
            baris_bulan: capaian.terlambat,
          },
  };
}

/** @param plans in any order */
export function manyPlans(plans: readonly PlanTotals[]): ManyPlans {
  const sum = (count: (plan: PlanTotals) => number): number =>
    plans.reduce((total, plan) => total + count(plan), 0);
  const filled = plans.filter(({ realisasi }) => realisasi === 'diisi');
  return {
    versi: 1,
    rencana: [...plans].sort(byUrgency()),
    jumlah: {
      rencana: plans.length,
      diisi: filled.length,
      baris: sum(({ baris }) => baris),
      tanpa_bulan: sum(({ tanpa_bulan }) => tanpa_bulan),
      tentatif: sum(({ tentatif }) => tentatif),
      perlu_verifikasi: sum(({ perlu_verifikasi }) => perlu_verifikasi),
      terjadwal: sum(({ terjadwal }) => terjadwal),
      jatuh_tempo: sum(({ jatuh_tempo }) => jatuh_tempo),
      cakupan_jadwal: addShares(plans.map(({ cakupan_jadwal }) => cakupan_jadwal)),
      rencana_sampai: addShares(plans.map(({ rencana_sampai }) => rencana_sampai)),
      capaian:
        filled.length === 0 ? null : addShares(filled.flatMap(({ capaian }) => capaian ?? [])),
      terlambat:
        filled.length === 0
          ? null
          : {
              jumlah: sum(({ terlambat }) => terlambat?.jumlah ?? 0),
              baris_bulan: sum(({ terlambat }) => terlambat?.baris_bulan ?? 0),
            },
    },
  };
}

/** Late first: by rows, then by baris-bulan; then without month; then name, year and folder. */
function byUrgency(): (a: PlanTotals, b: PlanTotals) => number {
  const { compare } = new Intl.Collator('id', { numeric: true });
  return (a, b) =>
    (b.terlambat?.jumlah ?? 0) - (a.terlambat?.jumlah ?? 0) ||
    (b.terlambat?.baris_bulan ?? 0) - (a.terlambat?.baris_bulan ?? 0) ||
    b.tanpa_bulan - a.tanpa_bulan ||
    compare(nameOf(a), nameOf(b)) ||
    a.tahun - b.tahun ||
    compare(a.folder, b.folder);
}

const nameOf = ({ singkatan, satker }: PlanTotals): string => singkatan ?? satker;

function addShares(shares: readonly Share[]): Share {
  return toShare(
    shares.reduce((sum, { pembilang }) => sum + pembilang, 0),
    shares.reduce((sum, { penyebut }) => sum + penyebut, 0),
  );
}
