/** Findings as tests in the XML of JUnit, which GitLab, Jenkins and Azure show beside a run. */
import type { Element } from 'xast';
import type { Finding } from '../diagnostics/finding.ts';
import { validateWords } from '../text/catalogue.ts';
import { byFile, type FileOutcome } from './by-file.ts';
import { isFailure, type Outcome, type ReporterOptions } from './outcome.ts';
import { placeOf } from './place.ts';
import { findingLines, headLine, plainStyle } from './text.ts';
import { element, lines, toXmlText } from './xml.ts';

/**
 * A suite for each file: a failed test for each finding that fails the run, a skipped one for each
 * that is waived, and a passed one when none failed. What does not fail the run stands in
 * the suite's output, so that CI shows red exactly when `rb validate` ends with 1.
 *
 * GitLab knows a test by suite, class and name; the names hold no line, so that a test stays the
 * same when lines are added above it.
 */
export function findingsToJunit(outcome: Outcome, options: ReporterOptions): string {
  const suites = byFile(outcome).map((file) => toSuite(file, options));
  const sum = (key: string): number =>
    suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
  const counts = {
    tests: sum('tests'),
    failures: sum('failures'),
    errors: 0,
    skipped: sum('skipped'),
  };
  return toXmlText(element('testsuites', { name: 'rb validate', ...counts, time: 0 }, suites));
}

function toSuite(file: FileOutcome, options: ReporterOptions): Element {
  const { lang, pathInRepository } = options;
  const words = validateWords[lang].junit;
  const path = pathInRepository(file.path);
  const toUnique = uniqueNames();
  const toCase = (name: string, finding?: Finding, result?: Element): Element =>
    element(
      'testcase',
      {
        name: toUnique(name),
        classname: toClassName(path),
        file: path,
        line: finding === undefined ? undefined : placeOf(finding.span).line,
        time: 0,
      },
      result === undefined ? [] : [result],
    );

  const failed = file.findings.filter((finding) => isFailure(finding, options));
  const failures = failed.map((finding) => {
    const { message } = finding.word(lang);
    const type = finding.code;
    const body = lines(findingLines(finding, plainStyle(lang)));
    const failure = element('failure', { message, type }, [body]);
    return toCase(`${finding.code}: ${message}`, finding, failure);
  });
  const skipped = file.waived.map((finding) => {
    const message = `${validateWords[lang].waived}: ${finding.alasan}`;
    const name = `${finding.code}: ${finding.word(lang).message}`;
    return toCase(name, finding, element('skipped', { message }, [lines([message])]));
  });
  const passed = failures.length === 0 ? [toCase(words.passed)] : [];
  const others = file.findings.filter((finding) => !isFailure(finding, options));
  const output = lines(others.map((finding) => headLine(finding, plainStyle(lang))));
  return element(
    'testsuite',
    {
      name: path,
      tests: passed.length + failures.length + skipped.length,
      failures: failures.length,
      errors: 0,
      skipped: skipped.length,
      time: 0,
    },
    [
      ...passed,
      ...failures,
      ...skipped,
      ...(others.length === 0 ? [] : [element('system-out', {}, [output])]),
    ],
  );
}

/** Jenkins takes what stands before the last dot for a package; a path's ending is none. */
const toClassName = (path: string): string => path.replace(/\.ya?ml$/i, '');

/** Gives each test a name of its own: the name, or the name with a number when an earlier one has it. */
function uniqueNames(): (name: string) => string {
  const uses = new Map<string, number>();
  return (name) => {
    let free = name;
    let number = uses.get(name) ?? 0;
    do {
      number += 1;
      free = number === 1 ? name : `${name} (${number})`;
    } while (number > 1 && uses.has(free));
    uses.set(name, number);
    if (free !== name) uses.set(free, 1);
    return free;
  };
}
