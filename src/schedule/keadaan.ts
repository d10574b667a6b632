/** What became of one month of a row, as far as the data date knows. */
import type { Bulan } from '../plan/months.ts';
import type { Realisasi } from '../plan/realisasi.ts';

/**
 * The ways in which a planned month is still open. Once it has passed each of them is *terlambat*.
 *
 * - `belum_diisi`: passed, and nobody has said anything
 * - `belum`, `sebagian`: said so
 * - `kemudian`: done or given up, but on a day after the data date
 * - `tanpa_tanggal`: said to be done, on no day; it cannot be on or before the data date
 * - `batal_tanpa_catatan`: said to be given up, without the reason that `batal` needs
 */
export const KEADAAN_TERBUKA = [
  'belum_diisi',
  'belum',
  'sebagian',
  'kemudian',
  'tanpa_tanggal',
  'batal_tanpa_catatan',
] as const;

export type KeadaanTerbuka = (typeof KEADAAN_TERBUKA)[number];

/**
 * The state of a row's month. `direncanakan`: it has not passed, and nothing is known of it;
 * `di_luar_jadwal`: something was done of a row that has no month at all.
 */
export const KEADAAN = [
  'direncanakan',
  'terlaksana',
  'batal',
  ...KEADAAN_TERBUKA,
  'di_luar_jadwal',
] as const;

export type Keadaan = (typeof KEADAAN)[number];

/** One √ of the table, or one month of a row without any, and what became of it. */
export interface BarisBulan {
  readonly bulan: Bulan;
  /** Its last day is on or before the data date. */
  readonly lewat: boolean;
  readonly keadaan: Keadaan;
  /** The entry as it stands, also where the data date does not count it yet. */
  readonly isian: Realisasi | undefined;
}

/** The state of a planned month (DESIGN §3, Realisasi). */
export function keadaanOf(
  isian: Realisasi | undefined,
  lewat: boolean,
  dataDate: string,
): Exclude<Keadaan, 'di_luar_jadwal'> {
  if (isian === undefined) return lewat ? 'belum_diisi' : 'direncanakan';
  const { status, tanggal, catatan } = isian;
  if (status === 'belum' || status === 'sebagian') return status;
  // What comes after the data date is not known at it; before its month has passed that is no news.
  if (tanggal !== undefined && tanggal > dataDate) return lewat ? 'kemudian' : 'direncanakan';
  if (status === 'terlaksana') return tanggal === undefined ? 'tanpa_tanggal' : 'terlaksana';
  return catatan === undefined ? 'batal_tanpa_catatan' : 'batal';
}

const TERBUKA: ReadonlySet<Keadaan> = new Set(KEADAAN_TERBUKA);

/** Whether the state is one of those that are late once the month has passed. */
export function isOpen(keadaan: Keadaan): keadaan is KeadaanTerbuka {
  return TERBUKA.has(keadaan);
}

/** *Terlambat*: the month has passed, and it is neither done nor given up. */
export function isLate({ lewat, keadaan }: BarisBulan): boolean {
  return lewat && isOpen(keadaan);
}
