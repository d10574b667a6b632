/** What every form of the report is made of: its numbers, what they are counted of, how it is told. */
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import type { ReportScope } from '../schedule/scope.ts';
import type { Lang } from '../text/lang.ts';

/** By what the months are told apart in the matrix. */
export const BY = ['area', 'unit'] as const;

export type By = (typeof BY)[number];

export interface Report {
  readonly scope: ReportScope;
  /** Of `scope`. */
  readonly numbers: ReportNumbers;
  readonly lang: Lang;
  /** `unit` only where the plan has units. */
  readonly by: By;
  /** Whether the screen, too, shows every list in full. */
  readonly all: boolean;
}
