/** Rule: rows are given to units that `penugasan.yaml` lists. */
import { suggest } from '../diagnostics/suggest.ts';
import { list, quote } from '../text/phrases.ts';
import { defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { penugasanExample } from './example-plan.ts';

interface UnitFacts extends Record<string, string | readonly string[]> {
  readonly unit: string;
  readonly meant: string;
  /** The rows that are given to it. */
  readonly baris: readonly string[];
  /** The units listed, where a line holds them. */
  readonly daftar: readonly string[];
}

/** Units that a line holds. */
const MOST_LISTED = 30;

/** Where more units than this are unknown, they are of another list, not mistyped. */
const MOST_MISTYPED = 100;

/** Ids as far as a line holds them. */
const firstFew = (ids: readonly string[]): string =>
  `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}`;

export const useKnownUnit = defineRule<UnitFacts>({
  code: 'use-known-unit',
  severity: 'error',
  words: {
    id: {
      summary: 'Unit pada penugasan ada dalam daftar unit di berkas yang sama.',
      why: 'unit yang ditulis lain terhitung sebagai unit tersendiri, sehingga barisnya hilang dari daftar unitnya',
      message: ({ unit, meant, baris }) => {
        const ask = meant === '' ? '' : `; maksud Anda ${quote(meant)}?`;
        return `unit ${quote(unit)} tidak ada dalam daftar unit${ask}${
          baris.length > 1 ? ` (dipakai ${baris.length} baris: ${firstFew(baris)})` : ''
        }`;
      },
      how: ({ daftar }) =>
        `pakai ${daftar.length === 0 ? 'salah satu unit dalam daftar' : list(daftar.map(quote), 'atau')}, atau tambahkan unit ini ke daftar unit`,
      related: () => 'daftar unit',
    },
    en: {
      summary: 'The units given to rows are among those that penugasan.yaml lists.',
      why: 'a unit written otherwise counts as a unit of its own, and its rows are lost from the list of the right one',
      message: ({ unit, meant, baris }) => {
        const ask = meant === '' ? '' : `; did you mean ${quote(meant)}?`;
        return `the unit ${quote(unit)} is not in the list of units${ask}${
          baris.length > 1 ? ` (${baris.length} rows: ${firstFew(baris)})` : ''
        }`;
      },
      how: ({ daftar }) =>
        `use ${daftar.length === 0 ? 'one of the units listed' : list(daftar.map(quote), 'or')}, or add the unit to the list`,
      related: () => 'the list of units',
    },
  },
  valid: [{}, penugasanExample('arsip', 'Ortala')],
  invalid: [penugasanExample('arsip', 'Ortalla'), penugasanExample('arsip', 'Keuangan')],
  check: ({ penugasan, penugasanAt }) => {
    if (penugasan === undefined || penugasanAt === undefined) return [];
    const daftar = penugasan.unit;
    const known = new Set(daftar);
    const rowsOf = new Map<string, string[]>();
    for (const [id, { unit }] of Object.entries(penugasan.baris)) {
      const rows = rowsOf.get(unit);
      if (rows !== undefined) rows.push(id);
      else if (!known.has(unit)) rowsOf.set(unit, [id]);
    }
    // A unit that the list lacks is one slip, however many rows it has.
    const shown = daftar.length > MOST_LISTED ? [] : daftar;
    const candidates = rowsOf.size > MOST_MISTYPED ? [] : daftar;
    return [...rowsOf].map(([unit, baris]) => ({
      span: penugasanAt.span('baris', baris[0] ?? '', 'unit'),
      facts: { unit, meant: suggest(unit, candidates) ?? '', baris, daftar: shown },
      scopes: [...baris, RENCANA_SCOPE],
      related: penugasanAt.key('unit'),
    }));
  },
});
