/** The report as the office files it, on letterhead with a signature block: Word and PDF. */
import type { Document } from '../document/document.ts';
import { renderWords } from '../text/catalogue.ts';
import type { Report } from '../views/report.ts';
import { reportLetter } from '../views/report-letter.ts';
import type { Context } from './io.ts';
import { loadFonts, loadLogo } from './render-assets.ts';
import { glyphFindings, showRefusal } from './render-findings.ts';

interface Target {
  readonly context: Context;
}

export async function printLetterDocx(report: Report, target: Target): Promise<Uint8Array> {
  const [document, { toDocx }] = await Promise.all([
    letterOf(report, target),
    import('../formats/docx/to-docx.ts'),
  ]);
  return toDocx(document);
}

/** @returns undefined after the characters that the font lacks have been shown */
export async function printLetterPdf(
  report: Report,
  target: Target,
): Promise<Uint8Array | undefined> {
  const { context } = target;
  const { plan } = report.scope;
  const [document, fonts, { toPdf }] = await Promise.all([
    letterOf(report, target),
    loadFonts(plan, undefined, context),
    import('../formats/pdf/to-pdf.ts'),
  ]);
  const result = await toPdf(document, fonts, {});
  if (result.kind === 'pdf') return result.bytes;
  const { findings, own } = glyphFindings(plan, result.missing);
  const { ownGlyph } = renderWords[context.lang];
  const notes = own.map(({ character, codePoint }) => ownGlyph(character, codePoint));
  showRefusal(findings, notes, context);
  return undefined;
}

async function letterOf(report: Report, { context }: Target): Promise<Document> {
  const logo = await loadLogo(report.scope.plan, context);
  return reportLetter(report, logo);
}
