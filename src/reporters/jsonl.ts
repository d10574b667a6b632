/** Findings for programs that read line by line: one JSON object a line, and nothing else. */
import { toJsonLine } from '../text/visible.ts';
import { findingToJson, VERSI } from './json.ts';
import type { Outcome, ReporterOptions } from './outcome.ts';

/**
 * The findings as in `json`, each with the `versi` of the form; waived ones come last, marked
 * `dikecualikan: true` and with their `alasan`. A clean plan gives no line.
 */
export function findingsToJsonl(outcome: Outcome, { lang }: ReporterOptions): string {
  const findings = outcome.findings.map((finding) => ({
    versi: VERSI,
    ...findingToJson(finding, lang),
  }));
  const waived = outcome.waived.map((finding) => ({
    versi: VERSI,
    ...findingToJson(finding, lang),
    dikecualikan: true,
    alasan: finding.alasan,
  }));
  return [...findings, ...waived].map(toJsonLine).join('');
}
