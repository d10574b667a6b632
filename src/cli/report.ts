/** `rb report [plan] --month 6`: the page the monthly meeting works from. */
import { suggest } from '../diagnostics/suggest.ts';
import type { SoundPlan } from '../plan/model.ts';
import { MONTH_NAMES } from '../plan/months.ts';
import { parsePeriod } from '../schedule/parse-period.ts';
import { monthPeriod, type Period } from '../schedule/period.ts';
import { reportNumbers } from '../schedule/report-numbers.ts';
import { reportScope } from '../schedule/scope.ts';
import { cliWords, monthNames } from '../text/catalogue.ts';
import { toJsonText } from '../text/visible.ts';
import { monthlyReport } from '../views/monthly-report.ts';
import { deliver } from './deliver.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { oneOf } from './options.ts';
import { soundPlan } from './plans.ts';

export interface ReportOptions {
  readonly month?: string;
  readonly format: string;
  readonly output?: string;
}

export const FORMATS = ['text', 'markdown', 'json'] as const;

/** Columns of the report where there is no terminal to ask. */
const DEFAULT_WIDTH = 80;

/** @returns 0; 1 when the plan has errors */
export async function report(
  path: string | undefined,
  options: ReportOptions,
  context: Context,
): Promise<number> {
  const { io, lang, color } = context;
  const format = oneOf('--format', options.format, FORMATS, lang);
  const plan = await soundPlan(path, 'report', context);
  if (plan === undefined) return EXIT.findings;
  const period = readPeriod(options.month, plan, context);
  const numbers = reportNumbers(reportScope(plan, { period }));
  if (format === 'json') {
    await deliver(toJsonText(numbers), options.output, context);
    return EXIT.ok;
  }
  const document = monthlyReport(numbers, lang);
  if (format === 'markdown') {
    const { toMarkdown } = await import('../formats/markdown.ts');
    await deliver(toMarkdown(document), options.output, context);
    return EXIT.ok;
  }
  const { toText } = await import('../formats/text.ts');
  const screen = options.output === undefined ? io.stdout : undefined;
  // A terminal that does not know its width says 0.
  const width = screen?.columns || DEFAULT_WIDTH;
  const text = toText(document, { width, color: screen !== undefined && color(screen) });
  await deliver(text, options.output, context);
  return EXIT.ok;
}

/** The month asked for; this month when none is, said aloud when the plan is of another year. */
function readPeriod(
  month: string | undefined,
  plan: SoundPlan,
  { io, lang, quiet }: Context,
): Period {
  const { tahun } = plan.rencana;
  if (month === undefined) {
    const now = io.now();
    const current = now.getMonth() + 1;
    if (now.getFullYear() !== tahun && !quiet) {
      const name = monthNames[lang][now.getMonth()] ?? '';
      const { otherYearNow } = cliWords[lang].report;
      io.stderr.write(`${otherYearNow(now.getFullYear(), name, tahun)}\n`);
    }
    return monthPeriod(tahun, current);
  }
  const parsed = parsePeriod(month, tahun);
  if ('period' in parsed) return parsed.period;
  const { kind, value } = parsed.problem;
  const words = cliWords[lang].usage;
  throw new UsageError(
    kind === 'other-year'
      ? words.otherYear(value, tahun)
      : words.unknownMonth(value, suggest(value, MONTH_NAMES)),
  );
}
