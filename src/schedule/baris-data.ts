/** A row as plain data: what every list of a report says of it, keys as the JSON report has them. */
import type { Baris } from '../plan/model.ts';
import type { Bulan } from '../plan/months.ts';

export interface BarisData {
  readonly kode: string;
  readonly id: string;
  /** Null when the source cannot be read here. */
  readonly nama: string | null;
  /** Number of the row's area. */
  readonly area: number;
  /** Who does it (`penugasan.yaml`); null while nobody is named. */
  readonly unit: string | null;
  /** Ascending, 1 to 12; empty means no month. */
  readonly bulan: readonly Bulan[];
  readonly tentatif: boolean;
  readonly ket: string | null;
  /** Why the reading is in doubt; null when it is not. */
  readonly perlu_verifikasi: string | null;
}

/** What lists say of a row. */
export function toBarisData(baris: Baris, unit: string | null = null): BarisData {
  return {
    kode: baris.kode,
    id: baris.id,
    nama: baris.nama === '' ? null : baris.nama,
    area: baris.nomorArea,
    unit,
    bulan: baris.bulan,
    tentatif: baris.tentatif,
    ket: baris.ket ?? null,
    perlu_verifikasi: baris.perluVerifikasi ?? null,
  };
}

/** Whether the row is still in doubt: a reason is noted, or its text is lost. */
export function needsVerification({ nama, perlu_verifikasi }: BarisData): boolean {
  return nama === null || perlu_verifikasi !== null;
}

/** How many of some rows are tentative or in doubt: "di antaranya" (DESIGN §3). */
export interface DiAntaranya {
  readonly tentatif: number;
  readonly perlu_verifikasi: number;
}

/**
 * Counts the doubtful ones in `baris`.
 *
 * @param weight what one row counts: 1, or its baris-bulan
 */
export function countDoubtful(
  baris: readonly BarisData[],
  weight: (baris: BarisData) => number = () => 1,
): DiAntaranya {
  const total = (some: readonly BarisData[]): number =>
    some.reduce((sum, each) => sum + weight(each), 0);
  return {
    tentatif: total(baris.filter(({ tentatif }) => tentatif)),
    perlu_verifikasi: total(baris.filter(needsVerification)),
  };
}
