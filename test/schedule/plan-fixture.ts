/** Plans made by hand: areas, and rows of which only what matters is said. */
import fc from 'fast-check';
import type { Area, Baris, Place, SoundPlan } from '../../src/plan/model.ts';
import { ALL_MONTHS } from '../../src/plan/months.ts';
import type { Rencana } from '../../src/plan/schema/rencana.ts';
import { toSourceFile } from '../../src/source/source-file.ts';

const file = toSourceFile('contoh.yaml', '');
const at: Place = { file, span: () => ({ file, start: 0, end: 0 }) };

/** A row of area 1, its id and kode from its place in the plan. */
export type SomeBaris = Partial<Omit<Baris, 'at'>>;

export function planOf(baris: readonly SomeBaris[], rencana: Partial<Rencana> = {}): SoundPlan {
  const numbers = [...new Set(baris.map(({ nomorArea = 1 }) => nomorArea))].sort((a, b) => a - b);
  return {
    folder: 'plans/contoh/2023',
    root: '/plans/contoh/2023',
    rencana: {
      versi: 1,
      tahun: 2023,
      judul: 'RENCANA AKSI',
      satker: { nama: 'KPU Kabupaten Contoh' },
      keputusan: { nomor: '12', tentang: 'RENCANA AKSI', tanggal: '2023-01-31' },
      jumlah_area: numbers.length,
      ...rencana,
    },
    area: numbers.map((nomor): Area => ({ nomor, nama: `Area ${nomor}`, program: [], at })),
    hasRealisasi: false,
    hasSoundAreaCount: true,
    areaFiles: numbers.map((nomor) => ({ file, nomor, stray: false, at })),
    baris: baris.map((each, index) => ({
      id: `baris-${index + 1}`,
      kode: `${each.nomorArea ?? 1}.1.1.${index + 1}`,
      nama: `Baris ${index + 1}`,
      bulan: [],
      tentatif: false,
      nomorArea: 1,
      nomorProgram: 1,
      nomorKegiatan: 1,
      ...each,
      at,
    })),
  };
}

/** Any rows, in up to four areas. */
export const anyBaris: fc.Arbitrary<readonly SomeBaris[]> = fc.array(
  fc
    .record({
      nomorArea: fc.integer({ min: 1, max: 4 }),
      bulan: fc.subarray([...ALL_MONTHS]),
      tentatif: fc.boolean(),
      inDoubt: fc.boolean(),
      nama: fc.constantFrom('', 'Survei'),
    })
    .map(({ inDoubt, ...baris }) => ({
      ...baris,
      ...(inDoubt ? { perluVerifikasi: 'kolom melar' } : {}),
    })),
);
