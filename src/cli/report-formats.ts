/** The forms of the report, each with the function that makes it; they load only when asked for. */
import { type Kalender, kalenderOf } from '../schedule/calendar.ts';
import { type Fakta, factsOf } from '../schedule/facts.ts';
import type { ManyPlans } from '../schedule/plan-totals.ts';
import type { Lang } from '../text/lang.ts';
import { toJsonText } from '../text/visible.ts';
import type { Report } from '../views/report.ts';
import type { Context } from './io.ts';
import { screenOf } from './report-screen.ts';

/** What is printed, and where to. */
export interface Target {
  /** As typed; undefined for standard output. */
  readonly output: string | undefined;
  readonly context: Context;
}

/** Several plans, as far as a form needs them. */
export interface ManyReport {
  readonly numbers: ManyPlans;
  /** Of all plans in the order in which they were found. Only for forms that ask for it. */
  readonly calendars: readonly Kalender[];
  readonly lang: Lang;
  readonly all: boolean;
  /** The command with which one sees a plan, with its folder at the end. */
  readonly commandFor: (folder: string) => string;
}

type Bytes = string | Uint8Array;

export interface ReportFormat {
  /** Endings of file names. */
  readonly extensions: readonly string[];
  readonly isBinary: boolean;
  /** @returns undefined after what keeps it from being made has been shown */
  readonly one: (report: Report, target: Target) => Promise<Bytes | undefined>;
  /** Several plans at once. */
  readonly many?: (report: ManyReport, target: Target) => Promise<Bytes>;
  /** Several plans one after the other, none of them held; a form with neither is of one plan. */
  readonly lines?: () => Promise<FactLines>;
  /** Whether `many` wants calendars besides the totals. */
  readonly wantsCalendars?: boolean;
}

/** A form of a line for each row and month. */
export interface FactLines {
  /** What stands above all lines. */
  readonly head: string;
  /** Each line ended. */
  readonly linesOf: (facts: readonly Fakta[]) => string;
}

const text: ReportFormat = {
  extensions: ['.txt'],
  isBinary: false,
  one: async ({ numbers, lang, by, all }, target) => {
    const [{ monthlyReport }, { toText }] = await Promise.all([
      import('../views/monthly-report.ts'),
      import('../formats/text.ts'),
    ]);
    const screen = screenOf(target);
    return toText(
      monthlyReport(numbers, lang, { by, bars: true, ...(all ? {} : { screen }) }),
      screen,
    );
  },
  many: async ({ numbers, lang, all, commandFor }, target) => {
    const [{ manyPlansReport }, { toText }] = await Promise.all([
      import('../views/report-many.ts'),
      import('../formats/text.ts'),
    ]);
    const screen = screenOf(target);
    return toText(manyPlansReport(numbers, lang, { commandFor, screen, all }), screen);
  },
};

const markdown: ReportFormat = {
  extensions: ['.md', '.markdown'],
  isBinary: false,
  one: async ({ numbers, lang, by }) => {
    const [{ monthlyReport }, { toMarkdown }] = await Promise.all([
      import('../views/monthly-report.ts'),
      import('../formats/markdown.ts'),
    ]);
    return toMarkdown(monthlyReport(numbers, lang, { by }));
  },
  many: async ({ numbers, lang, commandFor }) => {
    const [{ manyPlansReport }, { toMarkdown }] = await Promise.all([
      import('../views/report-many.ts'),
      import('../formats/markdown.ts'),
    ]);
    return toMarkdown(manyPlansReport(numbers, lang, { commandFor, all: true }));
  },
};

const ringkas: ReportFormat = {
  extensions: [],
  isBinary: false,
  one: async ({ numbers, lang }) =>
    (await import('../views/report-brief.ts')).reportBrief(numbers, lang),
  many: async ({ numbers, lang }) =>
    (await import('../views/report-brief.ts')).manyPlansBrief(numbers, lang),
};

const csv: ReportFormat = {
  extensions: ['.csv'],
  isBinary: false,
  one: async ({ scope }) => (await import('../formats/csv.ts')).factsToCsv(factsOf(scope)),
  lines: async () => {
    const { csvHead, factsToCsvLines } = await import('../formats/csv.ts');
    return { head: csvHead(), linesOf: factsToCsvLines };
  },
};

const jsonl: ReportFormat = {
  extensions: ['.jsonl', '.ndjson'],
  isBinary: false,
  one: async ({ scope }) => (await import('../formats/jsonl.ts')).factsToJsonl(factsOf(scope)),
  lines: async () => ({ head: '', linesOf: (await import('../formats/jsonl.ts')).factsToJsonl }),
};

const ics: ReportFormat = {
  extensions: ['.ics'],
  isBinary: false,
  one: async ({ scope, lang }) =>
    (await import('../formats/ics.ts')).eventsToIcs([kalenderOf(scope)], lang),
  many: async ({ calendars, lang }) =>
    (await import('../formats/ics.ts')).eventsToIcs(calendars, lang),
  wantsCalendars: true,
};

const html: ReportFormat = {
  extensions: ['.html', '.htm'],
  isBinary: false,
  one: async ({ numbers, scope, lang }) => {
    const { toReportHtml } = await import('../formats/report-html/to-report-html.ts');
    return toReportHtml(numbers, factsOf(scope), lang);
  },
};

const xlsx: ReportFormat = {
  extensions: ['.xlsx'],
  isBinary: true,
  one: async ({ numbers, scope, lang }) => {
    const { toReportXlsx } = await import('../formats/report-xlsx/to-report-xlsx.ts');
    return toReportXlsx(numbers, factsOf(scope), lang);
  },
};

const docx: ReportFormat = {
  extensions: ['.docx'],
  isBinary: true,
  one: async (report, target) =>
    (await import('./report-letter.ts')).printLetterDocx(report, target),
};

const pdf: ReportFormat = {
  extensions: ['.pdf'],
  isBinary: true,
  one: async (report, target) =>
    (await import('./report-letter.ts')).printLetterPdf(report, target),
};

/** By the name that `--format` takes. */
export const REPORT_FORMATS = {
  text,
  markdown,
  ringkas,
  html,
  json: {
    extensions: ['.json'],
    isBinary: false,
    one: async ({ numbers }) => toJsonText(numbers),
    many: async ({ numbers }) => toJsonText(numbers),
  },
  csv,
  jsonl,
  xlsx,
  ics,
  docx,
  pdf,
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type FormatName = keyof typeof REPORT_FORMATS;

export const FORMAT_NAMES = Object.keys(REPORT_FORMATS) as FormatName[];
