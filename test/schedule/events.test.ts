/** The days in the calendar, and what keeps an event the same when the plan changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/schedule/events.ts';
import { monthPeriod } from '../../src/schedule/period.ts';
import { reportScope } from '../../src/schedule/scope.ts';
import { madePlan } from './made-plan.ts';
import { anyBaris, planOf, type SomeBaris, yearScope } from './plan-fixture.ts';

const uidsOf = (baris: SomeBaris): readonly (readonly [string, string])[] =>
  eventsOf(yearScope(planOf([baris]))).map(({ uid, tanggal }) => [uid, tanggal] as const);

test('one event for each run that ends in the period', () => {
  const events = eventsOf(reportScope(madePlan(), { period: monthPeriod(2023, 6) }));
  expect(events.map(({ uid, tanggal, unit }) => [uid, tanggal, unit])).toEqual([
    ['agen-perubahan-2-2023@komisi-pemilihan-umum-kabupaten-contoh', '2023-06-30', 'Ortala'],
    ['survei-budaya-1-2023@komisi-pemilihan-umum-kabupaten-contoh', '2023-06-30', 'SDM'],
    ['evaluasi-spbe-1-2023@komisi-pemilihan-umum-kabupaten-contoh', '2023-06-30', 'Ortala'],
  ]);
  expect(eventsOf(yearScope(madePlan())).map(({ tanggal }) => tanggal)).toEqual([
    '2023-01-31',
    '2023-03-31',
    '2023-04-28',
    '2023-04-28',
    '2023-06-30',
    '2023-06-30',
    '2023-06-30',
    '2023-09-29',
    '2023-09-29',
    '2023-12-29',
    '2023-12-29',
    '2023-12-29',
  ]);
});

describe('the uid stays when', () => {
  const [before] = uidsOf({ bulan: [4, 5, 6] });
  const uid = 'baris-1-1-2023@kpu-kabupaten-contoh';

  test.each([
    ['the run moves', { bulan: [5, 6, 7] }, '2023-07-31'],
    ['the run is longer', { bulan: [4, 5, 6, 7, 8] }, '2023-08-31'],
    ['the row is renumbered', { bulan: [4, 5, 6], kode: '3.1.1.9', nomorArea: 3 }, '2023-06-30'],
    ['the row is reworded', { bulan: [4, 5, 6], nama: 'Lain' }, '2023-06-30'],
  ])('%s', (_, baris, day) => {
    expect(before).toEqual([uid, '2023-06-30']);
    expect(uidsOf(baris)).toEqual([[uid, day]]);
  });

  test('the office is written otherwise', () => {
    const satker = { nama: ' KPU  KABUPATEN Contoh.' };
    const [event] = eventsOf(yearScope(planOf([{ bulan: [6] }], { satker })));
    expect(event?.uid).toBe(uid);
  });
});

test('a run more takes the place of the next, and nothing is left behind', () => {
  const before = uidsOf({ bulan: [6, 9] }).map(([uid]) => uid);
  const after = uidsOf({ bulan: [3, 6, 9] }).map(([uid]) => uid);
  expect(after.slice(0, 2)).toEqual(before);
  expect(after).toHaveLength(3);
});

test('on any plan uids are unique and days are Monday to Friday of the right month', () => {
  fc.assert(
    fc.property(anyBaris, (baris) => {
      const events = eventsOf(yearScope(planOf(baris)));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { tanggal, rangkaian } of events) {
        const day = new Date(tanggal);
        expect([0, 6]).not.toContain(day.getUTCDay());
        expect(day.getUTCMonth() + 1).toBe(rangkaian.sampai);
      }
    }),
  );
});
