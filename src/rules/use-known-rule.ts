/** Rule: waivers (`pengecualian`) and levels (`aturan`) name rules that exist. */
import { suggest } from '../diagnostics/suggest.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample } from './example-plan.ts';

const isOfFiles = (code: string): boolean => /^(?:yaml|schema)\//.test(code);

export const useKnownRule = defineRule<{ aturan: string; meant: string }>({
  code: 'use-known-rule',
  severity: 'error',
  words: {
    id: {
      summary: 'Aturan yang disebut pada pengecualian dan aturan memang ada.',
      why: 'kode yang salah ketik tidak berpengaruh apa pun, padahal penulisnya mengira sudah diatur',
      message: ({ aturan, meant }) =>
        `aturan ${quote(aturan)} tidak dikenal${meant === '' ? '' : `; maksud Anda ${quote(meant)}?`}`,
      how: ({ aturan }) =>
        isOfFiles(aturan)
          ? 'perbaiki temuannya pada berkas itu; temuan yaml/… dan schema/… selalu galat dan tidak dapat dikecualikan'
          : 'tulis kode aturan seperti pada temuannya; daftarnya: rb explain',
    },
    en: {
      summary: 'The rules named in pengecualian and aturan exist.',
      why: 'a mistyped code has no effect, while its writer believes that it has',
      message: ({ aturan, meant }) =>
        `unknown rule ${quote(aturan)}${meant === '' ? '' : `; did you mean ${quote(meant)}?`}`,
      how: ({ aturan }) =>
        isOfFiles(aturan)
          ? 'mend what it found in that file; findings yaml/… and schema/… are always errors and cannot be waived'
          : 'write the code of a rule as its finding shows it; the list: rb explain',
    },
  },
  valid: [{}, { [RENCANA_NAME]: rencanaExample('aturan:\n  no-cut-text: error\n') }],
  invalid: [
    { [RENCANA_NAME]: rencanaExample('aturan:\n  no-cut-txt: error\n') },
    {
      [RENCANA_NAME]: rencanaExample(`pengecualian:
  - aturan: no-cut-txt
    alasan: Teks memang berakhir begitu.`),
    },
  ],
  check: ({ rencana, rencanaAt }, { levels }) => {
    if (rencanaAt === undefined) return [];
    const codes = [...levels.keys()];
    const named = [
      ...Object.keys(rencana.aturan ?? {}).map((aturan) => ({
        aturan,
        span: rencanaAt.key('aturan', aturan),
      })),
      ...(rencana.pengecualian ?? []).map(({ aturan }, index) => ({
        aturan,
        span: rencanaAt.span('pengecualian', index, 'aturan'),
      })),
    ];
    return named
      .filter(({ aturan }) => !levels.has(aturan))
      .map(({ aturan, span }) => ({
        span,
        facts: { aturan, meant: suggest(aturan, codes) ?? '' },
        scopes: [RENCANA_SCOPE],
      }));
  },
});
