/** Months as people type them, and the period's last day. */
import { describe, expect, test } from 'vitest';
import { lastDayOf, parsePeriod } from '../../src/schedule/period.ts';

describe('parsePeriod', () => {
  test.each([
    '6',
    '06',
    'juni',
    'Jun',
    'JUNI',
    ' juni ',
    '2022-06',
    '2022-6',
    '2022-jun',
    'Juni 2022',
  ])('%j is June', (text) => {
    expect(parsePeriod(text, 2022)).toEqual({ period: { year: 2022, from: 6, to: 6 } });
  });

  test.each([
    ['13', 'unknown-month', '13'],
    ['0', 'unknown-month', '0'],
    ['jumi', 'unknown-month', 'jumi'],
    ['', 'unknown-month', ''],
    ['2022-13', 'unknown-month', '13'],
    ['2023-06', 'other-year', '2023'],
    ['Juni 2023', 'other-year', '2023'],
    ['2023-jumi', 'unknown-month', 'jumi'],
  ])('%j is a problem: %s', (text, kind, value) => {
    expect(parsePeriod(text, 2022)).toEqual({ problem: { kind, value } });
  });
});

test.each([
  [2022, 6, '2022-06-30'],
  [2022, 2, '2022-02-28'],
  [2024, 2, '2024-02-29'],
  [2022, 12, '2022-12-31'],
])('the last day of %i-%i is %s', (year, month, day) => {
  expect(lastDayOf({ year, from: 1, to: month })).toBe(day);
});
