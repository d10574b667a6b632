/** The small schemas that all files of a plan share: texts, ids, months, dates, marks of doubt. */
import * as z from 'zod';

/** A text with something in it. */
export const teks = z.string().regex(/\S/);

export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe(
    'Kunci baris: huruf kecil, angka, dan tanda hubung, misalnya kepuasan-layanan-ppid. Tunggal dalam satu rencana dan tidak berubah walau nomornya berubah.',
  );

const satuBulan = z.int().min(1).max(12);
const rentangBulan = z.string().regex(/^(1[0-2]|[1-9])-(1[0-2]|[1-9])$/);

const bulan = z
  .union([satuBulan, rentangBulan, z.array(z.union([satuBulan, rentangBulan]))])
  .describe(
    'Bulan pelaksanaan: 6, 1-12, atau daftar seperti [3, 6, 9] atau [1-3, 9]. [] berarti sengaja tanpa bulan.',
  );

export const LARGEST_AREA_NUMBER = 99;

export const tanggal = z.iso.date();

export const perluVerifikasi = teks.describe(
  'Alasan mengapa bacaan ini belum pasti. Menjadi peringatan sampai seseorang memastikannya.',
);

export const tidakTerbaca = teks.describe(
  'Pengganti nama bila teksnya hilang: sebutkan apa yang hilang. Nomornya tetap dipakai, tetapi tidak tercetak.',
);

export const tanpaNomor = z
  .boolean()
  .describe('true: dicetak tanpa nomor dan tidak ikut dihitung dalam penomoran.');

export const bentukNomor = z.enum(['1.', '1)', 'a.', 'a)', '-']);

/** What a node carries besides its `id` when it is a row: its schedule and what goes with it. */
export const jadwal = {
  bulan: bulan.optional(),
  tentatif: z
    .boolean()
    .optional()
    .describe('true: jadwal belum pasti; kolom KET mencetak "Tentatif".'),
  ket: teks.optional().describe('Teks bebas untuk kolom KET.'),
  perlu_verifikasi: perluVerifikasi.optional(),
};

/**
 * A mapping that holds exactly one of two keys, in zod and in the JSON Schema alike.
 * A failure is a `custom` issue with `params.exactlyOne`.
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
    .meta({ oneOf: keys.map((key) => ({ required: [key] })) });
}

/** A text, or a lost one: exactly one of `nama` and `tidak_terbaca`. */
export const NAMA = ['nama', 'tidak_terbaca'] as const;
