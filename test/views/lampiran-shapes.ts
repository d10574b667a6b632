/** The shapes that a decree's Lampiran takes, each as YAML and as the lines that it prints. */

/**
 * One line of the table under KEGIATAN: SUB KEGIATAN | INDIKATOR | months | KET.
 *
 * ` / ` stands between the paragraphs of a cell, `>` before one that is set in, and `"` in a slot
 * that the cell above covers.
 */
export type Line = readonly [subKegiatan: string, indikator: string, months: string, ket: string];

export interface Shape {
  readonly name: string;
  /** The keys of one kegiatan below its `nama`. */
  readonly yaml: string;
  readonly lines: readonly Line[];
  /** Of each row, in order. */
  readonly kode: readonly string[];
  /** Lines of a draft, where they are others. */
  readonly draft?: readonly Line[];
}

export const SHAPES: readonly Shape[] = [
  {
    name: 'one sub kegiatan, one indikator: no numbers',
    yaml: `sub_kegiatan:
  - id: a
    nama: Arsip
    indikator: Daftar
    bulan: 6`,
    lines: [['Arsip', 'Daftar', '6', '']],
    kode: ['1.1.1.1'],
  },
  {
    name: 'a list of indikator with one schedule: one line',
    yaml: `sub_kegiatan:
  - id: a
    nama: Arsip
    indikator:
      - Daftar
      - Berkas
    bulan: [1-2, 12]
  - id: b
    nama: Surat
    indikator:
      - Agenda
    bulan: []`,
    lines: [
      ['1. Arsip', '1. Daftar / 2. Berkas', '1 2 12', ''],
      ['2. Surat', 'Agenda', '', ''],
    ],
    kode: ['1.1.1.1', '1.1.1.2'],
  },
  {
    name: 'indikator that are rows: a line each beside one sub kegiatan',
    yaml: `sub_kegiatan:
  - nama: Arsip
    indikator:
      - id: a
        nama: Daftar
        bulan: 1
      - id: b
        nama: Berkas
        bulan: 2
  - nama: Surat
    indikator:
      - id: c
        nama: Agenda
        bulan: 3`,
    lines: [
      ['1. Arsip', '1. Daftar', '1', ''],
      ['"', '2. Berkas', '2', ''],
      ['2. Surat', 'Agenda', '3', ''],
    ],
    kode: ['1.1.1.1.1', '1.1.1.1.2', '1.1.1.2.1'],
  },
  {
    name: 'gabungan with one list for all: one line, numbered through',
    yaml: `sub_kegiatan:
  - id: a
    nama: Surat
    indikator: Agenda
    bulan: 1
  - id: b
    gabungan:
      - Arsip
      - nama: Berkas
        rincian:
          - Aktif
          - Inaktif
    indikator:
      - Daftar
      - Bukti
      - Laporan
    bulan: 2`,
    lines: [
      ['1. Surat', 'Agenda', '1', ''],
      [
        '2. Arsip / 3. Berkas / >1) Aktif / >2) Inaktif',
        '1. Daftar / 2. Bukti / 3. Laporan',
        '2',
        '',
      ],
    ],
    kode: ['1.1.1.1', '1.1.1.2-3'],
  },
  {
    name: 'gabungan whose members have their own indikator: numbered within each',
    yaml: `sub_kegiatan:
  - id: a
    gabungan:
      - nama: Arsip
        indikator: Daftar
      - nama: Berkas
        indikator:
          - Bukti
          - Laporan
      - nama: Surat
        indikator: Agenda
    bulan: 2`,
    lines: [
      ['1. Arsip / 2. Berkas / 3. Surat', 'Daftar / 1. Bukti / 2. Laporan / Agenda', '2', ''],
    ],
    kode: ['1.1.1.1-3'],
  },
  {
    name: 'pengantar: a line of its own, without number, indikator or month',
    yaml: `pengantar: "Tata kelola:"
sub_kegiatan:
  - id: a
    nama: Arsip
    indikator: Daftar
    bulan: 6`,
    lines: [
      ['Tata kelola:', '', '', ''],
      ['Arsip', 'Daftar', '6', ''],
    ],
    kode: ['1.1.1.1'],
  },
  {
    name: 'rincian as texts, a lone one numbered too: in the same line, set in',
    yaml: `sub_kegiatan:
  - id: a
    nama: "Arsip:"
    rincian:
      - Aktif
    indikator:
      - Daftar
      - nama: "Berkas:"
        rincian:
          - Pindai
          - Kertas
      - Bukti
    bulan: 6`,
    lines: [
      [
        'Arsip: / >1) Aktif',
        '1. Daftar / 2. Berkas: / >1) Pindai / >2) Kertas / 3. Bukti',
        '6',
        '',
      ],
    ],
    kode: ['1.1.1.1'],
  },
  {
    name: 'rincian that are rows: a heading line, then a line each, indikator numbered through',
    yaml: `sub_kegiatan:
  - id: x
    nama: Surat
    indikator: Agenda
    bulan: 1
  - nama: "Aplikasi:"
    rincian:
      - id: a
        nama: Naskah
        indikator: Daftar
        bulan: 2
      - id: b
        nama: Pegawai
        indikator:
          - Data
          - Bukti
        bulan: 3`,
    lines: [
      ['1. Surat', 'Agenda', '1', ''],
      ['2. Aplikasi:', '', '', ''],
      ['>1) Naskah', '1. Daftar', '2', ''],
      ['>2) Pegawai', '2. Data / 3. Bukti', '3', ''],
    ],
    kode: ['1.1.1.1', '1.1.1.2.1', '1.1.1.2.2'],
  },
];
