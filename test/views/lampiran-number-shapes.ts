/** Shapes of a Lampiran in which numbers, lost texts or KET are other than usual. */
import type { Shape } from './lampiran-shapes.ts';

export const NUMBER_SHAPES: readonly Shape[] = [
  {
    name: 'tanpa_nomor: printed without a number, not counted',
    yaml: `sub_kegiatan:
  - id: a
    nama: Tim
    tanpa_nomor: true
    indikator: SK
    bulan: 1
  - id: b
    nama: Arsip
    indikator:
      - nama: Umum
        tanpa_nomor: true
      - Daftar
      - Bukti
    bulan: 2
  - id: c
    nama: Surat
    indikator: Agenda
    bulan: 3`,
    lines: [
      ['Tim', 'SK', '1', ''],
      ['1. Arsip', 'Umum / 1. Daftar / 2. Bukti', '2', ''],
      ['2. Surat', 'Agenda', '3', ''],
    ],
    kode: ['1.1.1.0', '1.1.1.1', '1.1.1.2'],
  },
  {
    name: 'tanpa_nomor: of two the one that is left prints no number',
    yaml: `sub_kegiatan:
  - nama: Tim
    tanpa_nomor: true
    indikator:
      - id: a
        nama: SK
        tanpa_nomor: true
        bulan: 1
      - id: b
        nama: Notula
        bulan: 2
  - id: c
    nama: Arsip
    indikator: Daftar
    bulan: 3`,
    lines: [
      ['Tim', 'SK', '1', ''],
      ['"', 'Notula', '2', ''],
      ['Arsip', 'Daftar', '3', ''],
    ],
    kode: ['1.1.1.0.0', '1.1.1.0.1', '1.1.1.1'],
  },
  {
    name: 'tidak_terbaca: takes its number and prints nothing, except in a draft',
    yaml: `sub_kegiatan:
  - id: a
    tidak_terbaca: hilang
    indikator:
      - tidak_terbaca: hilang
      - Daftar
    bulan: 1
  - id: b
    nama: Surat
    indikator: Agenda
    bulan: 2`,
    lines: [
      ['', '2. Daftar', '1', ''],
      ['2. Surat', 'Agenda', '2', ''],
    ],
    draft: [
      ['[tidak terbaca]', '[tidak terbaca] / 2. Daftar', '1', ''],
      ['2. Surat', 'Agenda', '2', ''],
    ],
    kode: ['1.1.1.1', '1.1.1.2'],
  },
  {
    name: 'bentuk_nomor: of the kegiatan, and of one sub kegiatan',
    yaml: `bentuk_nomor_sub_kegiatan: "1)"
bentuk_nomor_indikator: "a."
sub_kegiatan:
  - id: a
    nama: Arsip
    indikator:
      - Daftar
      - Bukti
    bulan: 1
  - id: b
    nama: Surat
    bentuk_nomor_indikator: "-"
    indikator:
      - Agenda
      - Salinan
    bulan: 2
  - id: c
    gabungan:
      - Berkas
      - Map
    bentuk_nomor_indikator: "a)"
    indikator:
      - Rak
      - Lemari
    bulan: 3`,
    lines: [
      ['1) Arsip', 'a. Daftar / b. Bukti', '1', ''],
      ['2) Surat', '- Agenda / - Salinan', '2', ''],
      ['3) Berkas / 4) Map', 'a) Rak / b) Lemari', '3', ''],
    ],
    kode: ['1.1.1.1', '1.1.1.2', '1.1.1.3-4'],
  },
  {
    name: 'penomoran_indikator: kegiatan: numbered on from one sub kegiatan to the next',
    yaml: `penomoran_indikator: kegiatan
sub_kegiatan:
  - nama: Arsip
    indikator:
      - id: a
        nama: Daftar
        bulan: 1
  - id: b
    nama: Surat
    indikator:
      - Agenda
      - nama: Umum
        tanpa_nomor: true
    bulan: 2
  - nama: "Aplikasi:"
    rincian:
      - id: c
        nama: Naskah
        indikator: Data
        bulan: 3`,
    lines: [
      ['1. Arsip', '1. Daftar', '1', ''],
      ['2. Surat', '2. Agenda / Umum', '2', ''],
      ['3. Aplikasi:', '', '', ''],
      ['>1) Naskah', '3. Data', '3', ''],
    ],
    kode: ['1.1.1.1.1', '1.1.1.2', '1.1.1.3.1'],
  },
  {
    name: 'tentatif and ket: both in KET',
    yaml: `sub_kegiatan:
  - id: a
    nama: Arsip
    indikator: Daftar
    bulan: 1
    tentatif: true
  - id: b
    nama: Surat
    indikator: Agenda
    bulan: 2
    ket: menunggu KPU RI
  - id: c
    nama: Map
    indikator: Rak
    bulan: []
    tentatif: true
    ket: menunggu anggaran
  - id: d
    nama: Lemari
    indikator: Kunci
    bulan: 1-12
    tentatif: false`,
    lines: [
      ['1. Arsip', 'Daftar', '1', 'Tentatif'],
      ['2. Surat', 'Agenda', '2', 'menunggu KPU RI'],
      ['3. Map', 'Rak', '', 'Tentatif; menunggu anggaran'],
      ['4. Lemari', 'Kunci', '1 2 3 4 5 6 7 8 9 10 11 12', ''],
    ],
    kode: ['1.1.1.1', '1.1.1.2', '1.1.1.3', '1.1.1.4'],
  },
];
