/** An entry of realisasi as flat fields, as a form's cells and a command's options have them. */
import { monthByName } from './months.ts';
import type { Realisasi, Sebab, StatusRealisasi } from './realisasi.ts';
import { tanggal as tanggalSchema } from './schema/fields.ts';
import { realisasiSchema } from './schema/realisasi.ts';

/** What may be said of a row in a month, in the order of the file's keys. */
export interface Isian {
  readonly status?: StatusRealisasi;
  /** ISO. */
  readonly tanggal?: string;
  readonly jumlah?: number;
  readonly satuan?: string;
  readonly bukti?: readonly string[];
  readonly sebab?: Sebab;
  readonly catatanKendala?: string;
  readonly tindakLanjut?: string;
  readonly catatan?: string;
}

export type IsianField = keyof Isian;

/** Where each field stands in an entry. */
export const FIELD_PATH: Readonly<Record<IsianField, readonly string[]>> = {
  status: ['status'],
  tanggal: ['tanggal'],
  jumlah: ['hasil', 'jumlah'],
  satuan: ['hasil', 'satuan'],
  bukti: ['bukti'],
  sebab: ['kendala', 'sebab'],
  catatanKendala: ['kendala', 'catatan'],
  tindakLanjut: ['kendala', 'tindak_lanjut'],
  catatan: ['catatan'],
};

export const ISIAN_FIELDS = Object.keys(FIELD_PATH) as readonly IsianField[];

const { status, kendala } = realisasiSchema.valueType.shape;

export const STATUS: readonly StatusRealisasi[] = status.options;
export const SEBAB: readonly Sebab[] = kendala.unwrap().shape.sebab.options;

/** What an entry says; of what cannot be read nothing. */
export function toIsian({
  status,
  tanggal,
  hasil,
  bukti,
  kendala,
  catatan,
}: Pick<Realisasi, 'status' | 'tanggal' | 'hasil' | 'bukti' | 'kendala' | 'catatan'>): Isian {
  return withoutEmpty({
    status,
    tanggal,
    jumlah: hasil?.jumlah,
    satuan: hasil?.satuan,
    bukti,
    sebab: kendala?.sebab,
    catatanKendala: kendala?.catatan,
    tindakLanjut: kendala?.tindakLanjut,
    catatan,
  });
}

/** The same without fields that say nothing, and without those that have nothing to stand under. */
export function withoutEmpty(
  isian: {
    readonly [K in IsianField]?: Isian[K] | undefined;
  },
): Isian {
  const isOrphan = (field: IsianField): boolean =>
    (field === 'satuan' && isian.jumlah === undefined) ||
    ((field === 'catatanKendala' || field === 'tindakLanjut') && isian.sebab === undefined);
  return Object.fromEntries(
    ISIAN_FIELDS.flatMap((field) => {
      const value = isian[field];
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      return isEmpty || isOrphan(field) ? [] : [[field, value]];
    }),
  );
}

/** A field that changes; `undefined` for what says nothing before or afterwards. */
export interface FieldChange {
  readonly field: IsianField;
  readonly from: Isian[IsianField];
  readonly to: Isian[IsianField];
}

export function changedFields(from: Isian, to: Isian): FieldChange[] {
  return ISIAN_FIELDS.filter((field) => !isSame(from[field], to[field])).map((field) => ({
    field,
    from: from[field],
    to: to[field],
  }));
}

/** Texts, numbers and lists of texts are all that a field holds. */
export const isSame = (a: Isian[IsianField], b: Isian[IsianField]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * A day as people write it: `2022-06-20`, `20-06-2022`, `20/6/2022`, `20.6.22`, `20 Juni 2022`, as ISO;
 * undefined for anything else, and for days that do not exist.
 */
export function parseTanggal(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(plain);
  if (iso !== null) return toDay(iso[1], iso[2], iso[3]);
  const day = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(plain);
  if (day !== null) return toDay(day[4], day[3], day[1]);
  const words = /^(\d{1,2})[ -](\p{L}+)\.?[ -](\d{4})$/u.exec(plain);
  const month = words === null ? undefined : monthByName(words[2] ?? '');
  return words === null || month === undefined
    ? undefined
    : toDay(words[3], String(month), words[1]);
}

function toDay(year = '', month = '', day = ''): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return tanggalSchema.safeParse(iso).data;
}

/**
 * An amount as people write it: `3`, `3,5`, `3.5`, `1.250,5`; undefined for anything else, as for
 * `1.250`, which is 1250 to some and 1.25 to others.
 */
export function parseJumlah(text: string): number | undefined {
  const plain = text.trim();
  if (/^\d{1,3}\.\d{3}$/.test(plain)) return undefined;
  if (/^\d+(?:[.,]\d+)?$/.test(plain)) return Number(plain.replace(',', '.'));
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) return undefined;
  return Number(plain.replaceAll('.', '').replace(',', '.'));
}
