/** The report as people read it: the real plan and the made one in every text format, and hard cases. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toText } from '../../src/formats/text.ts';
import { loadPlan } from '../../src/plan/load-plan.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import {
  monthPeriod,
  monthsPeriod,
  type Period,
  quarterPeriod,
  semesterPeriod,
  yearPeriod,
} from '../../src/schedule/period.ts';
import { ONLY } from '../../src/schedule/selection.ts';
import { readPlanFolder } from '../../src/source/plan-folder.ts';
import { LANGS, type Lang } from '../../src/text/lang.ts';
import { toJsonText } from '../../src/text/visible.ts';
import { monthlyReport } from '../../src/views/monthly-report.ts';
import { BRIEF_LENGTH, reportBrief } from '../../src/views/report-brief.ts';
import type { ReportForm } from '../../src/views/report-form.ts';
import { madePlan } from '../schedule/made-plan.ts';
import { anyBaris, anyPlan, numbersOf, planOf } from '../schedule/plan-fixture.ts';

const june = (year: number) => monthPeriod(year, 6);

async function realPlan(): Promise<SoundPlan> {
  const folder = readPlanFolder(
    resolve(import.meta.dirname, '../../plans/kpu-kubu-raya/2022'),
    '/',
  );
  return loadPlan(folder).plan as SoundPlan;
}

const SCREEN = { bars: true, screen: { width: 80 } } as const;

type Numbers = ReturnType<typeof numbersOf>;

const textOf = (
  numbers: Numbers,
  form: ReportForm = SCREEN,
  lang: Lang = 'id',
  width = 80,
): string => toText(monthlyReport(numbers, lang, form), { width, color: false });

/** Every text form; the one for the screen in both languages. */
const FORMS: readonly (readonly [string, (numbers: Numbers) => string])[] = [
  ['id.txt', (numbers) => textOf(numbers)],
  ['en.txt', (numbers) => textOf(numbers, SCREEN, 'en')],
  ['all.txt', (numbers) => textOf(numbers, { bars: true })],
  ['md', (numbers) => toMarkdown(monthlyReport(numbers, 'id'))],
  ['ringkas.txt', (numbers) => reportBrief(numbers, 'id')],
  ['json', toJsonText],
];

describe.each([
  ['real', 2022, realPlan],
  ['made', 2023, async () => madePlan()],
] as const)('the %s plan', (name, year, load) => {
  describe.each([
    ['month-6', june(year)],
    ['quarter-2', quarterPeriod(year, 2)],
    ['year', yearPeriod(year)],
  ] as const)('%s', (period, own) => {
    test.each(FORMS)('as %s', async (ending, print) => {
      const printed = print(numbersOf(await load(), own));
      expect(printed).toBe(print(numbersOf(await load(), own)));
      await expect(printed).toMatchFileSnapshot(`golden/report-${name}-${period}.${ending}`);
    });
  });
});

describe('the made plan', () => {
  const numbers = (request = {}) => numbersOf(madePlan(), june(2023), request);
  const only = (kind: (typeof ONLY)[number]) =>
    numbers({ selection: { area: [], unit: [], only: kind } });

  test.each(ONLY)('only %s is that list alone, in full', async (kind) => {
    await expect(textOf(only(kind))).toMatchFileSnapshot(`golden/report-only-${kind}.txt`);
  });

  test('by unit', () => {
    const lines = textOf(numbers(), { ...SCREEN, by: 'unit' }).split('\n');
    expect(lines).toContain('JADWAL PER UNIT DAN BULAN');
    expect(lines.filter((line) => /^ {2}(?:Ortala|\(tanpa unit\)) /.test(line))).toEqual([
      '  Ortala         1   .   1   .   .   [2]   .   .   1   .   .   1   6',
      '  (tanpa unit)   .   1   1   1   .   [.]   .   .   .   .   .   1   4',
    ]);
  });

  test('what was chosen is named, and every number is of it', () => {
    const text = textOf(numbers({ selection: { area: [2], unit: ['Hukum', null], only: null } }));
    expect(text).toContain(
      'Saringan: area 2; unit Hukum dan (tanpa unit); semua angka dari 3 di antara 11\nbaris\n',
    );
    expect(text).toContain('2 dari 3 baris');
  });

  test('before the month is over its own entries do not count', () => {
    const text = textOf(numbers({ asOf: '2023-06-15' }));
    expect(text).toContain('data per 15-06-2023');
    expect(text).toContain('Capaian s.d. Mei');
    expect(text).not.toContain('Capaian Juni');
  });

  test('before anything has passed nothing is achieved and nothing late', () => {
    const text = textOf(numbers({ asOf: '2023-01-05' }));
    expect(text).toMatch(/Capaian +- +belum ada bulan rencana yang lewat/);
    expect(text).toContain('TERLAMBAT: 0 baris, 0 baris-bulan\nTidak ada.');
  });

  test('where there is room it is used', () => {
    const wide = textOf(numbers(), { ...SCREEN, screen: { width: 140 } }, 'id', 140);
    expect(wide).toContain('Laporan Agen Perubahan (ke-2 dari 4)');
    expect(Math.max(...wide.split('\n').map((line) => line.length))).toBeLessThanOrEqual(140);
  });

  test('colour is for decisions: late and tentative, and what is done', () => {
    const text = toText(monthlyReport(numbers(), 'id', SCREEN), { width: 80, color: true });
    const esc = String.fromCharCode(27);
    const colored = new RegExp(`${esc}\\[3[1-3]m([^${esc}]*)`, 'g');
    expect(new Set([...text.matchAll(colored)].map(([, own]) => own))).toEqual(
      new Set([
        '4',
        '3',
        'terlambat',
        'terlaksana',
        'tentatif',
        '!',
        '3 bln',
        '1 bln',
        '<1 bln',
        'x',
        '?',
      ]),
    );
  });
});

test.each([
  [june(2022), 'Laporan Juni 2022 |'],
  [monthsPeriod(2022, 1, 3), 'Laporan Januari-Maret 2022 |'],
  [quarterPeriod(2022, 4), 'Laporan Triwulan IV 2022 (Oktober-Desember) |'],
  [semesterPeriod(2022, 1), 'Laporan Semester I 2022 (Januari-Juni) |'],
  [yearPeriod(2022), 'Laporan Tahun 2022 |'],
] as [Period, string][])('the period is named: %j', async (period, name) => {
  expect(textOf(numbersOf(await realPlan(), period))).toContain(name);
});

describe('the screen', () => {
  const many = (count: number) =>
    textOf(numbersOf(planOf(Array.from({ length: count }, () => ({ bulan: [6] }))), june(2023)));

  test('says how many rows it leaves out', () => {
    expect(many(9)).toContain('... dan 6 baris lagi');
    expect(many(9)).toContain('seluruhnya, juga yang terjadwal: --all');
  });

  test('never leaves out a single row: to say so takes as much room', () => {
    expect(many(4)).not.toContain('baris lagi');
    expect(many(4)).toContain('1.1.1.4');
  });

  test('shows a tentative row among those without a month', () => {
    const undated = Array.from({ length: 6 }, () => ({ bulan: [] }));
    const text = textOf(
      numbersOf(planOf([...undated, { bulan: [3], tentatif: true }]), june(2023)),
    );
    expect(text.match(/^ {2}[x?] \S+/gm)).toEqual(['  x 1.1.1.1', '  x 1.1.1.2', '  ? 1.1.1.7']);
  });
});

describe('monthlyReport', () => {
  const short = (plan: SoundPlan): string => textOf(numbersOf(plan, june(2023)));

  test('a plan without rows says so everywhere', () => {
    const text = short(planOf([]));
    expect(text).toContain('Cakupan jadwal     -  0 dari 0 baris');
    expect(text.match(/Tidak ada\./g)).toHaveLength(3);
  });

  test.each([
    ['12', '2023-01-31', 'Keputusan 12 Tahun 2023'],
    ['12/ORT/2023', '2023-01-31', 'Keputusan 12/ORT/2023'],
    ['12', null, 'Keputusan 12'],
    [null, null, 'rancangan, keputusan belum bernomor'],
  ])('decree %j of %j', (nomor, tanggal, printed) => {
    const plan = planOf([], { keputusan: { nomor, tanggal, tentang: 'RENCANA' } });
    expect(short(plan).split('\n')[1]).toBe(`Laporan Juni 2023 | ${printed} | data per 30-06-2023`);
  });

  test('occurrences, lost texts and double doubts are told', () => {
    const plan = planOf([
      { bulan: [3, 6, 9, 12], nama: '' },
      { bulan: [], tentatif: true, ket: 'ke KPU RI' },
    ]);
    const text = textOf(numbersOf(plan, june(2023)), {});
    expect(text).toMatch(/1\.1\.1\.1 {2}\[tidak terbaca\] \(ke-2 dari 4, perlu verifikasi\)/);
    expect(text).toContain('teksnya tidak terbaca');
    expect(text).toContain('tanpa bulan, tentatif, ke KPU RI');
  });
});

const anyPeriod = fc.constantFrom(
  june(2023),
  quarterPeriod(2023, 2),
  monthsPeriod(2023, 11, 12),
  yearPeriod(2023),
);
const anyForm: fc.Arbitrary<ReportForm> = fc.constantFrom({}, { bars: true }, SCREEN, {
  ...SCREEN,
  by: 'unit' as const,
});

test('no language lacks a word, no line is wider than 80 columns', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyPlan,
        anyBaris.map((baris) => planOf(baris)),
      ),
      anyPeriod,
      anyForm,
      fc.constantFrom(...LANGS),
      fc.option(fc.constantFrom(...ONLY)),
      (plan, period, form, lang, only) => {
        const selection = { area: [], unit: [], only };
        const numbers = numbersOf(plan, period, { selection });
        const text = textOf(numbers, form, lang);
        expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
        const markdown = toMarkdown(monthlyReport(numbers, lang, form));
        const brief = reportBrief(numbers, lang);
        for (const each of [text, markdown, brief]) {
          expect(each).not.toMatch(/undefined|NaN|null|\[object/);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the brief form fits into a message, whatever the names are', () => {
  const long = (length: number) => fc.string({ unit: 'binary', minLength: 1, maxLength: length });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(long(300), fc.subarray([1, 6, 7])), { maxLength: 40 }),
      long(400),
      long(300),
      fc.constantFrom(...LANGS),
      (rows, satker, unit, lang) => {
        const baris = rows.map(([nama, bulan]) => ({ nama, bulan }));
        const penugasan = {
          unit: [unit],
          baris: Object.fromEntries(rows.map((_, index) => [`baris-${index + 1}`, { unit }])),
        };
        const plan = planOf(baris, { satker: { nama: satker } }, { penugasan });
        const selection = { area: [], unit: [unit], only: null };
        const text = reportBrief(numbersOf(plan, june(2023), { selection }), lang);
        expect(text.length).toBeLessThanOrEqual(BRIEF_LENGTH);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      },
    ),
    { numRuns: 60 },
  );
});
