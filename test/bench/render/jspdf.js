/** The table by jsPDF with its plugin AutoTable. */
import { readFileSync } from 'node:fs';
import { FONTS, load, output, readTable, STYLE } from './job.js';

const { jsPDF } = load('jspdf');
const { autoTable } = load('jspdf-autotable');
const { page, columns, head, rows } = readTable();

const toCell = ({ rowSpan, colSpan, text }) => ({ content: text, rowSpan, colSpan });

/**
 * The table's rows. AutoTable cannot cut a merged cell at a page's end, so merged cells are drawn
 * as cells without lines between them; their text makes the first of their rows higher.
 */
function toBody() {
  const left = columns.map(() => 0);
  return rows.map(({ band, cells }) => {
    if (band !== undefined) return [{ content: band, colSpan: columns.length, styles: bandStyle }];
    const starting = new Map(cells.map((cell) => [cell.column, cell]));
    return columns.map((_, column) => {
      const { text = '', rowSpan } = starting.get(column) ?? {};
      if (rowSpan !== undefined) left[column] = rowSpan;
      left[column] -= 1;
      const lineWidth = {
        left: STYLE.border,
        right: STYLE.border,
        top: rowSpan === undefined ? 0 : STYLE.border,
        bottom: left[column] > 0 ? 0 : STYLE.border,
      };
      return { content: text, styles: { lineWidth, fontStyle: text === '√' ? 'bold' : 'normal' } };
    });
  });
}

const bandStyle = { fontStyle: 'bold', halign: 'left', fillColor: '#e8e8e8' };
const doc = new jsPDF({
  unit: 'pt',
  format: [page.width, page.height],
  orientation: 'landscape',
  compress: true,
});
doc.setLineHeightFactor(STYLE.lineHeight);
for (const [style, file] of [
  ['normal', FONTS.regular],
  ['bold', FONTS.bold],
]) {
  doc.addFileToVFS(`${style}.ttf`, readFileSync(file, 'base64'));
  doc.addFont(`${style}.ttf`, 'Besley', style);
}
doc.setFont('Besley');

autoTable(doc, {
  theme: 'plain',
  margin: page.margin,
  startY: page.margin,
  showHead: 'everyPage',
  styles: {
    font: 'Besley',
    fontSize: STYLE.size,
    cellPadding: { horizontal: STYLE.paddingX, vertical: STYLE.paddingY },
    lineWidth: STYLE.border,
    lineColor: '#000000',
    textColor: '#000000',
  },
  headStyles: { fontStyle: 'bold', halign: 'center', valign: 'middle' },
  columnStyles: Object.fromEntries(
    columns.map(({ width, align }, column) => [column, { cellWidth: width, halign: align }]),
  ),
  head: head.map((cells) => cells.map(toCell)),
  body: toBody(),
  didDrawPage: ({ pageNumber, doc: pdf }) => {
    pdf.setFontSize(STYLE.size);
    if (pageNumber > 1) pdf.text(`- ${pageNumber} -`, page.width / 2, 30, { align: 'center' });
  },
});
doc.save(output);
