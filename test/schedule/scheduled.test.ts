/** The four groups of a period, the runs of a row, and what is due. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_MONTHS } from '../../src/plan/months.ts';
import { toBarisData } from '../../src/schedule/baris-data.ts';
import { monthPeriod, type Period, quarterPeriod, yearPeriod } from '../../src/schedule/period.ts';
import { dueIn, kelompokOf, scheduledIn, toRangkaian } from '../../src/schedule/scheduled.ts';
import { planOf } from './plan-fixture.ts';

const june: Period = monthPeriod(2023, 6);
const secondQuarter: Period = quarterPeriod(2023, 2);

describe('kelompokOf', () => {
  test.each([
    [[6], june, 'sekali'],
    [[6, 12], june, 'mulai'],
    [[1, 6], june, 'selesai'],
    [[1, 6, 12], june, 'lanjut'],
    [[5, 7], june, undefined],
    [[], june, undefined],
    [[4, 5, 6], secondQuarter, 'sekali'],
    [[3, 4], secondQuarter, 'selesai'],
    [[6, 7], secondQuarter, 'mulai'],
    [ALL_MONTHS, secondQuarter, 'lanjut'],
    [ALL_MONTHS, yearPeriod(2023), 'sekali'],
  ])('%j', (bulan, period, kelompok) => {
    expect(kelompokOf(bulan, period)).toBe(kelompok);
  });

  test('a row has a group exactly when a month of it is in the period', () => {
    fc.assert(
      fc.property(fc.subarray([...ALL_MONTHS]), fc.nat(11), fc.nat(11), (bulan, a, b) => {
        const period = { year: 2023, from: Math.min(a, b) + 1, to: Math.max(a, b) + 1 };
        const isIn = bulan.some((month) => month >= period.from && month <= period.to);
        expect(kelompokOf(bulan, period) !== undefined).toBe(isIn);
      }),
    );
  });
});

test('runs know their place', () => {
  expect(toRangkaian([1, 2, 6, 9, 10])).toEqual([
    { ke: 1, jumlah: 3, dari: 1, sampai: 2 },
    { ke: 2, jumlah: 3, dari: 6, sampai: 6 },
    { ke: 3, jumlah: 3, dari: 9, sampai: 10 },
  ]);
});

describe('what is due', () => {
  test.each([
    [[6], june, [1]],
    [[4, 5, 6], june, [1]],
    [[3, 6, 9, 12], june, [2]],
    [[6, 7], june, undefined],
    [ALL_MONTHS, june, undefined],
    [[4, 6, 8], secondQuarter, [1, 2]],
    [[3, 4, 6, 7], secondQuarter, [1]],
  ])('%j', (bulan, period, due) => {
    const baris = planOf([{ bulan }]).baris.map((each) => toBarisData(each));
    const [row] = dueIn(scheduledIn(baris, period), period);
    expect(row?.rangkaian.map(({ ke }) => ke)).toEqual(due);
  });
});
