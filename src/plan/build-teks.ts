/** Builds what every node of the tree has: its text, and whether all below it could be read. */
import type { Teks } from './model.ts';
import { field, has, isMapping, placeOf, type Raw, text } from './raw.ts';

/** A node written as a bare text, or as a mapping with `nama` or `tidak_terbaca`. */
export function teks(raw: Raw): Teks {
  const written = isMapping(raw.value) ? text(field(raw, 'nama')) : text(raw);
  // "…:" leads on to a list, which may stand under a mistyped key.
  const isUnsure = (written?.endsWith(':') && hasUnknownList(raw)) || isOnSlip(raw);
  const nama = isUnsure ? undefined : written;
  // With both, the schema has said so, and which one holds nobody knows.
  const tidakTerbaca = has(raw, 'nama') ? undefined : text(field(raw, 'tidak_terbaca'));
  return {
    ...optional({
      nama,
      tidakTerbaca,
      perluVerifikasi: text(field(raw, 'perlu_verifikasi')),
    }),
    at: placeOf(raw),
  };
}

/** Whether a syntax error stands in the text: how it goes on there is a guess. */
const isOnSlip = ({ file, path, value }: Raw): boolean =>
  file.isMended && file.isOnSlip(file.span(isMapping(value) ? [...path, 'nama'] : path));

/** An object without the keys whose value is undefined. */
export function optional<T extends object>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
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
  const { value } = field(raw, key);
  const isWhole = Array.isArray(value) && value.every(isMapping) && !raw.file.isTorn(raw.path);
  return isWhole ? {} : { isUnread: true };
}
