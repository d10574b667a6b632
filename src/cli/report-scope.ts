/** A plan and what was asked of it → what the report is about, or why that cannot be. */
import { suggest } from '../diagnostics/suggest.ts';
import type { SoundPlan } from '../plan/model.ts';
import type { PeriodProblem } from '../schedule/parse-period.ts';
import { type ReportScope, reportScope } from '../schedule/scope.ts';
import { readSelection, type SelectionProblem, unitsOf } from '../schedule/selection.ts';
import type { Lang } from '../text/lang.ts';
import { reportWords } from '../views/monthly-report-words.ts';
import type { Context } from './io.ts';
import type { ReportJob } from './report-job.ts';
import { periodOf, wordPeriodProblem } from './report-period.ts';

export type ScopeProblem = PeriodProblem | SelectionProblem;

export type ScopeOfPlan =
  | { readonly scope: ReportScope; readonly notice?: string }
  | { readonly problem: ScopeProblem };

export function scopeOf(plan: SoundPlan, job: ReportJob, context: Context): ScopeOfPlan {
  const dated = periodOf(job, plan.rencana.tahun, context);
  if ('problem' in dated) return dated;
  const { area, unit, only } = job;
  const read = readSelection(plan, { area, unit, ...(only === undefined ? {} : { only }) });
  if ('problem' in read) return read;
  if (job.by === 'unit' && unitsOf(plan) === null) return { problem: { kind: 'no-units' } };
  const { period, asOf, notice } = dated;
  const scope = reportScope(plan, {
    period,
    selection: read.selection,
    missingBukti: new Set(plan.missingBukti.keys()),
    ...(asOf === undefined ? {} : { asOf }),
  });
  return { scope, ...(notice === undefined ? {} : { notice }) };
}

/** Why the report cannot be made, and what to write instead. */
export function wordScopeProblem(problem: ScopeProblem, plan: SoundPlan, lang: Lang): string {
  const words = reportWords[lang].usage;
  switch (problem.kind) {
    case 'unknown-area':
      return words.unknownArea(problem.value, problem.known);
    case 'unknown-unit': {
      const { value, known } = problem;
      return words.unknownUnit(value, suggest(value, known), known);
    }
    case 'no-units':
      return words.noUnits(plan.folder);
    default:
      return wordPeriodProblem(problem, plan.rencana.tahun, lang);
  }
}

/** The same in one line, among others. */
export function wordInShort(problem: ScopeProblem, plan: SoundPlan, lang: Lang): string {
  if (problem.kind === 'no-units') return reportWords[lang].usage.noUnitsHere;
  return wordScopeProblem(problem, plan, lang);
}
