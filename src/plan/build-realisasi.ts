/** Builds the entries of `realisasi/<tahun>-<bulan>.yaml`, as far as the file can be read. */
import type { YamlFile } from '../source/yaml-file.ts';
import type { Bulan } from './months.ts';
import {
  field,
  has,
  isMapping,
  itemsUnder,
  onOneLine,
  type Raw,
  rootOf,
  textUnder,
  toText,
  valueUnder,
} from './raw.ts';
import type { Realisasi } from './realisasi.ts';
import { isHasil, isId, isKendala, isStatus, isTanggal } from './schema/guards.ts';
import type { Isian } from './schema/realisasi.ts';

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

function buildEntry(
  id: string,
  raw: Raw,
  month: { readonly tahun: number; readonly bulan: Bulan },
): Realisasi | undefined {
  const sound = <K extends keyof Isian>(key: K, is: (value: unknown) => boolean) => {
    const value = valueUnder(raw, key);
    return is(value) ? (value as NonNullable<Isian[K]>) : undefined;
  };
  const status = sound('status', isStatus);
  if (status === undefined || !isId(id)) return undefined;
  const done = sound('tanggal', isTanggal);
  const amount = sound('hasil', isHasil);
  const reason = sound('kendala', isKendala);
  const catatan = textUnder(raw, 'catatan');
  const bukti = itemsUnder(raw, 'bukti');
  const read: Readonly<Record<string, unknown>> = {
    tanggal: done,
    hasil: amount,
    bukti:
      bukti.length > 0 && bukti.every((each) => toText(each.value) !== undefined)
        ? bukti
        : undefined,
    kendala: reason,
    catatan,
  };
  const unread = Object.keys(read).filter(
    (key) => read[key] === undefined && (has(raw, key) || raw.isTorn()),
  );
  return {
    id,
    ...month,
    status,
    ...(done === undefined ? {} : { tanggal: done }),
    ...(amount === undefined
      ? {}
      : { hasil: { jumlah: amount.jumlah, ...onLine('satuan', amount.satuan) } }),
    bukti: bukti.flatMap((each) => toText(each.value) ?? []),
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
    at: raw,
  };
}

function onLine<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: onOneLine(value) }) as { readonly [P in K]?: string };
}
