/** What findings about shape say: the bad value, what was expected, and what was probably meant. */
import { expect, test } from 'vitest';
import { loadOf } from '../support/plan-of.ts';
import { AREA, brokenPlan, REALISASI, RENCANA } from './broken-cases-plan.ts';

test.each([
  [AREA, 'bulan: 4', 'bulan: Aprl', '"Aprl" bukan bulan; maksud Anda "April"?', 'tulis bulan: 4'],
  [
    AREA,
    'nomor: 1',
    'nomor: "1"',
    'nomor harus angka, tetapi "1" terbaca sebagai teks',
    'tulis tanpa tanda kutip: 1',
  ],
  [
    AREA,
    'tentatif: true',
    'tentatif: "true"',
    'tentatif harus true atau false, tetapi "true" terbaca sebagai teks',
    'tulis tanpa tanda kutip: true',
  ],
  [REALISASI, 'status: terlaksana', 'status:', 'status belum diisi', /^isi sesudah status:$/],
  [
    RENCANA,
    'kertas: F4',
    'kertas:',
    'kertas belum diisi',
    'isi sesudah kertas:, atau hapus baris ini bila tidak diperlukan',
  ],
  [
    AREA,
    '- Laporan bulanan surat',
    '-',
    'butir indikator ini kosong',
    'isi sesudah tanda -, atau hapus baris ini',
  ],
  [
    AREA,
    '          - id: surat-masuk\n',
    '          - id: surat-masuk\n          - id: surat\n',
    'nama, bulan, dan indikator belum ada',
    'tambahkan nama:, bulan:, dan indikator: pada tempat ini; contohnya ada pada plans/README.md',
  ],
  [
    AREA,
    'id: surat-masuk',
    'id: Surat_Masuk',
    'id "Surat_Masuk" tidak dapat dipakai',
    'pakai huruf kecil, angka, dan tanda hubung saja, paling panjang 80, misalnya surat-masuk',
  ],
  [AREA, 'nomor: 1', 'nomor: 100', 'nomor "100" di luar batas', 'tulis angka dari 1 sampai 99'],
  [RENCANA, 'kiri: 30', 'kiri: 90', 'kiri "90" di luar batas', 'tulis angka dari 5 sampai 60'],
  [
    RENCANA,
    'tahun: 2023',
    'tahun: 203',
    'tahun "203" di luar batas',
    'tulis angka dari 2000 sampai 2100',
  ],
  [
    RENCANA,
    'kertas: F4',
    'kertas: f4',
    'kertas "f4" tidak dikenal; maksud Anda "F4"?',
    'pilih F4, F4-210, A4, atau Legal',
  ],
  [
    REALISASI,
    'status: terlaksana',
    'status: terlaksna',
    'status "terlaksna" tidak dikenal; maksud Anda "terlaksana"?',
    'pilih terlaksana, sebagian, belum, atau batal',
  ],
  [
    REALISASI,
    'status: terlaksana',
    'status: selesai',
    'status "selesai" tidak dikenal',
    'pilih terlaksana, sebagian, belum, atau batal',
  ],
  [
    AREA,
    '            rincian:',
    '            rincin:',
    'kunci "rincin" tidak dikenal di sini; maksud Anda "rincian"?',
    /^kunci yang dikenal di sini: id, nama, .* dan perlu_verifikasi$/,
  ],
  [
    AREA,
    'gabungan:',
    'gabugan:',
    'kunci "gabugan" tidak dikenal di sini; maksud Anda "gabungan"?',
    /^kunci yang dikenal di sini: id, gabungan, /,
  ],
])('%s: %s written %s', (file, from, to, message, how) => {
  const { findings } = loadOf(
    brokenPlan({ name: '', file, from, to, code: '', at: '', marks: '' }),
  );
  expect(findings.map((finding) => finding.word('id').message)).toEqual([message]);
  expect(findings[0]?.word('id').how).toMatch(how);
  expect(findings[0]?.word('en').message).toMatch(
    /did you mean|must be|out of bounds|unknown|is empty|are missing|cannot be used/,
  );
});

test.each([
  {
    name: 'one text',
    to: `- ${'x'.repeat(5001)}`,
    id: {
      message: 'indikator terlalu panjang: 5.001 karakter',
      how: 'singkatkan, atau bagi menjadi beberapa teks; satu teks paling panjang 5.000 karakter',
    },
    en: {
      message: 'indikator is too long: 5,001 characters',
      how: 'shorten it, or split it into several texts; a text has at most 5,000 characters',
    },
  },
  {
    name: 'all texts of a row',
    to: Array.from({ length: 7 }, () => `- ${'x'.repeat(5000)}`).join('\n              '),
    id: {
      message: 'seluruh teks sub_kegiatan ini terlalu panjang: 35.254 karakter dengan nomornya',
      how: 'bagi atau singkatkan; seluruhnya paling panjang 30.000 karakter, karena lebih dari itu tidak muat dalam satu sel Excel',
    },
    en: {
      message:
        'the texts of this sub_kegiatan are too long together: 35,254 characters with their numbers',
      how: 'split or shorten it; at most 30,000 characters in all, because Excel holds no more in a cell',
    },
  },
])('too long: $name', ({ to, id, en }) => {
  const from = '- Buku agenda surat';
  const files = brokenPlan({ name: '', file: AREA, from, to, code: '', at: '', marks: '' });
  const { findings } = loadOf(files);
  expect(findings.map(({ word }) => word('id'))).toEqual([id]);
  expect(findings.map(({ word }) => word('en'))).toEqual([en]);
});
