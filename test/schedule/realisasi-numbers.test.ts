/** Realisasi by hand: the made plan in June, and the cases in which an entry counts or does not. */
import { describe, expect, test } from 'vitest';
import { monthPeriod, quarterPeriod, yearPeriod } from '../../src/schedule/period.ts';
import { madePlan } from './made-plan.ts';
import { numbersOf, planOf, type SomeRealisasi } from './plan-fixture.ts';

const june = monthPeriod(2023, 6);

describe('the made plan at the end of June', () => {
  const numbers = numbersOf(madePlan(), june);

  test('what the plan alone tells', () => {
    expect(numbers.cakupan_jadwal).toMatchObject({ pembilang: 9, penyebut: 11, persen: 81 });
    expect(numbers.rencana_sampai).toMatchObject({ pembilang: 16, penyebut: 28, persen: 57 });
    expect(numbers.terjadwal).toMatchObject({
      jumlah: 4,
      mulai: 0,
      lanjut: 2,
      selesai: 1,
      sekali: 1,
      tentatif: 1,
    });
  });

  test('capaian: planned = terlaksana + terlambat + batal', () => {
    expect(numbers).toMatchObject({ tanggal_data: '2023-06-30', bulan_lewat: 6 });
    expect(numbers.capaian).toEqual({
      dari: 1,
      sampai: 6,
      pembilang: 8,
      penyebut: 16,
      persen: 50,
      tentatif: 0,
      perlu_verifikasi: 0,
      terlambat: 7,
      batal: 1,
      berbukti: 6,
      lebih_awal: 1,
    });
    expect(numbers.capaian_periode).toMatchObject({ pembilang: 1, penyebut: 4, terlambat: 3 });
  });

  test('terlambat: rows, baris-bulan, since when, said and not said, and why', () => {
    const { baris, ...counts } = numbers.terlambat ?? { baris: [] };
    expect(counts).toEqual({
      jumlah: 4,
      baris_bulan: 7,
      menurut_keadaan: {
        belum_diisi: 3,
        belum: 2,
        sebagian: 1,
        kemudian: 1,
        tanpa_tanggal: 0,
        batal_tanpa_catatan: 0,
      },
      tentatif: 1,
      perlu_verifikasi: 0,
    });
    expect(
      baris.map(({ id, sejak, lewat_bulan, kendala }) => [id, sejak, lewat_bulan, kendala?.sebab]),
    ).toEqual([
      ['sop', 3, 3, 'lain'],
      ['survei-budaya', 5, 1, 'anggaran'],
      ['inventarisasi-keputusan', 5, 1, 'sdm'],
      ['evaluasi-spbe', 6, 0, undefined],
    ]);
    expect(baris[0]).toMatchObject({
      unit: null,
      terbuka: [
        { bulan: 3, keadaan: 'belum', sebab: 'lain' },
        { bulan: 4, keadaan: 'belum_diisi', sebab: null },
      ],
      kendala: {
        bulan: 3,
        sebab: 'lain',
        catatan: 'Narasumber belum tersedia',
        tindak_lanjut: 'Undang narasumber dari provinsi',
      },
    });
  });

  test('rows without months are outside, each entry in the month of doing', () => {
    expect(numbers.di_luar_jadwal).toMatchObject([
      {
        id: 'harmonisasi',
        isian: [{ bulan: 3, status: 'terlaksana', tanggal: '2023-03-15', bukti: 1 }],
      },
    ]);
  });

  test('hasil against target', () => {
    expect(numbers.hasil).toMatchObject([
      { id: 'agen-perubahan', target: { jumlah: 4, satuan: 'laporan' }, jumlah: 2, persen: 50 },
      { id: 'inventarisasi-keputusan', jumlah: 4, persen: 33, satuan_lain: [] },
    ]);
  });

  test('the matrices of areas and of units', () => {
    const { area, unit, jumlah } = numbers.matriks;
    expect(jumlah.realisasi).toEqual({
      terlaksana: [2, 2, 2, 1, 0, 1, 1, 0, 0, 0, 0, 0],
      terlambat: [0, 0, 1, 1, 2, 3, 0, 0, 0, 0, 0, 0],
      batal: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    });
    const shares = area.map(({ nomor, capaian }) => [nomor, capaian?.pembilang, capaian?.penyebut]);
    expect(shares).toEqual([
      [1, 3, 5],
      [2, 4, 7],
      [3, 1, 4],
    ]);
    expect(
      unit?.map(({ nama, jumlah: total, capaian }) => [nama, total, capaian?.terlambat]),
    ).toEqual([
      ['Ortala', 6, 1],
      ['Hukum', 13, 2],
      ['SDM', 5, 2],
      [null, 4, 2],
    ]);
  });

  test('the S-curve: rencana by planned month, realisasi by the day of doing', () => {
    const { titik, jumlah, setelah_tahun } = numbers.kurva;
    expect(titik.map(({ rencana }) => rencana)).toEqual([
      2, 4, 7, 10, 12, 16, 18, 20, 23, 24, 25, 28,
    ]);
    expect(titik.map(({ realisasi }) => realisasi)).toEqual([
      ...[2, 3, 5, 6, 7, 9],
      ...[null, null, null, null, null, null],
    ]);
    expect([jumlah, setelah_tahun]).toEqual([28, 0]);
  });

  test('the Gantt tells the state of each month, and what stands above the row', () => {
    const row = (id: string) => numbers.gantt.find((each) => each.id === id);
    expect(row('sop')).toMatchObject({
      keadaan: [
        ...[null, 'terlaksana', 'belum', 'belum_diisi'],
        ...[null, null, null, null, null, null, null, null],
      ],
      terlambat: [3, 4],
      nama_area: 'Penataan Tata Laksana',
      program: 'Penguatan Tata Laksana',
      kegiatan: 'Penataan proses bisnis',
      sub_kegiatan: 'Penyusunan SOP administrasi',
    });
    expect(row('agen-perubahan')?.keadaan.filter(Boolean)).toEqual([
      ...['terlaksana', 'terlaksana', 'direncanakan', 'direncanakan'],
    ]);
    expect(row('evaluasi-keputusan')?.keadaan[3]).toBe('batal');
    expect(row('evaluasi-spbe')?.keadaan[5]).toBe('kemudian');
    expect(row('arsip')?.keadaan.slice(6, 9)).toEqual([
      ...['terlaksana', 'direncanakan', 'direncanakan'],
    ]);
    expect(row('harmonisasi')?.keadaan[2]).toBe('di_luar_jadwal');
    expect(row('peta-proses-bisnis')?.keadaan.every((each) => each === null)).toBe(true);
  });

  test('what is due, with its state and bukti', () => {
    expect(
      numbers.jatuh_tempo.map(({ id, keadaan, bukti, unit }) => [id, keadaan, bukti, unit]),
    ).toEqual([
      ['agen-perubahan', 'terlaksana', 0, 'Ortala'],
      ['survei-budaya', 'belum_diisi', 0, 'SDM'],
      ['evaluasi-spbe', 'kemudian', 1, 'Ortala'],
    ]);
  });

  test("the period's bukti dukung, and what is lacking", () => {
    const { lengkap, baris } = numbers.bukti_dukung ?? { baris: [] };
    expect(baris.map(({ id, isian }) => [id, isian.map(({ kurang }) => kurang)])).toEqual([
      ['agen-perubahan', [['bukti']]],
      ['survei-budaya', [['isian']]],
      ['inventarisasi-keputusan', [['isian']]],
      ['evaluasi-spbe', [[]]],
    ]);
    expect(lengkap).toMatchObject({ pembilang: 1, penyebut: 4 });
  });
});

test('a bukti that is known to be missing is lacking', () => {
  const missingBukti = new Set(['https://contoh.go.id/bukti/spbe.pdf']);
  const { bukti_dukung } = numbersOf(madePlan(), june, { missingBukti });
  expect(bukti_dukung?.baris.at(-1)?.isian[0]?.kurang).toEqual(['berkas']);
});

test('a data date in July counts what was done on the 4th, and no month more', () => {
  const numbers = numbersOf(madePlan(), june, { asOf: '2023-07-15' });
  expect(numbers).toMatchObject({ tanggal_data: '2023-07-15', bulan_lewat: 6 });
  expect(numbers.capaian).toMatchObject({ pembilang: 9, penyebut: 16, terlambat: 6, sampai: 6 });
  expect(numbers.kurva.titik[6]?.realisasi).toBe(10);
});

test('a data date within June leaves June out', () => {
  const numbers = numbersOf(madePlan(), june, { asOf: '2023-06-29' });
  expect(numbers.bulan_lewat).toBe(5);
  expect(numbers.capaian).toMatchObject({
    pembilang: 7,
    penyebut: 12,
    sampai: 5,
    lebih_awal: 2,
  });
  expect(numbers.capaian_periode).toMatchObject({
    dari: null,
    sampai: null,
    penyebut: 0,
    persen: null,
    lebih_awal: 1,
  });
  expect(numbers.rencana_sampai).toMatchObject({ pembilang: 16 });
});

test('a data date after the period counts every month that has passed by then', () => {
  const numbers = numbersOf(madePlan(), june, { asOf: '2024-01-31' });
  expect(numbers.capaian).toMatchObject({ dari: 1, sampai: 12, penyebut: 28, pembilang: 10 });
  expect(numbers.capaian_periode).toMatchObject({ dari: 6, sampai: 6, penyebut: 4, pembilang: 2 });
  expect(numbers.terlambat?.baris[0]).toMatchObject({ id: 'sop', lewat_bulan: 10 });
});

test('a quarter and a year', () => {
  const quarter = numbersOf(madePlan(), quarterPeriod(2023, 2));
  expect(quarter.periode).toEqual({ jenis: 'triwulan', nomor: 2, tahun: 2023, dari: 4, sampai: 6 });
  expect(quarter.capaian_periode).toMatchObject({
    pembilang: 2,
    penyebut: 9,
    terlambat: 6,
    batal: 1,
    persen: 22,
  });
  expect(quarter.terjadwal).toMatchObject({
    jumlah: 6,
    mulai: 0,
    lanjut: 2,
    selesai: 1,
    sekali: 3,
  });
  const year = numbersOf(madePlan(), yearPeriod(2023), { asOf: '2023-06-30' });
  expect(year.periode).toMatchObject({ jenis: 'tahun', nomor: null });
  expect(year.terjadwal).toMatchObject({ jumlah: 9, mulai: null, sekali: null });
  expect(year.terjadwal.baris.every(({ kelompok }) => kelompok === null)).toBe(true);
  expect(year.capaian).toEqual(year.capaian_periode);
});

describe('one planned month, passed', () => {
  const keadaanOf = (
    entry: Omit<SomeRealisasi, 'id' | 'bulan'> | undefined,
    asOf = '2023-06-30',
  ) => {
    // Another row's entry, so that the plan has realisasi at all.
    const other: SomeRealisasi = { id: 'baris-2', bulan: 1, status: 'belum' };
    const own = entry === undefined ? [] : [{ id: 'baris-1', bulan: 6, ...entry }];
    const plan = planOf([{ bulan: [6] }, { bulan: [1] }], {}, { realisasi: [other, ...own] });
    const { gantt, capaian_periode: capaian } = numbersOf(plan, june, { asOf });
    const { pembilang = 0, terlambat = 0, batal = 0 } = capaian ?? {};
    return [gantt[0]?.keadaan[5], { pembilang, terlambat, batal }];
  };
  const done = { pembilang: 1, terlambat: 0, batal: 0 };
  const late = { pembilang: 0, terlambat: 1, batal: 0 };
  const cancelled = { pembilang: 0, terlambat: 0, batal: 1 };
  const tanggal = '2023-06-30';

  test.each([
    [undefined, 'belum_diisi', late],
    [{ status: 'terlaksana', tanggal }, 'terlaksana', done],
    [{ status: 'terlaksana', tanggal: '2022-12-30' }, 'terlaksana', done],
    [{ status: 'terlaksana', tanggal: '2023-07-01' }, 'kemudian', late],
    [{ status: 'terlaksana' }, 'tanpa_tanggal', late],
    [{ status: 'sebagian', tanggal }, 'sebagian', late],
    [{ status: 'belum' }, 'belum', late],
    [{ status: 'belum', tanggal: '2023-07-01' }, 'belum', late],
    [{ status: 'batal', catatan: 'diambil alih' }, 'batal', cancelled],
    [{ status: 'batal' }, 'batal_tanpa_catatan', late],
    [{ status: 'batal', catatan: 'diambil alih', tanggal: '2023-07-01' }, 'kemudian', late],
  ] as const)('%j is %s', (entry, keadaan, counts) => {
    expect(keadaanOf(entry)).toEqual([keadaan, counts]);
  });

  const nothing = { pembilang: 0, terlambat: 0, batal: 0 };
  test.each([
    [undefined, 'direncanakan'],
    [{ status: 'terlaksana', tanggal: '2023-06-14' }, 'terlaksana'],
    [{ status: 'terlaksana', tanggal: '2023-06-16' }, 'direncanakan'],
    [{ status: 'belum' }, 'belum'],
    [{ status: 'batal', catatan: 'diambil alih' }, 'batal'],
  ] as const)('before it has passed, %j is %s and counts nowhere', (entry, keadaan) => {
    expect(keadaanOf(entry, '2023-06-15')).toEqual([keadaan, nothing]);
  });
});

test('entries of other months, rows and years count nowhere', () => {
  const realisasi = [
    { id: 'baris-1', bulan: 5, status: 'terlaksana', tanggal: '2023-05-02' },
    { id: 'tidak-ada', bulan: 6, status: 'terlaksana', tanggal: '2023-06-02' },
    { id: 'baris-1', bulan: 6, tahun: 2022, status: 'terlaksana', tanggal: '2022-06-02' },
  ] as const;
  const numbers = numbersOf(planOf([{ bulan: [6] }], {}, { realisasi }), june);
  expect(numbers.capaian).toMatchObject({ pembilang: 0, penyebut: 1, terlambat: 1 });
  expect(numbers.kurva.titik.at(5)?.realisasi).toBe(0);
  expect(numbers.gantt[0]?.keadaan[4]).toBeNull();
});

test('of two entries for one month the first counts', () => {
  const realisasi = [
    { id: 'baris-1', bulan: 6, status: 'terlaksana', tanggal: '2023-06-02' },
    { id: 'baris-1', bulan: 6, status: 'belum' },
  ] as const;
  const numbers = numbersOf(planOf([{ bulan: [6] }], {}, { realisasi }), june);
  expect(numbers.capaian).toMatchObject({ pembilang: 1, terlambat: 0 });
});

describe('of a row without months, what is known at the data date is told', () => {
  test.each([
    [{ bulan: 6, tanggal: '2023-06-30' }, true],
    [{ bulan: 7, tanggal: '2023-06-30' }, true],
    [{ bulan: 6, tanggal: '2023-07-01' }, false],
    [{ bulan: 6 }, true],
    [{ bulan: 7 }, false],
  ])('%j: %j', (entry, isTold) => {
    const realisasi = [{ id: 'baris-1', status: 'terlaksana' as const, ...entry }];
    const numbers = numbersOf(planOf([{ bulan: [] }], {}, { realisasi }), june);
    expect(numbers.di_luar_jadwal?.length === 1).toBe(isTold);
    expect(numbers.gantt[0]?.keadaan.includes('di_luar_jadwal')).toBe(isTold);
    expect(numbers.capaian).toMatchObject({ pembilang: 0, penyebut: 0, persen: null });
  });
});

test('of several kendala the last said counts', () => {
  const realisasi = [
    { id: 'baris-1', bulan: 1, status: 'belum', kendala: { sebab: 'sdm' } },
    { id: 'baris-1', bulan: 2, status: 'belum', kendala: { sebab: 'anggaran' } },
  ] as const;
  const numbers = numbersOf(planOf([{ bulan: [1, 2, 3] }], {}, { realisasi }), june);
  expect(numbers.terlambat?.baris[0]?.kendala).toEqual({
    bulan: 2,
    sebab: 'anggaran',
    catatan: null,
    tindak_lanjut: null,
  });
});

test('what was done before the year lifts the curve in January, after it on top of December', () => {
  const realisasi = [
    { id: 'baris-1', bulan: 3, status: 'terlaksana', tanggal: '2022-12-20' },
    { id: 'baris-1', bulan: 12, status: 'terlaksana', tanggal: '2024-01-10' },
  ] as const;
  const plan = planOf([{ bulan: [3, 12] }], {}, { realisasi });
  const { kurva, capaian } = numbersOf(plan, june, { asOf: '2024-01-10' });
  expect(kurva.titik.map(({ realisasi: done }) => done)).toEqual([
    ...[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  ]);
  expect(kurva.setelah_tahun).toBe(1);
  expect(capaian).toMatchObject({ pembilang: 2, penyebut: 2, persen: 100 });
});

test('without any realisasi there is one thing to say', () => {
  const numbers = numbersOf(planOf([{ bulan: [1, 6] }]), june);
  expect(numbers).toMatchObject({
    realisasi: 'belum diisi',
    capaian: null,
    capaian_periode: null,
    terlambat: null,
    di_luar_jadwal: null,
    hasil: null,
    bukti_dukung: null,
    jatuh_tempo: [{ keadaan: null, bukti: null }],
  });
  expect(numbers.matriks.jumlah).toMatchObject({ realisasi: null, capaian: null });
  expect(numbers.matriks.unit).toBeNull();
  expect(numbers.gantt[0]?.keadaan.filter(Boolean)).toEqual(['direncanakan', 'direncanakan']);
  expect(numbers.kurva.titik.every(({ realisasi }) => realisasi === null)).toBe(true);
});

describe('hasil', () => {
  const hasilOf = (amounts: readonly { jumlah: number; satuan?: string }[], target: number) => {
    const realisasi = amounts.map((hasil, index) => ({
      id: 'baris-1',
      bulan: index + 1,
      status: 'terlaksana' as const,
      tanggal: '2023-01-31',
      hasil,
    }));
    const baris = { 'baris-1': { unit: 'SDM', target: { jumlah: target, satuan: 'Dokumen' } } };
    const kerja = { realisasi, penugasan: { unit: ['SDM'], baris } };
    const [row] = numbersOf(planOf([{ bulan: [1, 2, 3] }], {}, kerja), june).hasil ?? [];
    return [row?.jumlah, row?.persen, row?.satuan_lain];
  };

  test.each([
    [[{ jumlah: 1, satuan: 'dokumen' }, { jumlah: 2 }], 3, [3, 100, []]],
    [[{ jumlah: 0.1 }, { jumlah: 0.2 }], 0.3, [0.3, 100, []]],
    [[{ jumlah: 0.7 }, { jumlah: 0.1 }], 0.8, [0.8, 100, []]],
    [[{ jumlah: 1_000_000_000_000 }], 1_000_000_000_000.1, [1_000_000_000_000, 99, []]],
    [[{ jumlah: 5 }], 4, [5, 125, []]],
    [[{ jumlah: 0 }], 0, [0, null, []]],
    [[], 4, [undefined, undefined, undefined]],
    [
      [{ jumlah: 1 }, { jumlah: 9, satuan: 'orang' }],
      4,
      [1, 25, [{ bulan: 2, jumlah: 9, satuan: 'orang' }]],
    ],
  ])('%j of %d', (amounts, target, expected) => {
    expect(hasilOf(amounts, target)).toEqual(expected);
  });

  test('of what is not done, or is dated after the data date, nothing counts', () => {
    const at = (status: 'belum' | 'sebagian' | 'terlaksana', tanggal: string) =>
      numbersOf(
        planOf(
          [{ bulan: [1] }],
          {},
          {
            realisasi: [{ id: 'baris-1', bulan: 1, status, tanggal, hasil: { jumlah: 2 } }],
            penugasan: {
              unit: ['SDM'],
              baris: { 'baris-1': { unit: 'SDM', target: { jumlah: 4, satuan: 'dokumen' } } },
            },
          },
        ),
        june,
      ).hasil?.[0]?.jumlah;
    expect(at('belum', '2023-01-31')).toBe(0);
    expect(at('sebagian', '2023-01-31')).toBe(2);
    expect(at('terlaksana', '2023-07-01')).toBe(0);
  });
});

test('what an entry lacks', () => {
  const entries: readonly Omit<SomeRealisasi, 'id'>[] = [
    { bulan: 1, status: 'terlaksana' },
    { bulan: 2, status: 'batal' },
    { bulan: 3, status: 'belum' },
    { bulan: 4, status: 'belum', kendala: { sebab: 'lain' } },
    { bulan: 5, status: 'sebagian', kendala: { sebab: 'lain', catatan: 'banjir' } },
    { bulan: 7, status: 'belum' },
  ];
  const plan = planOf(
    [{ bulan: [1, 2, 3, 4, 5, 6, 7, 8] }],
    {},
    {
      realisasi: entries.map((each) => ({ id: 'baris-1', ...each })),
      penugasan: {
        unit: ['SDM'],
        baris: { 'baris-1': { unit: 'SDM', target: { jumlah: 4, satuan: 'dokumen' } } },
      },
    },
  );
  const { bukti_dukung } = numbersOf(plan, yearPeriod(2023), { asOf: '2023-06-30' });
  expect(bukti_dukung?.baris[0]?.isian.map(({ kurang }) => kurang.join(' '))).toEqual([
    'tanggal bukti hasil',
    'catatan',
    'kendala',
    'catatan',
    '',
    'isian',
    '',
    '',
  ]);
  expect(bukti_dukung?.lengkap).toMatchObject({ pembilang: 2, penyebut: 7 });
});
