/** Rows in words for people who do not have the Lampiran at hand: what is done, and what shows it. */
import type { Baris, Plan } from './model.ts';
import { walkTexts } from './walk.ts';

/** The indikator of each row, by `;`; none for a row whose indikator cannot be read. */
export function indikatorOf(plan: Plan): ReadonlyMap<Baris, string> {
  const found = new Map<Baris, string>();
  for (const { kind, teks, baris } of walkTexts(plan)) {
    if (kind !== 'indikator' || baris === undefined || teks.nama === undefined) continue;
    const before = found.get(baris);
    const nama = teks.nama.replace(/[;.]\s*$/, '');
    found.set(baris, before === undefined ? nama : `${before}; ${nama}`);
  }
  return found;
}

/** The sub kegiatan of each row, with the rincian that the row is; the row's own text for a bundle. */
export function uraianOf(plan: Plan): ReadonlyMap<Baris, string> {
  const found = new Map<Baris, string>();
  let sub: string | undefined;
  for (const { kind, teks, baris, isBaris } of walkTexts(plan)) {
    if (kind === 'kegiatan' || kind === 'gabungan') sub = undefined;
    if (kind === 'sub_kegiatan') sub = teks.nama;
    if (!isBaris || baris === undefined) continue;
    const own = baris.nama === '' ? undefined : baris.nama;
    const nama = kind === 'rincian' && sub !== undefined ? `${sub} ${own ?? ''}`.trim() : own;
    const uraian = kind === 'indikator' ? (sub ?? own) : nama;
    if (uraian !== undefined) found.set(baris, uraian);
  }
  return found;
}
