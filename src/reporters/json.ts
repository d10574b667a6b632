/** Findings for programs, as versioned JSON; `schemas/temuan.schema.json` describes it. */
import type { Finding } from '../diagnostics/finding.ts';
import type { Span } from '../source/source-file.ts';
import type { Lang } from '../text/lang.ts';
import { toJsonText } from '../text/visible.ts';
import { countSeverity, type Outcome, type ReporterOptions } from './outcome.ts';
import { placeOf } from './place.ts';

/** The version of the form below; it grows when a field changes its meaning or goes. */
export const VERSI = 1;

/**
 * `{ versi, ringkasan, temuan, dikecualikan }`. Lines and columns count from 1, columns in UTF-16
 * units; `kolom_akhir` is the first column after the span.
 */
export function findingsToJson(outcome: Outcome, { lang }: ReporterOptions): string {
  const report = {
    versi: VERSI,
    ringkasan: {
      berkas: outcome.files.length,
      galat: countSeverity(outcome, 'error'),
      peringatan: countSeverity(outcome, 'warning'),
      catatan: countSeverity(outcome, 'note'),
      dikecualikan: outcome.waived.length,
    },
    temuan: outcome.findings.map((finding) => findingToJson(finding, lang)),
    dikecualikan: outcome.waived.map((finding) => ({
      ...findingToJson(finding, lang),
      alasan: finding.alasan,
    })),
  };
  return toJsonText(report);
}

/** One finding; `aturan` is its code, `tingkat` how much it weighs, `terkait` its other places. */
export function findingToJson(finding: Finding, lang: Lang): object {
  const { message, why, how } = finding.word(lang);
  return {
    aturan: finding.code,
    tingkat: finding.severity,
    ...placeToJson(finding.span),
    pesan: message,
    ...(why === undefined ? {} : { sebab: why }),
    cara: how,
    fakta: finding.facts,
    terkait: finding.related.map(({ span, word }) => ({ ...placeToJson(span), pesan: word(lang) })),
  };
}

function placeToJson(span: Span): object {
  const { line, column, endLine, endColumn } = placeOf(span);
  return {
    berkas: span.file.path,
    baris: line,
    kolom: column,
    baris_akhir: endLine,
    kolom_akhir: endColumn,
  };
}
