/** A rule's findings say what its words say, and nothing where it has no words. */
import { expect, test } from 'vitest';
import { defineRule, RENCANA_SCOPE } from '../../src/rules/define-rule.ts';
import { RENCANA_NAME, rencanaExample } from '../../src/rules/example-plan.ts';
import { loadOf } from '../support/plan-of.ts';

const words = { summary: 'S.', why: 'w', message: () => 'm', how: () => 'h' };
const context = { before: [], asOf: '2023-06-30', levels: new Map() };

const findingsOf = (more: object) => {
  const each = { ...words, ...more };
  const rule = defineRule({
    code: 'no-test',
    severity: 'error',
    words: { id: each, en: each },
    valid: [],
    invalid: [],
    check: ({ rencanaAt }) =>
      rencanaAt === undefined
        ? []
        : [
            {
              span: rencanaAt.span('judul'),
              facts: {},
              scopes: [RENCANA_SCOPE],
              related: rencanaAt.span('tahun'),
            },
          ],
  });
  const { plan } = loadOf({ [RENCANA_NAME]: rencanaExample() });
  return rule.check(plan, context);
};

const relatedOf = (related?: () => string): readonly string[] =>
  findingsOf(related === undefined ? {} : { related }).flatMap((finding) =>
    finding.related.map(({ word }) => word('id')),
  );

test('a related place is shown with its words', () => {
  expect(relatedOf(() => 'di sini')).toEqual(['di sini']);
});

test('a related place that the rule has no words for is not shown', () => {
  expect(relatedOf()).toEqual([]);
});

test('a text that stands in its words cannot steer a terminal', () => {
  const nasty = () => 'baris \0\u001b[2J\u202e';
  const [finding] = findingsOf({ message: nasty, how: nasty, related: nasty });
  const harmless = 'baris <U+0000><U+001B>[2J<U+202E>';
  expect(finding?.word('id')).toMatchObject({ message: harmless, how: harmless });
  expect(finding?.related.map(({ word }) => word('en'))).toEqual([harmless]);
});
