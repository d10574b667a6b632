/** The shape of `penugasan.yaml`: who does which row, with what output. Working data, not decree text. */
import * as z from 'zod';
import { id, teks } from './fields.ts';

/** `penugasan.yaml`. */
export const penugasanSchema = z
  .strictObject({
    unit: z.array(teks).min(1).describe('Unit kerja yang boleh dipakai di bawah ini.'),
    baris: z
      .record(
        id,
        z.strictObject({
          unit: teks.describe('Unit penanggung jawab, salah satu dari daftar unit.'),
          output: teks.optional().describe('Keluaran yang diharapkan.'),
          target: z
            .strictObject({
              jumlah: z.number().min(0).describe('Besar target.'),
              satuan: teks.describe('Satuan target, misalnya dokumen.'),
            })
            .optional()
            .describe('Target keluaran.'),
        }),
      )
      .describe('Untuk tiap id baris: unit, output, target.'),
  })
  .describe('Penugasan baris kepada unit kerja.');

export type Penugasan = z.infer<typeof penugasanSchema>;
