/** The report's JSON is what `schemas/laporan.schema.json` says it is. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsToJsonl } from '../../src/formats/jsonl.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import {
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  semesterPeriod,
  yearPeriod,
} from '../../src/schedule/period.ts';
import { manyPlans, planTotals } from '../../src/schedule/plan-totals.ts';
import { reportNumbers } from '../../src/schedule/report-numbers.ts';
import { type ReportScope, reportScope } from '../../src/schedule/scope.ts';
import { ONLY } from '../../src/schedule/selection.ts';
import { toJsonText } from '../../src/text/visible.ts';
import { madePlan } from '../schedule/made-plan.ts';
import { anyDay, anyPlan } from '../schedule/plan-fixture.ts';

const schema: object = JSON.parse(readFileSync('schemas/laporan.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schema, 'laporan');

type Accepts = (value: unknown) => boolean;
const isOutput: Accepts = (value) => ajv.validate('laporan', value) === true;
const isLine: Accepts = (value) => ajv.validate('laporan#/$defs/fakta', value) === true;

/** Through the text: what is left out or made null on the way counts. */
const reportOf = (scope: ReportScope): unknown => JSON.parse(toJsonText(reportNumbers(scope)));
const manyOf = (scopes: readonly ReportScope[]): unknown =>
  JSON.parse(toJsonText(manyPlans(scopes.map(planTotals))));
const linesOf = (scope: ReportScope): unknown[] =>
  factsToJsonl(factsOf(scope))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

function expectDescribed(scope: ReportScope): void {
  expect(isOutput(reportOf(scope)) ? [] : ajv.errors).toEqual([]);
  expect(isOutput(manyOf([scope, scope])) ? [] : ajv.errors).toEqual([]);
  for (const line of linesOf(scope)) expect(isLine(line) ? [] : ajv.errors).toEqual([]);
}

const PERIODS = [
  monthPeriod(2023, 6),
  monthsPeriod(2023, 5, 8),
  quarterPeriod(2023, 4),
  semesterPeriod(2023, 1),
  yearPeriod(2023),
];

describe('the schema describes', () => {
  test.each(PERIODS)('the made plan in %j', (period) => {
    expectDescribed(reportScope(madePlan(), { period }));
    for (const only of ONLY) {
      const selection = { area: [3], unit: ['Ortala', null], only };
      expectDescribed(reportScope(madePlan(), { period, selection }));
    }
  });

  test('a plan with nothing filled in, and a draft', () => {
    const plan = madePlan();
    const { keputusan } = plan.rencana;
    const draft = {
      ...plan,
      realisasi: [],
      rencana: { ...plan.rencana, keputusan: { ...keputusan, nomor: null, tanggal: null } },
    };
    expectDescribed(reportScope(draft, { period: yearPeriod(2023) }));
  });

  test('no plan at all', () => {
    expect(isOutput(manyOf([])) ? [] : ajv.errors).toEqual([]);
  });

  test('any plan at any day', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...PERIODS), anyDay, (plan, period, asOf) =>
        expectDescribed(reportScope(plan, { period, asOf })),
      ),
      { numRuns: 40 },
    );
  });
});

/** Every object inside a value. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((each) => objectsIn(each));
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

const scope = reportScope(madePlan(), {
  period: quarterPeriod(2023, 2),
  selection: { area: [1, 2, 3], unit: [], only: null },
});

test.each([
  ['report', () => reportOf(scope), isOutput],
  ['report of several plans', () => manyOf([scope]), isOutput],
  ['line', () => linesOf(scope)[0], isLine],
] as const)('of a %s it lets no field go missing unseen, and none be added', (_, make, accepts) => {
  const value = make();
  expect(accepts(value)).toBe(true);
  // One object of each shape: the rows of a list are alike.
  const shapes = new Map(objectsIn(value).map((each) => [Object.keys(each).join(), each]));
  expect(shapes.size).toBeGreaterThan(0);
  for (const object of shapes.values()) {
    for (const [key, kept] of Object.entries(object)) {
      delete object[key];
      expect(accepts(value), `without ${key}`).toBe(false);
      object[key] = kept;
    }
    object['tambahan'] = 1;
    expect(accepts(value), `${Object.keys(object).join()}`).toBe(false);
    delete object['tambahan'];
  }
});
