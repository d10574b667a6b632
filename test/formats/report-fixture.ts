/** Reports to print: of the real plan, of the made one with realisasi, and of one with texts as bad as they come. */
import type { SoundPlan } from '../../src/plan/model.ts';
import { type Fakta, factsOf } from '../../src/schedule/facts.ts';
import { monthPeriod, type Period, quarterPeriod, yearPeriod } from '../../src/schedule/period.ts';
import { reportNumbers } from '../../src/schedule/report-numbers.ts';
import { type ReportScope, reportScope } from '../../src/schedule/scope.ts';
import type { Report } from '../../src/views/report.ts';
import { realPlan } from '../plans/real-plan.ts';
import { madePlan } from '../schedule/made-plan.ts';
import { planOf } from '../schedule/plan-fixture.ts';

export function reportOf(plan: SoundPlan, period: Period, asOf?: string): Report {
  const scope = reportScope(plan, { period, ...(asOf === undefined ? {} : { asOf }) });
  return { scope, numbers: reportNumbers(scope), lang: 'id', by: 'area', all: true };
}

/** The made plan with realisasi, in June. */
export const madeReport = (): Report => reportOf(madePlan(), monthPeriod(2023, 6));

/** The real plan, without realisasi, in June. */
export const realReport = async (): Promise<Report> =>
  reportOf(await realPlan(), monthPeriod(2022, 6));

/** Both plans in the periods of which golden files are kept: a month, a quarter and the year. */
export const PERIODS_OF_PLANS: readonly (readonly [name: string, () => Promise<Report>])[] = (
  [
    ['kubu-raya-2022', 2022, realPlan],
    ['made-2023', 2023, async () => madePlan()],
  ] as const
).flatMap(([name, year, load]) =>
  (
    [
      ['06', monthPeriod(year, 6)],
      ['triwulan-2', quarterPeriod(year, 2)],
      ['tahun', yearPeriod(year)],
    ] as const
  ).map(
    ([ending, period]) =>
      [`report-${ending}.${name}`, async () => reportOf(await load(), period)] as const,
  ),
);

/** Rows of which every text, the plan's and the entries', is one of `texts`. */
export function scopeSaying(texts: readonly string[]): ReportScope {
  const plan = planOf(
    texts.map((text) => ({ bulan: [6], nama: text, ket: text })),
    { satker: { nama: 'KPU Kabupaten Contoh', singkatan: texts[0] ?? 'KPU' } },
    {
      realisasi: texts.map((text, index) => ({
        id: `baris-${index + 1}`,
        bulan: 6,
        status: 'belum',
        kendala: { sebab: 'lain', catatan: text, tindakLanjut: text },
        catatan: text,
      })),
    },
  );
  return reportScope(plan, { period: monthPeriod(2023, 6) });
}

export const factsSaying = (texts: readonly string[]): readonly Fakta[] =>
  factsOf(scopeSaying(texts));

/** Texts that a spreadsheet could take for a formula, an error, a code, or an end of something. */
export const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1',
  '@SUM(1)',
  '＝1+1',
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("https://contoh.go.id";"klik")',
  'a;=1+1;b',
  'a;"=1+1";b',
  'a,=1+1',
  '"=1+1"',
  '#N/A',
  '_x0041_',
  '\t=1+1',
  '\r=1+1',
  'satu\r\n=1+1',
  '\u001b[31mmerah',
  'END:VEVENT\r\nBEGIN:VALARM',
  'a\\nb;c,d:e',
];
