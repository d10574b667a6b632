/** Tells whether bytes are a font that a PDF can be set in. */
import PDFDocument from 'pdfkit';

/** Whether `bytes` are a TrueType or OpenType font that pdfkit can open. */
export function isFont(bytes: Uint8Array): boolean {
  const pdf = new PDFDocument({ autoFirstPage: false, font: '' });
  try {
    pdf.font(Buffer.from(bytes));
    return true;
  } catch {
    return false;
  }
}
