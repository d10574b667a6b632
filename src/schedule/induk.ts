/** What stands above each row in the tree: the names that a row alone does not know. */
import type { Baris, Plan } from '../plan/model.ts';
import { walkTexts } from '../plan/walk.ts';

/** The texts above a row; null where the source cannot be read or nothing stands there. */
export interface Induk {
  readonly nama_area: string | null;
  readonly program: string | null;
  readonly kegiatan: string | null;
  /** The row's own text where the schedule stands on the sub kegiatan; null for a bundle of several. */
  readonly sub_kegiatan: string | null;
}

/** For a row of which nothing is known. */
export const NO_INDUK: Induk = {
  nama_area: null,
  program: null,
  kegiatan: null,
  sub_kegiatan: null,
};

export function indukOf(plan: Plan): ReadonlyMap<Baris, Induk> {
  const above = new Map<Baris, Induk>();
  let program: string | null = null;
  let kegiatan: string | null = null;
  let subKegiatan: string | null = null;
  for (const { kind, teks, area, baris, isBaris } of walkTexts(plan)) {
    const nama = teks.nama ?? null;
    if (kind === 'program') program = nama;
    if (kind === 'kegiatan') kegiatan = nama;
    if (kind === 'sub_kegiatan' || kind === 'gabungan') subKegiatan = nama;
    if (isBaris && baris !== undefined) {
      above.set(baris, {
        nama_area: area.nama ?? null,
        program,
        kegiatan,
        sub_kegiatan: subKegiatan,
      });
    }
  }
  return above;
}
