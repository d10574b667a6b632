/** Every rule against its own examples: they are its tests and its documentation. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan/load-plan.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { RULES } from '../../src/rules/rules.ts';
import { LANGS } from '../../src/text/lang.ts';
import { planFolderOf } from '../support/plan-of.ts';

const AS_OF = '2023-06-30';

function findingsOf(example: Example) {
  const { plan, findings } = loadPlan(planFolderOf(example));
  return [...findings, ...checkPlan(plan, { asOf: AS_OF, dataDate: AS_OF, strict: true }).findings];
}

test('the folder holds a file for every rule, and the list every file', () => {
  const files = readdirSync('src/rules').filter((name) => /^(no|use)-/.test(name));
  expect(RULES.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
});

describe.each(RULES)('$code', (rule) => {
  test.each(rule.valid.map((example, index) => ({ index, example })))(
    'has nothing to say about valid example $index',
    ({ example }) => {
      expect(findingsOf(example).map(({ code }) => code)).toEqual([]);
    },
  );

  test.each(rule.invalid.map((example, index) => ({ index, example })))(
    'finds one thing, and no other check does, in invalid example $index',
    ({ example }) => {
      const found = findingsOf(example);
      expect(found.map(({ code }) => code)).toEqual([rule.code]);
      const [finding] = found;
      // The example plan is signed.
      expect(finding?.severity).toBe(rule.isLanguage ? 'note' : rule.severity);
      for (const lang of LANGS) {
        const { message, why, how } = finding?.word(lang) ?? {};
        for (const sentence of [message, why, how]) {
          expect(sentence).toMatch(/\S/);
          expect(sentence).not.toMatch(/undefined|\.$/);
        }
        for (const related of finding?.related ?? []) expect(related.word(lang)).toMatch(/\S/);
      }
    },
  );
});
