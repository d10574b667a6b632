/** What `rb record` says of the fields that change, and how it writes the file. */
import type { Baris } from '../plan/model.ts';
import {
  changedFields,
  FIELD_PATH,
  type FieldChange,
  type Isian,
} from '../plan/realisasi-fields.ts';
import type { EntryChange } from '../plan/record-realisasi.ts';
import { findingsToText } from '../reporters/text.ts';
import { FileError } from '../source/file-error.ts';
import { writeNewFiles } from '../source/new-files.ts';
import { replaceText } from '../source/replace-text.ts';
import { unifiedDiff } from '../source/unified-diff.ts';
import { cliWords, recordWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import { writing } from './deliver.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import type { CheckedPlan } from './plans.ts';
import { isError, type MonthFile, type OpenPlan } from './record-plan.ts';
import { showDiff } from './show-diff.ts';

/** A field's value in a line: a list's items by `;`, as a form has them. */
export function fieldText(value: Isian[keyof Isian], lang: Lang): string {
  if (value === undefined) return recordWords[lang].empty;
  if (typeof value === 'number') return String(value).replace('.', lang === 'id' ? ',' : '.');
  return visible(typeof value === 'string' ? value : value.join('; '));
}

/** The row, and a line for each field that changes. */
export function changeLines(
  { id, before, after }: EntryChange,
  row: Baris | undefined,
  lang: Lang,
): string[] {
  const words = recordWords[lang];
  const head = words.entry(row?.kode ?? '', id, visible(row?.nama ?? ''));
  const isNew = before === undefined ? ` (${words.entryIsNew})` : '';
  const lines = changedFields(before ?? {}, after).map((each) => `  ${fieldLine(each, lang)}`);
  return [`${head.trim()}${isNew}`, ...lines];
}

function fieldLine({ field, from, to }: FieldChange, lang: Lang): string {
  const words = recordWords[lang];
  const name = FIELD_PATH[field].join('.');
  const [old, now] = [fieldText(from, lang), fieldText(to, lang)];
  if (to === undefined) return words.removed(name, old);
  return from === undefined ? words.set(name, now) : words.changed(name, old, now);
}

/** The diff instead of writing. */
export function showMonthDiff({ shown, before = '', after }: MonthFile, context: Context): void {
  const { io, lang, quiet } = context;
  showDiff(unifiedDiff(shown, before, after), context);
  if (!quiet) io.stderr.write(`${recordWords[lang].dryRun}\n`);
}

/** @throws UsageError (exit 3) when the file cannot be written, or was changed meanwhile */
export async function writeMonth(
  opened: OpenPlan,
  file: MonthFile,
  context: Context,
): Promise<void> {
  if (!(await writeMonthIfSame(opened, file, context))) throw changedMeanwhile(file, context);
}

/** Why a month was not written: it is not as it was read, or a file that the plan does not have is in its place. */
export function changedMeanwhile({ shown, before }: MonthFile, { lang }: Context): UsageError {
  const { cannotWrite, reasons } = cliWords[lang].files;
  const said =
    before === undefined
      ? cannotWrite(shown, reasons['EEXIST'] ?? 'EEXIST')
      : recordWords[lang].changedSince(shown);
  return new UsageError(said, EXIT.trouble);
}

/**
 * @returns false, with nothing written, when the file was changed meanwhile
 * @throws UsageError (exit 3) when the file cannot be written
 */
export async function writeMonthIfSame(
  { folder }: OpenPlan,
  { path, shown, name, before, after }: MonthFile,
  context: Context,
): Promise<boolean> {
  const { io, lang, quiet } = context;
  const write = async (): Promise<boolean> => {
    if (before !== undefined) return replaceText(path, before, after);
    try {
      await writeNewFiles(folder.root, { [name]: after });
      return true;
    } catch (error) {
      if (error instanceof FileError && error.code === 'EEXIST') return false;
      throw error;
    }
  };
  const isWritten = await writing(write, shown, context);
  if (isWritten && !quiet) io.stderr.write(`${recordWords[lang].written(visible(shown))}\n`);
  return isWritten;
}

/** Warnings about what was entered, on standard error; those about other rows are left to `rb validate`. */
export function showWarnings(
  checked: CheckedPlan,
  { shown }: MonthFile,
  ids: readonly string[],
  { io, lang, color, quiet }: Context,
): void {
  if (quiet) return;
  const findings = checked.findings.filter(
    (finding) =>
      !isError(finding) &&
      finding.span.file.path === shown &&
      finding.scopes.some((scope) => ids.includes(scope)),
  );
  if (findings.length === 0) return;
  const options = { lang, color: color(io.stderr), all: true, quiet: false };
  const text = findingsToText({ files: [], findings, waived: [] }, options);
  // Without the summary: it counts the files of a whole plan.
  io.stderr.write(`${text.slice(0, text.trimEnd().lastIndexOf('\n\n'))}\n`);
}
