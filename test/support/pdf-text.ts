/** Reads the texts of a PDF with their places, as a viewer would draw them. */
import { getDocumentProxy } from 'unpdf';

/** A piece of a line. Lengths are points; x runs right and y runs down from the top left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

/** Every page's texts in the order of the file; spaces alone are left out. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfPage[]> {
  // pdf.js takes the bytes for itself, and refuses a Buffer: a copy leaves the caller's whole.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): PdfText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [size = 0, , , , x = 0, up = 0] = item.transform.map(Number);
      return [{ text: item.str, x, y: height - up, width: item.width, size }];
    });
    pages.push({ width, height, texts });
  }
  return pages;
}

/** Texts as they are read: line by line, each from left to right. */
export const inReadingOrder = (texts: readonly PdfText[]): PdfText[] =>
  [...texts].sort((a, b) => (Math.abs(a.y - b.y) < 0.1 ? a.x - b.x : a.y - b.y));

/** Letters without the spaces between them: where a line ends, a PDF does not say whether a word does. */
export const letters = (text: string): string => text.replace(/\s+/g, '');
