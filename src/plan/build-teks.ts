/** Builds what every node of the tree has: its text, and whether all below it could be read. */
import type { Teks } from './model.ts';
import { has, isMapping, placeOf, type Raw, textUnder, toText, valueUnder } from './raw.ts';

/** A node written as a bare text, or as a mapping with `nama` or `tidak_terbaca`. */
export function teks(raw: Raw): Teks {
  if (!isMapping(raw.value)) {
    const nama = isOnSlip(raw) ? undefined : toText(raw.value);
    return nama === undefined ? { at: placeOf(raw) } : { nama, at: placeOf(raw) };
  }
  const written = textUnder(raw, 'nama');
  // "…:" leads on to a list, which may stand under a mistyped key.
  const isUnsure = (written?.endsWith(':') && hasUnknownList(raw)) || isOnSlip(raw);
  const own: { -readonly [K in keyof Teks]: Teks[K] } = { at: placeOf(raw) };
  if (written !== undefined && !isUnsure) own.nama = written;
  // With both, the schema has said so, and which one holds nobody knows.
  const tidakTerbaca = has(raw, 'nama') ? undefined : textUnder(raw, 'tidak_terbaca');
  if (tidakTerbaca !== undefined) own.tidakTerbaca = tidakTerbaca;
  const perluVerifikasi = textUnder(raw, 'perlu_verifikasi');
  if (perluVerifikasi !== undefined) own.perluVerifikasi = perluVerifikasi;
  return own;
}

/** Whether a syntax error stands in the text: how it goes on there is a guess. */
function isOnSlip({ file, path, value }: Raw): boolean {
  return file.isMended && file.isOnSlip(file.span(isMapping(value) ? [...path, 'nama'] : path));
}

const LISTS: ReadonlySet<string> = new Set([
  'program',
  'kegiatan',
  'sub_kegiatan',
  'gabungan',
  'rincian',
  'indikator',
]);

const hasUnknownList = ({ value }: Raw): boolean =>
  isMapping(value) &&
  Object.entries(value).some(
    ([key, each]) => Array.isArray(each) && !LISTS.has(key) && key !== 'bulan',
  );

/** Whether the text is lost in the source: it takes its number and prints nothing. */
export const isLost = (raw: Raw): boolean => has(raw, 'tidak_terbaca');

/** Marks a node whose list at `key` is no list, or lost lines to a syntax error. */
export function unread(raw: Raw, key: string): { isUnread?: true } {
  const value = valueUnder(raw, key);
  const isWhole = Array.isArray(value) && value.every(isMapping) && !raw.file.isTorn(raw.path);
  return isWhole ? {} : { isUnread: true };
}
