/** What was achieved: the entries of `realisasi/<tahun>-<bulan>.yaml`. */
import type * as z from 'zod';
import type { Place } from './model.ts';
import type { Bulan } from './months.ts';
import type { realisasiSchema } from './schema/realisasi.ts';

type Isian = z.infer<typeof realisasiSchema>[string];

/** What an entry says of its row: done, done in part, not done, given up. */
export type StatusRealisasi = Isian['status'];

/** Why something is not done, coded. */
export type Sebab = NonNullable<Isian['kendala']>['sebab'];

/** An entry: what became of a row in the month for which it was planned. */
export interface Realisasi {
  /** Of the row. */
  readonly id: string;
  /** The planned month, from the file's name; for a row without months the month of doing. */
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly status: StatusRealisasi;
  /** The day of doing, ISO. */
  readonly tanggal?: string;
  /** Without `satuan` it is in that of the row's target. */
  readonly hasil?: { readonly jumlah: number; readonly satuan?: string };
  /** Links, or files below the plan's folder. */
  readonly bukti: readonly string[];
  readonly kendala?: Kendala;
  readonly catatan?: string;
  readonly at: Place;
}

export interface Kendala {
  readonly sebab: Sebab;
  readonly catatan?: string;
  readonly tindakLanjut?: string;
}
