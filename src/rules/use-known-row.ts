/** Rule: what refers to a row by its id names a row that the plan has. */
import { suggest } from '../diagnostics/suggest.ts';
import { knowsAllRows } from '../plan/known-rows.ts';
import type { Plan } from '../plan/model.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, RENCANA_SCOPE, type RuleContext } from './define-rule.ts';
import { AREA_NAME, areaExample, penugasanExample, ROW_EXAMPLE } from './example-plan.ts';
import { coversFinding, isExpired } from './waivers.ts';

/** Where more ids than this are unknown, they are of another plan, not mistyped. */
const MOST_MISTYPED = 100;

export const useKnownRow = defineRule<{ id: string; meant: string }>({
  code: 'use-known-row',
  severity: 'error',
  words: {
    id: {
      summary: 'Id pada penugasan adalah id baris yang ada dalam rencana.',
      why: 'yang menunjuk baris yang tidak ada tidak muncul di laporan mana pun',
      message: ({ id, meant }) =>
        `tidak ada baris dengan id ${quote(id)}${meant === '' ? '' : `; maksud Anda ${quote(meant)}?`}`,
      how: () => 'tulis id seperti pada berkas areanya; hapus bila barisnya sudah tidak ada',
    },
    en: {
      summary: 'The ids in penugasan.yaml are those of rows that the plan has.',
      why: 'what refers to a row that does not exist shows up in no report',
      message: ({ id, meant }) =>
        `there is no row with the id ${quote(id)}${meant === '' ? '' : `; did you mean ${quote(meant)}?`}`,
      how: () => 'write the id as in its area file; remove it if the row is gone',
    },
  },
  valid: [{}, penugasanExample('arsip', 'Ortala')],
  invalid: [
    penugasanExample('arsp', 'Ortala'),
    {
      [AREA_NAME]: areaExample(ROW_EXAMPLE.replace('id: arsip', 'id: penataan-arsip')),
      ...penugasanExample('arsip', 'Ortala'),
    },
  ],
  check: (plan, context) => {
    const { penugasan, penugasanAt, baris } = plan;
    if (penugasan === undefined || penugasanAt === undefined) return [];
    if (!knowsAllRows(plan) || lacksArea(plan, context)) return [];
    // One of two rows with the same id has lost its own.
    if (context.before.some(({ code }) => code === 'no-duplicate-id')) return [];
    const ids = new Set(baris.map(({ id }) => id));
    const named = new Set(Object.keys(penugasan.baris));
    // A row that has its unit already is not meant once more.
    const free = [...ids].filter((id) => !named.has(id));
    const unknown = [...named].filter((id) => !ids.has(id));
    const candidates = unknown.length > MOST_MISTYPED ? [] : free;
    return unknown.map((id) => ({
      span: penugasanAt.key('baris', id),
      facts: { id, meant: suggest(id, candidates) ?? '' },
      scopes: [id, RENCANA_SCOPE],
    }));
  },
});

/** Whether an area is missing that nobody said may be: the row may be in there. */
function lacksArea({ rencana }: Plan, { before, asOf }: RuleContext): boolean {
  const waivers = (rencana.pengecualian ?? []).filter((each) => !isExpired(each, asOf));
  return before.some(
    (finding) =>
      finding.code === 'no-missing-area' &&
      !waivers.some((waiver) => coversFinding(waiver, finding)),
  );
}
