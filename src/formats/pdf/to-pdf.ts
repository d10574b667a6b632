/** The document as PDF: a record that archives keep and everyone can read (PDF/A-3a, PDF/UA-1). */
import PDFDocument from 'pdfkit';
import type { Document } from '../../document/document.ts';
import { layOut } from '../../layout/lay-out.ts';
import { assemble, type PdfOptions } from './assemble.ts';
import { type DrawnPage, drawPages } from './draw.ts';
import type { OpenFile } from './font-file.ts';
import { withFonts } from './font-library.ts';
import { type Fonts, measureWith, openFiles, openFonts } from './fonts.ts';
import { type MissingGlyph, missingGlyphs } from './missing-glyphs.ts';
import { readPdfkitFile } from './pdfkit-file.ts';
import type { Tag } from './tag.ts';
import { tagDocument } from './tag-document.ts';

export type { PdfOptions } from './assemble.ts';

export type PdfResult =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array; readonly pageCount: number }
  | { readonly kind: 'missing-glyphs'; readonly missing: readonly MissingGlyph[] };

/**
 * The document's bytes: the same for the same arguments, on any day and in any time zone.
 *
 * @throws RangeError when the document cannot be laid out, see `layOut`.
 */
export async function toPdf(
  document: Document,
  fonts: Fonts,
  options: PdfOptions = {},
): Promise<PdfResult> {
  const drawn = await withFonts((openFile) => draw(document, fonts, openFile));
  if (drawn.kind === 'missing-glyphs') return drawn;
  const { pages, root } = drawn;
  const kit = readPdfkitFile(await drawn.written);
  const bytes = assemble({ meta: document.meta, pages, root, kit }, options);
  return { kind: 'pdf', bytes, pageCount: pages.length };
}

type Drawn =
  | Exclude<PdfResult, { kind: 'pdf' }>
  | {
      readonly kind: 'drawn';
      readonly pages: readonly DrawnPage[];
      readonly root: Tag;
      /** pdfkit's file. */
      readonly written: Promise<Uint8Array>;
    };

function draw(document: Document, fonts: Fonts, openFile: OpenFile): Drawn {
  const files = openFiles(fonts, openFile);
  const laidOut = layOut(document, measureWith(files.fileOf));
  const missing = missingGlyphs(laidOut, files.fileOf);
  if (missing.length > 0) return { kind: 'missing-glyphs', missing };
  const { root, tagOf } = tagDocument(document);
  const pdf = openPdfkit();
  const written = collect(pdf);
  const pages = drawPages(pdf, laidOut, openFonts(pdf, files), tagOf);
  pdf.end();
  return { kind: 'drawn', pages, root, written };
}

/**
 * How many pages `toPdf` would make of the document.
 *
 * @throws RangeError when the document cannot be laid out, see `layOut`.
 */
export async function countPages(document: Document, fonts: Fonts): Promise<number> {
  return withFonts((openFile) => {
    return layOut(document, measureWith(openFiles(fonts, openFile).fileOf)).length;
  });
}

function openPdfkit(): PDFKit.PDFDocument {
  return new PDFDocument({
    pdfVersion: '1.7',
    // Brings the colour profile along, which pdfkit finds beside itself.
    subset: 'PDF/A-3a',
    autoFirstPage: false,
    // No Helvetica: every text is set in the given fonts.
    font: '',
    // Not written, but else it would read the clock.
    info: { CreationDate: new Date(0) },
  });
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
