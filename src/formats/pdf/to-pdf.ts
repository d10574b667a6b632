/** The document as PDF. */
import PDFDocument from 'pdfkit';
import type { Document, Meta } from '../../document/document.ts';
import { layOut } from '../../layout/lay-out.ts';
import { drawPage } from './draw.ts';
import { type Fonts, measureWith, openFonts } from './fonts.ts';
import { addOutline } from './outline.ts';

/**
 * The document's bytes: the same for the same document and fonts, on any day and in any time zone.
 *
 * A character that a font lacks is drawn as an empty box: ask `missingGlyphs` first.
 *
 * @throws RangeError when the document cannot be laid out, see `layOut`.
 */
export async function toPdf(document: Document, fonts: Fonts): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    lang: document.meta.language,
    displayTitle: true,
    autoFirstPage: false,
    // No Helvetica: every text is set in the given fonts.
    font: '',
    info: toInfo(document.meta),
  });
  const bytes = collect(pdf);
  const fontOf = openFonts(pdf, fonts);
  const pages = layOut(document, measureWith(fontOf));
  for (const page of pages) drawPage(pdf, page, fontOf);
  addOutline(pdf, pages);
  pdf.end();
  return bytes;
}

function toInfo(meta: Meta): PDFKit.DocumentInfo {
  // A date without a time is midnight in Greenwich, wherever the program runs.
  const date = new Date(meta.date === undefined ? 0 : `${meta.date.slice(0, 10)}T00:00:00Z`);
  return {
    Title: meta.title,
    ...(meta.subject !== undefined && { Subject: meta.subject }),
    ...(meta.author !== undefined && { Author: meta.author }),
    Creator: 'rb',
    CreationDate: date,
    ModDate: date,
  };
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    // A plain array of bytes, as declared: pdf.js refuses Node's Buffer.
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}
