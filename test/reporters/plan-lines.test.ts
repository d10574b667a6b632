/** Several plans on the screen: a line each, the worst first, totals that add up. */
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanCounts } from '../../src/reporters/outcome.ts';
import { planLines } from '../../src/reporters/plan-lines.ts';

const style = { lang: 'id', chalk: new Chalk({ level: 0 }) } as const;

const plan = (folder: string, error = 0, warning = 0, note = 0): PlanCounts => ({
  folder,
  error,
  warning,
  note,
});

describe('planLines', () => {
  test('puts errors before warnings, those before notes, and then the name in the order of its number', () => {
    const plans = [
      plan('plans/kpu-10'),
      plan('plans/kpu-9'),
      plan('plans/kpu-a', 0, 0, 1),
      plan('plans/kpu-b', 0, 1),
      plan('plans/kpu-c', 1),
      plan('plans/kpu-d', 12, 1000, 3),
    ];
    expect(planLines(plans, style)).toEqual([
      'galat  peringatan  catatan  rencana',
      '   12        1000        3  plans/kpu-d',
      '    1           0        0  plans/kpu-c',
      '    0           1        0  plans/kpu-b',
      '    0           0        1  plans/kpu-a',
      '    0           0        0  plans/kpu-9',
      '    0           0        0  plans/kpu-10',
      '   13        1001        4  6 rencana, 4 tanpa galat',
    ]);
  });

  test('says it in English, too', () => {
    const lines = planLines([plan('a', 1), plan('b')], { ...style, lang: 'en' });
    expect(lines).toEqual([
      'errors  warnings  notes  plan',
      '     1         0      0  a',
      '     0         0      0  b',
      '     1         0      0  2 plans, 1 without errors',
    ]);
  });

  test('only plans with errors have a colour', () => {
    const lines = planLines([plan('a', 1), plan('b', 0, 5)], {
      ...style,
      chalk: new Chalk({ level: 1 }),
    });
    expect(lines.map((line) => line.includes('\u001b'))).toEqual([false, true, false, false]);
  });

  test('a name cannot break a line', () => {
    const lines = planLines([plan('a\nb\u001b[2J'), plan('b')], style);
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toContain('\n');
    expect(lines.join('')).not.toContain('\u001b');
  });

  test('the lines add up to the totals', () => {
    const counts = fc.record({
      folder: fc.constant('plans/x'),
      error: fc.nat(10_000),
      warning: fc.nat(10_000),
      note: fc.nat(10_000),
    });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 20 }), (plans) => {
        const numbers = planLines(plans, style)
          .slice(1)
          .map((line) => line.trim().split(/\s+/).slice(0, 3).map(Number));
        const totals = numbers.at(-1);
        const sums = [0, 1, 2].map((i) =>
          numbers.slice(0, -1).reduce((sum, each) => sum + (each[i] ?? 0), 0),
        );
        expect(totals).toEqual(sums);
      }),
    );
  });
});
