/** Findings as a Code Quality report of GitLab, which compares it with that of the target branch. */
import type { Severity } from '../diagnostics/finding.ts';
import { toJsonText } from '../text/visible.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Outcome, ReporterOptions } from './outcome.ts';
import { placeOf } from './place.ts';
import { toSentences } from './sentences.ts';

/** GitLab's: info, minor, major, critical, blocker. An error is what keeps a plan from being printed. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'minor',
  note: 'info',
};

/**
 * An array of issues, `[]` for a clean plan; what is waived is no issue. GitLab stops reading at the
 * first entry that lacks a field, and of two with one fingerprint keeps the last.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function findingsToGitlab({ findings }: Outcome, options: ReporterOptions): string {
  const { lang, pathInRepository } = options;
  const fingerprints = fingerprintsOf(findings, options);
  const issues = findings.map((finding, index) => {
    const { line, endLine } = placeOf(finding.span);
    return {
      description: toSentences(finding, lang),
      check_name: finding.code,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[finding.severity],
      location: {
        path: pathInRepository(finding.span.file.path),
        lines: { begin: line, end: endLine },
      },
    };
  });
  return toJsonText(issues);
}
