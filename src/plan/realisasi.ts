/** What was achieved: the entries of `realisasi/<tahun>-<bulan>.yaml`. */

import { suggest } from '../diagnostics/suggest.ts';
import type { Look } from '../source/look-below.ts';
import type { Baris, Place, Plan } from './model.ts';
import type { Bulan } from './months.ts';
import type { Isian } from './schema/realisasi.ts';

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
  /** The keys under which something stands, or may have stood, that cannot be read. */
  readonly unread?: ReadonlySet<string>;
  readonly at: Place;
}

export interface Kendala {
  readonly sebab: Sebab;
  readonly catatan?: string;
  readonly tindakLanjut?: string;
}

/** What is wrong with a file named as bukti; `meant` is one beside it that has nearly this name. */
export interface BuktiFault {
  readonly kind: 'missing' | 'folder' | 'outside';
  readonly meant?: string;
}

/** Whether the bukti stands somewhere else: nobody fetches it. A `file:` is of one machine. */
export function isLink(bukti: string): boolean {
  return /^(?!file:)[a-z][a-z0-9+.-]*:\/\/./i.test(bukti);
}

/** The bukti, as entered, that should be files below the plan's folder and are not. */
export function findMissingBukti(
  realisasi: readonly Realisasi[],
  look: Look,
): ReadonlyMap<string, BuktiFault> {
  const named = new Set(realisasi.flatMap(({ bukti }) => bukti));
  return new Map(
    [...named].flatMap((bukti): [string, BuktiFault][] => {
      const fault = isLink(bukti) ? undefined : findBuktiFault(bukti, look);
      return fault === undefined ? [] : [[bukti, fault]];
    }),
  );
}

/** What is wrong with a file as bukti, when something is. */
export function findBuktiFault(bukti: string, look: Look): BuktiFault | undefined {
  // A \ parts folders on Windows only.
  const path = bukti.replaceAll('\\', '/');
  const state = look(path);
  if (state.kind === 'file') return path === bukti ? undefined : { kind: 'missing', meant: path };
  if (state.kind !== 'missing') return { kind: state.kind };
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const near = suggest(name, state.beside);
  return near === undefined ? { kind: 'missing' } : { kind: 'missing', meant: `${folder}${near}` };
}

/** Whether the entry says nothing there; of what cannot be read that is not known. */
export function lacks(
  entry: Realisasi,
  key: 'tanggal' | 'bukti' | 'hasil' | 'kendala' | 'catatan',
): boolean {
  const value = entry[key];
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty && entry.unread?.has(key) !== true;
}

/** Each entry of the plan's year with the row that it is about; without those of unknown rows. */
export function entriesWithRow({
  realisasi,
  baris,
  rencana,
}: Pick<Plan, 'realisasi' | 'baris' | 'rencana'>): { entry: Realisasi; row: Baris }[] {
  if (realisasi.length === 0) return [];
  const byId = new Map(baris.map((row) => [row.id, row]));
  return realisasi.flatMap((entry) => {
    const row = byId.get(entry.id);
    return row === undefined || entry.tahun !== rencana.tahun ? [] : [{ entry, row }];
  });
}
