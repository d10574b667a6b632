/**
 * A made plan with units, targets and realisasi up to June 2023. Nothing in it is real: the office, the
 * decree, the work and the links are made up for the tests.
 *
 * It has one of everything that a report tells apart. Of the 16 baris-bulan up to June 8 are done (6 with
 * bukti), 7 late in 4 rows, and 1 given up, at 30 June 2023; one more is done before its month, another
 * was done on 4 July.
 */
import { AREA_NAME } from '../../src/rules/example-plan.ts';

const RENCANA = `versi: 1
tahun: 2023
judul: RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023
satker:
  nama: Komisi Pemilihan Umum Kabupaten Contoh
  singkatan: KPU Kabupaten Contoh
keputusan:
  nomor: 12/ORT.07/0000/2023
  tentang: PENETAPAN RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023
  tanggal: 2023-01-16
jumlah_area: 3
`;

const AREA_1 = `nomor: 1
nama: Manajemen Perubahan
program:
  - nama: Penguatan Manajemen Perubahan
    kegiatan:
      - nama: Pembinaan reformasi birokrasi
        sub_kegiatan:
          - id: tim-rb
            nama: Pembentukan Tim Reformasi Birokrasi
            indikator: Keputusan tentang Tim Reformasi Birokrasi
            bulan: 1
          - id: agen-perubahan
            nama: Laporan Agen Perubahan
            indikator: Laporan triwulan Agen Perubahan
            bulan: [3, 6, 9, 12]
          - id: survei-budaya
            nama: Survei budaya kerja
            indikator: Laporan hasil survei
            bulan: 5-6
            tentatif: true
`;

const AREA_2 = `nomor: 2
nama: Penataan Peraturan
program:
  - nama: Penataan Keputusan
    kegiatan:
      - nama: Evaluasi keputusan secara berkala
        sub_kegiatan:
          - id: inventarisasi-keputusan
            nama: Inventarisasi keputusan
            indikator: Daftar keputusan yang mutakhir
            bulan: 1-12
          - id: evaluasi-keputusan
            nama: Evaluasi keputusan yang tumpang tindih
            indikator: Laporan evaluasi
            bulan: 4
          - id: harmonisasi
            nama: Harmonisasi rancangan keputusan
            indikator: Rancangan yang telah diharmonisasi
            bulan: []
            ket: menurut permintaan
`;

const AREA_3 = `nomor: 3
nama: Penataan Tata Laksana
program:
  - nama: Penguatan Tata Laksana
    kegiatan:
      - nama: Penataan proses bisnis
        sub_kegiatan:
          - id: sop
            nama: Penyusunan SOP administrasi
            indikator: SOP yang ditetapkan
            bulan: 2-4
          - id: arsip
            nama: Penataan arsip aktif
            indikator: Daftar arsip aktif
            bulan: 7-9
          - id: layanan-ppid
            nama: Layanan informasi publik
            indikator: Laporan layanan informasi publik
            bulan: 12
            perlu_verifikasi: Kolom bulan pada pindaian kabur.
          - id: evaluasi-spbe
            nama: Evaluasi penerapan SPBE
            indikator: Hasil penilaian mandiri
            bulan: 6
          - id: peta-proses-bisnis
            nama: Peta proses bisnis
            indikator: Peta proses bisnis yang ditetapkan
            bulan: []
            tentatif: true
`;

const PENUGASAN = `unit:
  - Ortala
  - Hukum
  - SDM
baris:
  tim-rb:
    unit: Ortala
    output: Keputusan
  agen-perubahan:
    unit: Ortala
    output: Laporan triwulan
    target:
      jumlah: 4
      satuan: laporan
  survei-budaya:
    unit: SDM
  inventarisasi-keputusan:
    unit: Hukum
    target:
      jumlah: 12
      satuan: dokumen
  evaluasi-keputusan:
    unit: Hukum
  harmonisasi:
    unit: Hukum
  arsip:
    unit: SDM
  evaluasi-spbe:
    unit: Ortala
`;

const REALISASI: Readonly<Record<string, string>> = {
  'realisasi/2023-01.yaml': `tim-rb:
  status: terlaksana
  tanggal: 2023-01-20
  bukti:
    - https://contoh.go.id/bukti/sk-tim-rb.pdf
inventarisasi-keputusan:
  status: terlaksana
  tanggal: 2023-01-31
  hasil:
    jumlah: 1
    satuan: dokumen
  bukti:
    - https://contoh.go.id/bukti/inventarisasi-01.pdf
`,
  'realisasi/2023-02.yaml': `inventarisasi-keputusan:
  status: terlaksana
  tanggal: 2023-03-02
  hasil:
    jumlah: 1
    satuan: dokumen
sop:
  status: terlaksana
  tanggal: 2023-02-27
  bukti:
    - https://contoh.go.id/bukti/sop-02.pdf
`,
  'realisasi/2023-03.yaml': `agen-perubahan:
  status: terlaksana
  tanggal: 2023-04-05
  hasil:
    jumlah: 1
    satuan: laporan
  bukti:
    - https://contoh.go.id/bukti/agen-tw1.pdf
    - https://contoh.go.id/bukti/notula-tw1.pdf
inventarisasi-keputusan:
  status: terlaksana
  tanggal: 2023-03-30
  hasil:
    jumlah: 1
  bukti:
    - https://contoh.go.id/bukti/inventarisasi-03.pdf
harmonisasi:
  status: terlaksana
  tanggal: 2023-03-15
  bukti:
    - https://contoh.go.id/bukti/harmonisasi.pdf
sop:
  status: belum
  kendala:
    sebab: lain
    catatan: Narasumber belum tersedia
    tindak_lanjut: Undang narasumber dari provinsi
`,
  'realisasi/2023-04.yaml': `inventarisasi-keputusan:
  status: terlaksana
  tanggal: 2023-05-04
  hasil:
    jumlah: 1
    satuan: dokumen
  bukti:
    - https://contoh.go.id/bukti/inventarisasi-04.pdf
evaluasi-keputusan:
  status: batal
  catatan: Diambil alih oleh KPU Provinsi
`,
  'realisasi/2023-05.yaml': `survei-budaya:
  status: sebagian
  tanggal: 2023-05-25
  kendala:
    sebab: anggaran
    catatan: Anggaran cetak kuesioner belum cair
inventarisasi-keputusan:
  status: belum
  kendala:
    sebab: sdm
`,
  'realisasi/2023-06.yaml': `agen-perubahan:
  status: terlaksana
  tanggal: 2023-06-28
  hasil:
    jumlah: 1
    satuan: laporan
evaluasi-spbe:
  status: terlaksana
  tanggal: 2023-07-04
  bukti:
    - https://contoh.go.id/bukti/spbe.pdf
`,
  'realisasi/2023-07.yaml': `arsip:
  status: terlaksana
  tanggal: 2023-06-20
  bukti:
    - https://contoh.go.id/bukti/arsip.pdf
`,
};

/** The plan alone: no `penugasan.yaml`, no realisasi. Files for `planFolderOf` and `tempPlan`. */
export const MADE_RENCANA: Readonly<Record<string, string>> = {
  [AREA_NAME]: '',
  'rencana.yaml': RENCANA,
  'area-1-manajemen-perubahan.yaml': AREA_1,
  'area-2-penataan-peraturan.yaml': AREA_2,
  'area-3-penataan-tata-laksana.yaml': AREA_3,
};

/** The plan with units, targets and realisasi. */
export const MADE_REALISASI: Readonly<Record<string, string>> = {
  ...MADE_RENCANA,
  'penugasan.yaml': PENUGASAN,
  ...REALISASI,
};
