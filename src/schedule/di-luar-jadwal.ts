/** *Di luar jadwal*: what was done of the rows that have no month. */
import type { Bulan } from '../plan/months.ts';
import type { Realisasi, StatusRealisasi } from '../plan/realisasi.ts';
import type { BarisData } from './baris-data.ts';
import type { TrackedBaris } from './tracked-baris.ts';

/** A row without months, and its entries by the data date, each in the month of doing. */
export interface BarisDiLuarJadwal extends BarisData {
  readonly isian: readonly IsianDiLuarJadwal[];
}

export interface IsianDiLuarJadwal {
  readonly bulan: Bulan;
  readonly status: StatusRealisasi;
  readonly tanggal: string | null;
  /** How many. */
  readonly bukti: number;
}

/** The rows "di luar jadwal", in the plan's order; they are outside *capaian* (DESIGN §3). */
export function diLuarJadwalOf(tracked: readonly TrackedBaris[]): readonly BarisDiLuarJadwal[] {
  return tracked.flatMap(({ data, diLuarJadwal }) => {
    const isian = diLuarJadwal.flatMap(({ isian }) => (isian === undefined ? [] : toIsian(isian)));
    return isian.length === 0 ? [] : [{ ...data, isian }];
  });
}

function toIsian({ bulan, status, tanggal, bukti }: Realisasi): IsianDiLuarJadwal {
  return { bulan, status, tanggal: tanggal ?? null, bukti: bukti.length };
}
