/** The name that an area's file should have. */
import { expect, test } from 'vitest';
import { checkPlan } from '../../src/rules/check-plan.ts';
import { AREA_NAME, areaExample, EXAMPLE_PLAN, ROW_EXAMPLE } from '../../src/rules/example-plan.ts';
import { loadOf } from '../support/plan-of.ts';

function nameFor(nama: string): unknown {
  const text = areaExample(ROW_EXAMPLE).replace(/^nama: .*$/m, `nama: ${nama}`);
  const { [AREA_NAME]: _, ...rest } = EXAMPLE_PLAN;
  const { plan } = loadOf({ ...rest, 'area-1-X.yaml': text });
  const found = checkPlan(plan, { asOf: '2023-06-30' }).findings;
  return found.find(({ code }) => code === 'use-area-filename')?.facts['seharusnya'];
}

test.each([
  ['Penataan Tata Laksana', 'area-1-penataan-tata-laksana.yaml'],
  ['Évaluasi & Akuntabilitas (SAKIP)', 'area-1-evaluasi-akuntabilitas-sakip.yaml'],
  ['改革', 'area-1-nama.yaml'],
])('%s', (nama, name) => {
  expect(nameFor(nama)).toBe(name);
});
