/** Areas, units and kinds of rows: what was typed, what is left, what the report says of it. */
import { describe, expect, test } from 'vitest';
import { monthPeriod } from '../../src/schedule/period.ts';
import { type Choice, ONLY, readSelection } from '../../src/schedule/selection.ts';
import { madePlan } from './made-plan.ts';
import { numbersOf, planOf } from './plan-fixture.ts';

const june = monthPeriod(2023, 6);
const plan = madePlan();

function chosen(choice: Choice) {
  const read = readSelection(plan, choice);
  if ('problem' in read) throw new Error(read.problem.kind);
  return numbersOf(plan, june, { selection: read.selection });
}

describe('readSelection', () => {
  test.each([
    [{ area: ['2'] }, { area: [2], unit: [], only: null }],
    [{ area: ['3.', '1', '3'] }, { area: [3, 1], unit: [], only: null }],
    [{ unit: ['ortala', ' HUKUM '] }, { area: [], unit: ['Ortala', 'Hukum'], only: null }],
    [{ unit: ['-'] }, { area: [], unit: [null], only: null }],
    [{ only: 'late' as const }, { area: [], unit: [], only: 'late' }],
    [{}, { area: [], unit: [], only: null }],
  ])('%j', (choice, selection) => {
    expect(readSelection(plan, choice)).toEqual({ selection });
  });

  test.each([
    [{ area: ['8'] }, { kind: 'unknown-area', value: '8', known: [1, 2, 3] }],
    [{ area: ['dua'] }, { kind: 'unknown-area', value: 'dua', known: [1, 2, 3] }],
    [
      { unit: ['Ortla'] },
      { kind: 'unknown-unit', value: 'Ortla', known: ['Ortala', 'Hukum', 'SDM'] },
    ],
  ])('%j is a problem', (choice, problem) => {
    expect(readSelection(plan, choice)).toEqual({ problem });
  });

  test('without penugasan no unit can be asked for', () => {
    expect(readSelection(planOf([{}]), { unit: ['Ortala'] })).toEqual({
      problem: { kind: 'no-units' },
    });
  });

  test('a unit that rows name without its being declared can be asked for', () => {
    const penugasan = { unit: ['SDM'], baris: { 'baris-1': { unit: 'Umum' } } };
    expect(readSelection(planOf([{}], {}, { penugasan }), { unit: ['umum'] })).toEqual({
      selection: { area: [], unit: ['Umum'], only: null },
    });
  });
});

test('nothing chosen is every row', () => {
  expect(chosen({})).toEqual(numbersOf(plan, june));
  expect(chosen({}).saringan).toBeNull();
});

test.each([
  [{ area: ['2'] }, ['inventarisasi-keputusan', 'evaluasi-keputusan', 'harmonisasi']],
  [{ unit: ['SDM'] }, ['survei-budaya', 'arsip']],
  [{ unit: ['-'] }, ['sop', 'layanan-ppid', 'peta-proses-bisnis']],
  [{ unit: ['SDM', 'Ortala'], area: ['3'] }, ['arsip', 'evaluasi-spbe']],
  [{ only: 'due' as const }, ['agen-perubahan', 'survei-budaya', 'evaluasi-spbe']],
  [{ only: 'tentative' as const }, ['survei-budaya', 'peta-proses-bisnis']],
  [{ only: 'unscheduled' as const }, ['harmonisasi', 'peta-proses-bisnis']],
  [{ only: 'unverified' as const }, ['layanan-ppid']],
  [{ only: 'late' as const }, ['survei-budaya', 'inventarisasi-keputusan', 'sop', 'evaluasi-spbe']],
  [{ only: 'late' as const, unit: ['SDM'] }, ['survei-budaya']],
  [
    { only: 'evidence' as const },
    ['agen-perubahan', 'survei-budaya', 'inventarisasi-keputusan', 'evaluasi-spbe'],
  ],
])('%j leaves these rows', (choice, ids) => {
  const numbers = chosen(choice);
  expect(numbers.gantt.map(({ id }) => id)).toEqual(ids);
  expect(numbers.cakupan_jadwal.penyebut).toBe(ids.length);
  expect(numbers.saringan).toMatchObject({ baris: ids.length, dari_baris: 11 });
});

test('in March evidence has what was done outside the schedule', () => {
  const selection = { area: [], unit: [], only: 'evidence' } as const;
  const { gantt, bukti_dukung } = numbersOf(plan, monthPeriod(2023, 3), { selection });
  expect(gantt.map(({ id }) => id)).toContain('harmonisasi');
  expect(bukti_dukung?.baris.find(({ id }) => id === 'harmonisasi')?.isian).toMatchObject([
    { bulan: 3, keadaan: 'di_luar_jadwal', kurang: [] },
  ]);
});

test('the matrix has lines for what was chosen, and says nothing of areas that nobody asked for', () => {
  const { matriks, area_tidak_ada, saringan } = chosen({ area: ['3'], unit: ['SDM'] });
  expect(matriks.area.map(({ nomor, jumlah }) => [nomor, jumlah])).toEqual([[3, 3]]);
  expect(matriks.unit?.map(({ nama, jumlah }) => [nama, jumlah])).toEqual([['SDM', 3]]);
  expect(area_tidak_ada).toEqual([]);
  expect(saringan).toEqual({ area: [3], unit: ['SDM'], hanya: null, baris: 1, dari_baris: 11 });
});

test('every kind of row can be asked for without realisasi too', () => {
  const bare = planOf([{ bulan: [6] }]);
  for (const only of ONLY) {
    const { gantt } = numbersOf(bare, june, { selection: { area: [], unit: [], only } });
    expect(gantt).toHaveLength(only === 'due' || only === 'evidence' ? 1 : 0);
  }
});
