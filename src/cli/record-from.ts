/** `rb record --from isian.xlsx`: what somebody filled in, checked as if it had been typed here. */
import { resolve } from 'node:path';
import { type FormProblem, type ReadForm, readForm } from '../intake/form.ts';
import { type FormSheet, readFormSheet } from '../intake/form-sheet.ts';
import type { FormColumn } from '../plan/realisasi-form.ts';
import { LARGEST_FORM } from '../source/bounds.ts';
import { FileError } from '../source/file-error.ts';
import { readBytes, TOO_LARGE } from '../source/read-bytes.ts';
import { cliWords, recordWords } from '../text/catalogue.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { visible } from '../text/visible.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import type { CheckedPlan } from './plans.ts';
import { readBukti } from './record-bukti.ts';
import { monthName } from './record-month.ts';
import type { RecordOptions } from './record-options.ts';
import {
  changeMonth,
  checkChanged,
  isError,
  isianOf,
  type MonthFile,
  type OpenPlan,
  openPlan,
  showErrors,
} from './record-plan.ts';
import { changeLines, fieldText, showMonthDiff, showWarnings, writeMonth } from './record-tell.ts';

/** The column that a rule's error is about. */
const COLUMN_OF: Readonly<Record<string, FormColumn>> = {
  'use-catatan': 'catatan',
  'no-unplanned-realisasi': 'id',
  'use-known-row': 'id',
  'use-tanggal': 'tanggal',
  'use-bukti': 'bukti',
  'no-missing-bukti': 'bukti',
  'use-target-satuan': 'satuan',
  'use-kendala': 'sebab',
};

/**
 * @returns 1 when a cell is wrong, or the plan would have errors: then nothing is written
 * @throws UsageError
 */
export async function recordForm(
  path: string,
  options: RecordOptions,
  context: Context,
): Promise<number> {
  const { io, lang, quiet } = context;
  const words = recordWords[lang].from;
  const sheet = await openForm(path, context);
  const opened = await openPlan(options.plan, context);
  if (opened === undefined) return EXIT.findings;
  refuseOther(sheet, opened, context);
  const { plan } = opened;
  const { bulan, tahun } = sheet.subject;
  const rows = new Map(plan.baris.map((row) => [row.id, row]));
  const form = readForm(sheet, {
    isianOf: (id) => {
      const row = rows.get(id);
      return row === undefined ? undefined : isianOf(plan, row, bulan);
    },
    buktiOf: (typed) => {
      const read = readBukti(typed, plan.root, io.cwd);
      return 'bukti' in read ? read.bukti : undefined;
    },
  });
  const { changes, problems, gone } = form;
  if (problems.length > 0) {
    return refuse(
      problems.map((each) => wordProblem(each, sheet, opened, context)),
      context,
    );
  }
  if (gone.length > 0 && !quiet) {
    io.stderr.write(`${words.rowsGone(gone.map(visible))}\n`);
  }
  if (changes.length === 0) {
    io.stdout.write(`${recordWords[lang].nothing}\n`);
    return EXIT.ok;
  }
  const file = changeMonth(opened, bulan, changes, context);
  const checked = await checkChanged(opened, file, options.plan, context);
  if (checked.findings.some(isError)) {
    const inForm = cellErrors(checked, file, sheet, form, context);
    if (inForm !== undefined) return refuse(inForm, context);
    showErrors(checked, context);
    io.stderr.write(`\n${recordWords[lang].refused(file.shown)}\n`);
    return EXIT.findings;
  }
  if (options.dryRun === true) {
    showMonthDiff(file, context);
  } else {
    await writeMonth(opened, file, context);
    const lines = changes.flatMap((each) => changeLines(each, rows.get(each.id), lang));
    const head = words.read(monthName(bulan, lang), tahun, changes.length);
    io.stdout.write(withoutCommands(`${[head, ...lines].join('\n')}\n`));
  }
  const ids = changes.map(({ id }) => id);
  showWarnings(checked, file, ids, context);
  return EXIT.ok;
}

async function openForm(path: string, { io, lang }: Context): Promise<FormSheet> {
  const words = recordWords[lang].from;
  const bytes = await readBytes(resolve(io.cwd, path), LARGEST_FORM).catch((error: unknown) => {
    if (!(error instanceof FileError)) throw error;
    if (error.code === TOO_LARGE) throw new UsageError(words.tooLarge(path));
    const { cannotRead, reasons } = cliWords[lang].files;
    throw new UsageError(cannotRead(path, reasons[error.code] ?? error.code), EXIT.trouble);
  });
  const read = await readFormSheet(bytes);
  if ('sheet' in read) return read.sheet;
  switch (read.problem) {
    case 'not-xlsx':
      throw new UsageError(words.notXlsx(path));
    case 'not-form':
      throw new UsageError(words.notForm(path));
    case 'column-gone':
      throw new UsageError(words.columnGone(recordWords[lang].form.columns[read.column]));
  }
}

/** A form of another plan would be read into rows that happen to have the same ids. */
function refuseOther({ subject }: FormSheet, { plan }: OpenPlan, { lang }: Context): void {
  const words = recordWords[lang].from;
  const { tahun, satker } = plan.rencana;
  if (subject.tahun !== tahun) throw new UsageError(words.otherYear(subject.tahun, tahun));
  // As a workbook shows it.
  if (subject.satker !== visible(satker.nama)) {
    throw new UsageError(words.otherOffice(subject.satker, satker.nama));
  }
}

function refuse(lines: readonly string[], { io, lang }: Context): number {
  io.stderr.write(`${lines.join('\n')}\n\n${recordWords[lang].from.refused(lines.length)}\n`);
  return EXIT.findings;
}

function wordProblem(
  { column, row, kind, value, expected }: FormProblem,
  sheet: FormSheet,
  { plan }: OpenPlan,
  { io, lang }: Context,
): string {
  const { from, badBukti } = recordWords[lang];
  const cell = visible(sheet.place(column, row));
  switch (kind) {
    case 'bukti': {
      const read = readBukti(value, plan.root, io.cwd);
      if ('bukti' in read) return cell;
      return `${cell}: ${badBukti(value, read.fault.kind, read.fault.meant)}`;
    }
    case 'conflict':
    case 'kode':
      return from.problem(cell, value, from.expected[kind](fieldText(expected, lang)));
    default:
      return from.problem(cell, value, from.expected[kind]);
  }
}

/** Every error by the cell that it is about; undefined when one is about something else. */
function cellErrors(
  checked: CheckedPlan,
  { shown }: MonthFile,
  sheet: FormSheet,
  { rowOf }: ReadForm,
  { lang }: Context,
): string[] | undefined {
  const lines = checked.findings.filter(isError).map((finding) => {
    const column = COLUMN_OF[finding.code];
    const row = finding.scopes.map((scope) => rowOf.get(scope)).find((each) => each !== undefined);
    if (column === undefined || row === undefined || finding.span.file.path !== shown) {
      return undefined;
    }
    const { message, how } = finding.word(lang);
    return `${visible(sheet.place(column, row))}: ${message}; ${how}`;
  });
  return lines.every((line) => line !== undefined) ? lines : undefined;
}
