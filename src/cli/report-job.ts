/** Reads the options of `rb report`, and refuses what makes no sense before any plan is read. */
import { extname } from 'node:path';
import { ONLY, type Only } from '../schedule/selection.ts';
import { cliWords } from '../text/catalogue.ts';
import { reportWords } from '../views/monthly-report-words.ts';
import { BY, type By } from '../views/report.ts';
import { type Context, UsageError } from './io.ts';
import { isoDate, oneOf } from './options.ts';
import { FORMAT_NAMES, type FormatName, REPORT_FORMATS } from './report-formats.ts';

export interface ReportOptions {
  readonly month?: string;
  readonly quarter?: string;
  readonly semester?: string;
  /** True for the plan's own year. */
  readonly year?: string | true;
  readonly asOf?: string;
  readonly area?: readonly string[];
  readonly unit?: readonly string[];
  readonly only?: string;
  readonly by?: string;
  readonly all?: boolean;
  readonly format?: string;
  readonly output?: string;
  readonly open?: boolean;
}

/** A period as typed; undefined where none is, and the clock or `--as-of` decides. */
export type WantedPeriod =
  | { readonly kind: 'month' | 'quarter' | 'semester'; readonly value: string }
  /** Without a value the plan's own. */
  | { readonly kind: 'year'; readonly value: string | undefined };

export interface ReportJob {
  /** As typed; none for where plans usually are. */
  readonly paths: readonly string[];
  readonly period: WantedPeriod | undefined;
  /** ISO. */
  readonly asOf: string | undefined;
  readonly area: readonly string[];
  readonly unit: readonly string[];
  readonly only: Only | undefined;
  readonly by: By;
  readonly all: boolean;
  readonly format: FormatName;
  /** As typed; undefined and `-` are standard output. */
  readonly output: string | undefined;
  readonly open: boolean;
}

/** @throws UsageError */
export function readReportJob(
  paths: readonly string[],
  options: ReportOptions,
  context: Context,
): ReportJob {
  const { lang } = context;
  const { only, by = 'area', asOf, output, open = false, all = false } = options;
  const wanted = readPeriod(paths, options, context);
  return {
    ...wanted,
    asOf: asOf === undefined ? undefined : isoDate('--as-of', asOf, lang),
    area: (options.area ?? []).flatMap((each) => each.split(',')),
    unit: options.unit ?? [],
    only: only === undefined ? undefined : oneOf('--only', only, ONLY, lang),
    by: oneOf('--by', by, BY, lang),
    all,
    format: readFormat(options, context),
    output,
    open,
  };
}

const PERIODS = ['month', 'quarter', 'semester', 'year'] as const;

/** The one period asked for. `--year plans/x` is the year of that plan. */
function readPeriod(
  paths: readonly string[],
  options: ReportOptions,
  { lang }: Context,
): Pick<ReportJob, 'paths' | 'period'> {
  const [first, second] = PERIODS.filter((kind) => options[kind] !== undefined);
  if (first === undefined) return { paths, period: undefined };
  if (second !== undefined) {
    throw new UsageError(cliWords[lang].usage.notTogether(`--${first}`, `--${second}`));
  }
  const value = options[first];
  if (first !== 'year') return { paths, period: { kind: first, value: String(value) } };
  if (typeof value !== 'string') return { paths, period: { kind: 'year', value: undefined } };
  const isPath = paths.length === 0 && !/^\s*\d+\s*$/.test(value);
  return isPath
    ? { paths: [value], period: { kind: 'year', value: undefined } }
    : { paths, period: { kind: 'year', value } };
}

/** `--format`, else by the ending of the file; `--open` is for HTML. */
function readFormat(
  { format, output, open = false }: ReportOptions,
  { io, lang }: Context,
): FormatName {
  const words = reportWords[lang].usage;
  const named = output === undefined || output === '-' ? undefined : output;
  const chosen =
    format === undefined
      ? formatOfFile(named, open ? 'html' : 'text')
      : oneOf('--format', format, FORMAT_NAMES, lang);
  if (chosen === undefined) {
    const known = FORMAT_NAMES.flatMap((name) => REPORT_FORMATS[name].extensions.slice(0, 1));
    throw new UsageError(words.unknownExtension(named ?? '', known));
  }
  if (open && chosen !== 'html') throw new UsageError(words.openNeedsHtml);
  if (open && output === '-')
    throw new UsageError(cliWords[lang].usage.notTogether('--open', '-o -'));
  if (REPORT_FORMATS[chosen].isBinary && named === undefined && io.stdout.isTTY) {
    throw new UsageError(words.binaryToTerminal(`laporan${REPORT_FORMATS[chosen].extensions[0]}`));
  }
  return chosen;
}

/** @returns undefined for an ending that no form has */
function formatOfFile(file: string | undefined, usual: FormatName): FormatName | undefined {
  const extension = extname(file ?? '').toLowerCase();
  if (extension === '') return usual;
  return FORMAT_NAMES.find((name) =>
    REPORT_FORMATS[name].extensions.some((each) => each === extension),
  );
}
