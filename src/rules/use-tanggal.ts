/** Rule: what is done has the day on which it was done; without it nothing counts as done. */
import { entriesWithRow, lacks } from '../plan/realisasi.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { realisasiExample } from './example-plan.ts';
import { monthWords } from './month-words.ts';

const DONE = 'status: terlaksana\nbukti:\n  - https://contoh.go.id/arsip.pdf';

export const useTanggal = defineRule<{ id: string; bulan: number }>({
  code: 'use-tanggal',
  severity: 'warning',
  words: {
    id: {
      summary: 'Yang terlaksana punya tanggal pelaksanaan.',
      why: 'laporan menghitung yang sudah terlaksana pada tanggal datanya; tanpa tanggal, barisnya tetap terhitung terlambat',
      message: ({ id, bulan }) =>
        `${quote(id)} terlaksana untuk ${monthWords([bulan], 'id')}, tetapi tanpa tanggal`,
      how: () => 'tambahkan tanggal pelaksanaan, misalnya tanggal: 2023-06-20',
    },
    en: {
      summary: 'What is done has the day on which it was done.',
      why: 'a report counts what was done by its data date; without a date the row still counts as late',
      message: ({ id, bulan }) =>
        `${quote(id)} is done for ${monthWords([bulan], 'en')}, on no date`,
      how: () => 'add the day on which it was done, for example tanggal: 2023-06-20',
    },
  },
  valid: [realisasiExample(`${DONE}\ntanggal: 2023-06-20`)],
  invalid: [realisasiExample(DONE)],
  check: (plan) =>
    entriesWithRow(plan)
      .filter(({ entry }) => entry.status === 'terlaksana' && lacks(entry, 'tanggal'))
      .map(({ entry: { id, bulan, at }, row }) => ({
        span: at.span('status'),
        facts: { id, bulan },
        scopes: barisScopes(row),
      })),
});
