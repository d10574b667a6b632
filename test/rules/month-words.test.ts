/** Months and dates in the words of a finding. */
import { expect, test } from 'vitest';
import { dateWords, monthWords } from '../../src/rules/month-words.ts';

test.each([
  [[1], 'Januari', 'January'],
  [[2, 3], 'Februari dan Maret', 'February and March'],
  [[1, 2, 3], 'Januari sampai Maret', 'January to March'],
  [
    [1, 2, 4, 5, 7, 8, 9, 10, 11],
    'Januari, Februari, April, Mei, dan Juli sampai November',
    'January, February, April, May, and July to November',
  ],
])('%j', (months, id, en) => {
  expect([monthWords(months, 'id'), monthWords(months, 'en')]).toEqual([id, en]);
});

test('a date', () => {
  expect([dateWords('2022-02-01', 'id'), dateWords('2022-12-31', 'en')]).toEqual([
    '1 Februari 2022',
    '31 December 2022',
  ]);
});
