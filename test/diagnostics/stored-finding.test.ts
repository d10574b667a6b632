/** Findings that were stored and restored are reported in the same bytes as fresh ones, in every form. */
import { describe, expect, test } from 'vitest';
import { restoreFindings, storeFindings } from '../../src/diagnostics/stored-finding.ts';
import { findingsToCheckstyle } from '../../src/reporters/checkstyle.ts';
import { findingsToGithub } from '../../src/reporters/github.ts';
import { findingsToGitlab } from '../../src/reporters/gitlab.ts';
import { findingsToJson } from '../../src/reporters/json.ts';
import { findingsToJsonl } from '../../src/reporters/jsonl.ts';
import { findingsToJunit } from '../../src/reporters/junit.ts';
import { findingsToMarkdown } from '../../src/reporters/markdown.ts';
import type { Outcome } from '../../src/reporters/outcome.ts';
import { findingsToSarif } from '../../src/reporters/sarif.ts';
import { findingsToText } from '../../src/reporters/text.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { RULES } from '../../src/rules/rules.ts';
import { toSourceFile } from '../../src/source/source-file.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { brokenPlan } from '../plan/broken-cases-plan.ts';
import { SHAPE_CASES } from '../plan/broken-shape-cases.ts';
import { SYNTAX_CASES } from '../plan/broken-syntax-cases.ts';
import { brokenOutcome, hostileOutcome, OPTIONS } from '../reporters/outcomes.ts';
import { loadOf } from '../support/plan-of.ts';

/** By way of JSON, the files made anew: nothing is left of the objects that were stored. */
function restored({ files, findings, waived }: Outcome): Outcome {
  const { stored, files: sources } = storeFindings(findings, waived);
  const plain = JSON.parse(JSON.stringify(stored));
  const again = sources.map(({ path, text }) => toSourceFile(path, text));
  return { files, ...restoreFindings(plain, again) };
}

function reports(outcome: Outcome, lang: Lang): Record<string, string> {
  const options = { ...OPTIONS, lang, rules: RULES };
  const text = { lang, color: true, all: true, showWaived: true, quiet: false };
  return {
    text: findingsToText(outcome, text),
    short: findingsToText(outcome, { ...text, all: false, columns: 80 }),
    json: findingsToJson(outcome, options),
    jsonl: findingsToJsonl(outcome, options),
    github: findingsToGithub(outcome, options),
    gitlab: findingsToGitlab(outcome, options),
    sarif: findingsToSarif(outcome, options),
    junit: findingsToJunit(outcome, options),
    checkstyle: findingsToCheckstyle(outcome, options),
    markdown: findingsToMarkdown(outcome, options),
  };
}

function outcomeOf(example: Example): Outcome {
  const { plan, findings } = loadOf(example);
  const checked = checkPlan(plan, { asOf: DATE, dataDate: DATE, strict: true });
  return { files: [], ...checked, findings: [...findings, ...checked.findings] };
}

const DATE = '2023-12-31';

const examples: readonly Example[] = [
  ...[...SYNTAX_CASES, ...SHAPE_CASES].map(brokenPlan),
  ...RULES.flatMap(({ invalid }) => invalid),
  { 'rencana.yaml': '' },
];

const outcomes = examples.map(outcomeOf);

test('there is much to restore', () => {
  expect(outcomes.length).toBeGreaterThan(180);
  for (const { findings } of outcomes) expect(findings).not.toEqual([]);
});

describe.each(LANGS)('in every form (%s)', (lang) => {
  test('every broken plan of the tests, and the invalid examples of every rule', () => {
    const all: Outcome = {
      files: [],
      findings: outcomes.flatMap(({ findings }) => findings),
      waived: outcomes.flatMap(({ waived }) => waived),
    };
    expect(reports(restored(all), lang)).toEqual(reports(all, lang));
  });

  test.each([
    ['a plan with everything, a waived finding too', brokenOutcome()],
    ['hostile texts and names', hostileOutcome()],
  ])('%s', (_, outcome) => {
    expect(outcome.waived).not.toEqual([]);
    expect(reports(restored(outcome), lang)).toEqual(reports(outcome, lang));
  });
});

test('what --fix would do, and what waivers may name, stay', () => {
  const plainOf = ({ findings }: Outcome) =>
    findings.map(({ scopes, fix, facts }) => ({
      scopes,
      facts,
      fix: fix?.map(({ span, text }) => [span.file.path, span.start, span.end, text]),
    }));
  expect(outcomes.flatMap(plainOf).some(({ fix }) => fix !== undefined)).toBe(true);
  for (const outcome of outcomes) expect(plainOf(restored(outcome))).toEqual(plainOf(outcome));
});

test('findings in one file share it', () => {
  const { findings } = restored(brokenOutcome());
  const byPath = new Map(findings.map(({ span }) => [span.file.path, span.file]));
  for (const { span } of findings) expect(span.file).toBe(byPath.get(span.file.path));
});

test('what was not stored is no finding', () => {
  const { stored } = storeFindings(brokenOutcome().findings, []);
  expect(() => restoreFindings(stored, [])).toThrow(RangeError);
});
