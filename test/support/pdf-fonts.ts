/** The names of the fonts that a PDF is set in. */
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

export async function fontNames(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of('BaseFont')) : undefined;
    return name instanceof PDFName ? [name.decodeText()] : [];
  });
}
