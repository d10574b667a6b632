/** Tells whether bytes are a font that a PDF can be set in. */
import PDFDocument from 'pdfkit';
import { loadFontkit } from './fontkit-file.ts';
import { openFont } from './pdfkit-font.ts';

/** Whether `bytes` are a TrueType or OpenType font that pdfkit can embed. */
export async function isFont(bytes: Uint8Array): Promise<boolean> {
  const openFile = await loadFontkit();
  try {
    openFont(new PDFDocument({ autoFirstPage: false, font: '' }), 'font', openFile(bytes));
    return true;
  } catch {
    return false;
  }
}
