/** The facts as JSON Lines. */
import { expect, test } from 'vitest';
import { factsToJsonl } from '../../src/formats/jsonl.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import {
  FORMULAS,
  factsSaying,
  madeReport,
  PERIODS_OF_PLANS,
  realReport,
} from './report-fixture.ts';

const parse = (jsonl: string): unknown[] =>
  jsonl
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test('a record a line, each line ended, every value as it is', async () => {
  for (const { scope } of [madeReport(), await realReport()]) {
    const facts = factsOf(scope);
    const jsonl = factsToJsonl(facts);
    expect(jsonl.endsWith('}\n')).toBe(true);
    expect(parse(jsonl)).toEqual(facts);
    expect(factsToJsonl(facts)).toBe(jsonl);
  }
});

/** The real plan's records are in `csv`'s golden files. */
test.each(PERIODS_OF_PLANS.filter(([name]) => name.endsWith('made-2023')))(
  '%s reads as a person has approved it',
  async (name, report) => {
    const { scope } = await report();
    await expect(factsToJsonl(factsOf(scope))).toMatchFileSnapshot(`golden/${name}.jsonl`);
  },
);

test('no text ends its line or steers a terminal', () => {
  const facts = factsSaying(FORMULAS);
  const jsonl = factsToJsonl(facts);
  expect(jsonl.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(parse(jsonl)).toEqual(facts);
});

test('no facts, no lines', () => {
  expect(factsToJsonl([])).toBe('');
});
