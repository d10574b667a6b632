/** Rule: what is given up says why. */
import { entriesWithRow, lacks } from '../plan/realisasi.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { realisasiExample } from './example-plan.ts';
import { monthWords } from './month-words.ts';

export const useCatatan = defineRule<{ id: string; bulan: number }>({
  code: 'use-catatan',
  severity: 'error',
  words: {
    id: {
      summary: 'Yang batal menjelaskan sebabnya dalam catatan.',
      why: 'rencana yang ditetapkan dengan keputusan tidak batal tanpa alasan; tanpa catatan, barisnya tetap terhitung terlambat',
      message: ({ id, bulan }) =>
        `${quote(id)} batal untuk ${monthWords([bulan], 'id')}, tetapi tanpa catatan`,
      how: () => 'jelaskan dalam catatan mengapa batal, misalnya catatan: Digabung ke rapat Juli',
    },
    en: {
      summary: 'What is given up says why in its catatan.',
      why: 'what a decree sets is not given up without a reason; without catatan the row still counts as late',
      message: ({ id, bulan }) =>
        `${quote(id)} is given up (batal) for ${monthWords([bulan], 'en')}, without catatan`,
      how: () => 'say in catatan why, for example catatan: Digabung ke rapat Juli',
    },
  },
  valid: [realisasiExample('status: batal\ncatatan: Diambil alih KPU Provinsi')],
  invalid: [realisasiExample('status: batal')],
  check: (plan) =>
    entriesWithRow(plan)
      .filter(({ entry }) => entry.status === 'batal' && lacks(entry, 'catatan'))
      .map(({ entry: { id, bulan, at }, row }) => ({
        span: at.span('status'),
        facts: { id, bulan },
        scopes: barisScopes(row),
      })),
});
