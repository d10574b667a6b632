/** Findings in the XML of Checkstyle, which Jenkins, reviewdog and many more read. */
import type { Severity } from '../diagnostics/finding.ts';
import { byFile } from './by-file.ts';
import type { Outcome, ReporterOptions } from './outcome.ts';
import { placeOf } from './place.ts';
import { toSentences } from './sentences.ts';
import { element, toXmlText } from './xml.ts';

/** The version of the form, as other tools write it; no reader asks for it. */
const FORM = '4.3';

/** Checkstyle's names. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'info',
};

/**
 * A `file` for each file looked at, an `error` for each finding. Readers take what stands before the
 * last dot of `source` for a category and the rest for the type. What is waived is left out.
 */
export function findingsToCheckstyle(outcome: Outcome, options: ReporterOptions): string {
  const { lang, pathInRepository } = options;
  const files = byFile(outcome).map(({ path, findings }) =>
    element(
      'file',
      { name: pathInRepository(path) },
      findings.map((finding) => {
        const { line, column } = placeOf(finding.span);
        return element('error', {
          line,
          column,
          severity: SEVERITIES[finding.severity],
          message: toSentences(finding, lang),
          source: `rb.${finding.code}`,
        });
      }),
    ),
  );
  return toXmlText(element('checkstyle', { version: FORM }, files));
}
