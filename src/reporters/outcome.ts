/** What `rb validate` found in all, as every reporter takes it. */
import type { Finding, Severity } from '../diagnostics/finding.ts';

export interface Outcome {
  /** How many files were looked at. */
  readonly files: number;
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
}

export function countSeverity({ findings }: Outcome, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
