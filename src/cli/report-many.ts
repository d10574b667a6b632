/** `rb report` over several plans: a line each, or the facts of all. */
import { type Kalender, kalenderOf } from '../schedule/calendar.ts';
import { type Fakta, factsOf } from '../schedule/facts.ts';
import { manyPlans, type PlanTotals, planTotals } from '../schedule/plan-totals.ts';
import { shownPath } from '../source/plan-folder.ts';
import { cliWords, pathWords } from '../text/catalogue.ts';
import { visible } from '../text/visible.ts';
import { reportWords } from '../views/monthly-report-words.ts';
import { deliver } from './deliver.ts';
import { type Context, EXIT, today, UsageError } from './io.ts';
import { checkFolder, soundOf } from './plans.ts';
import { type ManyReport, REPORT_FORMATS, type ReportFormat } from './report-formats.ts';
import type { ReportJob } from './report-job.ts';
import { scopeOf, wordInShort, wordScopeProblem } from './report-scope.ts';

/** What the plans have come to, without the plans themselves: there may be hundreds. */
interface Gathered {
  readonly totals: PlanTotals[];
  readonly facts: Fakta[];
  readonly calendars: Kalender[];
  /** As shown; plans with errors. */
  readonly broken: string[];
  /** Plans without the year, area or unit asked for, each with what is wrong. */
  readonly others: { readonly folder: string; readonly why: string; readonly inShort: string }[];
}

/**
 * A plan with errors is left out and named; so is one that does not know what was asked for, as long
 * as another does.
 *
 * @returns 0; 1 when a plan has errors
 */
export async function reportMany(
  folders: readonly string[],
  job: ReportJob,
  context: Context,
): Promise<number> {
  const { lang, io, quiet } = context;
  const { many, wants }: ReportFormat = REPORT_FORMATS[job.format];
  if (many === undefined) throw new UsageError(nameOne(folders, job, context));
  const gathered = await gather(folders, wants, job, context);
  const { totals, facts, calendars, broken, others } = gathered;
  const words = reportWords[lang].usage;
  for (const folder of broken) io.stderr.write(`${words.brokenPlan(folder)}\n`);
  const [other] = others;
  if (totals.length === 0 && other !== undefined) throw new UsageError(other.why);
  if (others.length > 0 && !quiet) {
    io.stderr.write(
      `${words.otherPlans(others.length, other?.folder ?? '', other?.inShort ?? '')}\n`,
    );
  }
  if (totals.length === 0) return EXIT.findings;
  const report: ManyReport = {
    numbers: manyPlans(totals),
    facts,
    calendars,
    lang,
    all: job.all,
    commandFor: (folder) => `rb report ${asArgument(folder)}${typedPeriod(job)}`,
  };
  await deliver(await many(report, { output: job.output, context }), job.output, context);
  return broken.length === 0 ? EXIT.ok : EXIT.findings;
}

/** Plans one after the other, so that no more than one is held; on a terminal it shows how far it is. */
async function gather(
  folders: readonly string[],
  wants: ReportFormat['wants'],
  job: ReportJob,
  context: Context,
): Promise<Gathered> {
  const { io, lang, quiet } = context;
  const gathered: Gathered = { totals: [], facts: [], calendars: [], broken: [], others: [] };
  const showsProgress = io.stderr.isTTY && !quiet;
  const start = io.now().getTime();
  let hasShown = false;
  for (const [index, folder] of folders.entries()) {
    if (showsProgress && io.now().getTime() - start > 1000) {
      io.stderr.write(`\r${pathWords[lang].progress(index, folders.length)}`);
      hasShown = true;
    }
    await add(folder, gathered, wants, job, context);
  }
  if (hasShown) io.stderr.write('\r\u001b[K');
  return gathered;
}

async function add(
  folder: string,
  { totals, facts, calendars, broken, others }: Gathered,
  wants: ReportFormat['wants'],
  job: ReportJob,
  context: Context,
): Promise<void> {
  const checked = await checkFolder(folder, { asOf: today(context.io) }, context);
  const plan = soundOf(checked);
  if (plan === undefined) {
    broken.push(checked.plan.folder);
    return;
  }
  const read = scopeOf(plan, job, context);
  if ('problem' in read) {
    others.push({
      folder: plan.folder,
      why: wordScopeProblem(read.problem, plan, context.lang),
      inShort: wordInShort(read.problem, plan, context.lang),
    });
    return;
  }
  totals.push(planTotals(read.scope));
  if (wants === 'facts') for (const each of factsOf(read.scope)) facts.push(each);
  if (wants === 'calendars') calendars.push(kalenderOf(read.scope));
}

/** The plans, of which this form can show only one. */
function nameOne(folders: readonly string[], job: ReportJob, { io, lang }: Context): string {
  const shown = folders.map((folder) => visible(shownPath(folder, io.cwd)));
  const command = `rb report ${asArgument(shown[0] ?? '')}${typedPeriod(job)} --format ${job.format}`;
  return [cliWords[lang].plans.several(command), ...shown.map((folder) => `  ${folder}`)].join(
    '\n',
  );
}

/** The period as it was asked for, to be asked for again. */
function typedPeriod({ period }: Pick<ReportJob, 'period'>): string {
  if (period === undefined) return '';
  const { kind, value } = period;
  return value === undefined ? ` --${kind}` : ` --${kind} ${asArgument(value)}`;
}

/** As one types it: in quotes where a shell would take it apart. */
function asArgument(value: string): string {
  const shown = visible(value);
  return /[^\p{L}\p{N}./:@%+=,_-]/u.test(shown) ? `"${shown}"` : shown;
}
