/** The shape of `realisasi/<tahun>-<bulan>.yaml`: what was achieved of the rows planned for a month. */
import * as z from 'zod';
import { id, pilihan, tanggal, teks } from './fields.ts';

/** One realisasi file; the planned month is in its name. */
export const realisasiSchema = z
  .record(
    id,
    z.strictObject({
      status: pilihan({
        terlaksana: 'sudah terlaksana seluruhnya',
        sebagian: 'baru terlaksana sebagian',
        belum: 'belum terlaksana',
        batal: 'tidak jadi dilaksanakan; jelaskan dalam catatan',
      }).describe('Keadaan baris untuk bulan berkas ini.'),
      tanggal: tanggal.optional().describe('Tanggal pelaksanaan, tahun-bulan-hari.'),
      hasil: z
        .strictObject({
          jumlah: z.number().min(0).describe('Besar hasil.'),
          satuan: teks.optional().describe('Satuan hasil.'),
        })
        .optional()
        .describe('Hasil, bila baris punya target.'),
      bukti: z
        .array(teks)
        .optional()
        .describe('Bukti dukung: tautan, atau berkas di bawah folder rencana.'),
      kendala: z
        .strictObject({
          sebab: pilihan({
            anggaran: 'anggaran kurang atau belum tersedia',
            sdm: 'pegawai kurang atau berhalangan',
            prioritas: 'didahului pekerjaan lain',
            persetujuan: 'menunggu persetujuan',
            bergantung: 'menunggu pihak atau pekerjaan lain',
            lain: 'sebab lain; jelaskan dalam catatan',
          }).describe('Sebab baris belum terlaksana.'),
          catatan: teks.optional().describe('Penjelasan kendala.'),
          tindak_lanjut: teks.optional().describe('Apa yang akan dilakukan.'),
        })
        .optional()
        .describe('Kendala bila belum terlaksana.'),
      catatan: teks.optional().describe('Catatan lain; wajib bila batal.'),
    }),
  )
  .describe('Realisasi untuk satu bulan rencana, menurut id baris.');

/** An entry as it stands in the file. */
export type Isian = z.infer<typeof realisasiSchema>[string];
