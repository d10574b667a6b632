/** `rb report [plan] --month 6`: the page the monthly meeting works from. */
import { resolve } from 'node:path';
import { reportNumbers } from '../schedule/report-numbers.ts';
import type { ReportScope } from '../schedule/scope.ts';
import type { Report } from '../views/report.ts';
import { deliver } from './deliver.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { planFolders } from './plan-folders.ts';
import { soundPlanAt } from './plans.ts';
import { REPORT_FORMATS, type ReportFormat } from './report-formats.ts';
import { type ReportJob, type ReportOptions, readReportJob } from './report-job.ts';
import { reportMany } from './report-many.ts';
import { openPage } from './report-open.ts';
import { scopeOf, wordScopeProblem } from './report-scope.ts';

/**
 * @param paths as typed; several plans make one report of a line each
 * @returns 0; 1 when a plan has errors, or the letter's font lacks a character
 */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  context: Context,
): Promise<number> {
  const job = readReportJob(paths, options, context);
  const folders = planFolders(job.paths, context);
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0) return reportMany(folders, job, context);
  const named = job.paths.map((path) => resolve(context.io.cwd, path));
  const plan = await soundPlanAt(folder, { named }, 'report', context);
  if (plan === undefined) return EXIT.findings;
  const read = scopeOf(plan, job, context);
  if ('problem' in read) throw new UsageError(wordScopeProblem(read.problem, plan, context.lang));
  if (read.notice !== undefined && !context.quiet) context.io.stderr.write(`${read.notice}\n`);
  return deliverOne(read.scope, job, context);
}

async function deliverOne(scope: ReportScope, job: ReportJob, context: Context): Promise<number> {
  const { format, output, by, all } = job;
  const { one }: ReportFormat = REPORT_FORMATS[format];
  const report: Report = { scope, numbers: reportNumbers(scope), lang: context.lang, by, all };
  const bytes = await one(report, { output, context });
  if (bytes === undefined) return EXIT.findings;
  if (job.open) await openPage(bytes, output, context);
  else await deliver(bytes, output, context);
  return EXIT.ok;
}
