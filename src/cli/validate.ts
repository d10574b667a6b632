/** `rb validate [path…]`: every finding of every plan at once. */
import { cliWords } from '../text/catalogue.ts';
import { checkPaths } from './check-paths.ts';
import { exitCodeOf } from './exit-code.ts';
import { type Context, UsageError } from './io.ts';
import { readValidateJob, type ValidateOptions } from './validate-job.ts';
import { writeReports } from './validate-reports.ts';

/** @returns 0 without errors; 1 with one, or with a warning when `strict` */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<number> {
  const job = await readValidateJob(options, context);
  const { notTogether } = cliWords[context.lang].usage;
  const { watch = false, fix = false, dryRun = false } = options;
  if (watch && (fix || dryRun)) throw new UsageError(notTogether('--watch', '--fix'));
  if (watch) {
    const { watchPlans } = await import('./watch.ts');
    return watchPlans(paths, job, context);
  }
  if (fix || dryRun) {
    const { fixPlans } = await import('./fix.ts');
    return fixPlans(paths, job, dryRun, context);
  }
  const outcome = await checkPaths(paths, job, context);
  await writeReports(outcome, job, context);
  return exitCodeOf(outcome, job);
}
