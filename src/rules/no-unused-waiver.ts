/** Rule: every waiver silences something. It stands last, because it looks at what the others found. */
import { suggest } from '../diagnostics/suggest.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample } from './example-plan.ts';
import { coversFinding, isExpired } from './waivers.ts';

type Fault = 'unused' | 'expired' | 'unknown';

export const noUnusedWaiver = defineRule<{
  fault: Fault;
  aturan: string;
  di: string;
  meant: string;
}>({
  code: 'no-unused-waiver',
  severity: 'warning',
  words: {
    id: {
      summary: 'Setiap pengecualian masih berguna.',
      why: 'pengecualian yang tertinggal menyembunyikan temuan baru',
      message: ({ fault, aturan, di, meant }) => {
        if (fault === 'unknown') {
          const ask = meant === '' ? '' : `; maksud Anda ${quote(meant)}?`;
          return `aturan ${quote(aturan)} tidak dikenal${ask}`;
        }
        const what = `pengecualian ${quote(aturan)}${di === '' ? '' : ` di ${quote(di)}`}`;
        return fault === 'expired'
          ? `${what} sudah lewat waktunya`
          : `${what} tidak mengecualikan apa pun`;
      },
      how: ({ fault }) =>
        fault === 'unknown'
          ? 'tulis kode aturan seperti pada temuannya'
          : 'hapus pengecualian ini, atau perbaiki aturan, di, dan sampai',
    },
    en: {
      summary: 'Every waiver is still of use.',
      why: 'a waiver left behind hides new findings',
      message: ({ fault, aturan, di, meant }) => {
        if (fault === 'unknown') {
          const ask = meant === '' ? '' : `; did you mean ${quote(meant)}?`;
          return `unknown rule ${quote(aturan)}${ask}`;
        }
        const what = `the waiver of ${quote(aturan)}${di === '' ? '' : ` at ${quote(di)}`}`;
        return fault === 'expired' ? `${what} has expired` : `${what} waives nothing`;
      },
      how: ({ fault }) =>
        fault === 'unknown'
          ? 'write the code of a rule as its finding shows it'
          : 'remove the waiver, or correct its aturan, di and sampai',
    },
  },
  valid: [{}],
  invalid: [
    {
      [RENCANA_NAME]: rencanaExample(`pengecualian:
  - aturan: no-cut-text
    alasan: Teks memang berakhir begitu.`),
    },
    {
      [RENCANA_NAME]: rencanaExample(`pengecualian:
  - aturan: no-cut-txt
    alasan: Teks memang berakhir begitu.`),
    },
  ],
  check: ({ rencana, rencanaAt }, { before, asOf, codes }) =>
    (rencana.pengecualian ?? []).flatMap((waiver, index) => {
      if (rencanaAt === undefined) return [];
      const { aturan, di = '' } = waiver;
      const hit = (fault: Fault, key: string, meant = '') => [
        {
          span: rencanaAt.span('pengecualian', index, key),
          facts: { fault, aturan, di, meant },
          scopes: [RENCANA_SCOPE],
        },
      ];
      if (!codes.includes(aturan)) return hit('unknown', 'aturan', suggest(aturan, codes) ?? '');
      if (isExpired(waiver, asOf)) return hit('expired', 'sampai');
      return before.some((finding) => coversFinding(waiver, finding))
        ? []
        : hit('unused', 'aturan');
    }),
});
