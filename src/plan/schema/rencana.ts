/** The shape of `rencana.yaml`: the plan's identity, the decree, the Lampiran's settings, waivers. */
import * as z from 'zod';
import {
  NAMA,
  perluVerifikasi,
  pilihan,
  tanggal,
  teks,
  tidakTerbaca,
  withExactlyOne,
  yaTidak,
} from './fields.ts';
import { LARGEST_AREA_NUMBER } from './limits.ts';

const satker = z
  .strictObject({
    nama: teks.describe(
      'Nama lengkap satuan kerja, misalnya Komisi Pemilihan Umum Kabupaten Kubu Raya.',
    ),
    singkatan: teks
      .optional()
      .describe('Nama pendek untuk laporan, misalnya KPU Kabupaten Kubu Raya.'),
    alamat: teks.optional().describe('Alamat pada kop.'),
    telepon: teks
      .optional()
      .describe('Nomor telepon pada kop; tulis dalam tanda kutip bila hanya angka.'),
    faks: teks.optional().describe('Nomor faks pada kop.'),
  })
  .describe('Satuan kerja yang menetapkan rencana.');

const kop = z
  .strictObject({
    baris: z
      .array(teks)
      .min(1)
      .optional()
      .describe('Baris-baris nama pada kop, seperti tercetak; tanpa ini nama satker.'),
    logo: teks
      .optional()
      .describe('Berkas lambang (.png atau .jpg), relatif terhadap folder rencana.'),
  })
  .describe('Kop surat; tanpa ini kop memuat nama satker.');

const penandaTangan = z
  .strictObject({
    jabatan: teks.describe('Jabatan penanda tangan, seperti tercetak.'),
    nama: teks.describe('Nama penanda tangan, seperti tercetak.'),
  })
  .describe('Yang menandatangani keputusan.');

const salinan = withExactlyOne(
  {
    unit: teks.describe('Unit yang mengesahkan salinan.'),
    jabatan: teks.describe('Jabatan yang mengesahkan salinan.'),
    nama: teks.optional().describe('Nama yang mengesahkan salinan.'),
    tidak_terbaca: tidakTerbaca.optional(),
  },
  NAMA,
).describe('Blok "Salinan sesuai dengan aslinya".');

const mm = z.number().min(5).max(60);

const margin = z
  .strictObject({
    atas: mm.optional().describe('Tepi atas, milimeter.'),
    kanan: mm.optional().describe('Tepi kanan, milimeter.'),
    bawah: mm.optional().describe('Tepi bawah, milimeter.'),
    kiri: mm.optional().describe('Tepi kiri, milimeter.'),
  })
  .describe('Tepi halaman dalam milimeter; biasanya 25.');

const keputusan = z
  .strictObject({
    judul: teks.optional().describe('Baris pertama judul, misalnya KEPUTUSAN KOMISI … KUBU RAYA.'),
    nomor: z
      .union([teks, z.null()])
      .optional()
      .describe('Nomor keputusan; kosong selama masih rancangan.'),
    tentang: teks.describe('Pokok keputusan, tanpa kata TENTANG.'),
    pejabat: teks.optional().describe('Pejabat yang menetapkan, di atas Menimbang, tanpa koma.'),
    menimbang: z.array(teks).min(1).optional().describe('Pertimbangan, tanpa huruf a., b. …'),
    mengingat: z
      .array(teks)
      .min(1)
      .optional()
      .describe('Dasar hukum, tanpa nomor. *Kata* dicetak miring.'),
    menetapkan: teks.optional().describe('Teks sesudah "Menetapkan :".'),
    diktum: z.array(teks).min(1).optional().describe('Diktum KESATU, KEDUA …, tanpa labelnya.'),
    tempat: teks.optional().describe('Tempat penetapan.'),
    tanggal: z
      .union([tanggal, z.null()])
      .optional()
      .describe('Tanggal penetapan, tahun-bulan-hari: 2022-02-11; kosong selama masih rancangan.'),
    penanda_tangan: penandaTangan.optional(),
    salinan: salinan.optional(),
    paraf: z
      .array(teks)
      .min(1)
      .optional()
      .describe('Jabatan yang membubuhkan paraf; dicetak hanya pada rancangan (--draft).'),
    margin: margin.optional(),
    spasi: z
      .number()
      .min(1)
      .max(2)
      .optional()
      .describe('Jarak baris Keputusan; 1.5 bila tidak ditulis.'),
    kata_penyambung: yaTidak
      .optional()
      .describe('true: kata penyambung di kaki halaman, misalnya "4. Peraturan . . .".'),
    perlu_verifikasi: perluVerifikasi.optional(),
  })
  .describe('Keputusan yang menetapkan rencana.');

/** Narrower columns hold no word, wider ones leave none to the others. */
const kolom = z.number().min(12).max(150);

const lampiran = z
  .strictObject({
    kertas: pilihan({
      F4: '330 × 215 mm (biasa)',
      'F4-210': '330 × 210 mm',
      A4: '297 × 210 mm',
      Legal: '355,6 × 215,9 mm',
    })
      .optional()
      .describe('Ukuran kertas; Lampiran mendatar, Keputusan tegak.'),
    kepala: pilihan({
      kop: 'kop surat (biasa)',
      lampiran: 'blok LAMPIRAN di kanan atas',
    })
      .optional()
      .describe('Kepala halaman pertama.'),
    margin: margin.optional(),
    penomoran_halaman: pilihan({
      lanjut: 'meneruskan nomor halaman Keputusan (biasa)',
      sendiri: 'mulai dari 1',
    })
      .optional()
      .describe('Nomor halaman Lampiran.'),
    lebar_kolom: z
      .strictObject({
        area: kolom.optional().describe('Kolom AREA PERUBAHAN.'),
        kegiatan: kolom.optional().describe('Kolom KEGIATAN.'),
        sub_kegiatan: kolom.optional().describe('Kolom SUB KEGIATAN.'),
        indikator: kolom.optional().describe('Kolom INDIKATOR KEBERHASILAN.'),
        ket: kolom.optional().describe('Kolom KET.'),
      })
      .optional()
      .describe('Lebar kolom dalam milimeter; yang tidak ditulis dihitung menurut isinya.'),
    huruf: z
      .strictObject({
        biasa: teks.describe('Berkas .ttf atau .otf, relatif terhadap folder rencana.'),
        tebal: teks.optional().describe('Berkas huruf tebal.'),
        miring: teks.optional().describe('Berkas huruf miring.'),
        tebal_miring: teks.optional().describe('Berkas huruf tebal miring.'),
      })
      .optional()
      .describe('Huruf milik kantor, misalnya Bookman Old Style; tanpa ini rb memakai Besley.'),
  })
  .describe('Cara Lampiran dicetak.');

const pengecualian = z
  .array(
    z.strictObject({
      aturan: teks.describe('Kode aturan, misalnya no-missing-area.'),
      di: teks
        .optional()
        .describe('id baris, area-<nomor>, atau rencana; tanpa ini berlaku untuk seluruh rencana.'),
      alasan: teks.describe('Mengapa temuan ini boleh ada.'),
      sampai: tanggal.optional().describe('Berlaku sampai tanggal ini.'),
    }),
  )
  .describe('Temuan yang boleh ada, dengan alasannya.');

/** By the code of a rule; whether there is such a rule is for the rules to say. */
const aturan = z
  .record(
    teks,
    pilihan({
      off: 'tidak diperiksa',
      note: 'catatan',
      warning: 'peringatan',
      error: 'galat',
    }).describe('Tingkat aturan ini.'),
  )
  .describe('Tingkat aturan untuk rencana ini, misalnya no-idle-month: off.');

const istilah = z
  .record(teks, teks.describe('Kepanjangannya.'))
  .describe(
    'Singkatan milik kantor ini beserta kepanjangannya, misalnya SAKIP atau nama aplikasi.',
  );

/** `rencana.yaml`. */
export const rencanaSchema = z
  .strictObject({
    versi: z.literal(1).describe('Versi bentuk berkas ini; sekarang 1.'),
    tahun: z.int().min(2000).max(2100).describe('Tahun rencana.'),
    judul: teks.describe('Judul Lampiran.'),
    satker,
    kop: kop.optional(),
    keputusan,
    lampiran: lampiran.optional(),
    jumlah_area: z
      .int()
      .min(1)
      .max(LARGEST_AREA_NUMBER)
      .optional()
      .describe('Banyak area perubahan; 8 bila tidak ditulis.'),
    aturan: aturan.optional(),
    pengecualian: pengecualian.optional(),
    istilah: istilah.optional(),
    perlu_verifikasi: perluVerifikasi.optional(),
  })
  .describe('Identitas rencana, keputusannya, dan cara mencetaknya.');

export type Rencana = z.infer<typeof rencanaSchema>;
export type Pengecualian = z.infer<typeof pengecualian>[number];
