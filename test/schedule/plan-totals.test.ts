/** Several plans: a record each, most urgent first, and what they add up to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthPeriod } from '../../src/schedule/period.ts';
import { manyPlans, type PlanTotals, planTotals } from '../../src/schedule/plan-totals.ts';
import { reportScope } from '../../src/schedule/scope.ts';
import { madePlan } from './made-plan.ts';
import { anyDay, anyPlan, numbersOf, planOf } from './plan-fixture.ts';

const june = monthPeriod(2023, 6);
const made = planTotals(reportScope(madePlan(), { period: june }));
const bare = planTotals(reportScope(planOf([{ bulan: [6] }, { bulan: [] }]), { period: june }));

test('a record', () => {
  expect(made).toEqual({
    folder: 'plans/contoh/2023',
    satker: 'Komisi Pemilihan Umum Kabupaten Contoh',
    singkatan: 'KPU Kabupaten Contoh',
    tahun: 2023,
    periode: { jenis: 'bulan', nomor: null, tahun: 2023, dari: 6, sampai: 6 },
    tanggal_data: '2023-06-30',
    baris: 11,
    tanpa_bulan: 2,
    tentatif: 2,
    perlu_verifikasi: 1,
    terjadwal: 4,
    jatuh_tempo: 3,
    cakupan_jadwal: { pembilang: 9, penyebut: 11, persen: 81 },
    rencana_sampai: { pembilang: 16, penyebut: 28, persen: 57 },
    realisasi: 'diisi',
    capaian: { pembilang: 8, penyebut: 16, persen: 50 },
    terlambat: { jumlah: 4, baris_bulan: 7 },
  });
  expect(bare).toMatchObject({ realisasi: 'belum diisi', capaian: null, terlambat: null });
});

test("a record's numbers are those of the report, on any plan", () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 1, max: 12 }), anyDay, (plan, month, asOf) => {
      const period = monthPeriod(2023, month);
      const totals = planTotals(reportScope(plan, { period, asOf }));
      const numbers = numbersOf(plan, period, { asOf });
      const { cakupan_jadwal, rencana_sampai, capaian, terlambat } = numbers;
      expect(totals.baris).toBe(cakupan_jadwal.penyebut);
      expect(cakupan_jadwal).toMatchObject(totals.cakupan_jadwal);
      expect(rencana_sampai).toMatchObject(totals.rencana_sampai);
      expect([totals.terjadwal, totals.jatuh_tempo]).toEqual([
        numbers.terjadwal.jumlah,
        numbers.jatuh_tempo.length,
      ]);
      expect([totals.tanpa_bulan, totals.tentatif, totals.perlu_verifikasi]).toEqual(
        [numbers.tanpa_bulan, numbers.tentatif, numbers.perlu_verifikasi].map(
          (list) => list.length,
        ),
      );
      expect(totals.realisasi).toBe(numbers.realisasi);
      if (capaian === null) expect([totals.capaian, totals.terlambat]).toEqual([null, null]);
      else {
        expect(capaian).toMatchObject(totals.capaian ?? {});
        expect(terlambat).toMatchObject(totals.terlambat ?? {});
      }
    }),
  );
});

test('totals; capaian and terlambat of those that have realisasi', () => {
  expect(manyPlans([bare, made]).jumlah).toEqual({
    rencana: 2,
    diisi: 1,
    baris: 13,
    tanpa_bulan: 3,
    tentatif: 2,
    perlu_verifikasi: 1,
    terjadwal: 5,
    jatuh_tempo: 4,
    cakupan_jadwal: { pembilang: 10, penyebut: 13, persen: 76 },
    rencana_sampai: { pembilang: 17, penyebut: 29, persen: 58 },
    capaian: { pembilang: 8, penyebut: 16, persen: 50 },
    terlambat: { jumlah: 4, baris_bulan: 7 },
  });
  expect(manyPlans([bare]).jumlah).toMatchObject({ capaian: null, terlambat: null });
  expect(manyPlans([]).jumlah).toMatchObject({ rencana: 0, baris: 0, capaian: null });
});

test('late first, then without month, then by name', () => {
  const plan = (singkatan: string, jumlah: number | null, tanpaBulan: number): PlanTotals => ({
    ...made,
    singkatan,
    tanpa_bulan: tanpaBulan,
    terlambat: jumlah === null ? null : { jumlah, baris_bulan: jumlah },
  });
  const plans = [
    plan('KPU B', 0, 3),
    plan('KPU a', null, 3),
    plan('KPU 10', 0, 0),
    plan('KPU 9', 0, 0),
    plan('KPU D', 7, 0),
    plan('KPU C', 9, 0),
  ];
  expect(manyPlans(plans).rencana.map(({ singkatan }) => singkatan)).toEqual([
    'KPU C',
    'KPU D',
    'KPU a',
    'KPU B',
    'KPU 9',
    'KPU 10',
  ]);
});
