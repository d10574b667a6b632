/** The sound plan of which each broken case spoils one thing: it has every shape that slips are made in. */
import type { Example } from '../../src/rules/define-rule.ts';
import { rencanaExample } from '../../src/rules/example-plan.ts';

export const AREA = 'area-1-penataan-tata-laksana.yaml';
export const RENCANA = 'rencana.yaml';
export const PENUGASAN = 'penugasan.yaml';
export const REALISASI = 'realisasi/2023-06.yaml';

export const SOUND_PLAN: Example = {
  [RENCANA]: rencanaExample(`lampiran:
  kertas: F4
  margin:
    kiri: 30
`),
  [AREA]: `nomor: 1
nama: Penataan Tata Laksana
program:
  - nama: Penguatan Tata Laksana
    kegiatan:
      - nama: Penerapan sistem arsip yang andal
        sub_kegiatan:
          - id: arsip-aktif
            nama: Penataan arsip aktif
            indikator: Daftar arsip aktif
            bulan: 1-12
          - id: surat-masuk
            nama: Pencatatan surat masuk
            indikator:
              - Buku agenda surat
              - Laporan bulanan surat
            bulan: [3, 6]
          - nama: "Layanan informasi publik:"
            rincian:
              - id: layanan-langsung
                nama: Layanan langsung
                indikator: Rekap layanan langsung
                bulan: [6, 12]
              - id: layanan-daring
                nama: Layanan daring
                indikator: Rekap layanan daring
                bulan: 6-12
      - nama: Penyusunan peta proses bisnis
        sub_kegiatan:
          - id: peta-proses
            gabungan:
              - Penyusunan peta
              - Penetapan peta
            indikator: Peta proses bisnis
            bulan: 4
          - nama: Evaluasi peta proses
            indikator:
              - id: evaluasi-awal
                nama: >-
                  Laporan evaluasi awal
                  peta proses bisnis
                bulan: 5
                tentatif: true
                ket: menunggu pedoman
              - id: evaluasi-akhir
                nama: Laporan evaluasi akhir
                bulan: 11
`,
  [PENUGASAN]: `unit:
  - Subbagian Umum
  - Subbagian Hukum
baris:
  arsip-aktif:
    unit: Subbagian Umum
    output: Daftar arsip
    target:
      jumlah: 12
      satuan: daftar
  peta-proses:
    unit: Subbagian Hukum
`,
  [REALISASI]: `surat-masuk:
  status: terlaksana
  tanggal: 2023-06-20
  bukti:
    - https://contoh.go.id/agenda
layanan-daring:
  status: sebagian
  kendala:
    sebab: sdm
    catatan: menunggu petugas
`,
};

/** One slip in one file of the sound plan, and the one finding that it gives. */
export interface BrokenCase {
  readonly name: string;
  readonly file: string;
  /** What stands once in the file, and what a person wrote instead. */
  readonly from: string;
  readonly to: string;
  /** The file with Windows line ends, or with a byte order mark. */
  readonly as?: 'crlf' | 'bom';
  readonly code: string;
  /** Line and column of the finding, and the exact text it covers. */
  readonly at: string;
  readonly marks: string;
}

/** The sound plan with the slip of a case in it. */
export function brokenPlan({ file, from, to, as }: BrokenCase): Example {
  const text = SOUND_PLAN[file] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}`);
  const broken = text.replace(from, () => to);
  if (as === 'bom') return { ...SOUND_PLAN, [file]: `\ufeff${broken}` };
  return { ...SOUND_PLAN, [file]: as === 'crlf' ? broken.replaceAll('\n', '\r\n') : broken };
}
