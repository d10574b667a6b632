/** Findings as workflow commands of GitHub Actions, which shows each at its line. */
import type { Finding, Severity } from '../diagnostics/finding.ts';
import { validateWords } from '../text/catalogue.ts';
import type { Outcome, ReporterOptions } from './outcome.ts';
import { placeOf } from './place.ts';

/** GitHub's names. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message`, one line a finding. The
 * runner takes columns only where the span ends in the line it starts in.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function findingsToGithub(outcome: Outcome, options: ReporterOptions): string {
  return outcome.findings.map((finding) => `${toCommand(finding, options)}\n`).join('');
}

function toCommand(finding: Finding, { lang, pathInRepository }: ReporterOptions): string {
  const { span, severity, code } = finding;
  const { line, column, endLine, endColumn } = placeOf(span);
  const { message, how } = finding.word(lang);
  const properties = {
    file: pathInRepository(span.file.path),
    line,
    endLine,
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: code,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(value)}`);
  const data = inData(`${message}\n${validateWords[lang].how}: ${how}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${data}`;
}

/** The escapes of the runner, which undoes `%25` last. */
const inData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (value: string | number): string =>
  inData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
