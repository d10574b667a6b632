/** Rule: what is entered for a month is planned for that month; it would be in no number otherwise. */
import type { Plan } from '../plan/model.ts';
import { entriesWithRow, type Realisasi } from '../plan/realisasi.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule, type Hit, RENCANA_SCOPE } from './define-rule.ts';
import { realisasiExample, withKegiatan } from './example-plan.ts';
import { monthWords } from './month-words.ts';

interface UnplannedFacts extends Record<string, string | number | readonly number[]> {
  /** '' when the whole file is of another year. */
  readonly id: string;
  readonly tahun: number;
  readonly bulan: number;
  /** The year, and the row's months, as planned. */
  readonly tahunRencana: number;
  readonly direncanakan: readonly number[];
}

const STATUS =
  'status: terlaksana\ntanggal: 2023-06-20\nbukti:\n  - https://contoh.go.id/arsip.pdf';

export const noUnplannedRealisasi = defineRule<UnplannedFacts>({
  code: 'no-unplanned-realisasi',
  severity: 'error',
  words: {
    id: {
      summary: 'Realisasi ditulis pada bulan yang direncanakan untuk barisnya.',
      why: 'isian pada bulan yang tidak direncanakan tidak terhitung dalam laporan mana pun',
      message: ({ id, tahun, bulan, tahunRencana, direncanakan }) =>
        id === ''
          ? `berkas ini untuk tahun ${tahun}, padahal rencananya untuk tahun ${tahunRencana}`
          : `${quote(id)} tidak direncanakan untuk ${monthWords([bulan], 'id')}; bulannya ${monthWords(direncanakan, 'id')}`,
      how: ({ id, tahun, direncanakan }) =>
        id === ''
          ? 'betulkan tahun pada nama berkasnya, atau pindahkan berkas ini ke rencana tahun itu'
          : `pindahkan isian ini ke berkas bulan rencananya, misalnya ${fileOf(tahun, direncanakan)}; kapan dikerjakan ditulis di tanggal`,
      related: () => 'bulan yang direncanakan',
    },
    en: {
      summary: 'Realisasi stands in the month that is planned for its row.',
      why: 'an entry for a month that is not planned counts in no report',
      message: ({ id, tahun, bulan, tahunRencana, direncanakan }) =>
        id === ''
          ? `this file is of ${tahun}, and the plan is for ${tahunRencana}`
          : `${quote(id)} is not planned for ${monthWords([bulan], 'en')}; its months are ${monthWords(direncanakan, 'en')}`,
      how: ({ id, tahun, direncanakan }) =>
        id === ''
          ? "correct the year in the file's name, or move the file to the plan of that year"
          : `move the entry to the file of its planned month, for example ${fileOf(tahun, direncanakan)}; tanggal says when it was done`,
      related: () => 'the planned months',
    },
  },
  valid: [
    realisasiExample(STATUS),
    // Done in July, planned for June.
    realisasiExample(STATUS.replace('2023-06-20', '2023-07-04')),
  ],
  invalid: [
    { ...withKegiatan(kegiatan('[3, 7-9]')), ...realisasiExample(STATUS) },
    realisasiExample(STATUS, 'realisasi/2022-06.yaml'),
  ],
  check: (plan) => [...otherYears(plan), ...otherMonths(plan)],
});

const fileOf = (tahun: number, [bulan = 1]: readonly number[]): string =>
  `realisasi/${tahun}-${String(bulan).padStart(2, '0')}.yaml`;

/** A file of another year is one slip, however many entries it has. */
function otherYears({ realisasi, rencana: { tahun }, rencanaAt }: Plan): Hit<UnplannedFacts>[] {
  if (tahun === undefined || rencanaAt === undefined) return [];
  const firsts = new Map<string, Realisasi>();
  for (const entry of realisasi) {
    const { path } = entry.at.file;
    if (entry.tahun !== tahun && !firsts.has(path)) firsts.set(path, entry);
  }
  return [...firsts.values()].map(({ at, tahun: written, bulan }) => ({
    span: { file: at.file, start: 0, end: 0 },
    facts: { id: '', tahun: written, bulan, tahunRencana: tahun, direncanakan: [] },
    scopes: [RENCANA_SCOPE],
    related: rencanaAt.span('tahun'),
  }));
}

function otherMonths(plan: Plan): Hit<UnplannedFacts>[] {
  return entriesWithRow(plan)
    .filter(({ entry, row }) => row.bulan.length > 0 && !row.bulan.includes(entry.bulan))
    .map(({ entry: { id, tahun, bulan, at }, row }) => ({
      span: at.key(),
      facts: { id, tahun, bulan, tahunRencana: tahun, direncanakan: row.bulan },
      scopes: barisScopes(row),
      related: row.at.span('bulan'),
    }));
}

/** A row that has work in every month, beside one with these months. */
function kegiatan(bulan: string): string {
  return `
sub_kegiatan:
  - id: rutin
    nama: Pemeliharaan arsip
    indikator: Arsip terpelihara
    bulan: 1-12
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: ${bulan}`;
}
