/** What `rb validate` found in all, as every reporter takes it. */
import type { Finding, Severity, WaivedFinding } from '../diagnostics/finding.ts';
import type { InEachLang, Lang } from '../text/lang.ts';

export interface Outcome {
  /** The paths of the files looked at, as shown to the user. */
  readonly files: readonly string[];
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** What each plan has come to, in the order in which they were found; absent for one plan. */
  readonly plans?: readonly PlanCounts[];
}

/** How many findings a plan has. */
export interface PlanCounts extends Readonly<Record<Severity, number>> {
  /** As shown to the user: the argument with which one sees this plan. */
  readonly folder: string;
}

/** What a report may say of a rule besides its findings. */
export interface RuleInfo {
  readonly code: string;
  readonly severity: Severity;
  readonly words: InEachLang<{ readonly summary: string; readonly why: string }>;
}

/** What every reporter is told besides the outcome. */
export interface ReporterOptions {
  readonly lang: Lang;
  /** Every rule; findings of YAML and shape (`yaml/…`, `schema/…`) have none. */
  readonly rules: readonly RuleInfo[];
  /** The version of `rb`. */
  readonly version: string;
  /** Whether a warning fails the run. */
  readonly strict: boolean;
  /** A path as shown to the user → the same from the repository's root, which CI counts from. */
  readonly pathInRepository: (path: string) => string;
  /** The address under which the repository's files are shown, without a last `/`. */
  readonly blobUrl?: string;
}

export function countSeverity({ findings }: Pick<Outcome, 'findings'>, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

export function countsOf(folder: string, outcome: Pick<Outcome, 'findings'>): PlanCounts {
  const count = (severity: Severity): number => countSeverity(outcome, severity);
  return { folder, error: count('error'), warning: count('warning'), note: count('note') };
}

/** Whether the finding alone makes `rb validate` end with 1. */
export function isFailure({ severity }: Finding, { strict }: Pick<ReporterOptions, 'strict'>) {
  return severity === 'error' || (strict && severity === 'warning');
}
