/** Rule: once its month has passed, what is not done says why; and `lain` is no reason by itself. */
import { entriesWithRow, lacks, type Realisasi } from '../plan/realisasi.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { realisasiExample } from './example-plan.ts';
import { monthWords } from './month-words.ts';

type Fault = 'none' | 'unexplained';

export const useKendala = defineRule<{
  fault: Fault;
  id: string;
  bulan: number;
  status: Realisasi['status'];
}>({
  code: 'use-kendala',
  severity: 'warning',
  words: {
    id: {
      summary: 'Yang belum terlaksana menyebut kendalanya, dan kendala "lain" dijelaskan.',
      why: 'rapat memutuskan tindak lanjut menurut sebabnya; tanpa sebab tidak ada yang dapat diputuskan',
      message: ({ fault, id, bulan, status }) =>
        fault === 'none'
          ? `${quote(id)} ${STATUS_ID[status]} untuk ${monthWords([bulan], 'id')} yang sudah lewat, tetapi tanpa kendala`
          : `kendala ${quote(id)} adalah "lain", tetapi tanpa catatan`,
      how: ({ fault }) =>
        fault === 'none'
          ? 'tambahkan kendala dengan sebab: anggaran, sdm, prioritas, persetujuan, bergantung, atau lain'
          : 'jelaskan dalam catatan pada kendala, atau pilih sebab yang lebih tepat',
    },
    en: {
      summary: 'What is not done says what stood in its way, and a kendala "lain" is explained.',
      why: 'a meeting decides by the cause; without one there is nothing to decide',
      message: ({ fault, id, bulan, status }) =>
        fault === 'none'
          ? `${quote(id)} is ${STATUS_EN[status]} for ${monthWords([bulan], 'en')}, which has passed, and says no kendala`
          : `the kendala of ${quote(id)} is "lain", without catatan`,
      how: ({ fault }) =>
        fault === 'none'
          ? 'add kendala with its sebab: anggaran, sdm, prioritas, persetujuan, bergantung or lain'
          : 'explain it in the catatan of kendala, or choose a sebab that fits better',
    },
  },
  valid: [
    realisasiExample('status: belum\nkendala:\n  sebab: anggaran'),
    // Its month has not passed at the date of the examples, 30 June 2023.
    realisasiExample('status: belum', 'realisasi/2023-07.yaml'),
  ],
  invalid: [
    realisasiExample('status: belum', 'realisasi/2023-05.yaml'),
    realisasiExample('status: sebagian'),
    realisasiExample('status: belum\nkendala:\n  sebab: lain'),
  ],
  check: (plan, { dataDate }) =>
    entriesWithRow(plan).flatMap(({ entry, row }) => {
      const { id, bulan, status, at } = entry;
      const fault = faultOf(entry, dataDate);
      if (fault === undefined) return [];
      const span = fault === 'none' ? at.span('status') : at.span('kendala', 'sebab');
      return [{ span, facts: { fault, id, bulan, status }, scopes: barisScopes(row) }];
    }),
});

const STATUS_ID = {
  terlaksana: 'terlaksana',
  sebagian: 'baru sebagian terlaksana',
  belum: 'belum terlaksana',
  batal: 'batal',
} as const;
const STATUS_EN = {
  terlaksana: 'done',
  sebagian: 'done in part',
  belum: 'not done',
  batal: 'given up',
} as const;

function faultOf(entry: Realisasi, dataDate: string | undefined): Fault | undefined {
  const { status, kendala, tahun, bulan } = entry;
  if (kendala?.sebab === 'lain' && kendala.catatan === undefined && lacks(entry, 'catatan')) {
    return 'unexplained';
  }
  if (status !== 'belum' && status !== 'sebagian') return undefined;
  const hasPassed = dataDate !== undefined && lastDay(tahun, bulan) <= dataDate;
  return hasPassed && lacks(entry, 'kendala') ? 'none' : undefined;
}

const lastDay = (tahun: number, bulan: number): string =>
  new Date(Date.UTC(tahun, bulan, 0)).toISOString().slice(0, 10);
