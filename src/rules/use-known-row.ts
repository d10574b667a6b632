/** Rule: what refers to a row by its id names a row that the plan has. */
import { suggest } from '../diagnostics/suggest.ts';
import { knowsAllRows } from '../plan/known-rows.ts';
import type { Plan } from '../plan/model.ts';
import type { Realisasi } from '../plan/realisasi.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, RENCANA_SCOPE, type RuleContext } from './define-rule.ts';
import {
  AREA_NAME,
  areaExample,
  penugasanExample,
  ROW_EXAMPLE,
  realisasiExample,
} from './example-plan.ts';
import { coversFinding, isExpired } from './waivers.ts';

/** Where more ids than this are unknown, they are of another plan, not mistyped. */
const MOST_MISTYPED = 100;

const JULY = 'realisasi/2023-07.yaml';

/** Where an id is written, and the rows that could be meant there. */
interface Mention {
  readonly id: string;
  readonly span: Span;
  readonly candidates: readonly string[];
}

export const useKnownRow = defineRule<{ id: string; meant: string; more: number }>({
  code: 'use-known-row',
  severity: 'error',
  words: {
    id: {
      summary: 'Id pada penugasan dan realisasi adalah id baris yang ada dalam rencana.',
      why: 'yang menunjuk baris yang tidak ada tidak muncul di laporan mana pun',
      message: ({ id, meant, more }) =>
        `tidak ada baris dengan id ${quote(id)}${meant === '' ? '' : `; maksud Anda ${quote(meant)}?`}${
          more === 0 ? '' : ` (juga di ${more} tempat lain)`
        }`,
      how: () => 'tulis id seperti pada berkas areanya; hapus bila barisnya sudah tidak ada',
      related: () => 'juga di sini',
    },
    en: {
      summary: 'The ids in penugasan.yaml and realisasi/ are those of rows that the plan has.',
      why: 'what refers to a row that does not exist shows up in no report',
      message: ({ id, meant, more }) =>
        `there is no row with the id ${quote(id)}${meant === '' ? '' : `; did you mean ${quote(meant)}?`}${
          more === 0 ? '' : ` (also in ${more} other ${more === 1 ? 'place' : 'places'})`
        }`,
      how: () => 'write the id as in its area file; remove it if the row is gone',
      related: () => 'here as well',
    },
  },
  valid: [{}, penugasanExample('arsip', 'Ortala'), realisasiExample('status: belum', JULY)],
  invalid: [
    penugasanExample('arsp', 'Ortala'),
    {
      [AREA_NAME]: areaExample(ROW_EXAMPLE.replace('id: arsip', 'id: penataan-arsip')),
      ...penugasanExample('arsip', 'Ortala'),
    },
    { [JULY]: 'arsp:\n  status: belum\n' },
  ],
  check: (plan, context) => {
    const unknown = new Map<string, Mention[]>();
    for (const mention of unknownIn(plan)) {
      unknown.set(mention.id, [...(unknown.get(mention.id) ?? []), mention]);
    }
    if (unknown.size === 0 || !knowsAllRows(plan) || lacksArea(plan, context)) return [];
    // One of two rows with the same id has lost its own.
    if (context.before.some(({ code }) => code === 'no-duplicate-id')) return [];
    // A row that is gone, or has another id now, is one slip, in however many files it stands.
    return [...unknown].flatMap(([id, [first, second, ...others]]) => {
      if (first === undefined) return [];
      const candidates = unknown.size > MOST_MISTYPED ? [] : first.candidates;
      const more = second === undefined ? 0 : 1 + others.length;
      return [
        {
          span: first.span,
          facts: { id, meant: suggest(id, candidates) ?? '', more },
          scopes: [id, RENCANA_SCOPE],
          ...(second === undefined ? {} : { related: second.span }),
        },
      ];
    });
  },
});

/** Every mention of a row that the plan does not have. */
function unknownIn(plan: Plan): readonly Mention[] {
  const { penugasan, realisasi, baris } = plan;
  if (penugasan === undefined && realisasi.length === 0) return [];
  const known = new Set(baris.map(({ id }) => id));
  return [...inPenugasan(plan, known), ...inRealisasi(plan, known)];
}

type Ids = ReadonlySet<string>;

function inPenugasan({ penugasan, penugasanAt, baris }: Plan, known: Ids): readonly Mention[] {
  if (penugasan === undefined || penugasanAt === undefined) return [];
  const named = new Set(Object.keys(penugasan.baris));
  const unknown = [...named].filter((id) => !known.has(id));
  if (unknown.length === 0) return [];
  // A row that has its unit already is not meant once more.
  const candidates = baris.map(({ id }) => id).filter((id) => !named.has(id));
  return unknown.map((id) => ({ id, span: penugasanAt.key('baris', id), candidates }));
}

/** Of entries, as of units: each row has one in a file. A month without any row of it is not meant. */
function inRealisasi({ realisasi, baris }: Plan, known: Ids): readonly Mention[] {
  const files = new Map<SourceFile, Realisasi[]>();
  for (const entry of realisasi) {
    const entries = files.get(entry.at.file);
    if (entries === undefined) files.set(entry.at.file, [entry]);
    else entries.push(entry);
  }
  return [...files.values()].flatMap((entries) => {
    const unknown = entries.filter(({ id }) => !known.has(id));
    if (unknown.length === 0) return [];
    const named = new Set(entries.map(({ id }) => id));
    const candidates = baris
      .filter(({ id, bulan }) => {
        const isOpen = bulan.length === 0 || entries.some((each) => bulan.includes(each.bulan));
        return isOpen && !named.has(id);
      })
      .map(({ id }) => id);
    return unknown.map(({ id, at }) => ({ id, span: at.key(), candidates }));
  });
}

/** Whether an area is missing that nobody said may be: the row may be in there. */
function lacksArea({ rencana }: Plan, { before, asOf }: RuleContext): boolean {
  const waivers = (rencana.pengecualian ?? []).filter((each) => !isExpired(each, asOf));
  return before.some(
    (finding) =>
      finding.code === 'no-missing-area' &&
      !waivers.some((waiver) => coversFinding(waiver, finding)),
  );
}
