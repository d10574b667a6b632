/** Builds the entries of `realisasi/<tahun>-<bulan>.yaml`, as far as the file can be read. */
import type { YamlFile } from '../source/yaml-file.ts';
import type { Bulan } from './months.ts';
import { field, has, isMapping, items, onOneLine, placeOf, type Raw, rootOf, text } from './raw.ts';
import type { Realisasi } from './realisasi.ts';
import { realisasiSchema } from './schema/realisasi.ts';

const NAME = /(?:^|\/)(\d{4})-(0[1-9]|1[0-2])\.ya?ml$/;

/** The planned month that a file's name gives: `realisasi/2022-06.yaml`; undefined for other names. */
export function realisasiMonth(
  path: string,
): { readonly tahun: number; readonly bulan: Bulan } | undefined {
  const [, tahun, bulan] = NAME.exec(path) ?? [];
  return tahun === undefined ? undefined : { tahun: Number(tahun), bulan: Number(bulan) };
}

/**
 * The entries of a file, in its order. One whose id or status cannot be read is left out; of the
 * others what has the right form is taken. None where the name gives no month.
 */
export function buildRealisasi(file: YamlFile): readonly Realisasi[] {
  const month = realisasiMonth(file.source.path);
  if (month === undefined || !isMapping(file.value)) return [];
  const root = rootOf(file);
  return Object.keys(file.value).flatMap((id) => buildEntry(id, field(root, id), month) ?? []);
}

const { status, tanggal, hasil, kendala } = realisasiSchema.valueType.shape;

function buildEntry(
  id: string,
  raw: Raw,
  month: { readonly tahun: number; readonly bulan: Bulan },
): Realisasi | undefined {
  const said = status.safeParse(field(raw, 'status').value);
  if (!said.success || !realisasiSchema.keyType.safeParse(id).success) return undefined;
  const done = tanggal.safeParse(field(raw, 'tanggal').value).data;
  const amount = hasil.safeParse(field(raw, 'hasil').value).data;
  const reason = kendala.safeParse(field(raw, 'kendala').value).data;
  const catatan = text(field(raw, 'catatan'));
  const bukti = items(field(raw, 'bukti'));
  const read: Readonly<Record<string, unknown>> = {
    tanggal: done,
    hasil: amount,
    bukti: bukti.length > 0 && bukti.every((each) => text(each) !== undefined) ? bukti : undefined,
    kendala: reason,
    catatan,
  };
  const unread = Object.keys(read).filter(
    (key) => read[key] === undefined && (has(raw, key) || raw.file.isTorn(raw.path)),
  );
  return {
    id,
    ...month,
    status: said.data,
    ...(done === undefined ? {} : { tanggal: done }),
    ...(amount === undefined
      ? {}
      : { hasil: { jumlah: amount.jumlah, ...onLine('satuan', amount.satuan) } }),
    bukti: bukti.flatMap((each) => text(each) ?? []),
    ...(reason === undefined
      ? {}
      : {
          kendala: {
            sebab: reason.sebab,
            ...onLine('catatan', reason.catatan),
            ...onLine('tindakLanjut', reason.tindak_lanjut),
          },
        }),
    ...(catatan === undefined ? {} : { catatan }),
    ...(unread.length === 0 ? {} : { unread: new Set(unread) }),
    at: placeOf(raw),
  };
}

function onLine<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: onOneLine(value) }) as { readonly [P in K]?: string };
}
