/** Rule: every waiver silences something. It stands last, because it looks at what the others found. */
import { quote } from '../text/phrases.ts';
import { defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample } from './example-plan.ts';
import { coversFinding, isExpired } from './waivers.ts';

type Fault = 'unused' | 'expired';

export const noUnusedWaiver = defineRule<{
  fault: Fault;
  aturan: string;
  di: string;
}>({
  code: 'no-unused-waiver',
  severity: 'warning',
  words: {
    id: {
      summary: 'Setiap pengecualian masih berguna.',
      why: 'pengecualian yang tertinggal menyembunyikan temuan baru',
      message: ({ fault, aturan, di }) => {
        const what = `pengecualian ${quote(aturan)}${di === '' ? '' : ` di ${quote(di)}`}`;
        return fault === 'expired'
          ? `${what} sudah lewat waktunya`
          : `${what} tidak mengecualikan apa pun`;
      },
      how: () => 'hapus pengecualian ini, atau perbaiki aturan, di, dan sampai',
    },
    en: {
      summary: 'Every waiver is still of use.',
      why: 'a waiver left behind hides new findings',
      message: ({ fault, aturan, di }) => {
        const what = `the waiver of ${quote(aturan)}${di === '' ? '' : ` at ${quote(di)}`}`;
        return fault === 'expired' ? `${what} has expired` : `${what} waives nothing`;
      },
      how: () => 'remove the waiver, or correct its aturan, di and sampai',
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
  - aturan: no-cut-text
    alasan: Teks memang berakhir begitu.
    sampai: 2023-01-31`),
    },
  ],
  check: ({ rencana, rencanaAt, isWhole }, { before, asOf, levels }) =>
    (rencana.pengecualian ?? []).flatMap((waiver, index) => {
      if (rencanaAt === undefined) return [];
      const { aturan, di = '' } = waiver;
      const hit = (fault: Fault, key: string) => [
        {
          span: rencanaAt.span('pengecualian', index, key),
          facts: { fault, aturan, di },
          scopes: [RENCANA_SCOPE],
        },
      ];
      // A rule that did not run says nothing about its waivers; one that is unknown is no rule.
      if ((levels.get(aturan) ?? 'off') === 'off') return [];
      if (isExpired(waiver, asOf)) return hit('expired', 'sampai');
      // What it covers may stand in what could not be read.
      return !isWhole || before.some((finding) => coversFinding(waiver, finding))
        ? []
        : hit('unused', 'aturan');
    }),
});
