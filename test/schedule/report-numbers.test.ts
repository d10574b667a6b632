/** Every number by hand on a small plan, and what must hold on any plan. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthPeriod, yearPeriod } from '../../src/schedule/period.ts';
import { KELOMPOK } from '../../src/schedule/scheduled.ts';
import { anyBaris, numbersOf, planOf } from './plan-fixture.ts';

const june = monthPeriod(2023, 6);
const month = fc.integer({ min: 1, max: 12 });
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('reportNumbers', () => {
  const plan = planOf(
    [
      { bulan: [6] },
      { bulan: [3, 6, 9, 12], tentatif: true },
      { bulan: [1, 2, 3], perluVerifikasi: 'kolom melar', ket: 'menunggu KPU RI' },
      { bulan: [], tentatif: true, nomorArea: 3 },
      { bulan: [6, 7], nama: '', nomorArea: 3 },
    ],
    { jumlah_area: 4 },
  );
  const numbers = numbersOf(plan, june);

  test('shares have their base, and the doubtful ones among them', () => {
    expect(numbers.cakupan_jadwal).toEqual({
      pembilang: 4,
      penyebut: 5,
      persen: 80,
      tentatif: 1,
      perlu_verifikasi: 2,
    });
    expect(numbers.rencana_sampai).toEqual({
      pembilang: 7,
      penyebut: 10,
      persen: 70,
      tentatif: 2,
      perlu_verifikasi: 4,
    });
  });

  test('the groups of the month', () => {
    const { baris, ...counts } = numbers.terjadwal;
    expect(counts).toEqual({
      jumlah: 3,
      mulai: 1,
      lanjut: 1,
      selesai: 0,
      sekali: 1,
      tentatif: 1,
      perlu_verifikasi: 1,
    });
    expect(baris.map(({ id, kelompok }) => [id, kelompok])).toEqual([
      ['baris-1', 'sekali'],
      ['baris-2', 'lanjut'],
      ['baris-5', 'mulai'],
    ]);
    expect(numbers.jatuh_tempo.map(({ id }) => id)).toEqual(['baris-1', 'baris-2']);
  });

  test('the lists; a row that is tentative and without a month needs one decision', () => {
    const ids = (rows: readonly { id: string }[]): readonly string[] => rows.map(({ id }) => id);
    expect(ids(numbers.tentatif)).toEqual(['baris-2', 'baris-4']);
    expect(ids(numbers.tanpa_bulan)).toEqual(['baris-4']);
    expect(ids(numbers.perlu_verifikasi)).toEqual(['baris-3', 'baris-5']);
    expect(numbers.perlu_keputusan.map(({ id, sebab }) => [id, sebab])).toEqual([
      ['baris-4', 'tanpa_bulan'],
      ['baris-2', 'tentatif'],
    ]);
  });

  test('the matrix, and the areas that are not there', () => {
    expect(numbers.matriks.area.map(({ nomor, per_bulan }) => [nomor, per_bulan])).toEqual([
      [1, [1, 1, 2, 0, 0, 2, 0, 0, 1, 0, 0, 1]],
      [3, [0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]],
    ]);
    expect(numbers.area_tidak_ada).toEqual([2, 4]);
  });

  test('identity, period and data date', () => {
    expect(numbers).toMatchObject({
      versi: 1,
      rencana: { tahun: 2023, satker: 'KPU Kabupaten Contoh', singkatan: null },
      keputusan: { nomor: '12', tahun: 2023, tanggal: '2023-01-31' },
      periode: { jenis: 'bulan', nomor: null, tahun: 2023, dari: 6, sampai: 6 },
      saringan: null,
      tanggal_data: '2023-06-30',
      realisasi: 'belum diisi',
    });
    const draft = planOf([], { keputusan: { nomor: null, tentang: 'RENCANA', tanggal: null } });
    expect(numbersOf(draft, june)).toMatchObject({
      keputusan: { nomor: null, tahun: null, tanggal: null },
      cakupan_jadwal: { persen: null },
    });
  });

  test('the groups are disjoint and add up', () => {
    fc.assert(
      fc.property(anyBaris, month, (baris, m) => {
        const period = monthPeriod(2023, m);
        const { terjadwal } = numbersOf(planOf(baris), period);
        expect(sum(KELOMPOK.map((each) => terjadwal[each] ?? 0))).toBe(terjadwal.jumlah);
        expect(new Set(terjadwal.baris.map(({ id }) => id)).size).toBe(terjadwal.jumlah);
      }),
    );
  });

  test('matrix rows and columns add to the totals; the plan to date is the sum of its months', () => {
    fc.assert(
      fc.property(anyBaris, month, (baris, m) => {
        const period = monthPeriod(2023, m);
        const { matriks, rencana_sampai, terjadwal } = numbersOf(planOf(baris), period);
        const { area, jumlah } = matriks;
        expect(sum(area.map((each) => each.jumlah))).toBe(jumlah.jumlah);
        jumlah.per_bulan.forEach((count, index) => {
          expect(sum(area.map(({ per_bulan }) => per_bulan[index] ?? 0))).toBe(count);
        });
        expect(sum(jumlah.per_bulan)).toBe(rencana_sampai.penyebut);
        expect(sum(jumlah.per_bulan.slice(0, m))).toBe(rencana_sampai.pembilang);
        expect(jumlah.per_bulan[m - 1]).toBe(terjadwal.jumlah);
      }),
    );
  });

  test('every row is scheduled in the year or without a month; decisions name each once', () => {
    fc.assert(
      fc.property(anyBaris, (baris) => {
        const year = yearPeriod(2023);
        const numbers = numbersOf(planOf(baris), year);
        expect(numbers.terjadwal.jumlah + numbers.tanpa_bulan.length).toBe(baris.length);
        const ids = numbers.perlu_keputusan.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
