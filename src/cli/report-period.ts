/** The period and the data date of a report, for the year of each plan. */
import { suggest } from '../diagnostics/suggest.ts';
import { MONTH_NAMES } from '../plan/months.ts';
import {
  type ParsedPeriod,
  type PeriodProblem,
  parsePeriod,
  parseQuarter,
  parseSemester,
  parseYear,
} from '../schedule/parse-period.ts';
import { monthPeriod, type Period, yearPeriod } from '../schedule/period.ts';
import { cliWords, monthNames } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { reportWords } from '../views/monthly-report-words.ts';
import { type Context, today } from './io.ts';
import type { ReportJob } from './report-job.ts';

export interface PeriodOfPlan {
  readonly period: Period;
  /** ISO; undefined for the last day of the period (DESIGN §3). */
  readonly asOf: string | undefined;
  /** What to say of a period that nobody asked for. */
  readonly notice?: string;
}

/**
 * The period asked for; without one the month of `--as-of`, else this month, up to today. In a plan
 * of another year that is the same month of its year, whole, and said aloud.
 */
export function periodOf(
  { period: wanted, asOf }: Pick<ReportJob, 'period' | 'asOf'>,
  tahun: number,
  context: Context,
): PeriodOfPlan | { readonly problem: PeriodProblem } {
  if (wanted !== undefined) {
    const parsed = parseWanted(wanted, tahun);
    return 'problem' in parsed ? parsed : { period: parsed.period, asOf };
  }
  const date = asOf ?? today(context.io);
  const [year = 0, month = 1] = date.split('-').map(Number);
  const period = monthPeriod(tahun, month);
  if (year === tahun) return { period, asOf: date };
  const name = monthNames[context.lang][month - 1] ?? '';
  const notice =
    asOf === undefined
      ? cliWords[context.lang].report.otherYearNow(year, name, tahun)
      : reportWords[context.lang].usage.otherYearAsOf(date, name, tahun);
  return { period, asOf, notice };
}

function parseWanted(
  { kind, value }: NonNullable<ReportJob['period']>,
  tahun: number,
): ParsedPeriod {
  switch (kind) {
    case 'month':
      return parsePeriod(value, tahun);
    case 'quarter':
      return parseQuarter(value, tahun);
    case 'semester':
      return parseSemester(value, tahun);
    case 'year':
      return value === undefined ? { period: yearPeriod(tahun) } : parseYear(value, tahun);
  }
}

/** What is wrong with a period, and what to write. */
export function wordPeriodProblem(problem: PeriodProblem, tahun: number, lang: Lang): string {
  const words = reportWords[lang].usage;
  const { value } = problem;
  switch (problem.kind) {
    case 'unknown-month':
      return cliWords[lang].usage.unknownMonth(value, suggest(value, MONTH_NAMES));
    case 'reversed':
      return words.reversed(value, problem.instead);
    case 'unknown-quarter':
      return words.unknownQuarter(value);
    case 'unknown-semester':
      return words.unknownSemester(value);
    case 'unknown-year':
      return words.unknownYear(value, tahun);
    case 'other-year':
      return cliWords[lang].usage.otherYear(value, tahun);
  }
}
