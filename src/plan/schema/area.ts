/** The shape of an area file: the decree's text for one change area, and nothing else. */
import * as z from 'zod';
import {
  bentukNomor,
  id,
  jadwal,
  NAMA,
  perluVerifikasi,
  pilihan,
  tanpaNomor,
  teks,
  tidakTerbaca,
  withExactlyOne,
} from './fields.ts';
import { LARGEST_AREA_NUMBER } from './limits.ts';

const rincianTeks = z.array(teks).min(1).describe('Rincian bernomor 1), 2) … di bawah teksnya.');

/** Offers the keys of a usual row at once; an editor leaves out those that are there already. */
const barisLengkap = (keys: readonly string[]) => ({
  defaultSnippets: [
    {
      label: 'baris lengkap',
      description: `Mengisi kunci yang belum ada: ${keys.join(', ')}.`,
      body: Object.fromEntries(keys.map((key, index) => [key, `$${index + 1}`])),
    },
  ],
});

const indikatorSatu = z.union([
  teks,
  withExactlyOne(
    {
      id: id.optional(),
      nama: teks.optional().describe('Teks indikator keberhasilan, tanpa nomor.'),
      tidak_terbaca: tidakTerbaca.optional(),
      tanpa_nomor: tanpaNomor.optional(),
      rincian: rincianTeks.optional(),
      ...jadwal,
    },
    NAMA,
  ).meta(barisLengkap(['id', 'nama', 'bulan'])),
]);

const indikator = z
  .union([teks, z.array(indikatorSatu).min(1)])
  .describe(
    'Indikator keberhasilan: satu teks, atau daftar. Butir daftar berupa teks, atau baris dengan id, nama, dan bulan.',
  );

const rincianBaris = withExactlyOne(
  {
    id: id.optional(),
    nama: teks.optional().describe('Teks rincian, tanpa nomor.'),
    tidak_terbaca: tidakTerbaca.optional(),
    indikator: indikator.optional(),
    ...jadwal,
  },
  NAMA,
);

const rincian = z
  .array(z.union([teks, rincianBaris]))
  .min(1)
  .describe(
    'Rincian bernomor 1), 2) …: daftar teks, atau daftar baris yang masing-masing punya id, nama, indikator, dan bulan.',
  );

const bentukNomorIndikator = bentukNomor
  .optional()
  .describe('Bentuk nomor indikator; biasanya "1.".');

const subKegiatanSatu = withExactlyOne(
  {
    id: id.optional(),
    nama: teks.optional().describe('Teks sub kegiatan, tanpa nomor; rb yang memberi nomor.'),
    tidak_terbaca: tidakTerbaca.optional(),
    tanpa_nomor: tanpaNomor.optional(),
    bentuk_nomor_indikator: bentukNomorIndikator,
    rincian: rincian.optional(),
    indikator: indikator.optional(),
    ...jadwal,
  },
  NAMA,
).meta(barisLengkap(['id', 'nama', 'indikator', 'bulan']));

const anggota = z.union([
  teks,
  withExactlyOne(
    {
      nama: teks.optional().describe('Teks sub kegiatan anggota gabungan.'),
      tidak_terbaca: tidakTerbaca.optional(),
      rincian: rincianTeks.optional(),
      indikator: indikator.optional(),
    },
    NAMA,
  ),
]);

const gabungan = z.strictObject({
  id: id.optional(),
  gabungan: z
    .array(anggota)
    .min(2)
    .describe('Beberapa sub kegiatan dalam satu baris dengan satu jadwal.'),
  bentuk_nomor_indikator: bentukNomorIndikator,
  indikator: indikator.optional(),
  ...jadwal,
});

const kegiatan = withExactlyOne(
  {
    nama: teks.optional().describe('Nama kegiatan, tanpa nomor.'),
    tidak_terbaca: tidakTerbaca.optional(),
    pengantar: teks
      .optional()
      .describe('Baris pengantar tanpa nomor di atas sub kegiatan; tidak punya jadwal.'),
    penomoran_indikator: pilihan({
      sub_kegiatan: 'mulai lagi dari 1 pada tiap sub kegiatan (biasa)',
      kegiatan: 'menerus dalam satu kegiatan',
    })
      .optional()
      .describe('Lingkup nomor indikator.'),
    bentuk_nomor_sub_kegiatan: bentukNomor
      .optional()
      .describe('Bentuk nomor sub kegiatan; biasanya "1.".'),
    bentuk_nomor_indikator: bentukNomorIndikator,
    perlu_verifikasi: perluVerifikasi.optional(),
    sub_kegiatan: z
      .array(z.union([subKegiatanSatu, gabungan]))
      .describe('Daftar sub kegiatan, menurut urutan pada Lampiran.'),
  },
  NAMA,
);

const program = withExactlyOne(
  {
    nama: teks
      .optional()
      .describe('Teks kolom AREA PERUBAHAN pada Lampiran, misalnya Penguatan Tata Laksana.'),
    tidak_terbaca: tidakTerbaca.optional(),
    perlu_verifikasi: perluVerifikasi.optional(),
    kegiatan: z.array(kegiatan).describe('Daftar kegiatan.'),
  },
  NAMA,
);

/** One area file. */
export const areaSchema = z
  .strictObject({
    nomor: z
      .int()
      .min(1)
      .max(LARGEST_AREA_NUMBER)
      .describe('Nomor area perubahan pada Lampiran, mulai dari 1.'),
    nama: teks.describe('Nama area perubahan, misalnya Penataan Tata Laksana.'),
    perlu_verifikasi: perluVerifikasi.optional(),
    program: z.array(program).describe('Program di dalam area ini.'),
  })
  .describe('Satu area perubahan dari Rencana Aksi Reformasi Birokrasi.');
