/** `rb validate --fix`: mends what is safe to mend, then reports what is left. */
import { resolve } from 'node:path';
import { countSeverity, type Outcome } from '../reporters/outcome.ts';
import { FileError } from '../source/file-error.ts';
import { type PlanFolder, readPlanFolder } from '../source/plan-folder.ts';
import { replaceText } from '../source/replace-text.ts';
import { unifiedDiff } from '../source/unified-diff.ts';
import { cliWords, fixWords } from '../text/catalogue.ts';
import { visible } from '../text/visible.ts';
import { plansMeant, STDIN } from './check-paths.ts';
import { exitCodeOf } from './exit-code.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { type MendedFile, type MendedPlan, mendPlan } from './mend-plan.ts';
import { mergeOutcomes } from './plan-folders.ts';
import { type CheckedPlan, checkFiles, checkFolder } from './plans.ts';
import { showDiff } from './show-diff.ts';
import type { ValidateJob } from './validate-job.ts';
import { writeReports } from './validate-reports.ts';

/**
 * @param dryRun show what would change as a diff, and write nothing
 * @returns 3 when a file could not be written; otherwise 1 with an error left (or a warning when
 *   `strict`) and, with `dryRun`, when a file would change; otherwise 0
 */
export async function fixPlans(
  paths: readonly string[],
  job: ValidateJob,
  dryRun: boolean,
  context: Context,
): Promise<number> {
  refuseTogether(paths, job, dryRun, context);
  const check = (files: PlanFolder): Promise<CheckedPlan> => checkFiles(files, job.check);
  const plans: { folder: string; result: MendedPlan }[] = [];
  const { folders, reading } = await plansMeant(paths, job, context);
  for (const folder of folders) {
    const files = readPlanFolder(folder, context.io.cwd, reading);
    plans.push({ folder, result: await mendPlan(files, check) });
  }
  const results = plans.map(({ result }) => result);
  if (dryRun) return showChanges(results, job, context);

  const troubles: string[] = [];
  const outcomes: Outcome[] = [];
  for (const { folder, result } of plans) {
    for (const file of result.mended) {
      const trouble = await write(file, context);
      if (trouble === undefined) say(mendedLine('mended', file, context), context);
      else troubles.push(trouble);
    }
    // What is left is told of what stands on the disk now, whoever wrote it.
    const isWritten = result.mended.length > 0;
    outcomes.push(
      isWritten ? await checkFolder(folder, job.check, context, reading) : result.outcome,
    );
  }
  tellUnmended(results, context);
  if (results.every(({ mended }) => mended.length === 0)) {
    say(fixWords[context.lang].nothing, context);
  }
  for (const trouble of troubles) context.io.stderr.write(`${trouble}\n`);
  const outcome = mergeOutcomes(outcomes);
  await writeReports(outcome, job, context);
  return troubles.length > 0 ? EXIT.trouble : exitCodeOf(outcome, job);
}

/** Standard input cannot be written back, and a diff leaves no room for another report. */
function refuseTogether(
  paths: readonly string[],
  { wanted }: ValidateJob,
  dryRun: boolean,
  { lang }: Context,
): void {
  const { notTogether } = cliWords[lang].usage;
  if (paths.includes(STDIN)) throw new UsageError(notTogether(STDIN, '--fix'));
  // Annotations come by themselves under GitHub Actions; they are left out.
  const report = wanted.find(
    ({ format, file }) => file !== undefined || (format !== 'text' && format !== 'github'),
  );
  if (dryRun && report !== undefined) {
    throw new UsageError(notTogether(`--format ${report.format}`, '--dry-run'));
  }
}

/** The diff goes to standard output, fit for `git apply`; what is said about it does not. */
function showChanges(results: readonly MendedPlan[], job: ValidateJob, context: Context): number {
  const { io, lang } = context;
  const words = fixWords[lang];
  const mended = results.flatMap((result) => result.mended);
  for (const { path, before, after } of mended) {
    showDiff(unifiedDiff(path, before, after), context);
  }
  for (const file of mended) say(mendedLine('wouldMend', file, context), context);
  tellUnmended(results, context);
  const outcome = mergeOutcomes(results.map((result) => result.outcome));
  if (mended.length === 0) {
    if (!context.quiet) io.stdout.write(`${words.nothing}\n`);
    return exitCodeOf(outcome, job);
  }
  if (outcome.findings.length > 0) {
    const [errors, warnings, notes] = [
      countSeverity(outcome, 'error'),
      countSeverity(outcome, 'warning'),
      countSeverity(outcome, 'note'),
    ];
    say(words.left(errors, warnings, notes), context);
  }
  return EXIT.findings;
}

/** @returns what went wrong, in words; undefined when the file is written */
async function write(file: MendedFile, { io, lang }: Context): Promise<string | undefined> {
  const { path, before, after } = file;
  const { prefix } = cliWords[lang].usage;
  try {
    const isWritten = await replaceText(resolve(io.cwd, path), before, after);
    return isWritten ? undefined : `${prefix}${fixWords[lang].changed(path)}`;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { cannotWrite, reasons } = cliWords[lang].files;
    return `${prefix}${cannotWrite(path, reasons[error.code] ?? error.code)}`;
  }
}

function mendedLine(
  word: 'mended' | 'wouldMend',
  { path, counts }: MendedFile,
  { lang }: Context,
): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const each = [...counts].sort().map(([code, count]) => `${code} ${count}`);
  return fixWords[lang][word](visible(path), total, each.join(', '));
}

function tellUnmended(results: readonly MendedPlan[], context: Context): void {
  const words = fixWords[context.lang];
  for (const { waiting, givenUp, signed } of results) {
    for (const path of waiting) say(words.waiting(visible(path)), context);
    for (const path of givenUp) say(words.givenUp(visible(path)), context);
    if (signed > 0) say(words.signed(signed), context);
  }
}

function say(line: string, { io, quiet }: Context): void {
  if (!quiet) io.stderr.write(`${line}\n`);
}
