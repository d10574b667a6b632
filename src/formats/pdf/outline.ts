/** The PDF's bookmarks: headings, and under them the bands of tables. */
import type { Page } from '../../layout/page.ts';

/** Points every landmark of `pages`, which must be drawn, at its place. */
export function addOutline(pdf: PDFKit.PDFDocument, pages: readonly Page[]): void {
  /** The entries from the outermost to the one added last. */
  const path: { level: number; entry: PDFKit.PDFOutline }[] = [];
  pages.forEach((page, pageNumber) => {
    for (const { title, level, y } of page.landmarks) {
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      const parent = path.at(-1)?.entry ?? pdf.outline;
      // pdfkit takes `left` from the right edge: the whole width is the left edge.
      const place = { expanded: true, pageNumber, top: y, left: page.width };
      path.push({ level, entry: parent.addItem(title, place) });
    }
  });
}
