/** JSON and its lines are what `schemas/temuan.schema.json` says they are. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsToJson } from '../../src/reporters/json.ts';
import { findingsToJsonl } from '../../src/reporters/jsonl.ts';
import type { Outcome } from '../../src/reporters/outcome.ts';
import { brokenOutcome, cleanOutcome, hostileOutcome, OPTIONS } from './outcomes.ts';

const schema: object = JSON.parse(readFileSync('schemas/temuan.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schema, 'temuan');
const isReport = (value: unknown) => ajv.validate('temuan', value);
const isLine = (value: unknown) => ajv.validate('temuan#/$defs/barisJsonl', value);

const linesOf = (outcome: Outcome): unknown[] =>
  findingsToJsonl(outcome, OPTIONS)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

function expectDescribed(outcome: Outcome): void {
  for (const lang of ['id', 'en'] as const) {
    const report: unknown = JSON.parse(findingsToJson(outcome, { ...OPTIONS, lang }));
    expect(isReport(report) ? [] : ajv.errors).toEqual([]);
  }
  for (const line of linesOf(outcome)) expect(isLine(line) ? [] : ajv.errors).toEqual([]);
}

describe('the schema describes', () => {
  test.each([
    ['a folder of broken plans', brokenOutcome()],
    ['a clean plan', cleanOutcome()],
    ['hostile texts', hostileOutcome()],
  ])('%s', (_, outcome) => {
    expectDescribed(outcome);
  });

  test('findings of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expectDescribed(hostileOutcome([text]))),
    );
  });
});

/** Every object inside a value, with its path. */
function objectsIn(value: unknown, path = ''): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, each]) => objectsIn(each, `${path}/${key}`));
  return Array.isArray(value) ? inside : [[path, value as Record<string, unknown>], ...inside];
}

/** Facts differ from rule to rule. */
const isOpen = (path: string): boolean => path.endsWith('/fakta');

test.each([
  ['report', () => JSON.parse(findingsToJson(brokenOutcome(), OPTIONS)), isReport],
  ['line', () => linesOf(brokenOutcome()).at(-1), isLine],
] as const)('of a %s it lets no field go missing unseen, and none be added', (_, make, accepts) => {
  const optional = new Set(['sebab']);
  const value = make();
  expect(accepts(value)).toBe(true);
  for (const [path, object] of objectsIn(value)) {
    if (isOpen(path)) continue;
    for (const [key, kept] of Object.entries(object)) {
      delete object[key];
      expect(accepts(value), `${path}/${key} left out`).toBe(optional.has(key));
      object[key] = null;
      expect(accepts(value), `${path}/${key} null`).toBe(false);
      object[key] = kept;
    }
    object['tambahan'] = 1;
    expect(accepts(value), `${path}/tambahan`).toBe(false);
    delete object['tambahan'];
  }
});

test('the lines are the findings of the report, the waived ones last', () => {
  const outcome = brokenOutcome();
  const { temuan, dikecualikan } = JSON.parse(findingsToJson(outcome, OPTIONS));
  expect(linesOf(outcome)).toEqual([
    ...temuan.map((each: object) => ({ versi: 1, ...each })),
    ...dikecualikan.map((each: object) => ({ versi: 1, ...each, dikecualikan: true })),
  ]);
  expect(findingsToJsonl(cleanOutcome(), OPTIONS)).toBe('');
});

test('the schema explains every field', () => {
  const unexplained = objectsIn(schema)
    .filter(([path]) => /\/properties\/[^/]+$/.test(path))
    .filter(([, field]) => !('description' in field) && !('$ref' in field));
  expect(unexplained.map(([path]) => path)).toEqual([]);
});
