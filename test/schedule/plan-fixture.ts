/** Plans made by hand: areas, and rows of which only what matters is said. */
import fc from 'fast-check';
import type { Area, Baris, Place, SoundPlan } from '../../src/plan/model.ts';
import { ALL_MONTHS, type Bulan } from '../../src/plan/months.ts';
import type { Realisasi } from '../../src/plan/realisasi.ts';
import type { Penugasan } from '../../src/plan/schema/penugasan.ts';
import type { Rencana } from '../../src/plan/schema/rencana.ts';
import { type Period, yearPeriod } from '../../src/schedule/period.ts';
import { type ReportNumbers, reportNumbers } from '../../src/schedule/report-numbers.ts';
import { type ReportRequest, type ReportScope, reportScope } from '../../src/schedule/scope.ts';
import { toSourceFile } from '../../src/source/source-file.ts';

const file = toSourceFile('contoh.yaml', '');
const nowhere = () => ({ file, start: 0, end: 0 });
const at: Place = { file, span: nowhere, key: nowhere, written: () => undefined };

/** A row of area 1, its id and kode from its place in the plan. */
export type SomeBaris = Partial<Omit<Baris, 'at'>>;

/** What was entered of a row, by its id and planned month. */
export type SomeRealisasi = Pick<Realisasi, 'id' | 'bulan' | 'status'> & Partial<Realisasi>;

export interface Kerja {
  readonly realisasi?: readonly SomeRealisasi[];
  readonly penugasan?: Penugasan;
}

export function planOf(
  baris: readonly SomeBaris[],
  rencana: Partial<Rencana> = {},
  { realisasi = [], penugasan }: Kerja = {},
): SoundPlan {
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
    isWhole: true,
    isRencanaSound: true,
    realisasi: realisasi.map((each) => ({ tahun: 2023, bukti: [], at, ...each })),
    missingBukti: new Map(),
    ...(penugasan === undefined ? {} : { penugasan }),
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

/** The numbers of a plan in a period. */
export function numbersOf(
  plan: SoundPlan,
  period: Period,
  request: Omit<ReportRequest, 'period'> = {},
): ReportNumbers {
  return reportNumbers(reportScope(plan, { period, ...request }));
}

/** A plan of the whole year at a day. */
export function yearScope(plan: SoundPlan, asOf = '2023-12-31'): ReportScope {
  return reportScope(plan, { period: yearPeriod(2023), asOf });
}

const UNITS = ['Ortala', 'Hukum'] as const;

/** Any day from before the plan's year until after it. */
export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('2022-11-01'), max: new Date('2024-03-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any plan with any realisasi, also for months and rows that it does not have, and with units. */
export const anyPlan: fc.Arbitrary<SoundPlan> = fc
  .record({
    baris: anyBaris,
    units: fc.array(fc.constantFrom(...UNITS, undefined)),
    entries: fc.array(
      fc.record({
        row: fc.nat(12),
        bulan: fc.integer({ min: 1, max: 12 }),
        status: fc.constantFrom('terlaksana', 'sebagian', 'belum', 'batal'),
        tanggal: fc.option(anyDay, { nil: undefined }),
        hasBukti: fc.boolean(),
        hasCatatan: fc.boolean(),
        hasKendala: fc.boolean(),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ baris, units, entries }) =>
    planOf(
      baris,
      {},
      {
        realisasi: entries.map((each) =>
          toRealisasi({ ...each, row: each.row % (baris.length + 1) }),
        ),
        penugasan: {
          unit: [...UNITS],
          baris: Object.fromEntries(
            units.flatMap((unit, index) =>
              unit === undefined ? [] : [[`baris-${index + 1}`, { unit }]],
            ),
          ),
        },
      },
    ),
  );

function toRealisasi(entry: {
  readonly row: number;
  readonly bulan: Bulan;
  readonly status: Realisasi['status'];
  readonly tanggal: string | undefined;
  readonly hasBukti: boolean;
  readonly hasCatatan: boolean;
  readonly hasKendala: boolean;
}): SomeRealisasi {
  const { row, bulan, status, tanggal, hasBukti, hasCatatan, hasKendala } = entry;
  return {
    id: `baris-${row + 1}`,
    bulan,
    status,
    ...(tanggal === undefined ? {} : { tanggal }),
    ...(hasBukti ? { bukti: ['https://contoh.go.id'] } : {}),
    ...(hasCatatan ? { catatan: 'diambil alih' } : {}),
    ...(hasKendala ? { kendala: { sebab: 'anggaran' } } : {}),
  };
}
