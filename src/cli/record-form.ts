/** `rb record --form --month 6 -o isian.xlsx`: a form with the rows of a month. */
import { basename } from 'node:path';
import { suggest } from '../diagnostics/suggest.ts';
import type { FormColumn as Column, Form } from '../formats/form-xlsx.ts';
import { indikatorOf, uraianOf } from '../plan/baris-words.ts';
import type { Baris, SoundPlan } from '../plan/model.ts';
import type { Bulan } from '../plan/months.ts';
import { type Isian, SEBAB, STATUS } from '../plan/realisasi-fields.ts';
import {
  CHOICES_SHEET,
  FORM_COLUMNS,
  type FormColumn,
  HIDDEN_SHEET,
  toHiddenRows,
} from '../plan/realisasi-form.ts';
import { readSelection } from '../schedule/selection.ts';
import { recordWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import { deliver } from './deliver.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { monthName, readMonth } from './record-month.ts';
import type { RecordOptions } from './record-options.ts';
import { isianOf, openPlan } from './record-plan.ts';

/** In characters, and what may stand in the column's cells. */
const COLUMNS: Readonly<Record<FormColumn, Pick<Column, 'width' | 'kind' | 'choices'>>> = {
  id: { width: 14, kind: 'key' },
  kode: { width: 9, kind: 'key' },
  uraian: { width: 30, kind: 'key' },
  indikator: { width: 24, kind: 'key' },
  unit: { width: 14, kind: 'key' },
  target: { width: 12, kind: 'key' },
  status: { width: 12, kind: 'choice', choices: STATUS },
  tanggal: { width: 12, kind: 'date' },
  jumlah: { width: 8, kind: 'number' },
  satuan: { width: 10, kind: 'text' },
  bukti: { width: 28, kind: 'text' },
  sebab: { width: 12, kind: 'choice', choices: SEBAB },
  catatanKendala: { width: 20, kind: 'text' },
  tindakLanjut: { width: 20, kind: 'text' },
  catatan: { width: 20, kind: 'text' },
};

/**
 * @returns 1 when the plan cannot be read
 * @throws UsageError
 */
export async function makeForm(options: RecordOptions, context: Context): Promise<number> {
  const { lang } = context;
  const words = recordWords[lang];
  const { month, unit, output } = options;
  if (month === undefined) throw new UsageError(words.formNeedsMonth);
  if (output === undefined) throw new UsageError(words.formNeedsOutput);
  const opened = await openPlan(options.plan, context);
  if (opened === undefined) return EXIT.findings;
  const { plan } = opened;
  const bulan = readMonth(month, plan.rencana.tahun, context);
  const baris = rowsOf(plan, bulan, unit, context);
  if (baris.length === 0) throw new UsageError(words.noRows(monthName(bulan, lang)));
  const { toFormXlsx } = await import('../formats/form-xlsx.ts');
  const form = toForm(plan, bulan, baris, { unit, output, lang });
  await deliver(await toFormXlsx(form), output, context);
  return EXIT.ok;
}

/** What is planned for the month, and what was done of it outside the schedule. */
function rowsOf(
  plan: SoundPlan,
  bulan: Bulan,
  unit: string | undefined,
  { lang }: Context,
): readonly Baris[] {
  const words = recordWords[lang];
  const due = plan.baris.filter(
    (row) => row.bulan.includes(bulan) || isianOf(plan, row, bulan) !== undefined,
  );
  if (unit === undefined) return due;
  const read = readSelection(plan, { unit: [unit] });
  if ('problem' in read) {
    const { problem } = read;
    if (problem.kind !== 'unknown-unit') throw new UsageError(words.noUnits(visible(plan.folder)));
    const { value, known } = problem;
    throw new UsageError(words.unknownUnit(value, suggest(value, known), known));
  }
  const units = new Set(read.selection.unit);
  return due.filter(({ id }) => units.has(plan.penugasan?.baris[id]?.unit ?? null));
}

function toForm(
  plan: SoundPlan,
  bulan: Bulan,
  baris: readonly Baris[],
  { unit, output, lang }: { unit: string | undefined; output: string; lang: Lang },
): Form {
  const words = recordWords[lang].form;
  const { tahun, satker, keputusan } = plan.rencana;
  const hints: Readonly<Record<string, string>> = words.hints;
  const indikator = indikatorOf(plan);
  const uraian = uraianOf(plan);
  const rows = baris.map((row) => {
    const isian = isianOf(plan, row, bulan);
    return { row, ...(isian === undefined ? {} : { isian }) };
  });
  const cells = ({ row, isian = {} }: { row: Baris; isian?: Isian }) => {
    const { unit: assigned, target } = plan.penugasan?.baris[row.id] ?? {};
    const keys = {
      id: row.id,
      kode: row.kode,
      uraian: uraian.get(row) ?? words.unreadable,
      indikator: indikator.get(row) ?? null,
      unit: assigned ?? null,
      target: target === undefined ? null : `${target.jumlah} ${target.satuan}`,
    };
    const all: Readonly<Record<string, string | number | null | undefined>> = {
      ...keys,
      ...isian,
      bukti: isian.bukti?.join('\n') ?? null,
    };
    return FORM_COLUMNS.map((column) => all[column] ?? null);
  };
  const subject = { tahun, bulan, satker: satker.nama };
  return {
    sheet: words.sheet,
    title: words.title(monthName(bulan, lang), tahun),
    subject: words.subject(satker.nama, unit === '-' ? words.nobody : (unit ?? '')),
    columns: FORM_COLUMNS.map((column) => {
      const hint = hints[column];
      return {
        title: words.columns[column],
        ...COLUMNS[column],
        ...(hint === undefined ? {} : { hint }),
      };
    }),
    rows: rows.map(cells),
    badValue: words.badValue,
    help: {
      sheet: words.help,
      lines: words.instructions(output === '-' ? 'isian.xlsx' : basename(output)),
    },
    hidden: {
      name: HIDDEN_SHEET,
      rows: toHiddenRows(
        subject,
        rows.map(({ row: { id, kode }, ...isian }) => ({ id, kode, ...isian })),
      ),
    },
    choicesSheet: CHOICES_SHEET,
    date: keputusan.tanggal ?? undefined,
  };
}
