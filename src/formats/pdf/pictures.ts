/** Pictures, each embedded once however often it is drawn. */
import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { PictureBox } from '../../layout/page.ts';

/** Draws a picture on pdfkit's open page. */
export type DrawPicture = (box: PictureBox) => void;

/** What pdfkit's types leave out. */
interface OpensImages {
  openImage(bytes: Buffer): Image;
}

interface Image {
  /** Of a JPEG. */
  readonly colorSpace?: string;
  embed(pdf: PDFKit.PDFDocument): void;
}

export function openPictures(pdf: PDFKit.PDFDocument): DrawPicture {
  const opened = new Map<string, Image>();
  return ({ x, y, width, height, picture }) => {
    const key = createHash('sha256').update(picture.bytes).digest('hex');
    let image = opened.get(key);
    if (image === undefined) {
      image = openImage(pdf, picture.bytes);
      opened.set(key, image);
    }
    pdf.image(image as unknown as Buffer, x, y, { width, height });
  };
}

/**
 * Whether `bytes` are a PNG or JPEG that a PDF can show, in grey or in red, green and blue: the
 * colours of print (CMYK) mean nothing in a file that says its colours are those of screens.
 */
export function isPicture(bytes: Uint8Array): boolean {
  const pdf = new PDFDocument({ autoFirstPage: false, font: '' });
  try {
    const image = openImage(pdf, bytes);
    image.embed(pdf);
    return image.colorSpace !== 'DeviceCMYK';
  } catch {
    return false;
  }
}

function openImage(pdf: PDFKit.PDFDocument, bytes: Uint8Array): Image {
  return (pdf as unknown as OpensImages).openImage(Buffer.from(bytes));
}
