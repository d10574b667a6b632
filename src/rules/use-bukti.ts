/** Rule: what is done has something to show for it. */
import { entriesWithRow, lacks } from '../plan/realisasi.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { realisasiExample } from './example-plan.ts';
import { monthWords } from './month-words.ts';

const DONE = 'status: terlaksana\ntanggal: 2023-06-20';

export const useBukti = defineRule<{ id: string; bulan: number }>({
  code: 'use-bukti',
  severity: 'warning',
  words: {
    id: {
      summary: 'Yang terlaksana punya bukti dukung.',
      why: 'capaian tanpa bukti tidak dapat dipertanggungjawabkan saat evaluasi',
      message: ({ id, bulan }) =>
        `${quote(id)} terlaksana untuk ${monthWords([bulan], 'id')}, tetapi tanpa bukti`,
      how: () => 'tambahkan bukti: tautan, atau nama berkas di bawah folder rencana',
    },
    en: {
      summary: 'What is done has something to show for it.',
      why: 'what cannot be shown does not stand when the year is evaluated',
      message: ({ id, bulan }) =>
        `${quote(id)} is done for ${monthWords([bulan], 'en')}, with nothing to show for it`,
      how: () => "add bukti: links, or files below the plan's folder",
    },
  },
  valid: [realisasiExample(`${DONE}\nbukti:\n  - https://contoh.go.id/arsip.pdf`)],
  invalid: [realisasiExample(DONE)],
  check: (plan) =>
    entriesWithRow(plan)
      .filter(({ entry }) => entry.status === 'terlaksana' && lacks(entry, 'bukti'))
      .map(({ entry: { id, bulan, at }, row }) => ({
        span: at.span('status'),
        facts: { id, bulan },
        scopes: barisScopes(row),
      })),
});
