/** A plan that is only to be read is asked about errors alone, and has the same ones. */
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/rules/check-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { RENCANA_NAME, rencanaExample } from '../../src/rules/example-plan.ts';
import { RULES } from '../../src/rules/rules.ts';
import { loadOf } from '../support/plan-of.ts';

const OPTIONS = { asOf: '2023-06-30', dataDate: '2023-06-30' };

function errorsOf(example: Example, errorsOnly: boolean) {
  const { findings, waived } = checkPlan(loadOf(example).plan, { ...OPTIONS, errorsOnly });
  const errors = [...findings, ...waived].filter(({ severity }) => severity === 'error');
  return errors.map(({ code, span: { file, start, end } }) => [code, file.path, start, end]);
}

describe.each(RULES)('$code', ({ code, invalid }) => {
  const raised = (example: Example): Example => ({
    ...example,
    [RENCANA_NAME]: `${example[RENCANA_NAME] ?? rencanaExample()}\naturan:\n  ${code}: error\n`,
  });

  test.each(invalid.flatMap((example) => [example, raised(example)]))('example %#', (example) => {
    expect(errorsOf(example, true)).toEqual(errorsOf(example, false));
  });
});

test('what can only be a warning is not looked for', () => {
  const unused = 'pengecualian:\n  - aturan: no-cut-text\n    alasan: salah\n';
  const { plan } = loadOf({ [RENCANA_NAME]: rencanaExample(unused) });
  expect(checkPlan(plan, OPTIONS).findings.map(({ code }) => code)).toContain('no-unused-waiver');
  expect(checkPlan(plan, { ...OPTIONS, errorsOnly: true }).findings).toEqual([]);
});
