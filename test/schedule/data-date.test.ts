/** Which months have passed on a day, and the last working day of a month. */
import { expect, test } from 'vitest';
import {
  hasBegun,
  lastDayOf,
  lastWeekday,
  monthOfDay,
  monthsSince,
  passedMonths,
} from '../../src/schedule/data-date.ts';

test.each([
  [2022, 6, '2022-06-30'],
  [2022, 2, '2022-02-28'],
  [2024, 2, '2024-02-29'],
  [2022, 12, '2022-12-31'],
])('the last day of %i-%i is %s', (year, to, day) => {
  expect(lastDayOf({ year, to })).toBe(day);
});

test.each([
  ['2021-12-31', 0],
  ['2022-01-01', 0],
  ['2022-01-30', 0],
  ['2022-01-31', 1],
  ['2022-02-27', 1],
  ['2022-02-28', 2],
  ['2022-06-30', 6],
  ['2022-12-30', 11],
  ['2022-12-31', 12],
  ['2023-01-15', 12],
  ['2030-01-01', 12],
])('on %s %i months of 2022 have passed', (date, months) => {
  expect(passedMonths(2022, date)).toBe(months);
});

test.each([
  [6, '2022-06-30', 0],
  [6, '2022-07-30', 0],
  [6, '2022-07-31', 1],
  [3, '2022-06-30', 3],
  [12, '2023-01-31', 1],
  [1, '2023-01-31', 12],
  [9, '2022-06-30', 0],
])('since month %i, on %s, %i months have ended', (month, date, months) => {
  expect(monthsSince(2022, month, date)).toBe(months);
});

test.each([
  [1, '2022-01-31'],
  [4, '2022-04-29'],
  [5, '2022-05-31'],
  [7, '2022-07-29'],
  [12, '2022-12-30'],
  [2, '2022-02-28'],
])('the last day from Monday to Friday of month %i is %s', (month, day) => {
  expect(lastWeekday(2022, month)).toBe(day);
});

test('a month has begun on its first day; days of other years have their place', () => {
  expect([hasBegun(2022, 6, '2022-05-31'), hasBegun(2022, 6, '2022-06-01')]).toEqual([false, true]);
  expect(['2021-12-31', '2022-06-15', '2023-01-01'].map((day) => monthOfDay(2022, day))).toEqual([
    1, 6, 13,
  ]);
});
