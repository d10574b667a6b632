/** The small sound plan that the examples of the rules change one thing of. */
import type { Example } from './define-rule.ts';

export const RENCANA_NAME = 'rencana.yaml';
export const AREA_NAME = 'area-1-penataan-tata-laksana.yaml';

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

/** A row as most plans have it. */
export const ROW_EXAMPLE = `sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 6`;

export const EXAMPLE_PLAN: Example = {
  [RENCANA_NAME]: rencanaExample(),
  [AREA_NAME]: areaExample(ROW_EXAMPLE),
};

/** The example plan with another kegiatan in its area. */
export function withKegiatan(kegiatan: string): Example {
  return { [AREA_NAME]: areaExample(kegiatan) };
}
