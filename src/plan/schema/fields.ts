/** The small schemas that all files of a plan share: texts, ids, months, dates, marks of doubt. */
import * as z from 'zod';
import { months } from '../../text/id/months.ts';
import { LONGEST_TEXT } from './limits.ts';

/**
 * A text with something in it.
 *
 * Here and below: `errorMessage`, `enumDescriptions` and `defaultSnippets` are read by the editors that
 * run yaml-language-server, `x-intellij-…` by those of JetBrains; no other program heeds them.
 */
export const teks = z
  .string()
  // What is too long is not also blank: one slip.
  .max(LONGEST_TEXT, { abort: true })
  .regex(/\S/)
  .meta({
    errorMessage:
      'Isi dengan teks, paling panjang 5.000 karakter. Apit dengan tanda kutip "…" bila hanya angka, atau bila memuat titik dua dan spasi.',
  });

export const yaTidak = z.boolean().meta({ errorMessage: 'Tulis true atau false.' });

/** One of the keys; the values say for the editor what each means. */
export function pilihan<const T extends Readonly<Record<string, string>>>(
  makna: T,
): z.ZodEnum<{ [K in keyof T & string]: K }> {
  const kata = Object.keys(makna);
  const options = Object.fromEntries(kata.map((each) => [each, each]));
  return z.enum(options as { [K in keyof T & string]: K }).meta({
    errorMessage: `Pilih salah satu: ${kata.map(quotedIfNeeded).join(', ')}.`,
    enumDescriptions: Object.values(makna),
    'x-intellij-enum-metadata': makna,
  });
}

/** YAML reads a bare `1.` as a number and a bare `-` as a list. */
const quotedIfNeeded = (kata: string): string => (/^\w[\w-]*$/.test(kata) ? kata : `"${kata}"`);

export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    description:
      'Kunci baris: huruf kecil, angka, dan tanda hubung, misalnya kepuasan-layanan-ppid. Tidak boleh sama dengan kunci baris lain, dan tidak diganti walaupun nomor atau teksnya berubah.',
    errorMessage:
      'Kunci ditulis dengan huruf kecil, angka, dan tanda hubung, misalnya kepuasan-layanan-ppid.',
  });

const bulanSalah = {
  errorMessage:
    'Bulan ditulis dengan angka 1 sampai 12: 6, 1-12, atau daftar seperti [3, 6, 9]; [] bila sengaja tanpa bulan.',
};

const satuBulan = z
  .literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  .meta({ ...bulanSalah, title: 'Satu bulan', enumDescriptions: months });

const rentangBulan = z
  .string()
  .regex(/^(1[0-2]|[1-9])-(1[0-2]|[1-9])$/)
  .meta({
    ...bulanSalah,
    title: 'Rentang bulan',
    defaultSnippets: [
      { label: '1-12', description: 'dari Januari sampai Desember', bodyText: '1-12' },
    ],
  });

const daftarBulan = z.array(z.union([satuBulan, rentangBulan])).meta({
  ...bulanSalah,
  title: 'Daftar bulan',
  defaultSnippets: [
    { label: '[3, 6, 9]', description: 'beberapa bulan', bodyText: '[3, 6, 9]' },
    { label: '[]', description: 'sengaja tanpa bulan', bodyText: '[]' },
  ],
});

const bulan = z
  .union([satuBulan, rentangBulan, daftarBulan])
  .describe(
    'Bulan pelaksanaan: 6, 1-12, atau daftar seperti [3, 6, 9] atau [1-3, 9]. [] berarti sengaja tanpa bulan.',
  );

export const tanggal = z.iso
  .date()
  .meta({ errorMessage: 'Tanggal ditulis tahun-bulan-hari, misalnya 2022-02-11.' });

export const perluVerifikasi = teks.describe(
  'Alasan mengapa bacaan ini belum pasti. Menjadi peringatan; hapus kunci ini setelah bacaannya dipastikan.',
);

export const tidakTerbaca = teks.describe(
  'Pengganti nama bila teksnya hilang: sebutkan apa yang hilang. Nomornya tetap dipakai, tetapi tidak tercetak.',
);

export const tanpaNomor = yaTidak.describe(
  'true: dicetak tanpa nomor dan tidak ikut dihitung dalam penomoran.',
);

export const bentukNomor = pilihan({
  '1.': '1. 2. 3. …; tulis dalam tanda kutip: "1."',
  '1)': '1) 2) 3) …',
  'a.': 'a. b. c. …',
  'a)': 'a) b) c) …',
  '-': 'tanda hubung di depan tiap butir',
});

/** What a node carries besides its `id` when it is a row: its schedule and what goes with it. */
export const jadwal = {
  bulan: bulan.optional(),
  tentatif: yaTidak.optional().describe('true: jadwal belum pasti; kolom KET mencetak "Tentatif".'),
  ket: teks.optional().describe('Teks bebas untuk kolom KET.'),
  perlu_verifikasi: perluVerifikasi.optional(),
};

/**
 * A mapping that holds exactly one of two keys, in zod and in the JSON Schema alike.
 * A failure is a `custom` issue with `params.exactlyOne`. The JSON Schema says it as "one of them, and
 * with the second not the first": of `oneOf` an editor knows only that several fit, and not where.
 */
export function withExactlyOne<S extends z.ZodRawShape>(
  shape: S,
  keys: readonly [string, string],
): z.ZodObject<S, z.core.$strict> {
  return z
    .strictObject(shape)
    .refine((value) => keys.filter((key) => Object.hasOwn(value, key)).length === 1, {
      params: { exactlyOne: keys },
    })
    .meta({
      anyOf: keys.map((key) => ({ required: [key], errorMessage: `Isi ${keys.join(' atau ')}.` })),
      dependencies: {
        [keys[1]]: {
          properties: { [keys[0]]: false },
          errorMessage: `Pilih salah satu: ${keys.join(' atau ')}.`,
        },
      },
    });
}

/** A text, or a lost one: exactly one of `nama` and `tidak_terbaca`. */
export const NAMA = ['nama', 'tidak_terbaca'] as const;
