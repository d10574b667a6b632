/** Tidy facts: one record for each row and month, for a spreadsheet, DuckDB or a pivot. */
import type { Bulan } from '../plan/months.ts';
import type { Realisasi, Sebab, StatusRealisasi } from '../plan/realisasi.ts';
import { needsVerification } from './baris-data.ts';
import { type Induk, NO_INDUK } from './induk.ts';
import { type BarisBulan, isLate, type Keadaan } from './keadaan.ts';
import { holds } from './period.ts';
import type { ReportScope } from './scope.ts';
import type { TrackedBaris } from './tracked-baris.ts';

/**
 * A row in a month; one with `bulan` null for a row that has no month and of which nothing was done.
 * Every value is a text, a number, true or false, or null. Of the records that are `direncanakan` and
 * `lewat`, *capaian* is those whose `keadaan` is `terlaksana` ÷ all.
 */
export interface Fakta extends Induk {
  readonly satker: string;
  readonly tahun: number;
  readonly kode: string;
  readonly id: string;
  readonly area: number;
  readonly nama: string | null;
  readonly unit: string | null;
  readonly output: string | null;
  readonly target_jumlah: number | null;
  readonly target_satuan: string | null;
  readonly tentatif: boolean;
  readonly perlu_verifikasi: boolean;
  readonly ket: string | null;
  readonly bulan: Bulan | null;
  /** Whether the plan has this month for the row: one √. */
  readonly direncanakan: boolean;
  readonly dalam_periode: boolean;
  /** Whether the month has passed at the data date. */
  readonly lewat: boolean;
  /** Null for a record without a month; `tidak_direncanakan` for an entry that counts nowhere. */
  readonly keadaan: Keadaan | 'tidak_direncanakan' | null;
  readonly terlambat: boolean;
  /** From here on as entered. */
  readonly status: StatusRealisasi | null;
  readonly tanggal: string | null;
  readonly jumlah: number | null;
  readonly satuan: string | null;
  /** How many. */
  readonly bukti: number;
  readonly sebab: Sebab | null;
  readonly catatan_kendala: string | null;
  readonly tindak_lanjut: string | null;
  readonly catatan: string | null;
}

/** The keys of a record in the order in which they are told, for the head of a table. */
export const KOLOM_FAKTA = [
  ...['satker', 'tahun', 'kode', 'id', 'area', 'nama_area', 'program', 'kegiatan', 'sub_kegiatan'],
  ...['nama', 'unit', 'output', 'target_jumlah', 'target_satuan'],
  ...['tentatif', 'perlu_verifikasi', 'ket'],
  ...['bulan', 'direncanakan', 'dalam_periode', 'lewat', 'keadaan', 'terlambat'],
  ...['status', 'tanggal', 'jumlah', 'satuan', 'bukti'],
  ...['sebab', 'catatan_kendala', 'tindak_lanjut', 'catatan'],
] as const satisfies readonly (keyof Fakta)[];

/** The records of the rows, in the plan's order and by month. */
export function factsOf({ plan, baris, period, induk }: ReportScope): readonly Fakta[] {
  const { satker, tahun } = plan.rencana;
  const facts: Fakta[] = [];
  for (const row of baris) {
    const { data, output, target } = row;
    const { nama_area, program, kegiatan, sub_kegiatan } = induk.get(row.source) ?? NO_INDUK;
    const perluVerifikasi = needsVerification(data);
    for (const { bulan, direncanakan, lewat, keadaan, terlambat, isian } of monthsOf(row)) {
      // One literal with every key: to spread as many as these takes ten times as long.
      facts.push({
        satker: satker.singkatan ?? satker.nama,
        tahun,
        kode: data.kode,
        id: data.id,
        area: data.area,
        nama_area,
        program,
        kegiatan,
        sub_kegiatan,
        nama: data.nama,
        unit: data.unit,
        output,
        target_jumlah: target?.jumlah ?? null,
        target_satuan: target?.satuan ?? null,
        tentatif: data.tentatif,
        perlu_verifikasi: perluVerifikasi,
        ket: data.ket,
        bulan,
        direncanakan,
        dalam_periode: bulan !== null && holds(period, bulan),
        lewat,
        keadaan,
        terlambat,
        status: isian?.status ?? null,
        tanggal: isian?.tanggal ?? null,
        jumlah: isian?.hasil?.jumlah ?? null,
        satuan: isian?.hasil?.satuan ?? null,
        bukti: isian?.bukti.length ?? 0,
        sebab: isian?.kendala?.sebab ?? null,
        catatan_kendala: isian?.kendala?.catatan ?? null,
        tindak_lanjut: isian?.kendala?.tindakLanjut ?? null,
        catatan: isian?.catatan ?? null,
      });
    }
  }
  return facts;
}

type Month = Pick<Fakta, 'bulan' | 'keadaan' | 'lewat' | 'direncanakan' | 'terlambat'> & {
  readonly isian: Realisasi | undefined;
};

/** What happened in each month of the row, ascending; one record without a month for nothing at all. */
function monthsOf({ bulan, diLuarJadwal, tidakDirencanakan }: TrackedBaris): readonly Month[] {
  const aside = { lewat: false, direncanakan: false, terlambat: false };
  const months = [
    ...bulan.map((each) => toMonth(each, true)),
    ...diLuarJadwal.map((each) => toMonth(each, false)),
    ...tidakDirencanakan.map(
      (isian): Month => ({ bulan: isian.bulan, keadaan: 'tidak_direncanakan', ...aside, isian }),
    ),
  ];
  if (months.length === 0) return [{ bulan: null, keadaan: null, ...aside, isian: undefined }];
  return months.sort((a, b) => (a.bulan ?? 0) - (b.bulan ?? 0));
}

function toMonth(each: BarisBulan, direncanakan: boolean): Month {
  const { bulan, keadaan, lewat, isian } = each;
  return { bulan, keadaan, lewat, direncanakan, terlambat: isLate(each), isian };
}
