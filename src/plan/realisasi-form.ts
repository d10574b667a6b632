/** The form for a month's realisasi as data: its columns, and what its hidden sheet remembers. */
import * as z from 'zod';
import type { Bulan } from './months.ts';
import { ISIAN_FIELDS, type Isian, type IsianField, SEBAB, STATUS } from './realisasi-fields.ts';
import { tanggal, teks } from './schema/fields.ts';

/** The columns that say which row it is; they are locked. */
export const FORM_KEYS = ['id', 'kode', 'uraian', 'indikator', 'unit', 'target'] as const;

export type FormColumn = (typeof FORM_KEYS)[number] | IsianField;

export const FORM_COLUMNS: readonly FormColumn[] = [...FORM_KEYS, ...ISIAN_FIELDS];

/** What a form is for. */
export interface FormSubject {
  readonly tahun: number;
  readonly bulan: Bulan;
  /** The office, by its whole name. */
  readonly satker: string;
}

/** A row as it was when the form was made: what stands there now and then was typed by somebody. */
export interface FormRow {
  readonly id: string;
  readonly kode: string;
  /** Absent where there was no entry. */
  readonly isian?: Isian;
}

/** The sheet that remembers, and the one that holds the words to choose from. */
export const HIDDEN_SHEET = 'rb';
export const CHOICES_SHEET = 'pilihan';

const MARK = ['rb-isian', '1'] as const;

/** What of a long entry stands in one cell: letters of up to two characters, and Excel holds 32,767. */
const CELLFUL = /.{1,15000}/gsu;

const isianSchema = z.strictObject({
  status: z.enum(STATUS).optional(),
  tanggal: tanggal.optional(),
  jumlah: z.number().min(0).optional(),
  satuan: teks.optional(),
  bukti: z.array(teks).optional(),
  sebab: z.enum(SEBAB).optional(),
  catatanKendala: teks.optional(),
  tindakLanjut: teks.optional(),
  catatan: teks.optional(),
});

/** The hidden sheet, row by row; every cell is a text. */
export function toHiddenRows(
  { tahun, bulan, satker }: FormSubject,
  rows: readonly FormRow[],
): string[][] {
  return [
    [...MARK, String(tahun), String(bulan), satker],
    ...rows.map(({ id, kode, isian }) => [
      id,
      kode,
      ...(isian === undefined ? [] : (JSON.stringify(isian).match(CELLFUL) ?? [])),
    ]),
  ];
}

/** What the hidden sheet remembers; undefined when it is none that `toHiddenRows` made. */
export function readHiddenRows(
  hidden: readonly (readonly string[])[],
): { readonly subject: FormSubject; readonly rows: readonly FormRow[] } | undefined {
  const [[mark, version, tahun, bulan, satker = ''] = [], ...more] = hidden;
  const subject = { tahun: Number(tahun), bulan: Number(bulan), satker };
  const isMonth = Number.isInteger(subject.bulan) && subject.bulan >= 1 && subject.bulan <= 12;
  if (mark !== MARK[0] || version !== MARK[1] || !isMonth || !Number.isInteger(subject.tahun)) {
    return undefined;
  }
  const rows: FormRow[] = [];
  for (const [id = '', kode = '', ...cells] of more) {
    const json = cells.join('');
    const isian = json === '' ? undefined : readIsian(json);
    if (isian === null) return undefined;
    rows.push({ id, kode, ...(isian === undefined ? {} : { isian }) });
  }
  return { subject, rows };
}

function readIsian(json: string): Isian | null {
  try {
    const { status, tanggal, jumlah, satuan, bukti, sebab, ...notes } = isianSchema.parse(
      JSON.parse(json),
    );
    const all = { status, tanggal, jumlah, satuan, bukti, sebab, ...notes };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  } catch {
    return null;
  }
}
