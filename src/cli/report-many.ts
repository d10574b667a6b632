/** `rb report` over several plans: a line each, or the facts of all, written plan by plan. */
import { setImmediate as aTurn } from 'node:timers/promises';
import { type Kalender, kalenderOf } from '../schedule/calendar.ts';
import { factsOf } from '../schedule/facts.ts';
import { manyPlans, type PlanTotals, planTotals } from '../schedule/plan-totals.ts';
import type { ReportScope } from '../schedule/scope.ts';
import { type Reading, shownPath } from '../source/plan-folder.ts';
import { cliWords } from '../text/catalogue.ts';
import { visible } from '../text/visible.ts';
import { reportWords } from '../views/monthly-report-words.ts';
import { type Delivery, deliver, startDelivery } from './deliver.ts';
import { type Context, EXIT, today, UsageError } from './io.ts';
import { checkFolder, soundOf } from './plans.ts';
import { startProgress } from './progress.ts';
import {
  type FactLines,
  type ManyReport,
  REPORT_FORMATS,
  type ReportFormat,
} from './report-formats.ts';
import type { ReportJob } from './report-job.ts';
import { scopeOf, wordInShort, wordScopeProblem } from './report-scope.ts';

/** What the plans have come to, without the plans themselves: there may be hundreds. */
interface Gathered {
  readonly totals: PlanTotals[];
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
  const { many, lines, wantsCalendars = false }: ReportFormat = REPORT_FORMATS[job.format];
  if (lines !== undefined) return reportLines(folders, await lines(), job, context);
  if (many === undefined) throw new UsageError(nameOne(folders, job, context));
  const gathered = newGathered();
  await eachScope(folders, gathered, job, context, async (scope) => {
    gathered.totals.push(planTotals(scope));
    if (wantsCalendars) gathered.calendars.push(kalenderOf(scope));
    return true;
  });
  const { totals, calendars } = gathered;
  const code = tellLeftOut(gathered, totals.length, context);
  if (totals.length === 0) return EXIT.findings;
  const report: ManyReport = {
    numbers: manyPlans(totals),
    calendars,
    lang: context.lang,
    all: job.all,
    commandFor: (folder) => `rb report ${asArgument(folder)}${typedPeriod(job)}`,
  };
  await deliver(await many(report, { output: job.output, context }), job.output, context);
  return code;
}

/**
 * Each plan's lines are written as soon as it has been read, so that no more than one is held. When
 * nobody reads any more, the plans that are left are not read either.
 */
async function reportLines(
  folders: readonly string[],
  { head, linesOf }: FactLines,
  job: ReportJob,
  context: Context,
): Promise<number> {
  const gathered = newGathered();
  let delivery: Delivery | undefined;
  let count = 0;
  try {
    await eachScope(folders, gathered, job, context, async (scope) => {
      if (delivery === undefined) {
        delivery = await startDelivery(job.output, context);
        await delivery.write(head);
      }
      count += 1;
      return delivery.write(linesOf(factsOf(scope)));
    });
    const code = tellLeftOut(gathered, count, context);
    await delivery?.finish();
    return count === 0 ? EXIT.findings : code;
  } catch (error) {
    await delivery?.discard();
    throw error;
  }
}

const newGathered = (): Gathered => ({ totals: [], calendars: [], broken: [], others: [] });

/**
 * Names the plans that are not in the report.
 *
 * @param count of those that are
 * @throws UsageError when there are none, because none knows what was asked for
 */
function tellLeftOut(
  { broken, others }: Gathered,
  count: number,
  { io, lang, quiet }: Context,
): number {
  const words = reportWords[lang].usage;
  for (const folder of broken) io.stderr.write(`${words.brokenPlan(folder)}\n`);
  const [other] = others;
  if (count === 0 && other !== undefined) throw new UsageError(other.why);
  if (other !== undefined && !quiet) {
    io.stderr.write(`${words.otherPlans(others.length, other.folder, other.inShort)}\n`);
  }
  return broken.length === 0 ? EXIT.ok : EXIT.findings;
}

/**
 * Plans one after the other; on a terminal it shows how far it is, unless lines go there.
 *
 * @param use returns whether to go on
 */
async function eachScope(
  folders: readonly string[],
  gathered: Gathered,
  job: ReportJob,
  context: Context,
  use: (scope: ReportScope) => Promise<boolean>,
): Promise<void> {
  const { io } = context;
  const isOnScreen = io.stdout.isTTY && (job.output === undefined || job.output === '-');
  const hasLines = 'lines' in REPORT_FORMATS[job.format];
  const progress = startProgress(folders.length, context, isOnScreen && hasLines);
  const reading = { ignoreRules: new Map() };
  try {
    for (const [index, folder] of folders.entries()) {
      progress.tell(index);
      // Ctrl-C has its turn: the work waits for nothing, and would go on to its end.
      await aTurn();
      const scope = await scopeAt(folder, reading, gathered, job, context);
      if (scope !== undefined && !(await use(scope))) return;
    }
  } finally {
    progress.end();
  }
}

/** @returns undefined for a plan that is left out, which is then among those */
async function scopeAt(
  folder: string,
  reading: Reading,
  { broken, others }: Gathered,
  job: ReportJob,
  context: Context,
): Promise<ReportScope | undefined> {
  const options = { asOf: today(context.io), errorsOnly: true };
  const checked = await checkFolder(folder, options, context, reading);
  const plan = soundOf(checked);
  if (plan === undefined) {
    broken.push(checked.plan.folder);
    return undefined;
  }
  const read = scopeOf(plan, job, context);
  if ('scope' in read) return read.scope;
  others.push({
    folder: plan.folder,
    why: wordScopeProblem(read.problem, plan, context.lang),
    inShort: wordInShort(read.problem, plan, context.lang),
  });
  return undefined;
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
