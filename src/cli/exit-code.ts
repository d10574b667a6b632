/** What the findings of a run mean for who runs `rb`. */
import { countSeverity, type Outcome } from '../reporters/outcome.ts';
import { EXIT } from './io.ts';
import type { ValidateJob } from './validate-job.ts';

/** @returns 0 without errors; 1 with one, or with a warning when `strict` */
export function exitCodeOf(outcome: Outcome, { strict }: Pick<ValidateJob, 'strict'>): number {
  const warnings = strict ? countSeverity(outcome, 'warning') : 0;
  return countSeverity(outcome, 'error') + warnings > 0 ? EXIT.findings : EXIT.ok;
}
