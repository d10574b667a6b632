/** A Code Quality report as GitLab reads and compares it. */
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { sortFindings } from '../../src/diagnostics/finding.ts';
import { loadPlan } from '../../src/plan/load-plan.ts';
import { findingsToGitlab } from '../../src/reporters/gitlab.ts';
import type { Outcome } from '../../src/reporters/outcome.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';
import { RULES } from '../../src/rules/rules.ts';
import { planFolderOf } from '../support/plan-of.ts';
import { brokenOutcome, cleanOutcome, hostileOutcome, OPTIONS } from './outcomes.ts';

/** What GitLab asks of an entry (`app/validators/json_schemas/codeclimate.json` of gitlab.com/gitlab-org/gitlab). */
const isDegradation = new Ajv().compile({
  type: 'object',
  required: ['description', 'fingerprint', 'severity', 'location'],
  properties: {
    description: { type: 'string' },
    fingerprint: { type: 'string' },
    severity: { type: 'string' },
    location: {
      type: 'object',
      properties: {
        path: { type: 'string' },
        lines: { type: 'object', properties: { begin: { type: 'integer' } } },
      },
    },
  },
});

interface Degradation {
  readonly fingerprint: string;
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** `Gitlab::Ci::Parsers::Codequality::CodeClimate`: stops at the first bad entry, keeps the last of a fingerprint. */
function readByGitlab(json: string): Degradation[] {
  const read = new Map<string, Degradation>();
  for (const each of JSON.parse(json) as Degradation[]) {
    if (!isDegradation(each)) break;
    read.set(each.fingerprint, each);
  }
  return [...read.values()];
}

test.each([
  ['a folder of broken plans', brokenOutcome()],
  ['hostile texts', hostileOutcome()],
  ['the same fault many times', hostileOutcome(['a', 'a', 'a'])],
])('GitLab reads every finding of %s', (_, outcome) => {
  const read = readByGitlab(findingsToGitlab(outcome, OPTIONS));
  expect(read.map(({ check_name }) => check_name)).toEqual(
    outcome.findings.map(({ code }) => code),
  );
  for (const { severity, location } of read) {
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).not.toMatch(/^(\.?\/|\.\.)/);
    expect(Number.isInteger(location.lines.begin) && location.lines.begin > 0).toBe(true);
  }
});

test('a clean plan is an empty array', () => {
  expect(findingsToGitlab(cleanOutcome(), OPTIONS)).toBe('[]\n');
});

describe('a fingerprint stays', () => {
  const fingerprints = (outcome: Outcome, lang: 'id' | 'en' = 'id'): string[] =>
    readByGitlab(findingsToGitlab(outcome, { ...OPTIONS, lang })).map((each) => each.fingerprint);

  const broken = brokenOutcome();

  test('in another language', () => {
    expect(fingerprints(broken, 'en')).toEqual(fingerprints(broken));
  });

  test('when another finding is gone', () => {
    const { findings } = broken;
    const fewer = { ...broken, findings: findings.slice(1) };
    expect(fingerprints(fewer)).toEqual(fingerprints(broken).slice(1));
  });

  test('and is another one for another text at the same place', () => {
    const [first] = fingerprints(brokenOutcome());
    const file = 'area-4-bulan.yaml';
    const text = broken.findings.find(({ span }) => span.file.path.endsWith(file))?.span.file.text;
    const other = brokenOutcome({ [file]: (text ?? '').replace('13', '14') });
    const changed = fingerprints(other).filter((each) => !fingerprints(broken).includes(each));
    expect(first).toBe(fingerprints(other)[0]);
    expect(changed).toHaveLength(1);
  });

  const examples = RULES.flatMap((rule) =>
    rule.invalid.map((files, index) => ({ name: `${rule.code} ${index + 1}`, files })),
  );
  test.each(examples)('when lines are added above: $name', ({ files }) => {
    const above = Object.entries({ ...EXAMPLE_PLAN, ...files }).map(([name, text]) => [
      name,
      text === '' ? '' : `# Tambahan.\n\n${text}`,
    ]);
    const before = outcomeOf(files);
    const after = outcomeOf(Object.fromEntries(above));
    const lineOf = ({ findings }: Outcome) => findings.map(({ span }) => span.start);
    expect(fingerprints(after)).toEqual(fingerprints(before));
    if (before.findings.some(({ span }) => span.end > 0)) {
      expect(lineOf(after)).not.toEqual(lineOf(before));
    }
  });
});

function outcomeOf(files: Example): Outcome {
  const { plan, findings } = loadPlan(planFolderOf(files));
  const checked = checkPlan(plan, { asOf: '2023-06-30', strict: true });
  return {
    files: [],
    findings: sortFindings([...findings, ...checked.findings]),
    waived: checked.waived,
  };
}
