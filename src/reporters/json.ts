/** Findings for programs, as versioned JSON. */
import type { Finding } from '../diagnostics/finding.ts';
import { positionOf, type Span } from '../source/source-file.ts';
import type { Lang } from '../text/lang.ts';
import { toJsonText } from '../text/visible.ts';
import { countSeverity, type Outcome } from './outcome.ts';

/** The version of the form below; it grows when a field changes its meaning or goes. */
const VERSI = 1;

/**
 * `{ versi, ringkasan, temuan, dikecualikan }`. Lines and columns count from 1, columns in UTF-16
 * units; `kolom_akhir` is the first column after the span.
 */
export function findingsToJson(outcome: Outcome, lang: Lang): string {
  const report = {
    versi: VERSI,
    ringkasan: {
      berkas: outcome.files,
      galat: countSeverity(outcome, 'error'),
      peringatan: countSeverity(outcome, 'warning'),
      catatan: countSeverity(outcome, 'note'),
      dikecualikan: outcome.waived.length,
    },
    temuan: outcome.findings.map((finding) => toJson(finding, lang)),
    dikecualikan: outcome.waived.map((finding) => toJson(finding, lang)),
  };
  return toJsonText(report);
}

function toJson(finding: Finding, lang: Lang): object {
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
  const from = positionOf(span.file, span.start);
  const to = positionOf(span.file, span.end);
  return {
    berkas: span.file.path,
    baris: from.line,
    kolom: from.column,
    baris_akhir: to.line,
    kolom_akhir: to.column,
  };
}
