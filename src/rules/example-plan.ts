/** The small sound plan that the examples of the rules change one thing of. */
import type { Example } from './define-rule.ts';

export const RENCANA_NAME = 'rencana.yaml';
export const AREA_NAME = 'area-1-penataan-tata-laksana.yaml';
export const PENUGASAN_NAME = 'penugasan.yaml';

/** `rencana.yaml` with lines added at its end. */
export function rencanaExample(more = ''): string {
  return `versi: 1
tahun: 2023
judul: RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023
satker:
  nama: Komisi Pemilihan Umum Kabupaten Contoh
keputusan:
  nomor: 12/ORT.07/0000/2023
  tentang: PENETAPAN RENCANA AKSI REFORMASI BIROKRASI TAHUN 2023
  tanggal: 2023-01-16
jumlah_area: 1
${more}`;
}

/** The example plan with these lines more in its `keputusan`, written with their indent. */
export function withKeputusan(lines: string): Example {
  return { [RENCANA_NAME]: rencanaExample().replace('jumlah_area', `${lines}jumlah_area`) };
}

/** What closes a decree, as lines for `withKeputusan`. */
export const CLOSING_EXAMPLE = `  tempat: Contoh
  penanda_tangan:
    jabatan: KETUA KOMISI PEMILIHAN UMUM KABUPATEN CONTOH
    nama: NAMA KETUA
`;

/** The body of a decree and what closes it, as lines for `withKeputusan`. */
export const KEPUTUSAN_EXAMPLE = `  menimbang:
    - bahwa rencana aksi perlu ditetapkan;
  mengingat:
    - Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;
  diktum:
    - Menetapkan Rencana Aksi sebagaimana tercantum dalam Lampiran.
${CLOSING_EXAMPLE}`;

/** An area file whose kegiatan holds these lines, written without indent. */
export function areaExample(kegiatan: string, nomor = 1): string {
  const indented = kegiatan.trim().replaceAll(/^/gm, '        ');
  return `nomor: ${nomor}
nama: Penataan Tata Laksana
program:
  - nama: Penguatan Tata Laksana
    kegiatan:
      - nama: Penerapan sistem arsip yang andal
${indented}
`;
}

/** A row as most plans have it; with it no month of its area is idle. */
export const ROW_EXAMPLE = `sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12`;

export const EXAMPLE_PLAN: Example = {
  [RENCANA_NAME]: rencanaExample(),
  [AREA_NAME]: areaExample(ROW_EXAMPLE),
};

/** The example plan with another kegiatan in its area. */
export function withKegiatan(kegiatan: string): Example {
  return { [AREA_NAME]: areaExample(kegiatan) };
}

/** A `penugasan.yaml` that gives a row to a unit; it lists the units Ortala and Hukum. */
export function penugasanExample(id: string, unit: string): Example {
  return {
    [PENUGASAN_NAME]: `unit:
  - Ortala
  - Hukum
baris:
  ${id}:
    unit: ${unit}
`,
  };
}

/** The realisasi of June 2023 for the row of the example plan, with these lines, written without indent. */
export function realisasiExample(lines: string, name = 'realisasi/2023-06.yaml'): Example {
  return { [name]: `arsip:\n${lines.trim().replaceAll(/^/gm, '  ')}\n` };
}
