/** The texts of a new plan's files: the eight change areas by their official names, an example row in each. */
import { schemaLine } from '../source/schema-files.ts';
import { toSlug } from './slug.ts';

/**
 * The change areas of the Road Map Reformasi Birokrasi, in the order in which KPU's decrees print
 * them, with the number that each has there.
 */
const AREA: readonly string[] = [
  'Manajemen Perubahan',
  'Deregulasi Kebijakan',
  'Penataan dan Penguatan Organisasi',
  'Penataan Tatalaksana',
  'Penataan Sistem Manajemen SDM',
  'Penguatan Akuntabilitas',
  'Penguatan Pengawasan',
  'Peningkatan Kualitas Pelayanan Publik',
];

const CONTOH = 'Contoh dari rb init; isi yang benar, lalu hapus kunci ini.';

/**
 * Every file by its name.
 *
 * @param tahun the plan's year
 * @param schemas where the JSON Schemas lie, as seen from the plan's folder; undefined leaves the
 *   editors' line out
 */
export function newPlanFiles(tahun: number, schemas: string | undefined): Record<string, string> {
  return Object.fromEntries([
    ['rencana.yaml', schemaLine(schemas, 'rencana') + rencanaText(tahun)],
    ...AREA.map((nama, index): [string, string] => {
      const slug = toSlug(nama);
      const text = schemaLine(schemas, 'area') + areaText(index + 1, nama, slug);
      return [`area-${index + 1}-${slug}.yaml`, text];
    }),
  ]);
}

const rencanaText = (tahun: number): string => `versi: 1
tahun: ${tahun}
judul: RENCANA AKSI REFORMASI BIROKRASI TAHUN ${tahun}
satker:
  # Nama lengkap satuan kerja, seperti pada kop surat.
  nama: Nama Satuan Kerja
keputusan:
  # Nomor dan tanggal diisi setelah keputusan ditetapkan.
  nomor:
  tentang: PENETAPAN RENCANA AKSI REFORMASI BIROKRASI TAHUN ${tahun}
  tanggal:
perlu_verifikasi: ${CONTOH}
`;

const areaText = (nomor: number, nama: string, slug: string): string => `nomor: ${nomor}
nama: ${nama}
program:
  - nama: ${nama}
    kegiatan:
      - nama: Contoh kegiatan
        sub_kegiatan:
          - id: contoh-${slug}
            nama: Contoh sub kegiatan
            indikator: Contoh indikator keberhasilan
            bulan: 1-12
            perlu_verifikasi: ${CONTOH}
`;
