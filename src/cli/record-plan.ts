/** The plan that `rb record` enters into, and how its file of a month changes. */
import { join, resolve } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { realisasiMonth } from '../plan/build-realisasi.ts';
import type { Baris, SoundPlan } from '../plan/model.ts';
import type { Bulan } from '../plan/months.ts';
import type { Realisasi } from '../plan/realisasi.ts';
import { type Isian, toIsian } from '../plan/realisasi-fields.ts';
import { type EntryChange, realisasiName, recordEntries } from '../plan/record-realisasi.ts';
import { toSoundPlan } from '../plan/sound-plan.ts';
import { findingsToText } from '../reporters/text.ts';
import { type PlanFolder, readPlanFolder, shownPath } from '../source/plan-folder.ts';
import { schemaFolder, schemaLine } from '../source/schema-files.ts';
import { type SourceFile, toSourceFile } from '../source/source-file.ts';
import { cliWords } from '../text/catalogue.ts';
import { type Context, today } from './io.ts';
import { onePlanFolder } from './plan-folders.ts';
import { type CheckedPlan, checkFiles } from './plans.ts';

export interface OpenPlan {
  readonly folder: PlanFolder;
  readonly plan: SoundPlan;
}

/** The file of a month as it is and as it should be. */
export interface MonthFile {
  /** Absolute, and as shown to the user. */
  readonly path: string;
  readonly shown: string;
  /** The name in the plan's folder. */
  readonly name: string;
  /** Undefined when the file is not there yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * The plan that is meant. Errors that its rules find do not matter yet: what is entered may cure them.
 *
 * @returns undefined after the errors of files that cannot be read in full have been shown
 * @throws UsageError
 */
export async function openPlan(
  path: string | undefined,
  context: Context,
): Promise<OpenPlan | undefined> {
  const root = onePlanFolder(path, 'record --plan', context);
  const folder = readPlanFolder(root, context.io.cwd, namedBy(path, context));
  const checked = await checkFiles(folder, { asOf: today(context.io) });
  const plan = toSoundPlan(checked.plan);
  const broken = checked.findings.filter(
    ({ code, severity }) => severity === 'error' && /^(?:yaml|schema)\//.test(code),
  );
  if (plan !== undefined && broken.length === 0) return { folder, plan };
  showErrors({ ...checked, findings: broken }, context);
  context.io.stderr.write(`\n${cliWords[context.lang].plans.hasErrors('rb record')}\n`);
  return undefined;
}

/** What the plan has of the row for the month; of two entries the first counts. */
export function entryOf(plan: SoundPlan, id: string, bulan: Bulan): Realisasi | undefined {
  const { tahun } = plan.rencana;
  return plan.realisasi.find(
    (each) => each.id === id && each.bulan === bulan && each.tahun === tahun,
  );
}

/** The same as fields; undefined without an entry. */
export function isianOf(plan: SoundPlan, { id }: Baris, bulan: Bulan): Isian | undefined {
  const entry = entryOf(plan, id, bulan);
  return entry === undefined ? undefined : toIsian(entry);
}

/** @throws Error where the file cannot be changed to say just this: a bug */
export function changeMonth(
  { folder, plan }: OpenPlan,
  bulan: Bulan,
  changes: readonly EntryChange[],
  { io }: Context,
): MonthFile {
  const { tahun } = plan.rencana;
  const isMonth = ({ path }: SourceFile): boolean => {
    const month = realisasiMonth(path);
    return month?.tahun === tahun && month.bulan === bulan;
  };
  const found = folder.realisasi.map(({ source }) => source).find(isMonth);
  const path =
    found === undefined
      ? join(folder.root, realisasiName(tahun, bulan))
      : resolve(io.cwd, found.path);
  const source = found ?? toSourceFile(shownPath(path, io.cwd), '');
  const after = recordEntries(
    source,
    changes,
    schemaLine(schemaFolder(join(folder.root, 'realisasi')), 'realisasi'),
  );
  if (after === undefined) throw new Error(`cannot change ${source.path}`);
  return {
    path,
    shown: source.path,
    name: `realisasi/${path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)}`,
    before: found?.text,
    after,
  };
}

/** The plan as it would be with the file changed. */
export async function checkChanged(
  { folder }: OpenPlan,
  { path, after }: MonthFile,
  given: string | undefined,
  context: Context,
): Promise<CheckedPlan> {
  const overlay = new Map([[path, new TextEncoder().encode(after)]]);
  const reading = { ...namedBy(given, context), overlay };
  const files = readPlanFolder(folder.root, context.io.cwd, reading);
  return checkFiles(files, { asOf: today(context.io) });
}

/** Errors with their frames, on standard error. */
export function showErrors(checked: CheckedPlan, context: Context): void {
  const { io, lang, color } = context;
  const findings = checked.findings.filter(isError);
  const options = { lang, color: color(io.stderr), all: false, quiet: true };
  io.stderr.write(findingsToText({ ...checked, findings }, options));
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';

const namedBy = (path: string | undefined, { io }: Context) => ({
  named: path === undefined ? [] : [resolve(io.cwd, path)],
});
