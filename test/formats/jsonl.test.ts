/** The facts as JSON Lines. */
import { expect, test } from 'vitest';
import { factsToJsonl } from '../../src/formats/jsonl.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import { FORMULAS, factsSaying, madeReport, realReport } from './report-fixture.ts';

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

test('no text ends its line or steers a terminal', () => {
  const facts = factsSaying(FORMULAS);
  const jsonl = factsToJsonl(facts);
  expect(jsonl.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(parse(jsonl)).toEqual(facts);
});

test('no facts, no lines', () => {
  expect(factsToJsonl([])).toBe('');
});
