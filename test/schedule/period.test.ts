/** Periods as people type them, and what they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parsePeriod,
  parseQuarter,
  parseSemester,
  parseYear,
} from '../../src/schedule/parse-period.ts';
import {
  monthPeriod,
  ordinalOf,
  quarterPeriod,
  semesterPeriod,
  yearPeriod,
} from '../../src/schedule/period.ts';

describe('parsePeriod', () => {
  test.each([
    '6',
    '06',
    'juni',
    'Jun',
    'jun.',
    'JUNI',
    ' juni ',
    '2022-06',
    '2022-6',
    '2022-jun',
    '2022/06',
    '06/2022',
    '6-2022',
    'Juni 2022',
    'june 2022',
    '6-6',
    '2022-06..2022-06',
  ])('%j is June', (text) => {
    expect(parsePeriod(text, 2022)).toEqual({ period: monthPeriod(2022, 6) });
  });

  test.each([
    '1-3',
    '01-03',
    '1–3',
    '1 - 3',
    '1..3',
    '..3',
    'jan-mar',
    'Jan..Mar',
    'Januari - Maret',
    'januari s.d. maret',
    '1 s/d 3',
    'Januari sampai dengan Maret 2022',
    'Januari 2022 - Maret 2022',
    'Januari 2022-Maret 2022',
    '2022-01..2022-03',
    '2022-01..03',
    '2022-01 - 2022-03',
    '2022-01 s.d. 2022-03',
  ])('%j is January to March', (text) => {
    expect(parsePeriod(text, 2022)).toEqual({
      period: { kind: 'rentang', year: 2022, from: 1, to: 3 },
    });
  });

  test.each([
    ['4..', 'rentang', 4, 12],
    ['2022-04..', 'rentang', 4, 12],
    ['1-12', 'tahun', 1, 12],
    ['1..', 'tahun', 1, 12],
    ['12..', 'bulan', 12, 12],
  ])('%j', (text, kind, from, to) => {
    expect(parsePeriod(text, 2022)).toEqual({ period: { kind, year: 2022, from, to } });
  });

  test.each([
    ['13', 'unknown-month', '13'],
    ['0', 'unknown-month', '0'],
    ['jumi', 'unknown-month', 'jumi'],
    ['', 'unknown-month', ''],
    ['..', 'unknown-month', '..'],
    ['1-', 'unknown-month', '1-'],
    ['2022', 'unknown-month', '2022'],
    ['2022-13', 'unknown-month', '13'],
    ['2022-06-12', 'unknown-month', '2022-06-12'],
    ['12-06-2022', 'unknown-month', '12-06-2022'],
    ['1-3-5', 'unknown-month', '1-3-5'],
    ['jan-mrt', 'unknown-month', 'mrt'],
    ['2023-06', 'other-year', '2023'],
    ['Juni 2023', 'other-year', '2023'],
    ['2022-11..2023-02', 'other-year', '2023'],
    ['2023-jumi', 'unknown-month', 'jumi'],
  ])('%j is a problem: %s', (text, kind, value) => {
    expect(parsePeriod(text, 2022)).toEqual({ problem: { kind, value } });
  });

  test('months the wrong way round are told with the right one', () => {
    expect(parsePeriod('mar-jan', 2022)).toEqual({
      problem: { kind: 'reversed', value: 'mar-jan', instead: '1-3' },
    });
  });

  test('never throws, and what it reads lies within the year', () => {
    const piece = fc.constantFrom('1', '12', 'jan', 'Juni', '2022', '-', '..', ' ', 's.d.', '–');
    const anyText = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePeriod(text, 2022);
        if ('problem' in parsed) return;
        const { from, to } = parsed.period;
        expect(from >= 1 && from <= to && to <= 12).toBe(true);
      }),
    );
  });
});

describe('parseQuarter, parseSemester, parseYear', () => {
  test.each([
    '2',
    'II',
    'ii',
    'TW2',
    'TW II',
    'tw.2',
    'Q2',
    'triwulan 2',
    'Triwulan II 2022',
    '2022-Q2',
  ])('%j is the second quarter', (text) => {
    expect(parseQuarter(text, 2022)).toEqual({ period: quarterPeriod(2022, 2) });
  });

  test.each(['1', 'I', 'semester 1', 'Semester I 2022', 'S1', 'smt 1', '2022-S1'])(
    '%j is the first half',
    (text) => {
      expect(parseSemester(text, 2022)).toEqual({ period: semesterPeriod(2022, 1) });
    },
  );

  test('problems', () => {
    for (const value of ['5', '0', 'V', 'dua', '']) {
      expect(parseQuarter(value, 2022)).toEqual({ problem: { kind: 'unknown-quarter', value } });
    }
    expect(parseQuarter('2023-Q2', 2022)).toEqual({
      problem: { kind: 'other-year', value: '2023' },
    });
    expect(parseSemester('3', 2022)).toEqual({ problem: { kind: 'unknown-semester', value: '3' } });
    expect(parseYear('22', 2022)).toEqual({ problem: { kind: 'unknown-year', value: '22' } });
    expect(parseYear('2023', 2022)).toEqual({ problem: { kind: 'other-year', value: '2023' } });
    expect(parseYear('2022', 2022)).toEqual({ period: yearPeriod(2022) });
  });
});

test.each([
  [quarterPeriod(2022, 1), 1, 3, 1],
  [quarterPeriod(2022, 4), 10, 12, 4],
  [semesterPeriod(2022, 1), 1, 6, 1],
  [semesterPeriod(2022, 2), 7, 12, 2],
  [yearPeriod(2022), 1, 12, null],
  [monthPeriod(2022, 6), 6, 6, null],
])('%j', (period, from, to, ordinal) => {
  expect([period.from, period.to, ordinalOf(period)]).toEqual([from, to, ordinal]);
});
