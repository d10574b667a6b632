/** The tidy records of the made plan. */
import { expect, test } from 'vitest';
import { factsOf, KOLOM_FAKTA } from '../../src/schedule/facts.ts';
import { monthPeriod } from '../../src/schedule/period.ts';
import { reportScope } from '../../src/schedule/scope.ts';
import { madePlan } from './made-plan.ts';
import { planOf, yearScope } from './plan-fixture.ts';

const facts = factsOf(reportScope(madePlan(), { period: monthPeriod(2023, 6) }));

test('a record for each row and month, one for a row without', () => {
  expect(facts).toHaveLength(28 + 2);
  expect(facts.filter(({ direncanakan }) => direncanakan)).toHaveLength(28);
  expect(
    facts.filter(({ bulan }) => bulan === null).map(({ id, keadaan }) => [id, keadaan]),
  ).toEqual([['peta-proses-bisnis', null]]);
  expect(facts.filter(({ dalam_periode }) => dalam_periode).map(({ id }) => id)).toEqual([
    'agen-perubahan',
    'survei-budaya',
    'inventarisasi-keputusan',
    'evaluasi-spbe',
  ]);
});

test('a record in full', () => {
  expect(facts.find(({ id, bulan }) => id === 'agen-perubahan' && bulan === 3)).toEqual({
    satker: 'KPU Kabupaten Contoh',
    tahun: 2023,
    kode: '1.1.1.2',
    id: 'agen-perubahan',
    area: 1,
    nama_area: 'Manajemen Perubahan',
    program: 'Penguatan Manajemen Perubahan',
    kegiatan: 'Pembinaan reformasi birokrasi',
    sub_kegiatan: 'Laporan Agen Perubahan',
    nama: 'Laporan Agen Perubahan',
    unit: 'Ortala',
    output: 'Laporan triwulan',
    target_jumlah: 4,
    target_satuan: 'laporan',
    tentatif: false,
    perlu_verifikasi: false,
    ket: null,
    bulan: 3,
    direncanakan: true,
    dalam_periode: false,
    lewat: true,
    keadaan: 'terlaksana',
    terlambat: false,
    status: 'terlaksana',
    tanggal: '2023-04-05',
    jumlah: 1,
    satuan: 'laporan',
    bukti: 2,
    sebab: null,
    catatan_kendala: null,
    tindak_lanjut: null,
    catatan: null,
  });
});

test('every record has the same keys in the same order, and plain values', () => {
  for (const fact of facts) expect(Object.keys(fact)).toEqual(KOLOM_FAKTA);
  for (const value of facts.flatMap((fact) => Object.values(fact))) {
    expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
  }
});

test('an entry for a month that is not planned is told apart, in its place', () => {
  const realisasi = [
    { id: 'baris-1', bulan: 4, status: 'terlaksana', tanggal: '2023-04-02' },
  ] as const;
  const records = factsOf(yearScope(planOf([{ bulan: [3, 5] }], {}, { realisasi })));
  expect(records.map(({ bulan, direncanakan, keadaan }) => [bulan, direncanakan, keadaan])).toEqual(
    [
      [3, true, 'belum_diisi'],
      [4, false, 'tidak_direncanakan'],
      [5, true, 'belum_diisi'],
    ],
  );
});
