/** Reports as HTML for the tests: of the real plan, and of the made plan with realisasi. */
import { toReportHtml } from '../../src/formats/report-html/to-report-html.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import { monthPeriod, quarterPeriod, yearPeriod } from '../../src/schedule/period.ts';
import { type ReportNumbers, reportNumbers } from '../../src/schedule/report-numbers.ts';
import { type ReportRequest, reportScope } from '../../src/schedule/scope.ts';
import type { Lang } from '../../src/text/lang.ts';
import { realPlan } from '../plans/real-plan.ts';
import { madePlan } from '../schedule/made-plan.ts';

export interface MadePage {
  readonly html: string;
  readonly numbers: ReportNumbers;
}

export async function pageOf(
  plan: SoundPlan,
  request: ReportRequest,
  lang: Lang = 'id',
): Promise<MadePage> {
  const scope = reportScope(plan, request);
  const numbers = reportNumbers(scope);
  return { html: await toReportHtml(numbers, factsOf(scope), lang), numbers };
}

/** The decree of KPU Kubu Raya for 2022, which has no realisasi. */
export async function realPages(): Promise<Readonly<Record<string, MadePage>>> {
  const plan = await realPlan();
  return {
    'real-month-6': await pageOf(plan, { period: monthPeriod(2022, 6) }),
    'real-quarter-2': await pageOf(plan, { period: quarterPeriod(2022, 2) }),
    'real-year': await pageOf(plan, { period: yearPeriod(2022) }),
  };
}

/** The made plan, with units, targets and realisasi up to June. */
export async function madePages(): Promise<Readonly<Record<string, MadePage>>> {
  const plan = madePlan();
  return {
    'made-month-6': await pageOf(plan, { period: monthPeriod(2023, 6) }),
    'made-quarter-2': await pageOf(plan, { period: quarterPeriod(2023, 2) }, 'en'),
    'made-year': await pageOf(plan, { period: yearPeriod(2023), asOf: '2023-07-31' }),
  };
}

/** The same report in which every text that comes from a file is another one. */
export function retold<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string') return (FROM_FILES.has(key) ? text : value) as T;
  if (Array.isArray(value)) return value.map((each) => retold(each, text, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, retold(each, text, name)]);
  return Object.fromEntries(entries) as T;
}

/** The keys under which numbers and facts have texts that somebody has typed. */
const FROM_FILES: ReadonlySet<string> = new Set([
  ...[
    'judul',
    'satker',
    'singkatan',
    'nomor',
    'tentang',
    'nama',
    'nama_area',
    'kode',
    'unit',
    'ket',
  ],
  ...['program', 'kegiatan', 'sub_kegiatan', 'output', 'satuan', 'perlu_verifikasi'],
  ...['catatan', 'tindak_lanjut', 'catatan_kendala', 'target_satuan', 'bukti'],
]);
