/** Rule: every waiver silences something. It stands last, because it looks at what the others found. */
import { suggest } from '../diagnostics/suggest.ts';
import { areaCount } from '../plan/missing-area.ts';
import type { Plan } from '../plan/model.ts';
import { quote } from '../text/phrases.ts';
import { areaScope, defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample } from './example-plan.ts';
import { coversFinding, isExpired } from './waivers.ts';

type Fault = 'unused' | 'expired';

export const noUnusedWaiver = defineRule<{
  fault: Fault;
  aturan: string;
  di: string;
  /** What `di` may have meant, where it names nothing; '' for none. */
  meant: string;
}>({
  code: 'no-unused-waiver',
  severity: 'warning',
  words: {
    id: {
      summary: 'Setiap pengecualian masih berguna.',
      why: 'pengecualian yang tertinggal menyembunyikan temuan baru',
      message: ({ fault, aturan, di, meant }) => {
        const what = `pengecualian ${quote(aturan)}${di === '' ? '' : ` di ${quote(di)}`}`;
        if (fault === 'expired') return `${what} sudah lewat waktunya`;
        return `${what} tidak mengecualikan apa pun${meant === '' ? '' : `; maksud Anda di: ${quote(meant)}?`}`;
      },
      how: ({ fault }) =>
        fault === 'expired'
          ? 'hapus pengecualian ini; bila alasannya masih berlaku, perpanjang sampai'
          : 'hapus pengecualian ini, atau perbaiki aturan atau di',
    },
    en: {
      summary: 'Every waiver is still of use.',
      why: 'a waiver left behind hides new findings',
      message: ({ fault, aturan, di, meant }) => {
        const what = `the waiver of ${quote(aturan)}${di === '' ? '' : ` at ${quote(di)}`}`;
        if (fault === 'expired') return `${what} has expired`;
        return `${what} waives nothing${meant === '' ? '' : `; did you mean di: ${quote(meant)}?`}`;
      },
      how: ({ fault }) =>
        fault === 'expired'
          ? 'remove the waiver; if its reason still holds, extend sampai'
          : 'remove the waiver, or correct its aturan or di',
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
  check: (plan, { before, asOf, levels }) => {
    const { rencana, rencanaAt, isWhole } = plan;
    return (rencana.pengecualian ?? []).flatMap((waiver, index) => {
      if (rencanaAt === undefined) return [];
      const { aturan, di = '' } = waiver;
      const hit = (fault: Fault, key: string) => [
        {
          span: rencanaAt.span('pengecualian', index, key),
          facts: {
            fault,
            aturan,
            di,
            meant: fault === 'unused' ? (meantPlace(di, plan) ?? '') : '',
          },
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
    });
  },
});

/** An area with another number is another area. */
const isArea = (di: string): boolean => /^area-\d+$/.test(di);

/** The row, area or file that a mistyped `di` names; undefined where it names one, or is near none. */
function meantPlace(di: string, plan: Plan): string | undefined {
  const areas = Array.from({ length: areaCount(plan) }, (_, index) => areaScope(index + 1));
  const places = [RENCANA_SCOPE, ...areas, ...plan.baris.map(({ id }) => id)];
  return di === '' || isArea(di) || places.includes(di) ? undefined : suggest(di, places);
}
