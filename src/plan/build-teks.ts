/** Builds what every node of the tree has: its text, and whether all below it could be read. */
import type { Bernomor, Teks } from './model.ts';
import type { Nomor } from './numbering.ts';
import { has, isMapping, type Raw, textUnder, toText, valueUnder } from './raw.ts';

/** A node while it is being built. One object from start to end: a plan has thousands of them. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** A node written as a bare text, or as a mapping with `nama` or `tidak_terbaca`. */
export function teks(raw: Raw): Growing<Teks> {
  if (!isMapping(raw.value)) {
    const nama = isOnSlip(raw) ? undefined : toText(raw.value);
    return nama === undefined ? { at: raw } : { nama, at: raw };
  }
  const written = textUnder(raw, 'nama');
  // "…:" leads on to a list, which may stand under a mistyped key.
  const isUnsure = (written?.endsWith(':') && hasUnknownList(raw)) || isOnSlip(raw);
  const own: Growing<Teks> = { at: raw };
  if (written !== undefined && !isUnsure) own.nama = written;
  // With both, the schema has said so, and which one holds nobody knows.
  const tidakTerbaca = has(raw, 'nama') ? undefined : textUnder(raw, 'tidak_terbaca');
  if (tidakTerbaca !== undefined) own.tidakTerbaca = tidakTerbaca;
  const perluVerifikasi = textUnder(raw, 'perlu_verifikasi');
  if (perluVerifikasi !== undefined) own.perluVerifikasi = perluVerifikasi;
  return own;
}

/** The same with its number. */
export function bernomor(raw: Raw, { nomor, label }: Nomor): Growing<Bernomor> {
  const own = teks(raw) as Growing<Bernomor>;
  own.nomor = nomor;
  own.label = label;
  return own;
}

/** Whether a syntax error stands in the text: how it goes on there is a guess. */
function isOnSlip(raw: Raw): boolean {
  const { yaml, value } = raw;
  return yaml.isMended && yaml.isOnSlip(isMapping(value) ? raw.span('nama') : raw.span());
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
export function markUnread(node: { isUnread?: true }, raw: Raw, key: string): void {
  const value = valueUnder(raw, key);
  const isWhole = Array.isArray(value) && value.every(isMapping) && !raw.isTorn();
  if (!isWhole) node.isUnread = true;
}
