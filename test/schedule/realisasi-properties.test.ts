/** What must hold of realisasi on any plan, whatever has been entered and whenever one looks. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SoundPlan } from '../../src/plan/model.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import { type MonthCounts, perMonth } from '../../src/schedule/matrix.ts';
import { monthsPeriod, type Period } from '../../src/schedule/period.ts';
import type { ReportNumbers } from '../../src/schedule/report-numbers.ts';
import { reportScope } from '../../src/schedule/scope.ts';
import { type Selection, unitsOf } from '../../src/schedule/selection.ts';
import { anyDay, anyPlan, numbersOf } from './plan-fixture.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([a, b]) => monthsPeriod(2023, Math.min(a, b), Math.max(a, b)));

function holdsFor(
  check: (numbers: ReportNumbers, plan: SoundPlan, asOf: string, period: Period) => void,
): void {
  fc.assert(
    fc.property(anyPlan, anyPeriod, anyDay, (plan, period, asOf) => {
      check(numbersOf(plan, period, { asOf }), plan, asOf, period);
    }),
    { numRuns: 200 },
  );
}

/** Days as text: a month has passed when no day of it is after the date. */
const hasPassed = (month: number, date: string): boolean =>
  new Date(Date.UTC(2023, month, 1) - 1).toISOString().slice(0, 10) <= date;

test('capaian is what DESIGN says, counted anew from the plan and the entries', () => {
  holdsFor(({ capaian, bulan_lewat }, plan, asOf) => {
    let planned = 0;
    let done = 0;
    let cancelled = 0;
    for (const { id, bulan } of plan.baris) {
      for (const month of bulan) {
        if (!hasPassed(month, asOf)) continue;
        planned += 1;
        const entry = plan.realisasi.find((each) => each.id === id && each.bulan === month);
        if (entry === undefined || (entry.tanggal ?? '') > asOf) continue;
        if (entry.status === 'terlaksana' && entry.tanggal !== undefined) done += 1;
        if (entry.status === 'batal' && entry.catatan !== undefined) cancelled += 1;
      }
    }
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((m) => hasPassed(m, asOf))).toHaveLength(
      bulan_lewat,
    );
    if (plan.realisasi.length === 0) expect(capaian).toBeNull();
    else {
      expect(capaian).toMatchObject({ pembilang: done, penyebut: planned, batal: cancelled });
    }
  });
});

test('planned = terlaksana + terlambat + batal; 100% only when all of it is done', () => {
  holdsFor(({ capaian, capaian_periode }) => {
    for (const each of [capaian, capaian_periode]) {
      if (each === null) continue;
      expect(each.pembilang + each.terlambat + each.batal).toBe(each.penyebut);
      expect(each.berbukti).toBeLessThanOrEqual(each.pembilang);
      const isComplete = each.penyebut > 0 && each.pembilang === each.penyebut;
      expect(each.persen === 100).toBe(isComplete);
      expect(each.persen === null).toBe(each.penyebut === 0);
    }
  });
});

test('the late list, its heading, the matrix, the Gantt and capaian tell the same', () => {
  holdsFor(({ terlambat, matriks, gantt, capaian }) => {
    const months = gantt.flatMap((row) => row.terlambat.map((bulan) => ({ bulan })));
    if (terlambat === null) {
      expect(months).toEqual([]);
      return;
    }
    const open = terlambat.baris.flatMap(({ terbuka }) => terbuka);
    expect(terlambat.jumlah).toBe(terlambat.baris.length);
    expect(terlambat.baris_bulan).toBe(open.length);
    expect(sum(Object.values(terlambat.menurut_keadaan))).toBe(open.length);
    expect(capaian?.terlambat).toBe(open.length);
    expect(matriks.jumlah.realisasi?.terlambat).toEqual(perMonth(open));
    expect(matriks.jumlah.realisasi?.terlambat).toEqual(perMonth(months));
    for (const { sejak, terbuka } of terlambat.baris) expect(terbuka[0]?.bulan).toBe(sejak);
  });
});

test('matrix lines add up to the totals; in a month that has passed nothing is left over', () => {
  holdsFor(({ matriks, bulan_lewat }) => {
    const { area, unit, jumlah } = matriks;
    for (const lines of [area, unit ?? []] as readonly (readonly MonthCounts[])[]) {
      for (let month = 0; month < 12; month += 1) {
        const total = (pick: (line: MonthCounts) => readonly number[] | undefined): void => {
          expect(sum(lines.map((line) => pick(line)?.[month] ?? 0))).toBe(
            pick(jumlah)?.[month] ?? 0,
          );
        };
        total(({ per_bulan }) => per_bulan);
        total(({ realisasi }) => realisasi?.terlaksana);
        total(({ realisasi }) => realisasi?.terlambat);
        total(({ realisasi }) => realisasi?.batal);
      }
      expect(sum(lines.map((line) => line.jumlah))).toBe(jumlah.jumlah);
    }
    const { realisasi, per_bulan } = jumlah;
    if (realisasi === null) return;
    for (const [index, planned] of per_bulan.entries()) {
      const all = [realisasi.terlaksana, realisasi.terlambat, realisasi.batal];
      const told = sum(all.map((counts) => counts[index] ?? 0));
      if (index < bulan_lewat) expect(told).toBe(planned);
      else expect(told).toBeLessThanOrEqual(planned);
    }
  });
});

test('cumulative equals the sum of months, and the curve ends at what was done', () => {
  holdsFor(({ kurva, matriks, capaian, tanggal_data }) => {
    kurva.titik.forEach(({ rencana }, index) => {
      expect(rencana).toBe(sum(matriks.jumlah.per_bulan.slice(0, index + 1)));
    });
    expect(kurva.titik.at(-1)?.rencana).toBe(kurva.jumlah);
    const known = kurva.titik.flatMap(({ realisasi }) => realisasi ?? []);
    expect([...known].sort((a, b) => a - b)).toEqual(known);
    if (capaian === null || tanggal_data < '2023-01-01') expect(known).toEqual([]);
    else {
      const done = (known.at(-1) ?? 0) + kurva.setelah_tahun;
      expect(done).toBe(capaian.pembilang + capaian.lebih_awal);
    }
  });
});

test('the facts count the same', () => {
  fc.assert(
    fc.property(anyPlan, anyPeriod, anyDay, (plan, period, asOf) => {
      const numbers = numbersOf(plan, period, { asOf });
      const facts = factsOf(reportScope(plan, { period, asOf }));
      const planned = facts.filter(({ direncanakan }) => direncanakan);
      const due = planned.filter(({ lewat }) => lewat);
      expect(planned).toHaveLength(numbers.kurva.jumlah);
      expect(due.filter(({ terlambat }) => terlambat)).toHaveLength(
        numbers.capaian?.terlambat ?? 0,
      );
      expect(due.filter(({ keadaan }) => keadaan === 'terlaksana')).toHaveLength(
        numbers.capaian?.pembilang ?? 0,
      );
      expect(new Set(facts.map(({ id }) => id)).size).toBe(plan.baris.length);
      const keys = facts.map(({ id, bulan }) => `${id} ${bulan}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

/** Numbers that add up over rows. */
const additive = (numbers: ReportNumbers): readonly number[] => [
  numbers.cakupan_jadwal.penyebut,
  numbers.cakupan_jadwal.pembilang,
  numbers.terjadwal.jumlah,
  numbers.rencana_sampai.pembilang,
  numbers.rencana_sampai.penyebut,
  numbers.capaian?.pembilang ?? 0,
  numbers.capaian?.penyebut ?? 0,
  numbers.capaian?.berbukti ?? 0,
  numbers.capaian_periode?.batal ?? 0,
  numbers.terlambat?.jumlah ?? 0,
  numbers.terlambat?.baris_bulan ?? 0,
  numbers.bukti_dukung?.lengkap.penyebut ?? 0,
  numbers.di_luar_jadwal?.length ?? 0,
  numbers.jatuh_tempo.length,
  numbers.perlu_keputusan.length,
  numbers.matriks.jumlah.jumlah,
  numbers.kurva.titik.at(-1)?.realisasi ?? 0,
];

test('areas partition the plan, and so do units with the rows of nobody', () => {
  holdsFor((whole, plan, asOf, period) => {
    const part = (selection: Partial<Selection>): readonly number[] =>
      additive(
        numbersOf(plan, period, {
          asOf,
          selection: { area: [], unit: [], only: null, ...selection },
        }),
      );
    const added = (parts: readonly (readonly number[])[]): readonly number[] =>
      additive(whole).map((_, index) => sum(parts.map((each) => each[index] ?? 0)));
    expect(added(plan.area.map(({ nomor }) => part({ area: [nomor] })))).toEqual(additive(whole));
    const units = [...(unitsOf(plan) ?? []), null];
    expect(added(units.map((unit) => part({ unit: [unit] })))).toEqual(additive(whole));
  });
});

test('what is chosen is the list that the whole report has', () => {
  holdsFor((whole, plan, asOf, period) => {
    const ids = (rows: readonly { readonly id: string }[] | undefined): readonly string[] =>
      (rows ?? []).map(({ id }) => id);
    const chosen = (only: Selection['only']): ReportNumbers =>
      numbersOf(plan, period, { asOf, selection: { area: [], unit: [], only } });
    expect(ids(chosen('due').gantt)).toEqual(ids(whole.jatuh_tempo));
    expect(ids(chosen('tentative').gantt)).toEqual(ids(whole.tentatif));
    expect(ids(chosen('unscheduled').gantt)).toEqual(ids(whole.tanpa_bulan));
    expect(ids(chosen('unverified').gantt)).toEqual(ids(whole.perlu_verifikasi));
    expect(chosen('late').terlambat).toEqual(whole.terlambat);
    expect(chosen('evidence').bukti_dukung).toEqual(whole.bukti_dukung);
    const { gantt, saringan } = chosen('late');
    expect(saringan).toMatchObject({ baris: gantt.length, dari_baris: plan.baris.length });
  });
});
